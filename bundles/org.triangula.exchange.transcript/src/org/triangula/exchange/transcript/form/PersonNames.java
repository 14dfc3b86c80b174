// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.core.exchange.Confidential.Replacement;
import org.triangula.exchange.transcript.reader.Beginnings;

/**
 * Replaces the names of people in a text by pseudonyms: the whole name, surname and first name, also with a genitive s
 * and whatever title stands in front. Names count as whole words in their own spelling.
 */
public final class PersonNames {

    private static final Set<String> TITLES = Set.of("herr", "herrn", "frau", "hr", "fr", "dr", "prof", "mr", "mrs",
        "ms", "med", "rer", "nat", "phil", "jur", "dipl", "ing", "mag", "von", "van", "de", "der", "den", "zu", "zur");
    private static final int SHORTEST = 3;
    private static final int AROUND = 30;

    private final Map<String, String> pseudonyms = new LinkedHashMap<>();

    /**
     * Separates several names in one field.
     *
     * @param field for example {@code Frau Dr. A. Beispiel und Herr B. Muster}
     * @return the names
     */
    public static List<String> split(String field) {
        return Arrays.stream(field.split("\\s*[;\n]\\s*"
            + "|\\s+(?:und|and|sowie|&|\\+)\\s+|\\s*,\\s+(?=(?i:herr|frau|mr|mrs|ms)\\b)"))
            .map(String::strip).filter(name -> !name.isEmpty() && name.codePoints().anyMatch(Character::isLetter))
            .toList();
    }

    /**
     * Adds a person.
     *
     * @param name the name with all its parts
     * @param pseudonym what stands in its place
     */
    public void add(String name, String pseudonym) {
        List<String> parts = new ArrayList<>();
        List<String> untitled = new ArrayList<>();
        for (String part : name.replaceAll("\\([^)]*\\)", " ").strip().split("[\\s,]+")) {
            boolean title = TITLES.contains(part.toLowerCase(java.util.Locale.ROOT).replace(".", ""));
            if (!title) {
                untitled.add(part);
                if (part.replace(".", "").length() >= SHORTEST) {
                    parts.add(part);
                }
            }
        }
        if (untitled.size() > 1) {
            pseudonyms.put(String.join(" ", untitled), pseudonym);
        }
        parts.forEach(part -> pseudonyms.putIfAbsent(part, pseudonym));
    }

    /**
     * Whether nobody was added.
     *
     * @return true if nothing will be replaced
     */
    public boolean isEmpty() {
        return pseudonyms.isEmpty();
    }

    /**
     * Replaces the names in paragraphs.
     *
     * @param paragraphs the paragraphs
     * @param place says where a paragraph is; gets its number, from 1
     * @param replacements receives what was replaced
     * @return the paragraphs with pseudonyms
     */
    public List<String> replace(List<String> paragraphs, java.util.function.IntFunction<String> place,
        List<Replacement> replacements) {
        if (isEmpty()) {
            return paragraphs;
        }
        Pattern pattern = pattern();
        List<String> replaced = new ArrayList<>(paragraphs.size());
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            Matcher name = pattern.matcher(paragraph);
            StringBuilder text = new StringBuilder();
            int from = 0;
            while (name.find()) {
                String pseudonym = pseudonyms.get(name.group(1));
                boolean label = name.start() == paragraph.length() - paragraph.stripLeading().length()
                    && Beginnings.begins(paragraph) && paragraph.indexOf(':') == name.end();
                String after = label ? plain(pseudonym) : "[" + pseudonym + "]";
                text.append(paragraph, from, name.start()).append(after);
                from = name.end();
                replacements.add(new Replacement(place.apply(i + 1), around(paragraph, name.start(), name.end(),
                    name.group()), around(paragraph, name.start(), name.end(), after)));
            }
            replaced.add(from == 0 ? paragraph : text.append(paragraph.substring(from)).toString());
        }
        return replaced;
    }

    /** A label must begin with a letter and have no brackets to be recognised. */
    private static String plain(String pseudonym) {
        String plain = pseudonym.replaceAll("[^\\p{L}\\p{N} ._-]+", " ").strip();
        return plain.isEmpty() || !Character.isLetter(plain.codePointAt(0)) ? "B " + plain : plain;
    }

    private static String around(String paragraph, int start, int end, String middle) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(paragraph.length(), end + AROUND);
        return (from > 0 ? "…" : "") + paragraph.substring(from, start) + middle + paragraph.substring(end, to)
            + (to < paragraph.length() ? "…" : "");
    }

    private Pattern pattern() {
        List<String> names = new ArrayList<>(pseudonyms.keySet());
        names.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(" + String.join("|", names.stream().map(Pattern::quote).toList())
            + ")(?:['’]?s|['’])?(?![\\p{L}\\p{N}])");
    }
}
