// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization;

import org.triangula.model.actors.PlacementKind;

/** Writes a chart as indented text, as it is read aloud or mailed. */
public final class OutlineText {

    private static final String STEP = "  ";

    private OutlineText() {
    }

    /**
     * The outline of a chart.
     *
     * @param chart the chart
     * @return one line per unit, two spaces per level; staff units are marked with a plus sign
     */
    public static String of(OrganizationChart chart) {
        StringBuilder text = new StringBuilder();
        chart.roots().forEach(root -> append(text, root, 0));
        return text.toString();
    }

    private static void append(StringBuilder text, ChartNode node, int level) {
        text.append(STEP.repeat(level));
        if (node.kind() == PlacementKind.STAFF) {
            text.append("+ ");
        }
        text.append(node.unit().getName() == null ? "" : node.unit().getName()).append('\n');
        node.children().forEach(child -> append(text, child, level + 1));
    }
}
