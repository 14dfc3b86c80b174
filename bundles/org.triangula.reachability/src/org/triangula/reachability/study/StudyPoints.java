// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.geo.area.Area;
import org.triangula.geo.grid.CellGrid;
import org.triangula.geo.grid.CellRule;
import org.triangula.geo.grid.GridGenerator;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.geo.study.TermKey;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Grid;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.input.OriginsCsv;

/** Origins and facilities of a study for the engine. */
public final class StudyPoints {

    private static final int CELL = 250;
    private static final String SYSTEM = "EPSG:25832";

    private StudyPoints() {
    }

    /**
     * The facilities that have coordinates and a type.
     *
     * @param session the study
     * @return the facilities; their types are keys of terms
     */
    public static Facilities facilities(StudySession session) {
        List<Facilities.Facility> facilities = new ArrayList<>();
        synchronized (session) {
            for (Facility facility : session.study().getPlaces().getFacilities()) {
                String type = TermKey.of(facility.getType());
                if (!type.isEmpty() && facility.getLongitude() != null && facility.getLatitude() != null) {
                    facilities.add(new Facilities.Facility(facility.getId(), type, facility.getLongitude(),
                            facility.getLatitude(), facility.getName() == null ? "" : facility.getName()));
                }
            }
        }
        return new Facilities(facilities);
    }

    /**
     * Where people set out: the study's latest grid, else the centres of a 250 m grid over its municipalities (or what
     * areas there are).
     *
     * @param session the study
     * @return the origins; none when there is neither a grid nor an area with an outline
     * @throws IOException if the grid's file cannot be read
     * @throws ProblemException if the grid's file lies outside the study
     */
    public static Origins origins(StudySession session) throws IOException, ProblemException {
        String file = "";
        synchronized (session) {
            for (Grid grid : session.study().getPlaces().getGrids()) {
                file = grid.getFile() == null ? file : grid.getFile();
            }
        }
        if (!file.isEmpty()) {
            return OriginsCsv.read(session.folder().resolve(file));
        }
        StudyPlaces places;
        synchronized (session) {
            places = StudyPlaces.of(session.study());
        }
        Origins.Builder builder = new Origins.Builder();
        Optional<StudyPlaces.Kind> kind = places.kind("municipality").or(() -> places.kinds().stream().findFirst());
        if (kind.isPresent()) {
            Geometry all = null;
            for (Area area : kind.get().areas().in(SYSTEM).areas()) {
                all = all == null ? area.geometry() : all.union(area.geometry());
            }
            CellGrid grid = new GridGenerator(SYSTEM, CELL).over(all, CellRule.CENTRE_INSIDE);
            double[] lonLat = grid.centresIn(StudyPlaces.SYSTEM);
            for (int i = 0; i < grid.size(); i++) {
                builder.add(grid.id(i).toString(), lonLat[2 * i], lonLat[2 * i + 1], Double.NaN);
            }
        }
        return builder.build();
    }
}
