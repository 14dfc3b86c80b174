// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.triangula.model.actors.AdministrativeUnit;

/**
 * How many units of a rank take part in the tasks of a chart. A unit takes part if it or a unit below it carries a
 * task; the measure counts how far a field of work is spread over an administration.
 *
 * @param rankKey key of the rank in the vocabulary unit-rank, for example office or department
 * @param units units of that rank that take part, in the order of the chart
 */
public record Involvement(String rankKey, List<AdministrativeUnit> units) {

    /** Copies the list. */
    public Involvement {
        units = List.copyOf(units);
    }

    /**
     * Counts the units of a rank.
     *
     * @param chart the chart
     * @param rankKey key of the rank
     * @return the units that take part
     */
    public static Involvement of(OrganizationChart chart, String rankKey) {
        Set<AdministrativeUnit> found = new LinkedHashSet<>();
        chart.roots().forEach(root -> collect(root, Optional.empty(), rankKey, chart, found));
        return new Involvement(rankKey, chart.stream().map(ChartNode::unit).filter(found::contains).toList());
    }

    private static void collect(ChartNode node, Optional<AdministrativeUnit> above, String rankKey,
        OrganizationChart chart, Set<AdministrativeUnit> found) {
        boolean ofRank = node.unit().getRank() != null && rankKey.equals(node.unit().getRank().getKey());
        Optional<AdministrativeUnit> nearest = ofRank ? Optional.of(node.unit()) : above;
        if (node.unit().getTasks().stream().anyMatch(task -> Validity.holdsOn(task, chart.date()))) {
            nearest.ifPresent(found::add);
        }
        node.children().forEach(child -> collect(child, nearest, rankKey, chart, found));
    }
}
