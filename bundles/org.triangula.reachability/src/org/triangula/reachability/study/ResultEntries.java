// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.geo.study.TermKey;
import org.triangula.model.ModelFactory;
import org.triangula.model.Term;
import org.triangula.model.places.Grid;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.places.ScenarioResult;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.map.OriginCells;

/** Enters results and their grid in a study, within an operation. */
public final class ResultEntries {

    private ResultEntries() {
    }

    /**
     * Makes a result per table, to be added to a scenario.
     *
     * @param edit the operation
     * @param result the tables
     * @param tableFile path in the study of the columnar file that holds them
     * @param provenanceFile path in the study of their provenance
     * @return the results
     */
    public static List<ScenarioResult> of(StudyEdit edit, ReachabilityResult result, String tableFile,
            String provenanceFile) {
        List<ScenarioResult> entries = new ArrayList<>();
        for (TravelTimes times : result.times()) {
            ScenarioResult entry = PlacesFactory.eINSTANCE.createScenarioResult();
            entries.add(entry);
            entry.setName(times.type() + " · " + times.mode().key());
            entry.setFacilityType(type(edit, times.type()));
            entry.setMode(times.mode().key());
            entry.setFile(tableFile);
            entry.setProvenanceFile(provenanceFile);
            entry.setComputedAt(edit.time());
            entry.setCellCount(times.size());
            entry.setReachedCount(times.statusCounts().get(TravelStatus.OK));
        }
        return entries;
    }

    /**
     * The grid of a file, added if the study does not have it yet.
     *
     * @param edit the operation
     * @param file path in the study of the file that holds the origins
     * @param origins the origins
     * @return the grid
     */
    public static Grid grid(StudyEdit edit, String file, Origins origins) {
        Optional<Grid> same = edit.study().getPlaces().getGrids().stream()
                .filter(known -> file.equals(known.getFile())).findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        double size = OriginCells.of(origins.longitudes(), origins.latitudes()).size();
        Grid added = PlacesFactory.eINSTANCE.createGrid();
        edit.study().getPlaces().getGrids().add(added);
        added.setName(NLS.bind(Messages.gridName, origins.size(), (int) size));
        added.setCoordinateSystem("EPSG:4326");
        added.setCellSize(size);
        added.setCellCount(origins.size());
        added.setFile(file);
        return added;
    }

    private static Term type(StudyEdit edit, String word) {
        List<Term> terms = TermKey.terms(edit.study(), TermKey.FACILITY_TYPE);
        return TermKey.find(terms, word).orElseGet(() -> {
            Term added = ModelFactory.eINSTANCE.createTerm();
            added.setKey(word);
            added.setName(word);
            TermKey.vocabulary(edit.study(), TermKey.FACILITY_TYPE).ifPresent(types -> types.getTerms().add(added));
            return added;
        });
    }
}
