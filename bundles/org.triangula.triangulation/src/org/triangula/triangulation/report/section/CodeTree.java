// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.section;

import java.util.ArrayList;
import java.util.List;

import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSystem;

/** The codes of a system with their depth. */
final class CodeTree {

    private CodeTree() {
    }

    static List<Entry> flat(CodeSystem system) {
        List<Entry> entries = new ArrayList<>();
        if (system != null) {
            system.getCodes().forEach(code -> collect(code, 0, entries));
        }
        return entries;
    }

    private static void collect(Code code, int depth, List<Entry> entries) {
        entries.add(new Entry(code, depth));
        code.getCodes().forEach(child -> collect(child, depth + 1, entries));
    }

    /**
     * A code.
     *
     * @param code the code
     * @param depth 0 at the top
     */
    record Entry(Code code, int depth) {
    }
}
