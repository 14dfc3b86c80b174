// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.part.ViewPart;
import org.triangula.core.study.StudySession;
import org.triangula.geo.map.AreaMapLayer;
import org.triangula.geo.study.CellTable;
import org.triangula.model.Identified;
import org.triangula.model.places.Area;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.widgets.EmptyState;

/** What lies at the place that was clicked: areas of every level, the cell with its minutes, facilities nearby. */
public final class IdentifyView extends ViewPart implements StudyMap.Listener {

    /** Identity of the view. */
    public static final String ID = "org.triangula.geo.ui.identify";

    private final ObjectPresentation presentation = new ObjectPresentation();
    private StudyMap map;
    private StackLayout layout;
    private Composite stack;
    private Composite empty;
    private Composite filled;
    private TableViewer viewer;

    /** One line; stands for an object of the study where it has one. */
    private record Line(String what, String text, EObject object) implements IAdaptable {
        @Override
        public <T> T getAdapter(Class<T> adapter) {
            return adapter.isInstance(object) ? adapter.cast(object) : null;
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        map = StudyMap.get();
        layout = new StackLayout();
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
        empty = new EmptyState(stack, "map-pin", Messages.identify_empty);
        filled = new Composite(stack, SWT.NONE);
        filled.setLayout(new FillLayout());
        viewer = new TableViewer(filled, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setToolTipText(Messages.identify_hint);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        TableViewerColumn what = column(Messages.identify_kind, 130);
        what.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Line) element).what();
            }

            @Override
            public Image getImage(Object element) {
                EObject object = ((Line) element).object();
                return object == null ? Icons.get().image("map-pin") : presentation.icon(object);
            }
        });
        TableViewerColumn text = column(Messages.identify_name, 260);
        text.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Line) element).text();
            }
        });
        viewer.addDoubleClickListener(event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof Line line && line.object() != null) {
                ObjectOpeners.open(line.object());
            }
        });
        getSite().setSelectionProvider(viewer);
        map.addListener(this);
        placeChanged();
    }

    private TableViewerColumn column(String title, int width) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        return column;
    }

    @Override
    public void contentChanged() {
        placeChanged();
    }

    @Override
    public void placeChanged() {
        Optional<MapPlace> place = map.place();
        Optional<StudySession> session = StudyWorkspace.get().current();
        boolean shown = place.isPresent() && session.isPresent() && map.content().isPresent();
        layout.topControl = shown ? filled : empty;
        stack.layout();
        viewer.setInput(shown ? lines(place.get(), map.content().get(), session.get()) : List.of());
    }

    private List<Line> lines(MapPlace place, MapContent content, StudySession session) {
        List<Line> lines = new ArrayList<>();
        for (String id : place.areas()) {
            if (session.index().find(id) instanceof Area area) {
                String key = area.getOfficialKey();
                String value = content.scene().layers().stream().filter(AreaMapLayer.class::isInstance)
                        .map(AreaMapLayer.class::cast).flatMap(layer -> value(layer, id).stream()).findFirst()
                        .orElse("");
                lines.add(new Line(presentation.typeName(area), value
                        + (key == null || key.isBlank() ? presentation.label(area)
                        : NLS.bind(Messages.identify_area, presentation.label(area), key)), area));
            }
        }
        content.cells().filter(cells -> place.cell() >= 0 && place.cell() < cells.ids().length)
                .ifPresent(cells -> cell(lines, place.cell(), cells, content, session));
        for (int i = 0; i < place.facilities().size(); i++) {
            Identified facility = session.index().find(place.facilities().get(i));
            if (facility != null) {
                lines.add(new Line(presentation.typeName(facility), NLS.bind(Messages.identify_facility,
                        presentation.label(facility), String.format("%,.0f", place.distances().get(i))), facility));
            }
        }
        lines.add(new Line(Messages.identify_place, NLS.bind(Messages.identify_position,
                String.format("%.5f", place.longitude()), String.format("%.5f", place.latitude())), null));
        return lines;
    }

    /** What the colour of an area stands for, in front of its name. */
    private static Optional<String> value(AreaMapLayer layer, String id) {
        List<String> ids = layer.areas().areas().stream().map(one -> one.id()).toList();
        int at = ids.indexOf(id);
        return at < 0 ? Optional.empty() : layer.value(at).map(value -> value instanceof Double number
                ? String.format("%,.1f – ", number) : value + " – ");
    }

    private void cell(List<Line> lines, int cell, CellTable cells, MapContent content, StudySession session) {
        String title = Messages.map_travelTime;
        EObject result = content.result().map(chosen -> session.index().find(chosen.id())).orElse(null);
        if ("ok".equals(cells.status()[cell])) {
            lines.add(new Line(title, NLS.bind(Messages.identify_cell, cells.ids()[cell],
                    String.format("%.1f", cells.minutes()[cell])), result));
            int nearest = cells.nearest()[cell];
            Identified facility = nearest < 0 || nearest >= cells.facilities().size() ? null
                    : session.index().find(cells.facilities().get(nearest));
            if (facility != null) {
                lines.add(new Line("", NLS.bind(Messages.identify_cellTo, presentation.label(facility)), facility));
            }
        } else {
            lines.add(new Line(title, NLS.bind(Messages.identify_cellStatus, cells.ids()[cell],
                    status(cells.status()[cell])), result));
        }
    }

    private static String status(String key) {
        return switch (key) {
            case "beyond_limit" -> Messages.status_beyond;
            case "no_connection" -> Messages.status_noConnection;
            case "no_street" -> Messages.status_noStreet;
            default -> key;
        };
    }

    /** The table, for tests. */
    Table table() {
        return viewer.getTable();
    }

    @Override
    public void setFocus() {
        if (layout.topControl == filled) {
            viewer.getControl().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (map != null) {
            map.removeListener(this);
        }
        super.dispose();
    }
}
