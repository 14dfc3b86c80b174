// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.triangula.exchange.spreadsheet.Aliases;
import org.triangula.register.rule.Likeness;

/** Which field a heading means, however the recipient has worded it. */
public final class HeadingWords {

    private static final double LIKE = 0.82;
    private static final int SHORTEST_LIKE = 5;
    /** Longest heading that can be in the lists of words; every cell of a table is asked for, most are longer. */
    private static final int LONGEST = 60;
    private static final String ENDS = "([*:";

    private final Aliases columns = Aliases.columns();
    private final Aliases further;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, List<String>> templateHeadings;

    private HeadingWords(Aliases further, Map<String, List<String>> templateHeadings, Properties lines) {
        this.further = further;
        this.templateHeadings = templateHeadings;
        lines.stringPropertyNames().forEach(field -> {
            for (String word : lines.getProperty(field).split(",")) {
                words.putIfAbsent(Aliases.normal(word), field);
            }
        });
    }

    /**
     * The words that come with the program.
     *
     * @return those of facility tables and those of this bundle
     */
    public static HeadingWords standard() {
        Map<String, List<String>> headings = new HashMap<>();
        for (String language : new String[] {"de", "en"}) {
            Properties texts = TableTexts.load("template-headings_" + language + ".properties");
            texts.stringPropertyNames().forEach(field -> headings.merge(field, List.of(texts.getProperty(field)),
                (first, second) -> List.of(first.getFirst(), second.getFirst())));
        }
        return new HeadingWords(Aliases.read(HeadingWords.class.getResourceAsStream("return-columns.properties")),
            headings, TableTexts.load("return-columns.properties"));
    }

    /**
     * The field that a heading means.
     *
     * @param heading the heading
     * @return one of {@link AddressField}; nothing when the words are not known
     */
    public Optional<String> field(String heading) {
        // "PLZ (Pflicht)" and "Rechtswert [EPSG:25832]" mean the same as without brackets
        Optional<String> found = find(heading);
        for (int i = 0; found.isEmpty() && i < heading.length(); i++) {
            if (ENDS.indexOf(heading.charAt(i)) >= 0) {
                found = find(heading.substring(0, i));
            }
        }
        return found;
    }

    private Optional<String> find(String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            return Optional.empty();
        }
        return further.find(words).or(() -> columns.find(words));
    }

    /**
     * The field whose words are most like a heading, for headings with typing errors.
     *
     * @param heading the heading
     * @return one of {@link AddressField}; nothing when none is alike
     */
    public Optional<String> like(String heading) {
        String normal = Aliases.normal(heading);
        if (normal.length() < SHORTEST_LIKE) {
            return Optional.empty();
        }
        String best = null;
        double likeness = LIKE;
        for (Map.Entry<String, String> word : words.entrySet()) {
            double each = word.getKey().length() < SHORTEST_LIKE ? 0 : Likeness.of(normal, word.getKey());
            if (each > likeness) {
                likeness = each;
                best = word.getValue();
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Whether a heading is worded as in the template.
     *
     * @param field the field it means
     * @param heading the heading
     * @return true for the German and the English wording
     */
    public boolean isOfTemplate(String field, String heading) {
        return templateHeadings.getOrDefault(field, List.of()).stream()
            .anyMatch(words -> Aliases.normal(words).equals(Aliases.normal(heading)));
    }
}
