// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.correction;

import java.util.Locale;

/**
 * The Cologne phonetics (Kölner Phonetik): words that sound alike in German get the same digits. H. J. Postel, Die
 * Kölner Phonetik. Ein Verfahren zur Identifizierung von Personennamen auf der Grundlage der Gestaltanalyse,
 * IBM-Nachrichten 19
 * (1969), pp. 925–931.
 */
public final class ColognePhonetics {

    private ColognePhonetics() {
    }

    /**
     * How a word sounds.
     *
     * @param word a word; what is no letter is left out
     * @return digits; empty for a word without letters
     */
    public static String code(String word) {
        String letters = letters(word);
        StringBuilder code = new StringBuilder();
        char last = 0;
        for (int i = 0; i < letters.length(); i++) {
            char before = i == 0 ? 0 : letters.charAt(i - 1);
            char next = i + 1 < letters.length() ? letters.charAt(i + 1) : 0;
            for (char digit : digits(letters.charAt(i), before, next).toCharArray()) {
                // equal neighbours are one sound; vowels count only at the beginning
                if (digit != last && (digit != '0' || code.isEmpty())) {
                    code.append(digit);
                }
                last = digit;
            }
        }
        return code.toString();
    }

    private static String letters(String word) {
        StringBuilder letters = new StringBuilder();
        for (char each : word.toUpperCase(Locale.GERMAN).toCharArray()) {
            switch (each) {
                case 'Ä' -> letters.append('A');
                case 'Ö' -> letters.append('O');
                case 'Ü' -> letters.append('U');
                case 'É', 'È', 'Ê' -> letters.append('E');
                case 'Ç' -> letters.append('C');
                default -> {
                    if (each >= 'A' && each <= 'Z') {
                        letters.append(each);
                    }
                }
            }
        }
        return letters.toString();
    }

    private static String digits(char letter, char before, char next) {
        return switch (letter) {
            case 'A', 'E', 'I', 'J', 'O', 'U', 'Y' -> "0";
            case 'B' -> "1";
            case 'P' -> next == 'H' ? "3" : "1";
            case 'D', 'T' -> isOneOf(next, "CSZ") ? "8" : "2";
            case 'F', 'V', 'W' -> "3";
            case 'G', 'K', 'Q' -> "4";
            case 'C' -> c(before, next);
            case 'X' -> isOneOf(before, "CKQ") ? "8" : "48";
            case 'L' -> "5";
            case 'M', 'N' -> "6";
            case 'R' -> "7";
            case 'S', 'Z' -> "8";
            default -> "";
        };
    }

    private static String c(char before, char next) {
        if (before == 0) {
            return isOneOf(next, "AHKLOQRUX") ? "4" : "8";
        }
        return !isOneOf(before, "SZ") && isOneOf(next, "AHKOQUX") ? "4" : "8";
    }

    private static boolean isOneOf(char letter, String letters) {
        return letter != 0 && letters.indexOf(letter) >= 0;
    }
}
