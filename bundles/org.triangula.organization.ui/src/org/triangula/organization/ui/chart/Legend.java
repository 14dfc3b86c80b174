// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.chart;

import java.util.Collection;
import java.util.Map;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.triangula.figure.Contrast;
import org.triangula.organization.chart.ChartDifference.Kind;
import org.triangula.ui.presentation.Icons;

/** The legend of a chart: colours of tasks, then signs of differences. */
public final class Legend extends Composite {

    /** Width and height of a sign, in pixels. */
    static final int CHIP = 16;

    /**
     * Creates the legend.
     *
     * @param parent where
     */
    public Legend(Composite parent) {
        super(parent, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = 6;
        row.marginLeft = 10;
        setLayout(row);
    }

    /**
     * Shows what stands for what.
     *
     * @param tasks colour by name of the task
     * @param marks knows the signs
     * @param kinds the kinds of differences that are marked
     * @param noTask what is said without tasks
     */
    public void show(Map<String, RGB> tasks, DifferenceMarks marks, Collection<Kind> kinds, String noTask) {
        for (Control old : getChildren()) {
            old.dispose();
        }
        tasks.forEach((name, colour) -> {
            // a colour and its task stay together when the legend is wrapped
            Composite entry = entry(this);
            Label swatch = new Label(entry, SWT.NONE);
            swatch.setImage(Icons.get().image("square", 16, colour));
            name(entry, name);
        });
        if (tasks.isEmpty()) {
            name(this, noTask);
        }
        kinds.forEach(kind -> {
            Composite entry = entry(this);
            chip(entry, marks.of(kind.name()));
            name(entry, marks.of(kind.name()).word());
        });
    }

    private static Composite entry(Composite parent) {
        Composite entry = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(entry);
        return entry;
    }

    private static void name(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text.replace("&", "&&"));
    }

    /**
     * A sign on its colour, as the chart shows it.
     *
     * @param parent where
     * @param mark the mark
     * @return the control
     */
    public static Control chip(Composite parent, UnitMark mark) {
        Canvas chip = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return new Point(CHIP, CHIP);
            }
        };
        chip.setToolTipText(mark.word());
        chip.addListener(SWT.Paint, event -> paint(event.gc, mark, 0, 0));
        return chip;
    }

    /** Paints a sign on its colour. */
    static void paint(GC gc, UnitMark mark, int x, int y) {
        RGB colour = mark.colour();
        gc.setAntialias(SWT.ON);
        gc.setBackground(new Color(colour));
        gc.fillRoundRectangle(x, y, CHIP, CHIP, 8, 8);
        int ink = Contrast.textOn(0xFF000000 | colour.red << 16 | colour.green << 8 | colour.blue);
        gc.setForeground(new Color(ink >> 16 & 255, ink >> 8 & 255, ink & 255));
        Point size = gc.textExtent(mark.sign());
        gc.drawText(mark.sign(), x + (CHIP - size.x) / 2, y + (CHIP - size.y) / 2, true);
    }
}
