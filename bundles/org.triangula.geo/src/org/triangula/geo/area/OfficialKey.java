// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.area;

import java.util.Optional;

/**
 * An official key of a German area: the regional key ARS (12 digits for a municipality) or a leading part of it.
 *
 * <p>The digits stand for Land (2), Regierungsbezirk (1), Kreis (2), association of municipalities (4) and
 * municipality (3). The municipality key AGS (8 digits) leaves out the association. Keys up to the Kreis (5 digits)
 * are the same in both. Keys change with territorial reforms: compare keys of the same vintage only.
 *
 * @param digits 2, 3, 5, 9 or 12 digits as ARS, or 8 digits as AGS
 */
public record OfficialKey(String digits) {

    /** The levels a key can stand for, from the largest to the smallest. */
    public enum Level {
        /** A federal state, 2 digits. */
        LAND,
        /** An administrative region, 3 digits. */
        REGIERUNGSBEZIRK,
        /** A county or county-free city, 5 digits. */
        KREIS,
        /** An association of municipalities, 9 digits. */
        GEMEINDEVERBAND,
        /** A municipality, 12 digits as ARS or 8 as AGS. */
        GEMEINDE
    }

    /** Checks the form. */
    public OfficialKey {
        if (!digits.matches("\\d{2}|\\d{3}|\\d{5}|\\d{8}|\\d{9}|\\d{12}")) {
            throw new IllegalArgumentException("'" + digits + "' is no ARS (2, 3, 5, 9 or 12 digits) or AGS (8"
                    + " digits). A leading zero is often lost in spreadsheets: 8221 must be 08221.");
        }
    }

    /**
     * Reads a key as found in files: blanks and other separators are dropped, the end .0 or ,00 of a number cell too,
     * and a zero that a spreadsheet has dropped is put back where the length tells that it is missing (1, 4, 7 or 11
     * digits).
     *
     * <p>A Regierungsbezirk of a Land below 10 without its zero has two digits and cannot be told from a Land, an
     * association without its zero has eight and is taken for the AGS of a municipality: only the number of digits of a
     * whole column tells these apart.
     *
     * @param text the text of the key
     * @return the key, or nothing when the text cannot be one
     */
    public static Optional<OfficialKey> parse(String text) {
        String plain = text.strip().replaceFirst("^(\\d+)[.,]0{1,2}$", "$1");
        String digits = plain.replaceAll("[\\s\u00A0'’._/-]", "");
        String full = digits.matches("\\d|\\d{4}|\\d{7}|\\d{11}") ? "0" + digits : digits;
        return full.matches("\\d{2}|\\d{3}|\\d{5}|\\d{8}|\\d{9}|\\d{12}")
                ? Optional.of(new OfficialKey(full)) : Optional.empty();
    }

    /**
     * What the key stands for.
     *
     * @return the level
     */
    public Level level() {
        return switch (digits.length()) {
            case 2 -> Level.LAND;
            case 3 -> Level.REGIERUNGSBEZIRK;
            case 5 -> Level.KREIS;
            case 9 -> Level.GEMEINDEVERBAND;
            default -> Level.GEMEINDE;
        };
    }

    /**
     * The municipality key AGS.
     *
     * @return 8 digits for a municipality, the key itself up to the Kreis, nothing for an association
     */
    public Optional<String> ags() {
        return switch (digits.length()) {
            case 9 -> Optional.empty();
            case 12 -> Optional.of(digits.substring(0, 5) + digits.substring(9));
            default -> Optional.of(digits);
        };
    }

    /**
     * Whether this area lies within another one according to the keys alone.
     *
     * @param larger the key of the possibly larger area
     * @return true when it is a part of that area or the same; false also for a municipality given by its AGS within
     *         an association, which the AGS does not tell
     */
    public boolean isPartOf(OfficialKey larger) {
        return larger.level() == Level.GEMEINDE ? ags().equals(larger.ags())
                : (digits.length() != 8 || larger.digits.length() != 9) && digits.startsWith(larger.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
