// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.triangula.geo.map.MapScene;
import org.triangula.geo.study.CellTable;
import org.triangula.geo.study.ScenarioFiles;
import org.triangula.geo.study.StudyPlaces;

/**
 * Everything the map shows at one moment. Immutable; made off the user interface thread.
 *
 * @param places the places of the study
 * @param facts what else the study says about them
 * @param layers all layers from top to bottom
 * @param values what the colours of areas can stand for
 * @param result the result whose cells are shown
 * @param cells its cells
 * @param scene what is drawn
 * @param points places of all facilities in the scene's system by identity
 * @param outlines outlines of all areas in the scene's system by identity
 * @param badges numbers of linked passages by identity of the area or facility, as far as they are shown
 * @param limits limits of classes by id of the layer whose colours stand for numbers
 * @param attribution where what is shown comes from, as the terms of use ask for
 * @param problem why cells could not be shown; empty when nothing went wrong
 */
record MapContent(StudyPlaces places, MapFacts facts, List<MapLayerEntry> layers, List<AreaValues.Choice> values,
        Optional<Result> result, Optional<CellTable> cells, MapScene scene,
        Map<String, Coordinate> points, Map<String, Geometry> outlines, Map<String, MapBadge> badges,
        Map<String, double[]> limits, List<String> attribution, String problem) {

    /**
     * A result of a scenario.
     *
     * @param id its identity
     * @param scenario identity of the scenario
     * @param scenarioName name of the scenario
     * @param type key of the facility type
     * @param typeName name of the facility type
     * @param mode key of the mode
     * @param vintage date of the numbers of residents; empty when not known
     * @param files where its numbers lie
     */
    record Result(String id, String scenario, String scenarioName, String type, String typeName, String mode,
            String vintage, ScenarioFiles files) {

        /** What is asked most often: whether one gets by bus and train to an office that everybody has to go to. */
        private static final List<String> TYPES_ASKED_FIRST = List.of("jobcenter", "immigration-office");
        private static final String MODE_ASKED_FIRST = "transit";

        /**
         * The result that is shown before a person chooses one: public transport to the job centre, failing that the
         * nearest to it.
         *
         * @param results results in the order of the study
         * @return the result; empty when there is none
         */
        static Optional<Result> first(List<Result> results) {
            return results.stream().min(Comparator.comparingInt(Result::typeRank)
                    .thenComparingInt(result -> result.mode().equals(MODE_ASKED_FIRST) ? 0 : 1));
        }

        private int typeRank() {
            int rank = TYPES_ASKED_FIRST.indexOf(type);
            return rank < 0 ? TYPES_ASKED_FIRST.size() : rank;
        }
    }

    List<Result> results() {
        return facts.results();
    }

    Optional<MapLayerEntry> layer(String id) {
        return layers.stream().filter(layer -> layer.id().equals(id)).findFirst();
    }

    /** The type of facility whose travel times are coloured; empty when none are. */
    String reached() {
        return cells.isPresent() ? result.map(Result::type).orElse("") : "";
    }
}
