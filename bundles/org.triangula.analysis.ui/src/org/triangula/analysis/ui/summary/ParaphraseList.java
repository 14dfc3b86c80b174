// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.summary;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.triangula.analysis.summary.Paraphrase;
import org.triangula.coding.ui.CodingContext;
import org.triangula.ui.theme.Theme;

/** Passages with their paraphrases and codes. */
final class ParaphraseList {

    private final CodingContext context;
    private final TableViewer viewer;
    private List<Paraphrase> shown = List.of();

    ParaphraseList(Composite parent, CodingContext context) {
        this.context = context;
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setComparer(new BySelection());
        viewer.getTable().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, Messages.column_position, 20, each -> each.citation().label() + ", "
            + each.citation().position());
        column(layout, Messages.column_passage, 35, each -> each.words().replaceAll("\\s+", " ").strip());
        column(layout, Messages.column_paraphrase, 35, each -> each.isOpen() ? Messages.notYet : each.paraphrase());
        column(layout, Messages.column_codes, 25, this::codes);
        viewer.getTable().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = Messages.paraphrases_list;
                }
            }
        });
    }

    private String codes(Paraphrase paraphrase) {
        return paraphrase.codes().stream().map(context.tree()::name).collect(Collectors.joining(", "));
    }

    private void column(TableColumnLayout layout, String name, int weight, Function<Paraphrase, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(name);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 70, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Paraphrase) element);
            }

            @Override
            public Color getForeground(Object element) {
                return ((Paraphrase) element).isOpen() && Messages.column_paraphrase.equals(name)
                    ? new Color(Theme.current().quietText()) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                Paraphrase each = (Paraphrase) element;
                String words = each.words().length() > 700 ? each.words().substring(0, 700) + "…" : each.words();
                return each.citation().text() + "\n" + words + (each.isOpen() ? "" : "\n\n" + each.paraphrase())
                    + (each.codes().isEmpty() ? "" : "\n\n" + codes(each));
            }
        });
    }

    Table table() {
        return viewer.getTable();
    }

    List<Paraphrase> shown() {
        return shown;
    }

    void show(List<Paraphrase> paraphrases) {
        shown = List.copyOf(paraphrases);
        viewer.setInput(shown);
    }

    Optional<Paraphrase> selected() {
        return Optional.ofNullable((Paraphrase) viewer.getStructuredSelection().getFirstElement())
            .flatMap(each -> shown.stream().filter(one -> one.selection().equals(each.selection())).findFirst());
    }

    void select(Paraphrase paraphrase) {
        viewer.setSelection(new StructuredSelection(paraphrase), true);
    }

    void onSelect(Consumer<Paraphrase> action) {
        viewer.addSelectionChangedListener(event -> selected().ifPresent(action));
    }

    void onOpen(Consumer<Paraphrase> action) {
        viewer.addDoubleClickListener(event -> selected().ifPresent(action));
    }

    /** The same passage before and after a change is the same line. */
    private static final class BySelection implements IElementComparer {
        @Override
        public boolean equals(Object one, Object other) {
            return key(one).equals(key(other));
        }

        @Override
        public int hashCode(Object element) {
            return key(element).hashCode();
        }

        private static Object key(Object element) {
            return element instanceof Paraphrase paraphrase ? paraphrase.selection() : element;
        }
    }
}
