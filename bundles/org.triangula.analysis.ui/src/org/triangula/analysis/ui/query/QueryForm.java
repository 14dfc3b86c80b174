// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Spinner;
import org.triangula.analysis.query.CodingQuery;
import org.triangula.analysis.query.QueryFunction;
import org.triangula.analysis.query.QueryScope;
import org.triangula.analysis.retrieval.DocumentVariables;
import org.triangula.analysis.ui.variables.VariableFilterEditor;
import org.triangula.coding.ui.CodeImages;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.study.StudySession;
import org.triangula.model.Coder;

/** The parameters of a query: function, codes, number, coders and documents. */
final class QueryForm {

    private static final int MOST = 999;

    private final CodingContext context;
    private final Runnable changed;
    private final ScrolledComposite scrolled;
    private final Composite form;
    private final Combo function;
    private final Label description;
    private final CodeListField codes;
    private final CodeListField others;
    private final Button subcodes;
    private final Composite numberRow;
    private final Label numberLabel;
    private final Spinner number;
    private final Button codersButton;
    private final Combo documents;
    private final VariableFilterEditor filter;
    private final Set<String> coders = new HashSet<>();

    QueryForm(Composite parent, CodingContext context, Runnable changed) {
        this.context = context;
        this.changed = changed;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        form = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(4, 4).applyTo(form);
        scrolled.setContent(form);
        scrolled.addListener(SWT.Resize, event -> measure());
        CodeImages images = new CodeImages(form);
        function = new Combo(form, SWT.READ_ONLY);
        for (QueryFunction each : QueryFunction.values()) {
            function.add(QueryWords.name(each));
        }
        function.setVisibleItemCount(QueryFunction.values().length);
        function.select(0);
        function.setToolTipText(Messages.Form_function);
        fill(function);
        description = new Label(form, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(description);
        codes = new CodeListField(form, context, images, Messages.Form_codes, changed);
        fill(codes.area());
        others = new CodeListField(form, context, images, Messages.Form_others, changed);
        fill(others.area());
        numberRow = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(numberRow);
        fill(numberRow);
        numberLabel = new Label(numberRow, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(numberLabel);
        number = new Spinner(numberRow, SWT.BORDER);
        number.setValues(1, 0, MOST, 0, 1, 5);
        subcodes = new Button(form, SWT.CHECK);
        subcodes.setText(Messages.Form_subcodes);
        subcodes.setSelection(true);
        documents = new Combo(form, SWT.READ_ONLY);
        documents.setItems(Messages.Form_allDocuments, Messages.Form_activeDocuments);
        documents.select(0);
        documents.setToolTipText(Messages.Form_documents);
        fill(documents);
        codersButton = new Button(form, SWT.PUSH);
        codersButton.setToolTipText(Messages.Form_coders);
        fill(codersButton);
        filter = new VariableFilterEditor(form, changed);
        fill(filter);
        function.addListener(SWT.Selection, event -> {
            number.setSelection(function().usualNumber());
            arrange();
            changed.run();
        });
        number.addListener(SWT.Selection, event -> changed.run());
        subcodes.addListener(SWT.Selection, event -> changed.run());
        documents.addListener(SWT.Selection, event -> changed.run());
        codersButton.addListener(SWT.Selection, event -> chooseCoders());
        showCoders();
        arrange();
    }

    private static void fill(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
    }

    Control control() {
        return scrolled;
    }

    void setFocus() {
        function.setFocus();
    }

    /** Asks for a code where one is missing. */
    void chooseMissing() {
        if (!codes.codes().isEmpty() && function().needsOthers()) {
            others.choose();
        } else {
            codes.choose();
        }
    }

    /** The codes A, for tests. */
    CodeListField codes() {
        return codes;
    }

    /** The codes B, for tests. */
    CodeListField others() {
        return others;
    }

    private QueryFunction function() {
        return QueryFunction.values()[function.getSelectionIndex()];
    }

    CodingQuery query() {
        QueryFunction chosen = function();
        return new CodingQuery(chosen, codes.codes(), chosen.hasOthers() ? others.codes() : List.of(),
            subcodes.getSelection(), chosen.hasNumber() ? number.getSelection() : 0, coders);
    }

    QueryScope scope() {
        return new QueryScope(documents.getSelectionIndex() == 1, filter.filter());
    }

    /** Shows other parameters, without telling that they changed. */
    void show(CodingQuery query, QueryScope scope, DocumentVariables variables) {
        function.select(query.function().ordinal());
        codes.show(query.codes());
        others.show(query.others());
        subcodes.setSelection(query.subcodes());
        number.setSelection(query.number());
        coders.clear();
        coders.addAll(query.coders());
        documents.select(scope.activeOnly() ? 1 : 0);
        filter.show(scope.filter(), variables);
        showCoders();
        arrange();
    }

    /** Shows names as they are now. */
    void refresh(DocumentVariables variables) {
        codes.refresh();
        others.refresh();
        filter.show(filter.filter(), variables);
        showCoders();
    }

    private void arrange() {
        QueryFunction chosen = function();
        description.setText(QueryWords.definition(chosen));
        others.rename(chosen == QueryFunction.ONLY_THIS_CODE ? Messages.Form_othersOptional : Messages.Form_others);
        include(others.area(), chosen.hasOthers());
        include(numberRow, chosen.hasNumber());
        numberLabel.setText(chosen.hasDistance() ? Messages.Form_distance : Messages.Form_least);
        number.setMinimum(chosen.hasDistance() ? 0 : 1);
        form.layout(true, true);
        measure();
    }

    private static void include(Control control, boolean included) {
        ((GridData) control.getLayoutData()).exclude = !included;
        control.setVisible(included);
    }

    private void measure() {
        int width = scrolled.getClientArea().width;
        ((GridData) description.getLayoutData()).widthHint = Math.max(120, width - 20);
        scrolled.setMinSize(form.computeSize(width, SWT.DEFAULT));
    }

    private List<Coder> allCoders() {
        return context.session().map(StudySession::study).map(study -> List.copyOf(study.getCoders()))
            .orElse(List.of());
    }

    private void showCoders() {
        List<String> names = new ArrayList<>();
        allCoders().stream().filter(coder -> coders.contains(coder.getId()))
            .forEach(coder -> names.add(coder.getName() == null ? "" : coder.getName()));
        codersButton.setText(coders.isEmpty() ? Messages.Form_allCoders
            : Messages.bind(Messages.Form_someCoders, String.join(", ", names)).replace("&", "&&"));
    }

    private void chooseCoders() {
        Menu menu = new Menu(codersButton);
        MenuItem all = new MenuItem(menu, SWT.RADIO);
        all.setText(Messages.Form_allCoders);
        all.setSelection(coders.isEmpty());
        all.addListener(SWT.Selection, event -> {
            coders.clear();
            showCoders();
            changed.run();
        });
        for (Coder coder : allCoders()) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText((coder.getName() == null ? "" : coder.getName()).replace("&", "&&"));
            item.setSelection(coders.contains(coder.getId()));
            item.addListener(SWT.Selection, event -> {
                if (!coders.remove(coder.getId())) {
                    coders.add(coder.getId());
                }
                showCoders();
                changed.run();
            });
        }
        menu.setLocation(codersButton.toDisplay(0, codersButton.getSize().y));
        menu.addListener(SWT.Hide, event -> codersButton.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
