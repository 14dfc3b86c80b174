// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.organization.OrganizationChart;
import org.triangula.organization.chart.ChartLayout;
import org.triangula.organization.chart.ChartLayout.Box;
import org.triangula.organization.ui.chart.ChartCanvas;
import org.triangula.organization.ui.chart.ChartFigure;
import org.triangula.organization.ui.chart.ChartLooks;
import org.triangula.organization.ui.chart.UnitMark;

/** One of the two charts of a comparison. */
final class ComparedChart {

    private final ChartCanvas canvas;
    private ChartLooks looks = new ChartLooks(List.of());
    private LocalDate day = LocalDate.now();
    private ChartLayout layout = new ChartLayout(List.of(), List.of(), 0, 0);
    private Map<AdministrativeUnit, List<UnitMark>> marks = Map.of();

    ComparedChart(Composite parent, String name, Consumer<AdministrativeUnit> chooser) {
        canvas = new ChartCanvas(parent, name, box -> looks.of(box, day), chooser);
    }

    ChartCanvas canvas() {
        return canvas;
    }

    void show(OrganizationChart chart, ChartLooks how, Map<AdministrativeUnit, List<UnitMark>> some) {
        looks = how;
        day = chart.date();
        layout = ChartLayout.of(chart);
        marks = some;
        canvas.show(layout);
        canvas.mark(marks);
    }

    /** What is seen now, for a figure that is made in a job. */
    ChartFigure.Part part(String title) {
        Map<Box, ChartCanvas.Look> seen = new HashMap<>();
        layout.boxes().forEach(box -> seen.put(box, looks.of(box, day)));
        return new ChartFigure.Part(title, layout, seen::get, marks);
    }
}
