// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.triangula.core.extension.Contributions;
import org.triangula.core.problem.ProblemException;
import org.triangula.geo.study.CellTable;
import org.triangula.geo.study.CellTableReader;
import org.triangula.geo.study.ScenarioFiles;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.triangulation.material.StudyMaterial;

/**
 * Summarises the scenario results of a study by area: a cell belongs to the area in whose outline its centre lies.
 * The files are read by the reader that the analysis contributes for maps, too ({@link CellTableReader}), each once.
 * Results whose files are missing or unreadable are left out and named by {@link #unreadable()}.
 */
public final class StoredTravelTimes implements TravelTimeSource {

    private final StudyMaterial material;
    private final Optional<CellTableReader> reader;
    private final List<StoredGrid> grids = new ArrayList<>();
    private final Map<ScenarioResult, Optional<StoredCells>> tables = new LinkedHashMap<>();
    private final Map<StoredGrid, AreaCells> located = new HashMap<>();
    private final Map<Set<Area>, List<AreaTravelTime>> summaries = new HashMap<>();

    /**
     * Prepares reading with the installed reader.
     *
     * @param material the study
     */
    public StoredTravelTimes(StudyMaterial material) {
        this(material, Contributions.to(CellTableReader.EXTENSION_POINT).stream().findFirst()
            .map(contribution -> contribution.create(CellTableReader.class)));
    }

    /**
     * Prepares reading.
     *
     * @param material the study
     * @param reader reads the files; without one there are no travel times
     */
    public StoredTravelTimes(StudyMaterial material, Optional<CellTableReader> reader) {
        this.material = material;
        this.reader = reader;
    }

    @Override
    public synchronized List<AreaTravelTime> of(Set<Area> areas) {
        Set<Area> key = Set.copyOf(areas);
        List<AreaTravelTime> known = summaries.get(key);
        if (known == null) {
            known = areas.isEmpty() ? List.of() : summarise(areas);
            summaries.put(key, known);
        }
        return known;
    }

    private List<AreaTravelTime> summarise(Set<Area> areas) {
        List<AreaTravelTime> times = new ArrayList<>();
        for (ScenarioResult result : results()) {
            cells(result).ifPresent(table -> {
                int[] inside = located.computeIfAbsent(table.grid(), AreaCells::new).in(areas);
                if (inside.length > 0) {
                    times.add(new TravelTimeSummary(table, inside).of(result));
                }
            });
        }
        return List.copyOf(times);
    }

    @Override
    public synchronized List<NearestResidents> nearest(Facility facility) {
        List<NearestResidents> found = new ArrayList<>();
        for (ScenarioResult result : results()) {
            if (facility.getId() == null || result.getFacilityType() != facility.getType()) {
                continue;
            }
            cells(result).ifPresent(table -> {
                int position = table.facilities().indexOf(facility.getId());
                if (position >= 0) {
                    found.add(nearest(result, table, position));
                }
            });
        }
        return List.copyOf(found);
    }

    private static NearestResidents nearest(ScenarioResult result, StoredCells table, int position) {
        double count = 0;
        double reached = 0;
        for (int cell = 0; cell < table.nearest().length; cell++) {
            reached += table.nearest()[cell] >= 0 ? table.grid().weight(cell) : 0;
            count += table.nearest()[cell] == position ? table.grid().weight(cell) : 0;
        }
        return new NearestResidents(result, table.grid().isPopulated(), count, reached);
    }

    private List<ScenarioResult> results() {
        return material.study().getPlaces().getScenarios().stream().map(Scenario::getResults).flatMap(List::stream)
            .toList();
    }

    /**
     * The cells of a result.
     *
     * @param result a result of the study
     * @return the cells; empty when the files are missing or unreadable
     */
    public synchronized Optional<StoredCells> cells(ScenarioResult result) {
        Optional<StoredCells> known = tables.get(result);
        if (known == null) {
            known = read(result);
            tables.put(result, known);
        }
        return known;
    }

    private Optional<StoredCells> read(ScenarioResult result) {
        Optional<ScenarioFiles> files = ScenarioFiles.of(result);
        if (files.isEmpty() || reader.isEmpty()) {
            return Optional.empty();
        }
        try {
            CellTable table = reader.get().read(material.folder(), files.get());
            return Optional.of(new StoredCells(grid(table), table.minutes(), table.nearest(), table.facilities()));
        } catch (ProblemException e) {
            // what is shown elsewhere goes on without this result; unreadable() names it
            return Optional.empty();
        }
    }

    private StoredGrid grid(CellTable table) {
        return grids.stream().filter(grid -> grid.isOf(table)).findFirst().orElseGet(() -> {
            StoredGrid added = StoredGrid.of(table);
            grids.add(added);
            return added;
        });
    }

    /**
     * Results of the study whose travel times cannot be read.
     *
     * @return the results in the order of the study
     */
    public synchronized List<ScenarioResult> unreadable() {
        return results().stream().filter(result -> cells(result).isEmpty()).toList();
    }
}
