// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.triangula.analysis.query.StoreQuery;
import org.triangula.analysis.query.StoredQuery;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.study.StudySession;
import org.triangula.model.inquiry.AnalysisResult;
import org.triangula.ui.operations.ObjectOperations;
import org.triangula.ui.presentation.Icons;

/** The queries that are kept in the study: choose one, keep the present one under a name, delete one. */
final class StoredQueryBar {

    private final CodingContext context;
    private final Composite area;
    private final Combo names;

    StoredQueryBar(Composite parent, CodingContext context, Function<String, StoredQuery> current,
        Consumer<StoredQuery> show) {
        this.context = context;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(2, 0).applyTo(area);
        names = new Combo(area, SWT.DROP_DOWN);
        names.setToolTipText(Messages.Stored_names);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(names);
        names.addListener(SWT.Selection, event -> stored().stream().flatMap(result -> StoredQuery.of(result).stream())
            .filter(query -> query.name().equals(names.getText())).findFirst().ifPresent(show));
        ToolBar bar = new ToolBar(area, SWT.FLAT);
        tool(bar, "save", Messages.Stored_store, () -> store(current));
        tool(bar, "trash-2", Messages.Stored_delete, this::delete);
    }

    private static void tool(ToolBar bar, String icon, String text, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(Icons.get().image(icon));
        item.setToolTipText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }

    Control control() {
        return area;
    }

    String name() {
        return names.getText().strip();
    }

    void showName(String name) {
        names.setText(name);
    }

    /** Offers the queries that are stored now. */
    void refresh() {
        String[] now = stored().stream().flatMap(result -> StoredQuery.of(result).stream()).map(StoredQuery::name)
            .toArray(String[]::new);
        if (!List.of(now).equals(List.of(names.getItems()))) {
            String typed = names.getText();
            names.setItems(now);
            names.setText(typed);
        }
    }

    private void store(Function<String, StoredQuery> current) {
        context.run(new StoreQuery(current.apply(name())));
    }

    private void delete() {
        Optional<AnalysisResult> chosen = stored().stream().filter(result -> name().equals(result.getName()))
            .findFirst();
        chosen.ifPresent(result -> context.run(ObjectOperations.delete(List.of(result), result.getName())));
    }

    private List<AnalysisResult> stored() {
        return context.session().map(StudySession::study).map(study -> study.getInquiry().getResults().stream()
            .filter(result -> StoredQuery.ANALYSIS.equals(result.getAnalysis())).toList()).orElse(List.of());
    }
}
