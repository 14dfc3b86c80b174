// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import java.util.ArrayList;
import java.util.List;

import org.triangula.model.actors.UnitPlacement;
import org.triangula.organization.notation.Administration.Reorganization;

/** Reasons of moves that the head of the text does not tell yet. */
final class Reorganizations {

    private Reorganizations() {
    }

    static List<Reorganization> untold(StudyChart chart) {
        List<Reorganization> told = chart.administration().reorganizations();
        List<Reorganization> found = new ArrayList<>();
        chart.units().forEach((key, unit) -> {
            for (UnitPlacement placement : unit.getPlacements()) {
                boolean known = placement.getReason() == null || placement.getReason().isBlank()
                    || placement.getValidFrom() == null || told.stream().anyMatch(one -> one.unit().equals(key)
                        && one.date().equals(placement.getValidFrom()));
                if (!known) {
                    String below = placement.getSuperior() == null || placement.getSuperior().getName() == null
                        ? key : placement.getSuperior().getName();
                    found.add(new Reorganization(placement.getValidFrom(), "move", key, below.strip(),
                        placement.getReason().strip().replaceAll("\\s+", " ")));
                }
            }
        });
        return found;
    }
}
