// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.triangula.ui.widgets.ToolActions;

/**
 * A table of drafts in their order. Insert adds, Delete removes, Alt with arrows moves, F2 or Enter
 * edits, Tab goes to the next cell; the same stands in the tool bar and the menu.
 *
 * @param <T> type of the drafts
 */
public final class DraftTable<T> extends Composite {

    private final List<DraftColumn<T>> columns;
    private final Supplier<T> added;
    private final Consumer<List<T>> changed;
    private final TableViewer viewer;
    private final List<Action> actions = new ArrayList<>();
    private List<T> drafts = List.of();
    private boolean editable;

    /** A draft with its place, since two new drafts may say the same. */
    private record Row<T>(int place, T draft) {
    }

    /**
     * Creates a table.
     *
     * @param parent where
     * @param name its name
     * @param height height in pixels; 0 to take all there is
     * @param columns its columns
     * @param added makes a new draft
     * @param changed told all drafts whenever one was changed, added, removed or moved
     */
    public DraftTable(Composite parent, String name, int height, List<DraftColumn<T>> columns, Supplier<T> added,
        Consumer<List<T>> changed) {
        super(parent, SWT.NONE);
        this.columns = columns;
        this.added = added;
        this.changed = changed;
        GridLayoutFactory.fillDefaults().spacing(0, 2).numColumns(2).applyTo(this);
        Label label = new Label(this, SWT.NONE);
        label.setText(name);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
        createActions();
        ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        actions.forEach(bar::add);
        bar.createControl(this);
        viewer = new TableViewer(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, height == 0).hint(200, height == 0 ? 80 : height)
            .applyTo(viewer.getTable());
        viewer.getTable().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = name;
                }
            }
        });
        TableViewerFocusCellManager focus =
            new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        TableViewerEditor.create(viewer, focus, new Activation(viewer),
            ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        for (DraftColumn<T> column : columns) {
            TableViewerColumn shown = new TableViewerColumn(viewer, SWT.NONE);
            shown.getColumn().setText(column.title());
            shown.getColumn().setWidth(column.width());
            shown.getColumn().setToolTipText(column.title());
            shown.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> column.text().apply(draft(row))));
            shown.setEditingSupport(new Editing(column));
        }
        viewer.getTable().addListener(SWT.KeyDown, this::key);
        viewer.addSelectionChangedListener(event -> enable());
        MenuManager menu = new MenuManager();
        actions.forEach(menu::add);
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
    }

    private void createActions() {
        actions.add(ToolActions.button(Messages.table_add, "plus", this::add));
        actions.add(ToolActions.button(Messages.table_remove, "trash-2", this::remove));
        actions.add(ToolActions.button(Messages.table_up, "arrow-up", () -> move(-1)));
        actions.add(ToolActions.button(Messages.table_down, "arrow-down", () -> move(1)));
    }

    @SuppressWarnings("unchecked")
    private T draft(Object row) {
        return ((Row<T>) row).draft();
    }

    /**
     * Shows drafts; the chosen row stays.
     *
     * @param shown the drafts
     * @param canEdit false to show them only
     */
    public void show(List<T> shown, boolean canEdit) {
        editable = canEdit;
        if (!shown.equals(drafts) || viewer.getInput() == null) {
            int place = viewer.getTable().getSelectionIndex();
            drafts = List.copyOf(shown);
            List<Row<T>> rows = new ArrayList<>();
            for (int i = 0; i < drafts.size(); i++) {
                rows.add(new Row<>(i, drafts.get(i)));
            }
            viewer.setInput(rows);
            select(Math.min(place, rows.size() - 1));
        }
        enable();
    }

    private void select(int place) {
        if (place >= 0 && viewer.getInput() instanceof List<?> rows && place < rows.size()) {
            viewer.setSelection(new StructuredSelection(rows.get(place)), true);
        }
    }

    private void enable() {
        int place = viewer.getTable().getSelectionIndex();
        actions.get(0).setEnabled(editable);
        actions.get(1).setEnabled(editable && place >= 0);
        actions.get(2).setEnabled(editable && place > 0);
        actions.get(3).setEnabled(editable && place >= 0 && place < drafts.size() - 1);
    }

    private void key(Event event) {
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        Action action = switch (event.keyCode) {
            case SWT.INSERT -> actions.get(0);
            case SWT.DEL -> actions.get(1);
            case SWT.ARROW_UP -> alt ? actions.get(2) : null;
            case SWT.ARROW_DOWN -> alt ? actions.get(3) : null;
            default -> null;
        };
        if (action != null && action.isEnabled()) {
            action.run();
            event.doit = false;
        }
    }

    /** Adds a draft behind the others. */
    public void add() {
        List<T> more = new ArrayList<>(drafts);
        more.add(added.get());
        changed.accept(more);
        select(drafts.size() - 1);
    }

    private void remove() {
        int place = viewer.getTable().getSelectionIndex();
        List<T> fewer = new ArrayList<>(drafts);
        fewer.remove(place);
        changed.accept(fewer);
    }

    private void move(int by) {
        int place = viewer.getTable().getSelectionIndex();
        List<T> moved = new ArrayList<>(drafts);
        moved.add(place + by, moved.remove(place));
        changed.accept(moved);
        select(place + by);
    }

    /**
     * The place of the chosen draft.
     *
     * @return from 0; negative when none is chosen
     */
    public int chosen() {
        return viewer.getTable().getSelectionIndex();
    }

    /**
     * Chooses a draft.
     *
     * @param place from 0
     */
    public void choose(int place) {
        select(place);
    }

    /**
     * What happens when another draft is chosen.
     *
     * @param listener called then
     */
    public void onChoice(Runnable listener) {
        viewer.addSelectionChangedListener(event -> listener.run());
    }

    /**
     * Writes a text into a cell, as editing does.
     *
     * @param place place of the draft
     * @param column place of the column
     * @param text the text
     */
    public void write(int place, int column, String text) {
        DraftColumn<T> target = columns.get(column);
        if (!text.equals(target.text().apply(drafts.get(place)))) {
            List<T> written = new ArrayList<>(drafts);
            written.set(place, target.change().apply(drafts.get(place), text));
            changed.accept(written);
        }
    }

    /** Editing begins with a double click, F2 or Enter. */
    private static final class Activation extends ColumnViewerEditorActivationStrategy {
        Activation(TableViewer viewer) {
            super(viewer);
        }

        @Override
        protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
            return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                    && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR);
        }
    }

    /** Edits the cells of a column. */
    private final class Editing extends EditingSupport {
        private final DraftColumn<T> column;

        Editing(DraftColumn<T> column) {
            super(viewer);
            this.column = column;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return column.choices().isEmpty() ? new TextCellEditor(viewer.getTable())
                : new ComboBoxCellEditor(viewer.getTable(), column.choices().toArray(String[]::new), SWT.READ_ONLY);
        }

        @Override
        protected boolean canEdit(Object element) {
            return editable;
        }

        @Override
        protected Object getValue(Object element) {
            String text = column.text().apply(draft(element));
            return column.choices().isEmpty() ? text : (Object) column.choices().indexOf(text);
        }

        @Override
        protected void setValue(Object element, Object value) {
            int place = ((Row<?>) element).place();
            if (column.choices().isEmpty()) {
                write(place, columns.indexOf(column), String.valueOf(value));
            } else if (value instanceof Integer chosen && chosen >= 0) {
                write(place, columns.indexOf(column), column.choices().get(chosen));
            }
        }
    }
}
