// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.triangula.reachability.scenario.HandLine;
import org.triangula.reachability.scenario.HandLine.Stop;
import org.triangula.reachability.street.GeoMath;
import org.triangula.ui.widgets.AccessibleNames;

/** The stops of a line with the minutes from the first one; names and minutes can be edited in place. */
final class StopTable {

    /** Metres a bus goes in a minute by air line, with stops and bends: about 23 km/h. */
    private static final double METRES_PER_MINUTE = 385;

    private static final int NAME = 150;
    private static final int MINUTES = 90;

    private final TableViewer viewer;
    private final List<Stop> stops = new ArrayList<>();

    StopTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setToolTipText(Messages.line_stops);
        AccessibleNames.give(viewer.getTable(), Messages.line_stops);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.line_stopName, NAME, true);
        column(Messages.line_stopMinutes, MINUTES, false);
        viewer.getTable().addListener(SWT.Resize, event -> viewer.getTable().getColumn(0).setWidth(Math.max(NAME,
                viewer.getTable().getClientArea().width - MINUTES)));
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        viewer.setInput(new Stop[0]);
    }

    private void column(String title, int width, boolean names) {
        TableViewerColumn column = new TableViewerColumn(viewer, names ? SWT.LEFT : SWT.RIGHT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                Stop stop = stops.get((Integer) element);
                return names ? stop.name() : String.valueOf(stop.minutes());
            }
        });
        column.setEditingSupport(new EditingSupport(viewer) {
            @Override
            protected CellEditor getCellEditor(Object element) {
                return new TextCellEditor(viewer.getTable());
            }

            @Override
            protected boolean canEdit(Object element) {
                return names || (Integer) element > 0;
            }

            @Override
            protected Object getValue(Object element) {
                Stop stop = stops.get((Integer) element);
                return names ? stop.name() : String.valueOf(stop.minutes());
            }

            @Override
            protected void setValue(Object element, Object value) {
                edit((Integer) element, names, String.valueOf(value).strip());
            }
        });
    }

    private void edit(int row, boolean names, String value) {
        Stop stop = stops.get(row);
        if (names) {
            stops.set(row, new Stop(value.isEmpty() ? stop.name() : value, stop.longitude(), stop.latitude(),
                    stop.minutes()));
        } else if (value.matches("\\d{1,3}")) {
            int later = Integer.parseInt(value) - stop.minutes();
            // the stops behind keep their distance in time
            for (int i = row; i < stops.size(); i++) {
                Stop one = stops.get(i);
                stops.set(i, new Stop(one.name(), one.longitude(), one.latitude(), one.minutes() + later));
            }
        }
        refresh();
    }

    private void refresh() {
        viewer.setInput(IntStream.range(0, stops.size()).boxed().toArray());
    }

    Table control() {
        return viewer.getTable();
    }

    void show(List<Stop> shown) {
        stops.clear();
        stops.addAll(shown);
        refresh();
    }

    List<HandLine.Stop> stops() {
        return List.copyOf(stops);
    }

    /** Adds a stop at the end, as many minutes behind the last one as a bus may need. */
    void add(String name, double longitude, double latitude) {
        int minutes = 0;
        if (!stops.isEmpty()) {
            Stop before = stops.getLast();
            minutes = before.minutes() + (int) Math.max(1, Math.round(GeoMath.distance(before.longitude(),
                    before.latitude(), longitude, latitude) / METRES_PER_MINUTE));
        }
        stops.add(new Stop(name, longitude, latitude, minutes));
        refresh();
    }

    void remove() {
        int row = viewer.getTable().getSelectionIndex();
        if (row >= 0) {
            stops.remove(row);
            if (row == 0 && !stops.isEmpty()) {
                int first = stops.getFirst().minutes();
                stops.replaceAll(one -> new Stop(one.name(), one.longitude(), one.latitude(), one.minutes() - first));
            }
            refresh();
        }
    }
}
