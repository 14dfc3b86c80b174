// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.chart;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.organization.chart.ChartLayout;
import org.triangula.organization.chart.ChartLayout.Box;

/** Boxes on their way from one chart to the next, so that the eye can follow a unit that is moved. */
final class BoxMovement {

    private static final int STEPS = 12;
    private static final int PAUSE = 30;

    private final Control canvas;
    private final Map<AdministrativeUnit, Point> from = new HashMap<>();
    private int step = STEPS;

    BoxMovement(Control canvas) {
        this.canvas = canvas;
    }

    /** Begins from the places of a chart. */
    void begin(ChartLayout layout) {
        from.clear();
        layout.boxes().forEach(box -> from.put(box.node().unit(), new Point(box.x(), box.y())));
        boolean still = step >= STEPS;
        step = 0;
        if (still) {
            next();
        }
    }

    /** Puts all boxes where they belong. */
    void stop() {
        step = STEPS;
    }

    boolean isGoing() {
        return step < STEPS;
    }

    private void next() {
        canvas.getDisplay().timerExec(PAUSE, () -> {
            if (!canvas.isDisposed() && isGoing()) {
                step++;
                canvas.redraw();
                next();
            }
        });
    }

    /** Where a box is now; slower at the end, so that it seems to arrive. */
    Point place(Box box) {
        Point start = from.get(box.node().unit());
        if (start == null || !isGoing()) {
            return new Point(box.x(), box.y());
        }
        double rest = 1 - step / (double) STEPS;
        double share = 1 - rest * rest;
        return new Point((int) Math.round(start.x + (box.x() - start.x) * share),
            (int) Math.round(start.y + (box.y() - start.y) * share));
    }
}
