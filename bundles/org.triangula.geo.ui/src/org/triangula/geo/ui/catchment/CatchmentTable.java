// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui.catchment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.triangula.geo.catchment.CatchmentMatrix.Coverage;
import org.triangula.geo.catchment.CatchmentMatrix.Municipality;
import org.triangula.geo.catchment.CatchmentMatrix.Office;
import org.triangula.ui.theme.Theme;

/** The matrix: a row per municipality, a column per office; a click or the space bar assigns. */
final class CatchmentTable {

    private static final String MARK = "●";
    private static final int FIRST_OFFICE = 2;

    private final CatchmentState state;
    private final TableViewer viewer;
    private List<String> shownOffices = List.of();

    CatchmentTable(Composite parent, CatchmentState state) {
        this.state = state;
        viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(Messages.municipality, 170, new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Municipality) element).name();
            }

            @Override
            public String getToolTipText(Object element) {
                Municipality one = (Municipality) element;
                return Messages.bind(Messages.municipalityTip, new Object[] {one.name(), one.key(),
                    one.districtName()});
            }
        });
        column(Messages.responsible, 190, new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                List<Office> offices = state.matrix().orElseThrow().officesOf(((Municipality) element).id());
                return offices.isEmpty() ? Messages.gap
                    : offices.stream().map(Office::name).collect(Collectors.joining("; "));
            }

            @Override
            public Color getForeground(Object element) {
                return state.matrix().orElseThrow().coverage(((Municipality) element).id()) == Coverage.COVERED ? null
                    : new Color(Theme.current().warning());
            }

            @Override
            public String getToolTipText(Object element) {
                return switch (state.matrix().orElseThrow().coverage(((Municipality) element).id())) {
                    case GAP -> Messages.gapTip;
                    case OVERLAP -> Messages.overlapTip;
                    case COVERED -> null;
                };
            }
        });
        viewer.getTable().addListener(SWT.MouseDown, event -> {
            ViewerCell cell = event.button == 1 ? viewer.getCell(new Point(event.x, event.y)) : null;
            if (cell != null && cell.getColumnIndex() >= FIRST_OFFICE
                    && cell.getElement() instanceof Municipality one) {
                state.chooseOffice(shownOffices.get(cell.getColumnIndex() - FIRST_OFFICE));
                state.toggle(Set.of(one.id()));
            }
        });
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.character == ' ') {
                state.toggle(selected());
                event.doit = false;
            }
        });
    }

    private TableColumn column(String title, int width, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(labels);
        return column.getColumn();
    }

    TableViewer viewer() {
        return viewer;
    }

    /** The municipalities of the selected rows. */
    Set<String> selected() {
        Set<String> ids = new LinkedHashSet<>();
        for (Object row : viewer.getStructuredSelection()) {
            ids.add(((Municipality) row).id());
        }
        return ids;
    }

    void refresh() {
        List<Office> offices = state.offices();
        List<String> ids = offices.stream().map(Office::id).toList();
        viewer.getTable().setRedraw(false);
        try {
            if (!ids.equals(shownOffices)) {
                while (viewer.getTable().getColumnCount() > FIRST_OFFICE) {
                    viewer.getTable().getColumn(FIRST_OFFICE).dispose();
                }
                shownOffices = ids;
                offices.forEach(this::addOffice);
            }
            for (int i = 0; i < offices.size(); i++) {
                boolean chosen = state.office().map(Office::id).filter(ids.get(i)::equals).isPresent();
                viewer.getTable().getColumn(FIRST_OFFICE + i).setText((chosen ? "▸ " : "") + offices.get(i).name());
            }
            Set<String> selected = selected();
            List<Municipality> rows = state.matrix().isPresent() ? state.municipalities() : List.of();
            viewer.setInput(rows);
            viewer.setSelection(new StructuredSelection(rows.stream()
                .filter(one -> selected.contains(one.id())).toList()));
        } finally {
            viewer.getTable().setRedraw(true);
        }
    }

    private void addOffice(Office office) {
        String id = office.id();
        TableColumn column = column(office.name(), 110, new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return state.matrix().orElseThrow().offices().stream().filter(one -> one.id().equals(id))
                    .anyMatch(one -> one.areas().contains(((Municipality) element).id())) ? MARK : "";
            }

            @Override
            public String getToolTipText(Object element) {
                return Messages.bind(Messages.cellTip, ((Municipality) element).name(), office.name());
            }
        });
        column.setToolTipText(office.name() + "\n" + Messages.officeTip);
        column.setAlignment(SWT.CENTER);
        column.addListener(SWT.Selection, event -> state.chooseOffice(id));
    }
}
