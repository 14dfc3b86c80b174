// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportPreview;
import org.triangula.core.exchange.ImportPreview.Change;
import org.triangula.core.exchange.ImportPreview.FieldChange;
import org.triangula.core.exchange.ImportPreview.Item;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.ui.widgets.FilterField;

/**
 * What an import would bring: how many objects of each kind are new, change, stay the same or are left out, and the
 * list behind each number. A click on a number shows its list, and so does the list of choices beside.
 */
final class PreviewPage extends SashForm {

    private static final Change[] CHANGES = {null, Change.ADDED, Change.CHANGED, Change.REMOVED, Change.SAME,
        Change.LEFT_OUT};
    private static final int FIRST_NUMBER = 2;
    private static final int SHOWN_AT_ONCE = 500;

    private final TableViewer kinds;
    private final TableViewer items;
    private final Combo changes;
    private final Label more;
    private final FilterField filter;
    private final Text whole;
    private ImportPreview preview = ImportPreview.NONE;

    PreviewPage(Composite parent) {
        super(parent, SWT.HORIZONTAL);
        kinds = new TableViewer(this, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        kinds.setContentProvider(ArrayContentProvider.getInstance());
        kinds.getTable().setHeaderVisible(true);
        kinds.getTable().setToolTipText(Messages.previewTip);
        count(Messages.kind, 146, SWT.LEFT, Messages.kindTip, Count::kind);
        count(Messages.read, 66, SWT.RIGHT, Messages.readTip, each -> number(each.read()));
        count(Messages.added, 50, SWT.RIGHT, Messages.addedTip, each -> number(each.added()));
        count(Messages.updated, 78, SWT.RIGHT, Messages.updatedTip, each -> number(each.updated()));
        count(Messages.removed, 76, SWT.RIGHT, Messages.removedTip, each -> number(each.removed()));
        count(Messages.same, 98, SWT.RIGHT, Messages.sameTip, each -> known(each, Change.SAME));
        count(Messages.leftOut, 82, SWT.RIGHT, Messages.leftOutTip, each -> known(each, Change.LEFT_OUT));
        Composite right = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(right);
        changes = new Combo(right, SWT.READ_ONLY);
        changes.setItems(Messages.allChanges, Messages.added, Messages.updated, Messages.removed, Messages.same,
            Messages.leftOut);
        changes.select(0);
        changes.setToolTipText(Messages.changesTip);
        changes.addListener(SWT.Selection, event -> fill());
        filter = new FilterField(right, Messages.filterItems, words -> fill());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(filter);
        more = new Label(right, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(more);
        items = new TableViewer(right, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.VIRTUAL);
        items.setContentProvider(ArrayContentProvider.getInstance());
        items.setUseHashlookup(true);
        items.setDisplayIncrementally(SHOWN_AT_ONCE);
        items.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(items.getControl());
        item(Messages.columnChange, 116, PreviewPage::change);
        item(Messages.columnName, 240, Item::name);
        item(Messages.columnChanges, 260, PreviewPage::whatChanges);
        item(Messages.place, 200, Item::place);
        whole = new Text(right, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        whole.setToolTipText(Messages.wholeTip);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(SWT.DEFAULT, 58).applyTo(whole);
        items.addSelectionChangedListener(event -> showWhole());
        setWeights(50, 50);
        kinds.addSelectionChangedListener(event -> fill());
        kinds.getTable().addListener(SWT.MouseDown, event -> clicked(new Point(event.x, event.y)));
    }

    private void count(String title, int width, int style, String tip, Function<Count, String> text) {
        TableViewerColumn column = new TableViewerColumn(kinds, style);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.getColumn().setToolTipText(tip);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> text.apply((Count) each)));
    }

    private void item(String title, int width, Function<Item, String> text) {
        TableViewerColumn column = new TableViewerColumn(items, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> text.apply((Item) each)));
    }

    private static String number(int number) {
        return String.format("%,d", number);
    }

    private String known(Count count, Change change) {
        // formats that list nothing say nothing about what stays
        return preview.items().isEmpty() ? "–" : number(preview.count(count.kind(), change));
    }

    private static String change(Item item) {
        return switch (item.change()) {
            case ADDED -> Messages.added;
            case CHANGED -> Messages.updated;
            case REMOVED -> Messages.removed;
            case SAME -> Messages.same;
            case LEFT_OUT -> Messages.leftOut;
        };
    }

    private static String whatChanges(Item item) {
        if (item.fields().isEmpty()) {
            return oneLine(item.reason());
        }
        boolean added = item.change() == Change.ADDED;
        String fields = item.fields().stream().map(field -> added ? fieldOfNew(field) : fieldChange(field))
            .collect(Collectors.joining("; "));
        return item.reason().isEmpty() ? fields : oneLine(item.reason()) + ' ' + fields;
    }

    private static String fieldOfNew(FieldChange field) {
        return NLS.bind(Messages.fieldOfNew, field.field(), oneLine(field.after()));
    }

    private static String fieldChange(FieldChange field) {
        return NLS.bind(Messages.fieldChange, new Object[] {field.field(),
            field.before().isEmpty() ? Messages.nothing : oneLine(field.before()), oneLine(field.after())});
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Shows a plan; {@code null} for none. */
    void show(ImportPlan plan) {
        preview = plan == null ? ImportPreview.NONE : plan.preview();
        List<Count> counts = plan == null ? List.of() : plan.report().counts();
        changes.select(0);
        filter.setWords("");
        kinds.setInput(counts);
        if (counts.isEmpty()) {
            fill();
        } else {
            kinds.setSelection(new StructuredSelection(counts.get(0)));
        }
    }

    private void clicked(Point at) {
        var row = kinds.getTable().getItem(at);
        for (int column = FIRST_NUMBER; row != null && column < FIRST_NUMBER + CHANGES.length - 1; column++) {
            if (row.getBounds(column).contains(at)) {
                changes.select(column - FIRST_NUMBER + 1);
                fill();
                return;
            }
        }
        changes.select(0);
        fill();
    }

    /** A line is short; all that an object brings or changes stands below the list. */
    private void showWhole() {
        Item item = (Item) items.getStructuredSelection().getFirstElement();
        if (item == null) {
            whole.setText("");
            return;
        }
        List<String> lines = new ArrayList<>(List.of(change(item) + ": " + item.name()));
        if (!item.reason().isEmpty()) {
            lines.add(item.reason());
        }
        item.fields().forEach(field -> lines.add(item.change() == Change.ADDED ? fieldOfNew(field)
            : fieldChange(field)));
        lines.add(item.place());
        whole.setText(String.join("\n", lines).strip());
    }

    private void fill() {
        Count count = (Count) kinds.getStructuredSelection().getFirstElement();
        Change change = CHANGES[Math.max(0, changes.getSelectionIndex())];
        String words = filter.words();
        List<Item> shown = new ArrayList<>();
        int hidden = 0;
        if (count != null) {
            for (Change each : change == null ? Change.values() : new Change[] {change}) {
                List<Item> all = preview.items(count.kind(), each);
                all.stream().filter(item -> FilterField.matches(words,
                    item.name() + ' ' + item.place() + ' ' + whatChanges(item))).forEach(shown::add);
                hidden += preview.count(count.kind(), each) - all.size();
            }
        }
        items.setInput(shown);
        showWhole();
        more.setText(count != null && preview.items().isEmpty() ? Messages.onlyNumbers
            : hidden > 0 ? NLS.bind(Messages.moreItems, number(shown.size()), number(shown.size() + hidden))
            : NLS.bind(Messages.numberOfItems, number(shown.size())));
        more.getParent().layout(true);
    }

    /** The table of numbers, for tests. */
    TableViewer kinds() {
        return kinds;
    }

    /** The list behind a number, for tests. */
    TableViewer items() {
        return items;
    }

    /** What is shown of the selected object, for tests. */
    String whole() {
        return whole.getText();
    }

    /** Chooses which objects are listed, for tests. */
    void showOnly(Change change) {
        for (int i = 1; i < CHANGES.length; i++) {
            if (CHANGES[i] == change) {
                changes.select(i);
            }
        }
        fill();
    }
}
