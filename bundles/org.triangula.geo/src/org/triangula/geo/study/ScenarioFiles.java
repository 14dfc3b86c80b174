// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.study;

import java.util.Optional;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;

/**
 * Where the numbers of a scenario's result lie; taken from the model, so that reading them needs the model no more.
 *
 * @param grid path of the grid's file in the study folder
 * @param file path of the table's file in the study folder
 * @param type key of the facility type
 * @param typeName name of the facility type
 * @param mode key of the mode
 */
public record ScenarioFiles(String grid, String file, String type, String typeName, String mode) {

    /**
     * Reads what has to be known.
     *
     * @param result a result of a study
     * @return nothing when the result names no files
     */
    public static Optional<ScenarioFiles> of(ScenarioResult result) {
        return result.eContainer() instanceof Scenario scenario && scenario.getGrid() != null
                && scenario.getGrid().getFile() != null && result.getFile() != null
                        ? Optional.of(new ScenarioFiles(scenario.getGrid().getFile(), result.getFile(),
                                TermKey.of(result.getFacilityType()),
                                result.getFacilityType() == null ? "" : result.getFacilityType().getName(),
                                String.valueOf(result.getMode())))
                        : Optional.empty();
    }
}
