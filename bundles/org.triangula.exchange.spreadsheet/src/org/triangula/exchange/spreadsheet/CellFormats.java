// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

/** Turns stored numbers into the text that a person sees, as far as it matters: dates and leading zeros. */
final class CellFormats {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST_DAY = 2_958_465;

    private final Map<Integer, String> custom = new HashMap<>();
    private final List<Integer> cellFormats = new ArrayList<>();
    private boolean inCellFormats;

    /** Takes note of an element of the styles. */
    void read(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "numFmt" -> custom.put(Integer.parseInt(xml.getAttributeValue(null, "numFmtId")),
                xml.getAttributeValue(null, "formatCode"));
            case "cellXfs" -> inCellFormats = true;
            case "cellStyleXfs", "cellStyles", "dxfs" -> inCellFormats = false;
            case "xf" -> {
                if (inCellFormats) {
                    String id = xml.getAttributeValue(null, "numFmtId");
                    cellFormats.add(id == null ? 0 : Integer.parseInt(id));
                }
            }
            default -> {
                // fonts and colours say nothing
            }
        }
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
            return (epoch1904 ? EPOCH_1904 : EPOCH_1900).plusDays(value.longValue()).toString();
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

    private static boolean isDate(int format, String code) {
        if (format >= 14 && format <= 17 || format == 22) {
            return true;
        }
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return !plain.contains("0") && !plain.contains("#") && (plain.contains("y") || plain.contains("d"))
            && !plain.contains("general");
    }
}
