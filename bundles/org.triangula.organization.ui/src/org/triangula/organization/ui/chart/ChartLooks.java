// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.chart;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.RGB;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.PlacementKind;
import org.triangula.model.actors.Task;
import org.triangula.model.actors.TaskCarriage;
import org.triangula.organization.OrganizationChart;
import org.triangula.organization.StaffSum;
import org.triangula.organization.Validity;
import org.triangula.organization.chart.ChartLayout.Box;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.presentation.ObjectPresentation;

/** How the units of charts look: colours of the tasks they carry, rank, posts. */
public final class ChartLooks {

    private static final List<String> COLOURS = List.of("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9",
        "#D55E00", "#882255", "#B8860B");

    private final ObjectPresentation presentation = new ObjectPresentation();
    private final Map<Task, RGB> colours = new LinkedHashMap<>();

    /**
     * Gives each task of some charts a colour: its own, else one of a row.
     *
     * @param charts the charts
     */
    public ChartLooks(List<OrganizationChart> charts) {
        charts.forEach(chart -> chart.stream().flatMap(node -> node.unit().getTasks().stream())
            .filter(carriage -> Validity.holdsOn(carriage, chart.date())).map(TaskCarriage::getTask)
            .filter(Objects::nonNull).distinct().forEach(task -> colours.computeIfAbsent(task, this::colour)));
    }

    private RGB colour(Task task) {
        return Icons.colour(task.getColour()).or(() -> Icons.colour(COLOURS.get(colours.size() % COLOURS.size())))
            .orElseThrow();
    }

    /**
     * The legend.
     *
     * @return colour by name of the task
     */
    public Map<String, RGB> legend() {
        Map<String, RGB> names = new LinkedHashMap<>();
        colours.forEach((task, colour) -> names.put(presentation.label(task), colour));
        return names;
    }

    /**
     * How a box looks.
     *
     * @param box the box
     * @param day the day that the chart shows
     * @return the look
     */
    public ChartCanvas.Look of(Box box, LocalDate day) {
        AdministrativeUnit unit = box.node().unit();
        List<String> tasks = new ArrayList<>();
        List<RGB> carried = new ArrayList<>();
        unit.getTasks().stream().filter(carriage -> Validity.holdsOn(carriage, day)).map(TaskCarriage::getTask)
            .filter(colours::containsKey).distinct().forEach(task -> {
                carried.add(colours.get(task));
                tasks.add(presentation.label(task));
            });
        StaffSum staff = StaffSum.of(List.of(unit), day);
        NumberFormat numbers = NumberFormat.getNumberInstance();
        String badge = staff.counted().isEmpty() ? "" : NLS.bind(Messages.fullTime, numbers.format(staff.total()));
        List<String> more = new ArrayList<>(tasks);
        if (staff.vacant().signum() > 0) {
            badge += " ○";
            more.add(NLS.bind(Messages.vacant, numbers.format(staff.vacant())));
        }
        if (!staff.unknown().isEmpty()) {
            more.add(NLS.bind(Messages.unknownSize, staff.unknown().size()));
        }
        boolean staffUnit = box.node().kind() == PlacementKind.STAFF;
        String rank = unit.getLocalRank() != null ? unit.getLocalRank() : presentation.label(unit.getRank());
        return new ChartCanvas.Look(presentation.label(unit), staffUnit && rank.isBlank() ? Messages.staffUnit : rank,
            badge, carried, staffUnit, more);
    }
}
