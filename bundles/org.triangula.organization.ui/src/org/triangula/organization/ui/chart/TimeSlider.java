// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.triangula.organization.chart.TimeAxis;
import org.triangula.ui.theme.Theme;

/** A line of time with a mark at each day on which something changed; arrow keys go from mark to mark. */
public final class TimeSlider extends Canvas {

    private static final int MARGIN = 14;
    private static final int NEAR = 9;
    private static final int LEAST_GAP = 18;
    private static final int TOP = 12;

    private final DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private final Consumer<LocalDate> chooser;
    private Map<LocalDate, List<String>> events = Map.of();
    private List<LocalDate> stops = List.of();
    private LocalDate today = LocalDate.now();
    private LocalDate date = today;

    /**
     * Creates the slider.
     *
     * @param parent where
     * @param chooser told the day that was chosen
     */
    public TimeSlider(Composite parent, Consumer<LocalDate> chooser) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.chooser = chooser;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseDown, event -> {
            setFocus();
            slide(event);
        });
        addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                slide(event);
            }
            tell(event);
        });
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
            || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = NLS.bind(Messages.sliderName, format.format(date));
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = String.join(". ", events.getOrDefault(date, List.of()));
            }
        });
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 200 : width, 40);
    }

    /**
     * Shows days.
     *
     * @param changes what happened, by day, oldest first
     * @param chosen the day that is shown
     * @param now today
     */
    public void show(Map<LocalDate, List<String>> changes, LocalDate chosen, LocalDate now) {
        events = changes;
        date = chosen;
        today = now;
        stops = Stream.concat(changes.keySet().stream(), Stream.of(now)).distinct().sorted().toList();
        redraw();
    }

    /**
     * The days on which one can stop: those of changes, and today.
     *
     * @return the days, oldest first
     */
    public List<LocalDate> stops() {
        return stops;
    }

    /**
     * Goes to another stop.
     *
     * @param forward whether to the next one, else to the one before
     * @return whether there was one
     */
    public boolean step(boolean forward) {
        LocalDate found = stops.stream().filter(day -> forward ? day.isAfter(date) : day.isBefore(date))
            .reduce((one, other) -> forward ? one : other).orElse(null);
        if (found != null) {
            choose(found);
        }
        return found != null;
    }

    /** Goes to the first stop. */
    public void first() {
        stops.stream().findFirst().ifPresent(this::choose);
    }

    private void choose(LocalDate day) {
        if (!day.equals(date)) {
            date = day;
            redraw();
            chooser.accept(day);
        }
    }

    private TimeAxis axis() {
        return TimeAxis.of(stops, MARGIN, Math.max(MARGIN + 1, getClientArea().width - MARGIN), LEAST_GAP);
    }

    /** The pointer chooses the stop it is near to, else the day below it. */
    private void slide(Event event) {
        TimeAxis axis = axis();
        if (!stops.isEmpty()) {
            choose(near(axis, event.x) == null ? axis.day(event.x) : near(axis, event.x));
        }
    }

    private LocalDate near(TimeAxis axis, int x) {
        LocalDate nearest = null;
        double least = NEAR;
        for (int i = 0; i < stops.size(); i++) {
            double distance = Math.abs(axis.places().get(i) - x);
            if (distance < least) {
                least = distance;
                nearest = stops.get(i);
            }
        }
        return nearest;
    }

    private void tell(Event event) {
        LocalDate day = near(axis(), event.x);
        String tip = day == null ? null : tip(day);
        if (!Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private String tip(LocalDate day) {
        List<String> told = events.getOrDefault(day, List.of());
        return (day.equals(today) ? Messages.today + ", " : "") + format.format(day)
            + (told.isEmpty() ? "" : "\n• " + String.join("\n• ", told));
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT, SWT.ARROW_DOWN -> step(false);
            case SWT.ARROW_RIGHT, SWT.ARROW_UP -> step(true);
            case SWT.HOME -> first();
            case SWT.END -> stops.stream().reduce((one, other) -> other).ifPresent(this::choose);
            default -> { }
        }
    }

    private void paint(GC gc) {
        Theme theme = Theme.current();
        gc.setAntialias(SWT.ON);
        gc.setBackground(new Color(theme.ground()));
        gc.fillRectangle(getClientArea());
        if (stops.isEmpty()) {
            return;
        }
        TimeAxis axis = axis();
        int left = (int) Math.round(axis.places().getFirst());
        int right = (int) Math.round(axis.places().getLast());
        int here = (int) Math.round(axis.place(date));
        gc.setLineWidth(2);
        gc.setForeground(new Color(theme.line()));
        gc.drawLine(left, TOP, right, TOP);
        gc.setForeground(new Color(theme.accent()));
        gc.drawLine(Math.min(left, here), TOP, here, TOP);
        int free = Integer.MIN_VALUE;
        for (int i = 0; i < stops.size(); i++) {
            LocalDate day = stops.get(i);
            int x = (int) Math.round(axis.places().get(i));
            boolean change = events.containsKey(day);
            gc.setBackground(new Color(change ? theme.warning() : theme.quietText()));
            if (change) {
                gc.fillPolygon(new int[] {x, TOP - 6, x + 6, TOP, x, TOP + 6, x - 6, TOP});
            } else {
                gc.fillRectangle(x - 1, TOP - 5, 3, 10);
            }
            free = label(gc, theme, day, x, free);
        }
        gc.setBackground(new Color(theme.accent()));
        gc.setForeground(new Color(theme.ground()));
        gc.fillOval(here - 7, TOP - 7, 14, 14);
        gc.drawOval(here - 7, TOP - 7, 14, 14);
        if (isFocusControl()) {
            gc.setForeground(new Color(theme.accent()));
            gc.setLineWidth(1);
            gc.drawRectangle(0, 0, getClientArea().width - 1, getClientArea().height - 1);
        }
    }

    /** The year below a stop, where there is room for it; returns where the next one may begin. */
    private int label(GC gc, Theme theme, LocalDate day, int x, int free) {
        String text = day.equals(today) ? Messages.today : String.valueOf(day.getYear());
        Point size = gc.textExtent(text);
        int start = Math.max(2, Math.min(x - size.x / 2, getClientArea().width - size.x - 2));
        if (start < free) {
            return free;
        }
        gc.setForeground(new Color(theme.quietText()));
        gc.drawText(text, start, TOP + 9, true);
        return start + size.x + 6;
    }
}
