// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Paths of the codes of a table that names the code above in a column of its own. The cell of the code then holds one
 * name, whatever signs are in it, or the whole path; what follows the code above is one name in both forms.
 */
final class ParentColumn {

    private final TableRows rows;
    private final boolean used;
    private final Map<String, CodePath> byPath = new HashMap<>();
    /** The code that was written last with a name; tables list codes below those they belong to. */
    private final Map<String, CodePath> byName = new HashMap<>();

    ParentColumn(TableRows rows) {
        this.rows = rows;
        this.used = rows.rows().stream().anyMatch(row -> !rows.text(row, Field.PARENT_CODE).isBlank());
    }

    /** The path of the code of a row; empty, with a finding, if it names none. */
    Optional<CodePath> path(int row) {
        String cell = rows.text(row, Field.CODE).strip();
        if (!used || cell.isEmpty()) {
            return rows.code(row, Field.CODE);
        }
        String parent = rows.text(row, Field.PARENT_CODE).strip();
        CodePath path;
        if (parent.isEmpty()) {
            path = new CodePath(List.of(cell));
        } else {
            List<String> names = new ArrayList<>(above(parent).names());
            names.add(withoutParent(cell, parent));
            path = new CodePath(names);
        }
        byPath.put(path.toString(), path);
        byPath.put(String.join(CodePath.BACKSLASH, path.names()), path);
        byName.put(path.name(), path);
        return Optional.of(path);
    }

    private CodePath above(String parent) {
        CodePath whole = byPath.get(parent);
        if (whole != null && whole.names().size() > 1) {
            return whole;
        }
        CodePath named = byName.get(parent);
        return named != null ? named : rows.path(parent).orElseGet(() -> new CodePath(List.of(parent)));
    }

    private static String withoutParent(String cell, String parent) {
        for (String separator : new String[] {CodePath.ARROW, CodePath.BACKSLASH}) {
            if (cell.startsWith(parent + separator) && cell.length() > (parent + separator).length()) {
                return cell.substring((parent + separator).length()).strip();
            }
        }
        return cell;
    }
}
