// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.triangula.survey.ui.ChartBars.Bar;
import org.triangula.ui.theme.Theme;

/** Horizontal bars with direct labels. A bar is chosen by mouse or by arrow keys and Enter. */
final class BarChart extends Canvas {

    private static final RGB ANSWER = new RGB(0x00, 0x72, 0xB2);
    private static final RGB ANSWER_ON_DARK = new RGB(0x56, 0xB4, 0xE9);
    private static final int MARGIN = 12;
    private static final int GAP = 10;
    private static final double MOST_LABEL_SHARE = 0.42;

    private final Consumer<Bar> chooser;
    private List<Bar> bars = List.of();
    private int chosen = -1;

    BarChart(Composite parent, Consumer<Bar> chooser) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.chooser = chooser;
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseDown, event -> choose(barAt(event.y)));
        addListener(SWT.MouseMove, event -> {
            int bar = barAt(event.y);
            String full = bar < 0 ? null : bars.get(bar).label() + ": " + bars.get(bar).text();
            if (full == null || !full.equals(getToolTipText())) {
                setToolTipText(full);
            }
        });
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> {
            if (event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS
                && event.detail != SWT.TRAVERSE_RETURN) {
                event.doit = true;
            }
        });
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.chart;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = bars.stream().map(bar -> bar.label() + ": " + bar.text())
                    .collect(Collectors.joining("; "));
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LIST;
            }
        });
    }

    void show(List<Bar> shown) {
        bars = List.copyOf(shown);
        chosen = -1;
        redraw();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 360 : wHint,
            hHint == SWT.DEFAULT ? 2 * MARGIN + bars.size() * rowHeight() : hHint);
    }

    private int rowHeight() {
        GC gc = new GC(this);
        try {
            return gc.getFontMetrics().getHeight() + 14;
        } finally {
            gc.dispose();
        }
    }

    private int barAt(int y) {
        int bar = Math.floorDiv(y - MARGIN, rowHeight());
        return bar >= 0 && bar < bars.size() ? bar : -1;
    }

    private void key(Event event) {
        if (bars.isEmpty()) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> chosen = Math.min(bars.size() - 1, chosen + 1);
            case SWT.ARROW_UP -> chosen = Math.max(0, chosen - 1);
            case SWT.CR, SWT.KEYPAD_CR -> choose(chosen);
            default -> { }
        }
        redraw();
    }

    private void choose(int bar) {
        setFocus();
        if (bar >= 0) {
            chosen = bar;
            redraw();
            chooser.accept(bars.get(bar));
        }
    }

    private void paint(Event event) {
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        Theme theme = Theme.current();
        Rectangle area = getClientArea();
        gc.setBackground(new Color(theme.ground()));
        gc.fillRectangle(area);
        int label = 0;
        int end = 0;
        for (Bar bar : bars) {
            label = Math.max(label, gc.textExtent(bar.label()).x);
            end = Math.max(end, gc.textExtent(bar.text()).x);
        }
        label = Math.min(label, (int) (area.width * MOST_LABEL_SHARE));
        double most = Math.max(1e-9, bars.stream().mapToDouble(Bar::value).max().orElse(1));
        int left = MARGIN + label + GAP;
        int room = Math.max(20, area.width - left - end - GAP - MARGIN);
        int row = rowHeight();
        for (int i = 0; i < bars.size(); i++) {
            paintBar(gc, theme, bars.get(i), new Rectangle(left, MARGIN + i * row, room, row), most, i == chosen);
        }
        gc.setForeground(new Color(theme.line()));
        gc.drawLine(left, MARGIN, left, MARGIN + bars.size() * row);
    }

    private void paintBar(GC gc, Theme theme, Bar bar, Rectangle place, double most, boolean isChosen) {
        if (isChosen) {
            gc.setBackground(new Color(theme.chrome()));
            gc.fillRectangle(0, place.y, getClientArea().width, place.height);
            gc.setBackground(new Color(theme.accent()));
            gc.fillRectangle(0, place.y, isFocusControl() ? 4 : 2, place.height);
        }
        int length = (int) Math.round(place.width * bar.value() / most);
        RGB colour = bar.counted() ? theme == Theme.DARK ? ANSWER_ON_DARK : ANSWER : theme.line();
        int height = place.height - 10;
        gc.setBackground(new Color(colour));
        gc.fillRectangle(place.x, place.y + 5, Math.max(bar.value() > 0 ? 2 : 0, length), height);
        int baseline = place.y + (place.height - gc.getFontMetrics().getHeight()) / 2;
        gc.setForeground(new Color(bar.counted() ? theme.text() : theme.quietText()));
        String label = shorten(gc, bar.label(), place.x - GAP - MARGIN);
        gc.drawText(label, place.x - GAP - gc.textExtent(label).x, baseline, true);
        gc.drawText(bar.text(), place.x + length + 8, baseline, true);
    }

    private static String shorten(GC gc, String text, int room) {
        if (gc.textExtent(text).x <= room) {
            return text;
        }
        String kept = text;
        while (!kept.isEmpty() && gc.textExtent(kept + "…").x > room) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.strip() + "…";
    }
}
