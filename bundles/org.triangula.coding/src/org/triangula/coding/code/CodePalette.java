// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSystem;

/**
 * The colours that codes get when nobody chooses one, from {@code code-colours.tsv}.
 *
 * @param colours colours as #RRGGBB in the order in which they are given
 */
public record CodePalette(List<String> colours) {

    /** Copies the list. */
    public CodePalette {
        colours = List.copyOf(colours);
        if (colours.isEmpty()) {
            throw new IllegalArgumentException("A palette needs at least one colour.");
        }
    }

    /**
     * Reads the supplied palette.
     *
     * @return the palette
     */
    public static CodePalette supplied() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
            CodePalette.class.getResourceAsStream("code-colours.tsv"), StandardCharsets.UTF_8))) {
            return new CodePalette(reader.lines().filter(line -> !line.isBlank() && !line.startsWith("# "))
                .map(line -> line.substring(0, 7).toUpperCase(Locale.ROOT)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The colour for a new code: that of the code it belongs to, else the one used least so far.
     *
     * @param system the code system it will be in
     * @param parent the code or folder above it; {@code null} at the top
     * @return a colour as #RRGGBB
     */
    public String next(CodeSystem system, Code parent) {
        if (parent != null && parent.isCodable() && parent.getColour() != null) {
            return parent.getColour();
        }
        Map<String, Integer> uses = new HashMap<>();
        for (TreeIterator<EObject> codes = system.eAllContents(); codes.hasNext();) {
            if (codes.next() instanceof Code code && code.isCodable() && code.getColour() != null) {
                uses.merge(code.getColour().toUpperCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        String best = colours.get(0);
        for (String colour : colours) {
            if (uses.getOrDefault(colour, 0) < uses.getOrDefault(best, 0)) {
                best = colour;
            }
        }
        return best;
    }
}
