// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Which encoding bytes have in an RTF document: that of the font, else that of the document. */
final class RtfCharsets {

    private static final int SYMBOL = 2;
    private static final int MOST_FONTS = 10_000;
    /** Values of {@code \fcharset} with an encoding of their own (RTF specification 1.9.1, "Font Table"). */
    private static final Map<Integer, String> NAMES = Map.ofEntries(Map.entry(0, "windows-1252"),
        Map.entry(77, "x-MacRoman"), Map.entry(128, "windows-31j"), Map.entry(129, "x-windows-949"),
        Map.entry(134, "GBK"), Map.entry(136, "x-windows-950"), Map.entry(161, "windows-1253"),
        Map.entry(162, "windows-1254"), Map.entry(163, "windows-1258"), Map.entry(177, "windows-1255"),
        Map.entry(178, "windows-1256"), Map.entry(186, "windows-1257"), Map.entry(204, "windows-1251"),
        Map.entry(222, "x-windows-874"), Map.entry(238, "windows-1250"), Map.entry(254, "IBM437"));

    private final Map<Integer, Integer> fonts = new HashMap<>();
    private Charset document = Charset.forName("windows-1252");

    /** Sets the encoding of the document; a page that is not known leaves it as it is. */
    void page(int page) {
        if (page == 65001) {
            document = StandardCharsets.UTF_8;
        } else {
            set(page == 10000 ? "x-MacRoman" : page < 1250 && page != 437 ? "IBM" + page : page == 437 ? "IBM437"
                : page >= 1250 && page <= 1258 ? "windows-" + page : "ms" + page);
        }
    }

    void set(String name) {
        if (Charset.isSupported(name)) {
            document = Charset.forName(name);
        }
    }

    void font(int font, int charset) {
        if (fonts.size() < MOST_FONTS) {
            fonts.put(font, charset);
        }
    }

    boolean isSymbol(int font) {
        return fonts.getOrDefault(font, -1) == SYMBOL;
    }

    Charset of(int font) {
        String name = NAMES.get(fonts.getOrDefault(font, -1));
        // the charset 0 means Windows-1252 only in documents that say nothing else
        return name == null || "windows-1252".equals(name) || !Charset.isSupported(name) ? document
            : Charset.forName(name);
    }
}
