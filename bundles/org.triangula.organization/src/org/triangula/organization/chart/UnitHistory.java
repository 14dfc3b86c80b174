// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.PlacementKind;
import org.triangula.model.actors.UnitPlacement;
import org.triangula.organization.Validity;
import org.triangula.organization.notation.EarlierPlace;
import org.triangula.organization.notation.NotedUnit.Line;

/**
 * Where a unit hung before, in the words of the notation.
 *
 * @param unit the unit
 * @param keys key of a unit
 */
record UnitHistory(AdministrativeUnit unit, Function<AdministrativeUnit, String> keys) {

    private List<UnitPlacement> placements() {
        return unit.getPlacements().stream().sorted(Comparator.comparing((UnitPlacement one) -> Validity
            .lastDay(one.getValidUntil()).orElse(LocalDate.MAX))).toList();
    }

    /** The first day at the place where it hangs now; {@code null} if it never hung elsewhere. */
    String since() {
        List<UnitPlacement> all = placements();
        return all.size() < 2 ? null : all.getLast().getValidFrom();
    }

    /** The places before; {@code null} if there are none. */
    String earlier() {
        List<UnitPlacement> all = placements();
        if (all.size() < 2) {
            return null;
        }
        List<EarlierPlace> places = new ArrayList<>();
        all.subList(0, all.size() - 1).forEach(one -> places.add(new EarlierPlace(
            one.getSuperior() == null ? EarlierPlace.TOP : keys.apply(one.getSuperior()), line(one.getKind()),
            Objects.requireNonNullElse(one.getValidFrom(), ""), Objects.requireNonNullElse(one.getValidUntil(), ""))));
        return EarlierPlace.text(places);
    }

    private static Line line(PlacementKind kind) {
        return switch (kind) {
            case STAFF -> Line.STAFF;
            case ATTACHED -> Line.ATTACHED;
            default -> Line.LINE;
        };
    }
}
