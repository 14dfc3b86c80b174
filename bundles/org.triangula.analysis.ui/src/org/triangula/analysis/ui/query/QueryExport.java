// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Shell;
import org.triangula.analysis.query.QueryTable;
import org.triangula.analysis.query.StoredQuery;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.study.ProductVersion;
import org.triangula.core.study.StudySession;
import org.triangula.core.table.DataTable;
import org.triangula.core.table.DataTable.Note;
import org.triangula.model.Coder;
import org.triangula.ui.figure.FigureExport;

/** Saves what a query found as a table, with base and parameters. */
final class QueryExport {

    private final CodingContext context;

    QueryExport(CodingContext context) {
        this.context = context;
    }

    void save(Shell shell, StoredQuery query, QueryAnswer answer) {
        DataTable table = table(query, answer);
        FigureExport.saveTables(shell, table.title(), () -> List.of(table));
    }

    DataTable table(StoredQuery query, QueryAnswer answer) {
        CodeTree tree = context.tree();
        Map<String, String> coders = new HashMap<>();
        context.session().map(StudySession::study).ifPresent(study -> {
            for (Coder coder : study.getCoders()) {
                coders.put(coder.getId(), coder.getName() == null ? "" : coder.getName());
            }
        });
        String function = QueryWords.name(query.query().function());
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(Messages.Form_function, function));
        notes.add(new Note(Messages.Form_codes, paths(query.query().codes(), tree)));
        if (!query.query().others().isEmpty()) {
            notes.add(new Note(Messages.Form_others, paths(query.query().others(), tree)));
        }
        if (query.query().function().hasNumber()) {
            notes.add(new Note(query.query().function().hasDistance() ? Messages.Form_distance : Messages.Form_least,
                String.valueOf(query.query().number())));
        }
        notes.add(new Note(Messages.Form_subcodes, query.query().subcodes() ? Messages.Yes : Messages.No));
        if (!query.query().coders().isEmpty()) {
            notes.add(new Note(Messages.Form_coders, String.join("; ",
                query.query().coders().stream().map(id -> coders.getOrDefault(id, "")).sorted().toList())));
        }
        notes.add(new Note(Messages.Export_searched, String.valueOf(answer.result().documents())));
        notes.add(new Note(Messages.Export_segments, String.valueOf(answer.result().segments())));
        if (!answer.documents().unknown().isEmpty()) {
            notes.add(new Note(Messages.Export_unknown, String.valueOf(answer.documents().unknown().size())));
        }
        notes.add(new Note(Messages.Export_version, ProductVersion.current()));
        return QueryTable.of(query.name().isBlank() ? function : query.name(), answer.rows(), tree,
            id -> coders.getOrDefault(id, ""), notes);
    }

    private static String paths(List<String> codes, CodeTree tree) {
        return String.join("; ", codes.stream().map(tree::path).toList());
    }
}
