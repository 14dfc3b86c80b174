// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.notation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.triangula.organization.Validity;
import org.triangula.organization.notation.NotedUnit.Line;

/**
 * Where a unit hung before, as the keyword {@code earlier} says: {@code key}, {@code key:staff}, each with
 * {@code from} and {@code until}, separated by commas.
 *
 * @param superior key of the unit above; {@code -} for the top
 * @param line how it hung there
 * @param from partial ISO date; empty if not known
 * @param until partial ISO date; empty if not known
 */
public record EarlierPlace(String superior, Line line, String from, String until) {

    /** Stands for no superior. */
    public static final String TOP = "-";

    private static final Pattern FORM = Pattern.compile("([^\\s,]+?)(?::(line|staff|attached|project|unstated))?"
        + "(?: from (\\d{4}(?:-\\d\\d){0,2}))?(?: until (\\d{4}(?:-\\d\\d){0,2}))?");

    /**
     * Reads the value of the keyword.
     *
     * @param text the value
     * @param remarks told what is not understood
     * @return the places, in the order of the text
     */
    public static List<EarlierPlace> read(String text, Consumer<String> remarks) {
        List<EarlierPlace> places = new ArrayList<>();
        for (String one : text.split(",")) {
            Matcher matcher = FORM.matcher(one.strip());
            if (matcher.matches()) {
                places.add(new EarlierPlace(matcher.group(1), matcher.group(2) == null ? Line.LINE
                    : Line.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)), orEmpty(matcher.group(3)),
                    orEmpty(matcher.group(4))));
            } else if (!one.isBlank()) {
                remarks.accept(NLS.bind(Messages.badEarlier, one.strip()));
            }
        }
        return places;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /**
     * The text that {@link #read} reads.
     *
     * @param places the places
     * @return the value of the keyword
     */
    public static String text(List<EarlierPlace> places) {
        return places.stream().map(one -> one.superior
            + (one.line == Line.LINE ? "" : ":" + one.line.name().toLowerCase(Locale.ROOT))
            + (one.from.isEmpty() ? "" : " from " + one.from) + (one.until.isEmpty() ? "" : " until " + one.until))
            .collect(Collectors.joining(", "));
    }

    boolean holdsOn(LocalDate day) {
        return Validity.firstDay(from).map(first -> !day.isBefore(first)).orElse(true)
            && Validity.lastDay(until).map(last -> !day.isAfter(last)).orElse(true);
    }
}
