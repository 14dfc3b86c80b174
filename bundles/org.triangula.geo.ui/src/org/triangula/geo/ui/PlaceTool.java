// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.GC;
import org.locationtech.jts.geom.Coordinate;
import org.triangula.geo.map.ViewTransform;
import org.triangula.geo.operation.PlaceFacility;
import org.triangula.geo.position.Geodesic;
import org.triangula.model.places.CoordinateOrigin;
import org.triangula.model.places.Facility;
import org.triangula.ui.operations.HandEdits;
import org.triangula.ui.study.StudyWorkspace;

/**
 * Gives a facility its place: by a click, by dragging its sign, or by coordinates and photographs in a window (Ctrl+V).
 * A facility that has a place already moves only after the distance was confirmed.
 */
final class PlaceTool implements MapTool {

    private final MapQuestions questions;
    private MapStage stage;
    private String facility;
    private MapPointer dragged;
    private double unitsPerPixel = 1;

    /**
     * Creates the tool.
     *
     * @param facility identity of the facility; empty when it is chosen by a click on its sign
     * @param questions how the person is asked
     */
    PlaceTool(String facility, MapQuestions questions) {
        this.facility = facility;
        this.questions = questions;
    }

    /** Asks a person; replaced in tests. */
    interface MapQuestions {
        /** Whether a facility is to move by a distance. */
        boolean move(MapStage stage, Facility facility, double metres);

        /** Asks for coordinates of a facility. */
        void coordinates(MapStage stage, Facility facility);

        /** The questions of the workbench. */
        static MapQuestions windows() {
            return new MapQuestions() {
                @Override
                public boolean move(MapStage stage, Facility facility, double metres) {
                    return MessageDialog.openQuestion(stage.shell(), Messages.place_name, NLS.bind(
                            Messages.place_move, facility.getName(), Lengths.length(metres)));
                }

                @Override
                public void coordinates(MapStage stage, Facility facility) {
                    new CoordinatesWindow(stage.shell(), facility).open();
                }
            };
        }
    }

    private static Optional<Facility> facility(String id) {
        return StudyWorkspace.get().current().map(session -> session.index().find(id))
                .filter(Facility.class::isInstance).map(Facility.class::cast);
    }

    @Override
    public String name() {
        return Messages.place_name;
    }

    @Override
    public String hint() {
        return facility(facility).map(found -> NLS.bind(found.getLongitude() == null ? Messages.place_click
                : Messages.place_drag, found.getName())).orElse(Messages.place_choose);
    }

    @Override
    public void started(MapStage used) {
        stage = used;
    }

    @Override
    public boolean pressed(MapPointer at) {
        Optional<String> sign = at.facility();
        if (sign.isPresent() && (facility.isEmpty() || sign.get().equals(facility))) {
            facility = sign.get();
            dragged = at;
            stage.changed();
            return true;
        }
        return false;
    }

    @Override
    public void dragged(MapPointer at) {
        dragged = at;
        stage.changed();
    }

    @Override
    public void released(MapPointer at) {
        MapPointer start = dragged;
        dragged = null;
        if (start != null && !at.facility().equals(Optional.of(facility))) {
            put(at);
        }
        stage.changed();
    }

    @Override
    public boolean clicked(MapPointer at) {
        return !facility.isEmpty() && put(at);
    }

    /** Puts the facility at a place; true even if the person then says no. */
    private boolean put(MapPointer at) {
        Optional<Facility> found = facility(facility);
        if (found.isEmpty()) {
            return false;
        }
        Facility one = found.get();
        Coordinate place = at.degrees();
        boolean confirmed = one.getLongitude() == null || one.getLatitude() == null || questions.move(stage, one,
                Geodesic.distance(new Coordinate(one.getLongitude(), one.getLatitude()), place));
        if (confirmed && HandEdits.run(one, new PlaceFacility(facility, one.getName(), place.x, place.y,
                CoordinateOrigin.PICKED_ON_MAP, NLS.bind(Messages.place_note, Lengths.length(precision()))))) {
            stage.end();
        }
        return true;
    }

    /** A person hits a pixel or two beside what was meant. */
    private double precision() {
        return Math.max(1, 2 * unitsPerPixel);
    }

    @Override
    public boolean key(KeyEvent event) {
        if ((event.stateMask & SWT.MOD1) != 0 && (event.keyCode == 'v' || event.keyCode == 'V')) {
            facility(facility).ifPresent(found -> questions.coordinates(stage, found));
            return true;
        }
        return false;
    }

    @Override
    public void paint(GC gc, ViewTransform view) {
        unitsPerPixel = view.unitsPerPixel();
        if (dragged != null) {
            ToolPaint.dot(gc, (int) dragged.x(), (int) dragged.y());
            facility(facility).filter(found -> found.getLongitude() != null).ifPresent(found -> ToolPaint.note(gc,
                    Lengths.length(Geodesic.distance(new Coordinate(found.getLongitude(), found.getLatitude()),
                            dragged.degrees())), (int) dragged.x(), (int) dragged.y()));
        }
    }
}
