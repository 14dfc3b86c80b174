// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.address;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A house number in its parts.
 *
 * @param number the number, 1 … 99999
 * @param suffix what follows it, in lower case without blanks: a, /2, ½, a-c; empty where there is none
 * @param last the last number of a range such as 14–18; equal to the number otherwise
 */
public record HouseNumber(int number, String suffix, int last) {

    private static final Pattern FORM = Pattern.compile(
        "(?:nr\\.?\\s*|no\\.?\\s*)?(\\d{1,5})\\s*(?:([a-z])\\b)?\\s*(?:[-–+,;]|bis|und|u\\.)\\s*(\\d{1,5})\\s*[a-z]?"
            + "(?:\\s*[-–+,;]\\s*\\d{1,5}\\s*[a-z]?)*"
            + "|(?:nr\\.?\\s*|no\\.?\\s*)?(\\d{1,5})\\s*(\\S{0,3}(?:\\s*[-–/]\\s*\\S{1,4})?)");

    /**
     * Reads a house number.
     *
     * @param text the number as somebody wrote it
     * @return its parts; nothing when it does not begin with a number
     */
    public static Optional<HouseNumber> parse(String text) {
        Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.GERMAN));
        if (!form.matches()) {
            return Optional.empty();
        }
        boolean range = form.group(1) != null;
        int number = Integer.parseInt(range ? form.group(1) : form.group(4));
        if (number == 0) {
            return Optional.empty();
        }
        String suffix = range ? form.group(2) == null ? "" : form.group(2) : form.group(5).replaceAll("[\\s.]+", "");
        int last = range ? Integer.parseInt(form.group(3)) : number;
        return Optional.of(new HouseNumber(number, suffix, Math.max(number, last)));
    }

    /**
     * Whether another number is one of this range, on the same side of the street.
     *
     * @param other a number
     * @return true when it lies within and is even or odd like the first one
     */
    public boolean covers(int other) {
        return other >= number && other <= last && (other == number || (other - number) % 2 == 0);
    }

    @Override
    public String toString() {
        return last > number ? number + suffix + "–" + last : number + suffix;
    }
}
