// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.notation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.organization.Validity;

/** Brings units that hung elsewhere on a day to where they hung, see {@link EarlierPlace}. */
record PlacesOfDay(LocalDate day) {

    List<NotedUnit> of(List<NotedUnit> tops) {
        Map<String, List<NotedUnit>> moved = new LinkedHashMap<>();
        List<NotedUnit> staying = without(tops, moved);
        if (moved.isEmpty()) {
            return tops;
        }
        List<NotedUnit> placed = with(staying, moved);
        // what hung below a unit that is not there, or below each other, is shown at the top
        List<NotedUnit> all = new ArrayList<>(placed);
        while (!moved.isEmpty()) {
            String next = moved.keySet().iterator().next();
            all.addAll(with(moved.remove(next), moved));
        }
        return all;
    }

    private List<NotedUnit> without(List<NotedUnit> units, Map<String, List<NotedUnit>> moved) {
        List<NotedUnit> staying = new ArrayList<>();
        for (NotedUnit unit : units) {
            NotedUnit rest = unit.withChildren(without(unit.children(), moved));
            Optional<EarlierPlace> earlier = earlier(unit);
            if (earlier.isPresent()) {
                moved.computeIfAbsent(earlier.get().superior(), any -> new ArrayList<>())
                    .add(rest.withLine(earlier.get().line()));
            } else {
                staying.add(rest);
            }
        }
        return staying;
    }

    private Optional<EarlierPlace> earlier(NotedUnit unit) {
        boolean here = Validity.firstDay(unit.details().get("since")).map(since -> !day.isBefore(since)).orElse(false);
        return here ? Optional.empty() : EarlierPlace.read(unit.detail("earlier").orElse(""), remark -> { }).stream()
            .filter(place -> place.holdsOn(day)).findFirst();
    }

    private static List<NotedUnit> with(List<NotedUnit> units, Map<String, List<NotedUnit>> moved) {
        List<NotedUnit> placed = new ArrayList<>();
        for (NotedUnit unit : units) {
            List<NotedUnit> children = new ArrayList<>(unit.children());
            children.addAll(Optional.ofNullable(moved.remove(unit.key())).orElse(List.of()));
            placed.add(unit.withChildren(with(children, moved)));
        }
        return placed;
    }
}
