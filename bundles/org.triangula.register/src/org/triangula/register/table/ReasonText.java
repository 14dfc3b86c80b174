// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/**
 * Why something is a finding, in the languages of the product: a study keeps the rule and its arguments, so that
 * people who work in different languages see the same findings, each in their own words.
 */
public final class ReasonText {

    /** Key of the words for what a check no longer finds. */
    public static final String SETTLED = "settled";

    private static final String ENGLISH = "en";
    private static final Map<String, Properties> WORDS = words();
    /** Rules whose second argument is a field, which has another heading in each language. */
    private static final Set<String> OF_FIELDS = Set.of("renamed-column", "column-by-content");

    private ReasonText() {
    }

    private static Map<String, Properties> words() {
        Map<String, Properties> words = new LinkedHashMap<>();
        for (String language : new String[] {ENGLISH, "de"}) {
            words.put(language, TableTexts.load("reasons_" + language + ".properties"));
        }
        return Map.copyOf(words);
    }

    /**
     * Whether a rule has words here.
     *
     * @param rule key of a rule
     * @return false for rules that bring their own words
     */
    public static boolean knows(String rule) {
        return WORDS.get(ENGLISH).containsKey(rule);
    }

    /**
     * The reason in the language of the user.
     *
     * @param rule key of a rule that has words here
     * @param arguments what fills its words
     * @return a sentence
     */
    public static String of(String rule, List<String> arguments) {
        String language = Locale.getDefault().getLanguage();
        return in(WORDS.containsKey(language) ? language : ENGLISH, rule, arguments);
    }

    /**
     * The reason in all languages of the product, by which findings are known again that were entered without
     * arguments.
     *
     * @param rule key of a rule that has words here
     * @param arguments what fills its words
     * @return one sentence for each language
     */
    public static Set<String> inAllLanguages(String rule, List<String> arguments) {
        return WORDS.keySet().stream().map(language -> in(language, rule, arguments)).collect(Collectors.toSet());
    }

    private static String in(String language, String rule, List<String> arguments) {
        Object[] texts = arguments.toArray();
        if (OF_FIELDS.contains(rule) && texts.length > 1) {
            texts[1] = TableTexts.load("template-headings_" + language + ".properties")
                .getProperty(arguments.get(1), arguments.get(1));
        }
        return NLS.bind(WORDS.get(language).getProperty(rule, rule), texts);
    }
}
