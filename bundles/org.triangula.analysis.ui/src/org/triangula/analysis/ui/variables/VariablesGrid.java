// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.variables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.triangula.analysis.retrieval.DocumentVariable;
import org.triangula.analysis.retrieval.DocumentVariables;
import org.triangula.analysis.retrieval.SetDocumentValues;
import org.triangula.analysis.retrieval.SetDocumentValues.Assignment;
import org.triangula.analysis.retrieval.WrittenValue;
import org.triangula.core.problem.ProblemException;
import org.triangula.ui.study.Problems;
import org.triangula.ui.theme.Theme;

/** Documents × variables; values of variables of the study are edited in their cell. */
final class VariablesGrid {

    private static final int NAME_WIDTH = 200;
    private static final int VALUE_WIDTH = 120;

    private final TableViewer viewer;
    private final Consumer<SetDocumentValues> assign;
    private final TableViewerFocusCellManager focus;
    private DocumentVariables table = DocumentVariables.NONE;
    private List<DocumentVariable> shown = List.of();
    private boolean editable;

    VariablesGrid(Composite parent, Consumer<SetDocumentValues> assign) {
        this.assign = assign;
        viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setUseHashlookup(true);
        Table control = viewer.getTable();
        control.setHeaderVisible(true);
        control.setLinesVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = Messages.Accessible;
                }
            }
        });
        focus = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        TableViewerEditor.create(viewer, focus, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                    || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                    || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                        && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR);
            }
        }, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
            | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    TableViewer viewer() {
        return viewer;
    }

    Table control() {
        return viewer.getTable();
    }

    /** Shows a table. Columns are made anew only when there are other variables. */
    void show(DocumentVariables variables, boolean writable) {
        table = variables;
        editable = writable;
        if (!variables.variables().equals(shown) || viewer.getTable().getColumnCount() == 0) {
            shown = variables.variables();
            createColumns();
        }
        for (int column = 0; column < shown.size(); column++) {
            DocumentVariable variable = shown.get(column);
            long known = table.documents().stream().filter(id -> !table.values(id, variable.id()).isEmpty()).count();
            viewer.getTable().getColumn(column + 1).setToolTipText(NLS.bind(Messages.Column_tip, new Object[] {
                variable.name() + " (" + Messages.type(variable.type()) + ")", known, table.documents().size()}));
        }
        Object[] selected = viewer.getStructuredSelection().toArray();
        viewer.setInput(variables.documents());
        viewer.setSelection(new StructuredSelection(selected));
    }

    private void createColumns() {
        viewer.getTable().setRedraw(false);
        for (var column : viewer.getTable().getColumns()) {
            column.dispose();
        }
        column(Messages.Document, NAME_WIDTH, new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return table.name((String) element);
            }
        });
        for (DocumentVariable variable : shown) {
            TableViewerColumn column = column(variable.name()
                + (variable.unit().isEmpty() ? "" : " (" + variable.unit() + ")"), VALUE_WIDTH, new Values(variable));
            if (!variable.builtIn()) {
                column.setEditingSupport(new ValueEditing(variable));
            }
        }
        viewer.getTable().setRedraw(true);
    }

    private TableViewerColumn column(String name, int width, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(name);
        column.getColumn().setWidth(width);
        column.getColumn().setMoveable(true);
        column.setLabelProvider(labels);
        return column;
    }

    /** The variable of the cell that has the focus; {@code null} for the names of documents. */
    DocumentVariable focused() {
        ViewerCell cell = focus.getFocusCell();
        return cell == null || cell.getColumnIndex() < 1 || cell.getColumnIndex() > shown.size() ? null
            : shown.get(cell.getColumnIndex() - 1);
    }

    /** Begins to edit the cell that has the focus. */
    void edit() {
        ViewerCell cell = focus.getFocusCell();
        if (cell != null) {
            viewer.editElement(cell.getElement(), cell.getColumnIndex());
        }
    }

    /** Takes the own values of the selected documents away. */
    void clear() {
        DocumentVariable variable = focused();
        if (variable == null || variable.builtIn()) {
            return;
        }
        List<Assignment> assignments = new ArrayList<>();
        for (Object document : viewer.getStructuredSelection()) {
            String id = (String) document;
            if (!table.values(id, variable.id()).isEmpty() && !table.isInherited(id, variable.id())) {
                assignments.add(new Assignment(id, variable.id(), ""));
            }
        }
        if (!assignments.isEmpty()) {
            assign.accept(new SetDocumentValues(assignments));
        }
    }

    /** Writes a value into a cell, as editing does. */
    void write(String document, DocumentVariable variable, String written) {
        try {
            String value = WrittenValue.read(written, variable);
            boolean own = !table.isInherited(document, variable.id());
            List<String> before = table.values(document, variable.id());
            boolean same = value.isEmpty() ? before.isEmpty() || !own : before.equals(List.of(value));
            if (!same) {
                assign.accept(new SetDocumentValues(List.of(new Assignment(document, variable.id(), value))));
            }
        } catch (ProblemException e) {
            Problems.show(e.problem());
        }
    }

    /** Labels of one variable. */
    private final class Values extends ColumnLabelProvider {
        private final DocumentVariable variable;

        Values(DocumentVariable variable) {
            this.variable = variable;
        }

        @Override
        public String getText(Object element) {
            return table.text((String) element, variable);
        }

        @Override
        public Color getForeground(Object element) {
            return variable.builtIn() || table.isInherited((String) element, variable.id())
                ? new Color(Theme.current().quietText()) : null;
        }

        @Override
        public Font getFont(Object element) {
            return table.isInherited((String) element, variable.id())
                ? JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT) : null;
        }

        @Override
        public String getToolTipText(Object element) {
            String document = (String) element;
            if (variable.builtIn()) {
                return NLS.bind(Messages.Builtin_tip, variable.name());
            }
            return table.values(document, variable.id()).isEmpty() ? Messages.Missing_tip
                : table.isInherited(document, variable.id()) ? Messages.Inherited_tip : Messages.Own_tip;
        }
    }

    /** Edits values of one variable. */
    private final class ValueEditing extends EditingSupport {
        private final DocumentVariable variable;

        ValueEditing(DocumentVariable variable) {
            super(VariablesGrid.this.viewer);
            this.variable = variable;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            List<String> labels = List.copyOf(variable.labels().values());
            if (labels.isEmpty()) {
                return new TextCellEditor(viewer.getTable());
            }
            return new LabelCellEditor(viewer.getTable(), labels);
        }

        @Override
        protected boolean canEdit(Object element) {
            return editable;
        }

        @Override
        protected Object getValue(Object element) {
            return table.text((String) element, variable);
        }

        @Override
        protected void setValue(Object element, Object value) {
            write((String) element, variable, String.valueOf(value));
        }
    }
}
