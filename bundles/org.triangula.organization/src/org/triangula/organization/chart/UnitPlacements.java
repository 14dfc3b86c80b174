// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import java.time.LocalDate;
import java.util.Comparator;

import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.UnitPlacement;
import org.triangula.organization.Validity;

/** Places of a unit over time. */
final class UnitPlacements {

    private UnitPlacements() {
    }

    /** The place that holds now, or held last; {@code null} if there is none. */
    static UnitPlacement last(AdministrativeUnit unit) {
        return unit.getPlacements().stream().max(Comparator.comparing(
            one -> Validity.lastDay(one.getValidUntil()).orElse(LocalDate.MAX))).orElse(null);
    }
}
