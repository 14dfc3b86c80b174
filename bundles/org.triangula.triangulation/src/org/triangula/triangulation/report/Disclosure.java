// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.places.Facility;

/**
 * What may leave the team. Facilities that are not publishable are neither named nor mapped; their names, aliases and
 * addresses are taken out of every text; small counts of their types are suppressed.
 */
public final class Disclosure {

    private final int minimum;
    private final String replacement;
    private final Set<Term> protectedTypes = new LinkedHashSet<>();
    private final List<Pattern> protectedTexts;

    /**
     * Reads what is protected.
     *
     * @param study the study
     * @param minimum the least count that is shown
     * @param replacement what stands where something was taken out
     */
    public Disclosure(Study study, int minimum, String replacement) {
        this.minimum = minimum;
        this.replacement = replacement;
        Set<String> texts = new LinkedHashSet<>();
        for (Facility facility : study.getPlaces().getFacilities()) {
            if (!facility.isPublishable()) {
                if (facility.getType() != null) {
                    protectedTypes.add(facility.getType());
                }
                add(texts, facility.getName());
                facility.getAliases().forEach(alias -> add(texts, alias));
                if (facility.getStreet() != null && facility.getHouseNumber() != null) {
                    add(texts, facility.getStreet() + " " + facility.getHouseNumber());
                }
            }
        }
        protectedTexts = texts.stream().sorted(Comparator.comparingInt(String::length).reversed())
            .map(text -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();
    }

    private static void add(Set<String> texts, String text) {
        if (text != null && text.strip().length() > 3) {
            texts.add(text.strip());
        }
    }

    /**
     * Takes protected names and addresses out of a text.
     *
     * @param text the text; may be {@code null}
     * @return the text that may be shown; never {@code null}
     */
    public String text(String text) {
        String shown = text == null ? "" : text;
        for (Pattern pattern : protectedTexts) {
            shown = pattern.matcher(shown).replaceAll(Matcher.quoteReplacement(replacement));
        }
        return shown;
    }

    /**
     * Whether a type has protected facilities.
     *
     * @param type a type; may be {@code null}
     * @return true if its small counts are suppressed
     */
    public boolean isProtected(Term type) {
        return protectedTypes.contains(type);
    }

    /**
     * A row of counts of one type as it may be shown, with complementary suppression: where exactly one cell is
     * hidden and the total is shown, the next smallest is hidden, too.
     *
     * @param type the type
     * @param counts the counts without their total
     * @return the counts, and a sign in place of those hidden
     */
    public List<String> counts(Term type, List<Integer> counts) {
        if (!isProtected(type)) {
            return counts.stream().map(String::valueOf).toList();
        }
        Set<Integer> hidden = new LinkedHashSet<>();
        for (int i = 0; i < counts.size(); i++) {
            if (isHidden(counts.get(i))) {
                hidden.add(i);
            }
        }
        if (hidden.size() == 1) {
            int least = -1;
            for (int i = 0; i < counts.size(); i++) {
                if (!hidden.contains(i) && counts.get(i) > 0 && (least < 0 || counts.get(i) < counts.get(least))) {
                    least = i;
                }
            }
            hidden.add(least);
        }
        return IntStream.range(0, counts.size())
            .mapToObj(i -> hidden.contains(i) ? "•" : String.valueOf(counts.get(i))).toList();
    }

    private boolean isHidden(int count) {
        return count > 0 && count < minimum;
    }

    /**
     * A single count of a type as it may be shown.
     *
     * @param type the type
     * @param count the count
     * @return the count, or a sign in its place
     */
    public String count(Term type, int count) {
        return isProtected(type) && isHidden(count) ? "•" : String.valueOf(count);
    }

    /**
     * How many facilities there are, as it may be shown: types whose own number is suppressed are left out, so that the
     * sum does not tell it.
     *
     * @param facilities facilities of the study
     * @return the number of facilities of all other types
     */
    public int total(List<Facility> facilities) {
        return (int) facilities.stream().filter(one -> !isProtected(one.getType()) || !isHidden(
            (int) facilities.stream().filter(other -> other.getType() == one.getType()).count())).count();
    }
}
