// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.places.Area;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.triangulation.material.StudyMaterial;

/**
 * Summarises the scenario results of a study by area: a cell belongs to the area in whose outline its centre lies.
 * Files are read once; results whose files are missing or unreadable are left out.
 */
public final class StoredTravelTimes implements TravelTimeSource {

    private static final double HALF_AN_HOUR = 30;

    private final StudyMaterial material;
    private final Map<ScenarioResult, CellTable> tables = new HashMap<>();
    private final Map<Set<Area>, List<AreaTravelTime>> summaries = new HashMap<>();

    /**
     * Prepares reading.
     *
     * @param material the study
     */
    public StoredTravelTimes(StudyMaterial material) {
        this.material = material;
    }

    @Override
    public synchronized List<AreaTravelTime> of(Set<Area> areas) {
        return areas.isEmpty() ? List.of() : summaries.computeIfAbsent(Set.copyOf(areas), key -> summarise(areas));
    }

    private List<AreaTravelTime> summarise(Set<Area> areas) {
        Area whole = areas.iterator().next();
        if (whole.getGeometry() == null) {
            return List.of();
        }
        Geometry outline;
        try {
            outline = new WKTReader().read(whole.getGeometry());
        } catch (ParseException | IllegalArgumentException e) {
            return List.of();
        }
        IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(outline);
        List<AreaTravelTime> times = new ArrayList<>();
        for (Scenario scenario : material.study().getPlaces().getScenarios()) {
            for (ScenarioResult result : scenario.getResults()) {
                CellTable table = table(scenario, result);
                if (table.size() > 0) {
                    times.add(summarise(result, table, locator));
                }
            }
        }
        return List.copyOf(times);
    }

    /**
     * The cells of a result.
     *
     * @param scenario the scenario
     * @param result one of its results
     * @return the cells; empty when the files are missing or unreadable
     */
    public synchronized CellTable table(Scenario scenario, ScenarioResult result) {
        return tables.computeIfAbsent(result, key -> {
            try {
                return CellTable.read(material, scenario, result);
            } catch (ProblemException e) {
                return CellTable.EMPTY;
            }
        });
    }

    private static AreaTravelTime summarise(ScenarioResult result, CellTable table,
        IndexedPointInAreaLocator locator) {
        double[] reached = new double[table.size()];
        int count = 0;
        int cells = 0;
        int near = 0;
        for (int i = 0; i < table.size(); i++) {
            if (locator.locate(new Coordinate(table.longitude(i), table.latitude(i))) == Location.EXTERIOR) {
                continue;
            }
            cells++;
            if (!Double.isNaN(table.minutes(i))) {
                reached[count++] = table.minutes(i);
                near += table.minutes(i) <= HALF_AN_HOUR ? 1 : 0;
            }
        }
        Arrays.sort(reached, 0, count);
        OptionalDouble median = count == 0 ? OptionalDouble.empty()
            : OptionalDouble.of((reached[(count - 1) / 2] + reached[count / 2]) / 2);
        return new AreaTravelTime(result, cells, count, median, near);
    }
}
