// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import java.util.List;
import java.util.Map;

/**
 * How codes are shown.
 *
 * @param colours colours of codes by identity, 0xAARRGGBB; codes that are missing have none
 */
public record CodeLook(Map<String, Integer> colours) {

    /** Codes without colours. */
    public static final CodeLook PLAIN = new CodeLook(Map.of());

    /** Copies the map. */
    public CodeLook {
        colours = Map.copyOf(colours);
    }

    /**
     * Heads of codes.
     *
     * @param table names and hierarchy
     * @param codes identities
     * @return one head per code
     */
    public List<MatrixHeader> heads(CodingTable table, List<String> codes) {
        return codes.stream().map(code -> new MatrixHeader(code, table.tree().name(code), table.tree().path(code),
            table.level(code), colours.getOrDefault(code, 0))).toList();
    }
}
