// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamReader;

/** Turns stored numbers into the text that a person sees, as far as it matters: dates, leading zeros, colours. */
final class CellFormats {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST_DAY = 2_958_465;

    private final Map<Integer, String> custom = new HashMap<>();
    private final List<Integer> cellFormats = new ArrayList<>();
    private final List<Integer> cellFonts = new ArrayList<>();
    private final List<String> fontColours = new ArrayList<>();
    private final boolean times;
    private boolean inCellFormats;
    private boolean inFont;
    private boolean inDifferences;

    /**
     * Prepares reading.
     *
     * @param times whether the time of day is kept with dates
     */
    CellFormats(boolean times) {
        this.times = times;
    }

    /** Takes note of an element of the styles. */
    void read(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "numFmt" -> custom.put(Integer.parseInt(xml.getAttributeValue(null, "numFmtId")),
                xml.getAttributeValue(null, "formatCode"));
            case "font" -> {
                inFont = !inDifferences;
                if (inFont) {
                    fontColours.add("");
                }
            }
            case "color" -> {
                if (inFont) {
                    colour(xml).ifPresent(each -> fontColours.set(fontColours.size() - 1, each));
                }
            }
            case "fills", "borders" -> inFont = false;
            case "cellXfs" -> inCellFormats = true;
            case "cellStyleXfs", "cellStyles" -> inCellFormats = false;
            case "dxfs" -> {
                inCellFormats = false;
                inFont = false;
                inDifferences = true;
            }
            case "xf" -> {
                if (inCellFormats) {
                    String id = xml.getAttributeValue(null, "numFmtId");
                    cellFormats.add(id == null ? 0 : Integer.parseInt(id));
                    String font = xml.getAttributeValue(null, "fontId");
                    cellFonts.add(font == null ? 0 : Integer.parseInt(font));
                }
            }
            default -> {
                // fills and borders say nothing
            }
        }
    }

    /** The colour that an element {@code color} states as such; colours of the theme say nothing. */
    static Optional<String> colour(XMLStreamReader xml) {
        String rgb = "color".equals(xml.getLocalName()) ? xml.getAttributeValue(null, "rgb") : null;
        return rgb != null && rgb.matches("([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}")
            ? Optional.of(rgb.substring(rgb.length() - 6)) : Optional.empty();
    }

    /** The colour of the font of a style, six hexadecimal digits; empty when it does not state one. */
    String colour(int style) {
        int font = style >= 0 && style < cellFonts.size() ? cellFonts.get(style) : -1;
        return font >= 0 && font < fontColours.size() ? fontColours.get(font) : "";
    }

    /** The text of a date that is stored as ISO 8601. */
    String dateText(String stored) {
        return stored.length() > 10 && !times ? stored.substring(0, 10) : stored;
    }

    /**
     * The text of a number.
     *
     * @param style index of the cell's style
     * @param number the number as it is stored
     * @param epoch1904 whether days count from 1904
     */
    String text(int style, String number, boolean epoch1904) {
        BigDecimal value = new BigDecimal(number.strip());
        int format = style >= 0 && style < cellFormats.size() ? cellFormats.get(style) : 0;
        String code = custom.getOrDefault(format, "");
        if (isDate(format, code) && value.signum() >= 0 && value.doubleValue() <= LAST_DAY) {
            LocalDate day = (epoch1904 ? EPOCH_1904 : EPOCH_1900).plusDays(value.longValue());
            return times ? withTime(day, value) : day.toString();
        }
        BigDecimal shown = value;
        if (value.precision() > 15) {
            // sixteen and seventeen digits are what binary arithmetic left behind
            shown = value.round(new java.math.MathContext(15));
        }
        String text = shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        return code.matches("0+") && text.length() < code.length() && text.matches("\\d+")
            ? "0".repeat(code.length() - text.length()) + text : text;
    }

    /** Whether a style shows numbers as days. */
    boolean isDate(int style) {
        int format = style >= 0 && style < cellFormats.size() ? cellFormats.get(style) : 0;
        return isDate(format, custom.getOrDefault(format, ""));
    }

    private static String withTime(LocalDate day, BigDecimal value) {
        // the hundredths of a second that binary fractions of a day leave behind are rounded away
        long seconds = Math.round(value.remainder(BigDecimal.ONE).doubleValue() * 86_400);
        return seconds == 0 ? day.toString()
            : day.atStartOfDay().plusSeconds(seconds).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    private static boolean isDate(int format, String code) {
        if (format >= 14 && format <= 17 || format == 22) {
            return true;
        }
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return !plain.contains("0") && !plain.contains("#") && (plain.contains("y") || plain.contains("d"))
            && !plain.contains("general");
    }
}
