// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.util.Optional;
import org.triangula.geo.map.CellMapLayer;
import org.triangula.geo.map.MapScene;
import org.triangula.reachability.Direction;
import org.triangula.reachability.compare.TravelTimeDifference;
import org.triangula.reachability.map.OriginCells;
import org.triangula.reachability.map.Surroundings;
import org.triangula.reachability.study.ProtectedSites;
import org.triangula.reachability.study.ScenarioTable;

/**
 * The answer to a question, ready to be shown. Immutable.
 *
 * @param question the question
 * @param direction to the facilities, or back from them
 * @param scene the map
 * @param cells its layer of cells
 * @param grid where the cells lie
 * @param table the travel times of the scenario
 * @param compared those of the scenario it is compared with
 * @param difference their difference
 * @param sites what must not be found
 * @param around what lies around the sites of the type that must not be found
 * @param facts what a reader has to know: base, cells without street or connection, spread, parameters, data
 */
record TravelPicture(TravelQuestion question, Direction direction, MapScene scene, CellMapLayer cells,
        OriginCells grid, ScenarioTable table, Optional<ScenarioTable> compared,
        Optional<TravelTimeDifference> difference,
        ProtectedSites sites, Surroundings around, String facts) {

    /** Whether the cell lies around a site that must not be found, so nothing is said about it. */
    boolean isCovered(int cell) {
        return around.contains(grid.x()[cell], grid.y()[cell]);
    }

    /** Whether some facilities of the type must not be found, so no cell says which of them is the nearest. */
    boolean isGuarded() {
        return sites.count(question.type()) > 0;
    }

    /** Identity of the facility that a cell's time leads to; empty for none. */
    String facility(int cell) {
        int facility = table.times().facility()[cell];
        return facility < 0 || facility >= table.facilities().size() ? "" : table.facilities().get(facility);
    }
}
