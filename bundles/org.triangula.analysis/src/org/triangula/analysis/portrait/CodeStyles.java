// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.portrait;

import java.util.LinkedHashMap;
import java.util.Map;

import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSystem;

/** Names and colours of the codes at one moment, immutable. */
public final class CodeStyles {

    /** Colour of codes that have none: legible on light and dark ground. */
    private static final int WITHOUT_COLOUR = 0xFF8A93A0;

    private final Map<String, Style> styles;

    /**
     * How a code looks.
     *
     * @param name its name; empty when it is gone or has none
     * @param path names from the top of the tree down to it
     * @param colour 0xAARRGGBB, opaque
     */
    public record Style(String name, String path, int colour) {
    }

    private CodeStyles(Map<String, Style> styles) {
        this.styles = styles;
    }

    /**
     * Takes names and colours from the model.
     *
     * @param system the code system; {@code null} stands for an empty one
     * @return the styles
     */
    public static CodeStyles of(CodeSystem system) {
        Map<String, Style> styles = new LinkedHashMap<>();
        if (system != null) {
            system.getCodes().forEach(code -> add(code, "", styles));
        }
        return new CodeStyles(styles);
    }

    private static void add(Code code, String above, Map<String, Style> styles) {
        String name = code.getName() == null ? "" : code.getName();
        String path = above.isEmpty() ? name : above + " > " + name;
        styles.put(code.getId(), new Style(name, path, colour(code.getColour())));
        code.getCodes().forEach(below -> add(below, path, styles));
    }

    private static int colour(String colour) {
        return colour == null || !colour.matches("#[0-9a-fA-F]{6}") ? WITHOUT_COLOUR
            : 0xFF000000 | Integer.parseInt(colour.substring(1), 16);
    }

    /**
     * The style of a code.
     *
     * @param code identity
     * @return its style; grey and without a name when there is no such code
     */
    public Style of(String code) {
        return styles.getOrDefault(code, new Style("", "", WITHOUT_COLOUR));
    }
}
