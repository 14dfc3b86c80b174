// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.names;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.triangula.core.confidential.NameEntry;

/** The columns of the register: what the study says, and the fields that only the register knows, to be edited. */
final class NameColumns {

    private final TableViewer viewer;
    private final Consumer<NameEntry> changed;

    NameColumns(TableViewer viewer, Consumer<NameEntry> changed) {
        this.viewer = viewer;
        this.changed = changed;
    }

    void create() {
        column(Messages.columnPseudonym, 150, NameRow::pseudonym);
        column(Messages.columnFunction, 160, NameRow::function);
        edited(Messages.columnName, 190, NameEntry::name,
            (entry, name) -> new NameEntry(entry.id(), name, entry.contact(), entry.note()));
        edited(Messages.columnContact, 160, NameEntry::contact,
            (entry, contact) -> new NameEntry(entry.id(), entry.name(), contact, entry.note()));
        edited(Messages.columnNote, 160, NameEntry::note,
            (entry, note) -> new NameEntry(entry.id(), entry.name(), entry.contact(), note));
    }

    private TableViewerColumn column(String title, int width, Function<NameRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.getColumn().setResizable(true);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((NameRow) row)));
        return column;
    }

    private void edited(String title, int width, Function<NameEntry, String> text,
        BiFunction<NameEntry, String, NameEntry> change) {
        column(title, width, row -> text.apply(row.entry())).setEditingSupport(new EditingSupport(viewer) {
            @Override
            protected CellEditor getCellEditor(Object element) {
                return new TextCellEditor(viewer.getTable());
            }

            @Override
            protected boolean canEdit(Object element) {
                return ((NameRow) element).known();
            }

            @Override
            protected Object getValue(Object element) {
                return text.apply(((NameRow) element).entry());
            }

            @Override
            protected void setValue(Object element, Object value) {
                NameEntry entry = ((NameRow) element).entry();
                String now = String.valueOf(value).strip();
                if (!now.equals(text.apply(entry))) {
                    changed.accept(change.apply(entry, now));
                }
            }
        });
    }
}
