// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.GC;
import org.locationtech.jts.geom.Coordinate;
import org.triangula.geo.map.ViewTransform;
import org.triangula.geo.position.Geodesic;

/**
 * Measures along clicks: length on the ellipsoid, and from three points on the size of the ground within. A double
 * click or Enter on the same place ends a line; the next click begins another. Backspace takes the last point back.
 */
final class MeasureTool implements MapTool {

    private final List<Coordinate> degrees = new ArrayList<>();
    private final List<Coordinate> places = new ArrayList<>();
    private MapStage stage;
    private MapPointer pointer;
    private boolean finished;

    @Override
    public String name() {
        return Messages.measure_name;
    }

    @Override
    public String hint() {
        if (degrees.size() < 2) {
            return Messages.measure_start;
        }
        String length = Lengths.length(Geodesic.length(degrees));
        String last = Lengths.length(Geodesic.distance(degrees.get(degrees.size() - 2), degrees.getLast()));
        return degrees.size() < 3 ? NLS.bind(Messages.measure_length, length)
                : NLS.bind(Messages.measure_area, new Object[] {length, last, Lengths.area(Geodesic.area(degrees))});
    }

    @Override
    public void started(MapStage used) {
        stage = used;
    }

    @Override
    public boolean clicked(MapPointer at) {
        if (finished) {
            degrees.clear();
            places.clear();
            finished = false;
        }
        Coordinate place = at.onMap();
        if (!places.isEmpty() && places.getLast().distance(place) == 0) {
            finished = true;
        } else {
            degrees.add(at.degrees());
            places.add(place);
        }
        stage.changed();
        return true;
    }

    @Override
    public void doubleClicked(MapPointer at) {
        finished = degrees.size() > 1;
        stage.changed();
    }

    @Override
    public void moved(MapPointer at) {
        pointer = at;
        if (!finished && !degrees.isEmpty()) {
            stage.changed();
        }
    }

    @Override
    public boolean key(KeyEvent event) {
        if (event.character == SWT.BS && !degrees.isEmpty()) {
            degrees.removeLast();
            places.removeLast();
            finished = false;
            stage.changed();
            return true;
        }
        return false;
    }

    @Override
    public void paint(GC gc, ViewTransform view) {
        List<Coordinate> shown = new ArrayList<>(places);
        boolean following = !finished && pointer != null && !shown.isEmpty();
        if (following) {
            shown.add(pointer.onMap());
        }
        int[] points = new int[2 * shown.size()];
        for (int i = 0; i < shown.size(); i++) {
            points[2 * i] = (int) Math.round(view.pixelX(shown.get(i).x));
            points[2 * i + 1] = (int) Math.round(view.pixelY(shown.get(i).y));
        }
        ToolPaint.area(gc, points);
        ToolPaint.line(gc, points);
        for (int i = 0; i < places.size(); i++) {
            ToolPaint.dot(gc, points[2 * i], points[2 * i + 1]);
        }
        if (following) {
            Coordinate end = pointer.degrees();
            ToolPaint.note(gc, Lengths.length(Geodesic.length(degrees) + Geodesic.distance(degrees.getLast(), end)),
                    points[points.length - 2], points[points.length - 1]);
        }
    }
}
