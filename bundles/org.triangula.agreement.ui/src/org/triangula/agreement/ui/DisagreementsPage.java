// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.triangula.agreement.compare.AgreementData.ComparedDocument;
import org.triangula.agreement.disagreement.Disagreement;
import org.triangula.agreement.disagreement.Disagreement.Kind;
import org.triangula.agreement.report.AgreementFigure;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.FilterField;

/** The disagreements: a list that can be filtered, below it the selected one with both codings side by side. */
final class DisagreementsPage extends Composite {

    private final FilterField filter;
    private final Button openOnly;
    private final Label scope;
    private final Button all;
    private final Table table;
    private final DisagreementDetails details;
    private Comparison comparison;
    private List<Disagreement> rows = List.of();
    private Map<String, String> documents = Map.of();
    private String target = "";

    DisagreementsPage(Composite parent) {
        super(parent, SWT.NONE);
        setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 4).applyTo(this);
        filter = new FilterField(this, Messages.list_filter, text -> fill());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        openOnly = new Button(this, SWT.CHECK);
        openOnly.setText(Messages.list_openOnly);
        openOnly.addListener(SWT.Selection, event -> fill());
        scope = new Label(this, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(scope);
        all = new Button(this, SWT.PUSH);
        all.setText(Messages.list_all);
        all.addListener(SWT.Selection, event -> filter(""));
        SashForm sash = new SashForm(this, SWT.VERTICAL);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).applyTo(sash);
        table = new Table(sash, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        table.setHeaderVisible(true);
        column(Messages.list_state, 80);
        column(Messages.list_document, 180);
        column(Messages.list_kind, 170);
        column(Messages.list_first, 230);
        column(Messages.list_second, 230);
        column(Messages.list_overlap, 90);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> select());
        table.addListener(SWT.KeyDown, this::key);
        details = new DisagreementDetails(sash, this::next);
        sash.setWeights(40, 60);
    }

    private void column(String text, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(text);
        column.setWidth(width);
    }

    void show(Comparison now) {
        comparison = now;
        documents = now.data().documents().stream()
            .collect(Collectors.toMap(ComparedDocument::id, ComparedDocument::name));
        fill();
    }

    /** Shows those of one code or document; the target is one of the figure's, empty for all. */
    void filter(String wanted) {
        target = wanted;
        fill();
    }

    private void fill() {
        if (comparison == null) {
            return;
        }
        Disagreement before = selected();
        String words = filter.words();
        rows = comparison.disagreements().stream().filter(this::inScope)
            .filter(each -> !openOnly.getSelection() || comparison.resolutions().of(each).isEmpty())
            .filter(each -> FilterField.matches(words, String.join(" ", cells(each)))).toList();
        scope.setText(scopeName().replace("&", "&&"));
        all.setEnabled(!target.isEmpty());
        table.setItemCount(rows.size());
        table.clearAll();
        int place = before == null ? -1 : rows.indexOf(before);
        if (place >= 0) {
            table.setSelection(place);
        } else {
            table.deselectAll();
        }
        select();
    }

    private boolean inScope(Disagreement each) {
        if (target.startsWith(AgreementFigure.CODE)) {
            String code = target.substring(AgreementFigure.CODE.length());
            return code.equals(each.firstCode()) || code.equals(each.secondCode());
        }
        return !target.startsWith(AgreementFigure.DOCUMENT)
            || each.document().equals(target.substring(AgreementFigure.DOCUMENT.length()));
    }

    private String scopeName() {
        if (target.startsWith(AgreementFigure.CODE)) {
            return comparison.data().tree().name(target.substring(AgreementFigure.CODE.length()));
        }
        return target.startsWith(AgreementFigure.DOCUMENT)
            ? documents.getOrDefault(target.substring(AgreementFigure.DOCUMENT.length()), "") : Messages.list_everything;
    }

    private List<String> cells(Disagreement each) {
        String first = comparison.data().coders().getOrDefault(each.firstCoder(), "?");
        String second = comparison.data().coders().getOrDefault(each.secondCoder(), "?");
        List<String> cells = new ArrayList<>();
        cells.add(comparison.resolutions().of(each).isPresent() ? Messages.list_settled : Messages.list_open);
        cells.add(documents.getOrDefault(each.document(), ""));
        cells.add(each.kind().label(first, second));
        cells.add(side(first, each.firstCode()));
        cells.add(side(second, each.secondCode()));
        cells.add(each.kind() == Kind.ONLY_FIRST || each.kind() == Kind.ONLY_SECOND ? "–"
            : String.format(Locale.getDefault(), "%.0f %%", 100 * each.overlap()));
        return cells;
    }

    private String side(String coder, String code) {
        return (code.isEmpty() ? "–" : comparison.data().tree().name(code)) + " (" + coder + ")";
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        Disagreement each = rows.get(table.indexOf(item));
        item.setText(cells(each).toArray(String[]::new));
        item.setForeground(comparison.resolutions().of(each).isPresent() ? new Color(Theme.current().quietText())
            : null);
    }

    private Disagreement selected() {
        int place = table.getSelectionIndex();
        return place < 0 || place >= rows.size() ? null : rows.get(place);
    }

    private void select() {
        Disagreement selected = selected();
        if (selected == null) {
            details.clear(rows.isEmpty() ? Messages.details_none : Messages.details_choose);
        } else {
            details.show(comparison, selected);
        }
    }

    private void key(Event event) {
        if (event.character >= '1' && event.character <= '6' && event.stateMask == 0) {
            details.settle(event.character - '1');
            event.doit = false;
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            details.openDocument();
        }
    }

    /** Goes on to the next open one after one was settled. */
    private void next() {
        int place = table.getSelectionIndex();
        for (int i = place + 1; i < rows.size(); i++) {
            if (comparison.resolutions().of(rows.get(i)).isEmpty()) {
                table.setSelection(i);
                select();
                return;
            }
        }
    }

    /** The rows that are shown, for tests. */
    List<Disagreement> rows() {
        return rows;
    }

    void select(int place) {
        table.setSelection(place);
        select();
    }

    DisagreementDetails details() {
        return details;
    }

    @Override
    public boolean setFocus() {
        if (table.getSelectionIndex() < 0 && !rows.isEmpty()) {
            select(0);
        }
        return table.setFocus();
    }
}
