// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.summary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.triangula.analysis.retrieval.DocumentVariable;
import org.triangula.analysis.retrieval.DocumentVariables;
import org.triangula.coding.code.CodeTree;
import org.triangula.core.study.ProductVersion;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.core.table.DataTable.Note;

/**
 * A summary table: one row per document, its variables, then what it says under each code.
 *
 * @param grid documents and codes
 * @param tree names of the codes
 * @param labels what the documents are called, by identity
 * @param variables values of the documents
 */
public record SummaryTable(SummaryGrid grid, CodeTree tree, Map<String, String> labels, DocumentVariables variables) {

    /** Copies the labels. */
    public SummaryTable {
        labels = Map.copyOf(labels);
    }

    /**
     * The table.
     *
     * @return documents × variables and codes
     */
    public DataTable table() {
        List<DocumentVariable> used = variables.variables().stream()
            .filter(variable -> !variable.builtIn() && grid.documents().stream()
                .anyMatch(document -> !variables.values(document, variable.id()).isEmpty())).toList();
        Set<String> headings = new HashSet<>(Set.of(Messages.document));
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(Messages.document));
        used.forEach(variable -> columns.add(Column.text(unique(variable.name(), headings))));
        grid.codes().forEach(code -> columns.add(Column.text(unique(tree.name(code), headings))
            .describedAs(tree.path(code))));
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < grid.documents().size(); i++) {
            String document = grid.documents().get(i);
            List<Object> row = new ArrayList<>();
            row.add(labels.getOrDefault(document, ""));
            used.forEach(variable -> row.add(emptyToNull(variables.text(document, variable))));
            grid.cells().get(i).forEach(cell -> row.add(cell.summary().map(SummaryEntry::text).orElse(null)));
            rows.add(row);
        }
        SummaryGrid.Progress progress = grid.progress();
        return new DataTable(Messages.table_title, columns, rows,
            List.of(new Note(Messages.base, NLS.bind(Messages.table_base, new Object[] {grid.documents().size(),
                grid.codes().size(), progress.withSegments(), progress.summarised()})),
                new Note(Messages.version, ProductVersion.current())));
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Two codes of the same name in different branches must not have the same heading. */
    private static String unique(String name, Set<String> taken) {
        String base = name.isBlank() ? "–" : name;
        String unique = base;
        for (int i = 2; !taken.add(unique); i++) {
            unique = base + " (" + i + ")";
        }
        return unique;
    }
}
