// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes names comparable by rules that are data. Immutable. */
public final class NameForms {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SHORT_QUALIFIER = Pattern.compile("\\b([aiobuv])\\.\\s*(?:d\\.\\s*)?(?=\\p{L})");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> ARTICLES = Set.of("der", "dem", "den", "die", "das", "d");

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> ends = new HashMap<>();
    private final List<String> endsByLength;
    private final Set<String> qualifiers;
    private final Set<String> optional;

    private NameForms(Properties rules) {
        for (String key : rules.stringPropertyNames()) {
            if (key.startsWith("word.")) {
                words.put(key.substring(5), rules.getProperty(key).strip());
            } else if (key.startsWith("end.")) {
                ends.put(key.substring(4), rules.getProperty(key).strip());
            }
        }
        endsByLength = ends.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()
                .thenComparing(Comparator.naturalOrder())).toList();
        qualifiers = list(rules, "qualifier");
        optional = list(rules, "optional");
    }

    private static Set<String> list(Properties rules, String key) {
        return new HashSet<>(Arrays.asList(rules.getProperty(key, "").strip().split("\\s*,\\s*")));
    }

    /**
     * The rules that come with the program.
     *
     * @return the rules of the resource {@code name-forms.properties}
     */
    public static NameForms standard() {
        try (InputStream in = Objects.requireNonNull(NameForms.class.getResourceAsStream("name-forms.properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new IllegalStateException("name-forms.properties is missing from the bundle", e);
        }
    }

    /**
     * Reads rules of the form of the resource.
     *
     * @param source the text; stays open
     * @return the rules
     * @throws IOException when it cannot be read
     */
    public static NameForms read(Reader source) throws IOException {
        Properties rules = new Properties();
        rules.load(source);
        return new NameForms(rules);
    }

    /**
     * The comparable form of the name of a street.
     *
     * @param name name as somebody wrote it
     * @return the form; its base is its text
     */
    public NameForm street(String name) {
        String text = String.join("", words(fold(name)));
        return new NameForm(text, text, List.of());
    }

    /**
     * The comparable form of the name of a town.
     *
     * @param name name as somebody wrote it
     * @return the form
     */
    public NameForm town(String name) {
        // "a. N.", "a.d. Donau": the dots tell that a letter is short for a preposition
        String folded = SHORT_QUALIFIER.matcher(fold(name)).replaceAll("$1 ");
        int bracket = folded.indexOf('(');
        int slash = folded.indexOf('/');
        int cut = bracket < 0 ? slash : slash < 0 ? bracket : Math.min(bracket, slash);
        List<String> base = new ArrayList<>(words(cut > 0 ? folded.substring(0, cut) : folded));
        List<String> qualifier = new ArrayList<>();
        if (cut > 0) {
            qualifier.addAll(words(folded.substring(cut)));
        } else {
            for (int i = 1; i < base.size() - 1 && qualifier.isEmpty(); i++) {
                if (qualifiers.contains(base.get(i))) {
                    qualifier.addAll(base.subList(i + 1, base.size()));
                    base.subList(i, base.size()).clear();
                }
            }
        }
        String text = String.join("", words(folded));
        qualifier.removeIf(word -> ARTICLES.contains(word) || qualifiers.contains(word) && qualifier.size() > 1);
        List<String> essential = base.stream().filter(word -> !optional.contains(word)).toList();
        return new NameForm(text, String.join("", essential.isEmpty() ? base : essential), qualifier);
    }

    private static String fold(String name) {
        String lower = name.strip().toLowerCase(Locale.GERMAN).replace("ß", "ss");
        // a decomposed umlaut is an umlaut, too
        String composed = Normalizer.normalize(lower, Normalizer.Form.NFC).replace("ä", "ae").replace("ö", "oe")
                .replace("ü", "ue").replace("æ", "ae").replace("ø", "oe");
        return MARKS.matcher(Normalizer.normalize(composed, Normalizer.Form.NFKD)).replaceAll("");
    }

    private List<String> words(String folded) {
        List<String> result = new ArrayList<>();
        for (String word : BREAKS.split(folded)) {
            if (!word.isEmpty()) {
                result.add(written(word));
            }
        }
        return result;
    }

    private String written(String word) {
        String whole = words.get(word);
        if (whole != null) {
            return whole;
        }
        for (String end : endsByLength) {
            if (word.length() > end.length() + 1 && word.endsWith(end)) {
                return word.substring(0, word.length() - end.length()) + ends.get(end);
            }
        }
        return word;
    }
}
