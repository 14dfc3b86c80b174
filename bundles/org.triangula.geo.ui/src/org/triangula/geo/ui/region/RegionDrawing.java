// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.triangula.geo.map.ViewTransform;
import org.triangula.geo.ui.MapPointer;
import org.triangula.geo.ui.MapStage;
import org.triangula.geo.ui.MapTool;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.theme.Theme;

/** Draws the outline of a region: a click or Enter sets a corner, a double click or F ends it, Backspace takes back. */
final class RegionDrawing implements MapTool {

    private static final int CORNER = 6;
    private static final int LEAST = 3;

    private final List<Coordinate> degrees = new ArrayList<>();
    private final List<Coordinate> corners = new ArrayList<>();
    private MapStage stage;

    @Override
    public String name() {
        return Messages.draw;
    }

    @Override
    public String hint() {
        return Messages.bind(Messages.drawHint, corners.size());
    }

    @Override
    public void started(MapStage used) {
        stage = used;
    }

    @Override
    public void ended() {
        stage = null;
    }

    @Override
    public boolean clicked(MapPointer at) {
        corners.add(at.onMap());
        degrees.add(at.degrees());
        changed();
        return true;
    }

    @Override
    public void doubleClicked(MapPointer at) {
        finish();
    }

    @Override
    public boolean key(KeyEvent event) {
        if (event.character == SWT.BS && !corners.isEmpty()) {
            corners.removeLast();
            degrees.removeLast();
            changed();
            return true;
        }
        if (Character.toLowerCase(event.character) == 'f') {
            finish();
            return true;
        }
        return false;
    }

    private void changed() {
        if (stage != null) {
            stage.changed();
        }
    }

    private void finish() {
        if (stage == null || degrees.stream().distinct().count() < LEAST) {
            return;
        }
        List<Coordinate> ring = new ArrayList<>(degrees);
        ring.add(degrees.getFirst().copy());
        MapStage used = stage;
        StudyWorkspace.get().current().ifPresent(session -> new RegionWindow(used.shell(), session.study(), List.of(),
            Optional.of(new GeometryFactory().createPolygon(ring.toArray(Coordinate[]::new)))).ask()
            .ifPresent(region -> {
                RegionWindow.create(region);
                used.end();
            }));
    }

    @Override
    public void paint(GC gc, ViewTransform view) {
        int[] points = new int[2 * corners.size()];
        for (int i = 0; i < corners.size(); i++) {
            points[2 * i] = (int) Math.round(view.pixelX(corners.get(i).x));
            points[2 * i + 1] = (int) Math.round(view.pixelY(corners.get(i).y));
        }
        gc.setAntialias(SWT.ON);
        gc.setForeground(new Color(Theme.current().accent()));
        gc.setBackground(new Color(Theme.current().accent()));
        gc.setLineWidth(2);
        if (corners.size() >= LEAST) {
            gc.setAlpha(50);
            gc.fillPolygon(points);
            gc.setAlpha(255);
            gc.drawPolygon(points);
        } else {
            gc.drawPolyline(points);
        }
        for (int i = 0; i < points.length; i += 2) {
            gc.fillOval(points[i] - CORNER / 2, points[i + 1] - CORNER / 2, CORNER, CORNER);
        }
    }
}
