// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.PlacementKind;

/**
 * A unit in a chart with what hangs below it.
 *
 * @param unit the unit
 * @param kind how it is placed below its superior; LINE for the top
 * @param children units below: staff units first, then as they stand in the study
 */
public record ChartNode(AdministrativeUnit unit, PlacementKind kind, List<ChartNode> children) {

    /** Copies the list. */
    public ChartNode {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(kind);
        children = List.copyOf(children);
    }

    /**
     * This unit and all below it.
     *
     * @return the nodes from top to bottom, each followed by its own
     */
    public Stream<ChartNode> stream() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(ChartNode::stream));
    }
}
