// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.chart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.organization.chart.ChartLayout;
import org.triangula.organization.chart.ChartLayout.Box;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.AccessibleNames;

/** Draws a chart; moves with the mouse, zooms with Ctrl and the wheel or with plus and minus. */
public final class ChartCanvas extends Canvas {

    private static final double LEAST_SCALE = 0.15;
    private static final double MOST_SCALE = 3;
    private static final int MARGIN = 20;
    private static final int DRAG_DISTANCE = 6;

    private final Consumer<AdministrativeUnit> chooser;
    private final Function<Box, Look> looks;
    private final String accessibleName;
    private final ChartPainter painter;
    private ChartLayout layout = new ChartLayout(List.of(), List.of(), 0, 0);
    private AdministrativeUnit chosen;
    private double scale = 1;
    private double offsetX = MARGIN;
    private double offsetY = MARGIN;
    private boolean fitted = true;
    private final Map<AdministrativeUnit, List<UnitMark>> marks = new HashMap<>();
    private final BoxMovement movement = new BoxMovement(this);
    private ChartCanvas linked;
    private Point dragFrom;
    private Box dragged;
    private Box target;
    private boolean dragging;
    private BiConsumer<AdministrativeUnit, AdministrativeUnit> mover = (unit, superior) -> { };
    private Consumer<AdministrativeUnit> folder = unit -> { };

    /**
     * How a box looks.
     *
     * @param name name of the unit
     * @param detail rank and posts
     * @param badge size of its posts; may be empty
     * @param colours colours of the tasks it carries
     * @param staff true for staff units
     * @param more what only the tooltip says: names of the tasks, vacancies
     */
    public record Look(String name, String detail, String badge, List<RGB> colours, boolean staff,
        List<String> more) {
        /** Copies the lists. */
        public Look {
            Objects.requireNonNull(name);
            Objects.requireNonNull(detail);
            Objects.requireNonNull(badge);
            colours = List.copyOf(colours);
            more = List.copyOf(more);
        }
    }

    /**
     * Creates the canvas.
     *
     * @param parent where
     * @param accessibleName what screen readers say
     * @param looks how boxes look
     * @param chooser told which unit was chosen
     */
    public ChartCanvas(Composite parent, String accessibleName, Function<Box, Look> looks,
        Consumer<AdministrativeUnit> chooser) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.accessibleName = accessibleName;
        this.looks = looks;
        this.chooser = chooser;
        this.painter = new ChartPainter(this);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> {
            if (fitted) {
                fit();
            }
        });
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, event -> release());
        addListener(SWT.MouseDoubleClick, event -> boxAt(event.x, event.y)
            .ifPresent(box -> folder.accept(box.node().unit())));
        addListener(SWT.MouseWheel, this::wheel);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
            || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        AccessibleNames.give(this, () -> chosen == null ? this.accessibleName
            : this.accessibleName + " " + Objects.toString(chosen.getName(), ""));
    }

    /**
     * Shows a chart. The part that is seen stays, unless the whole was seen.
     *
     * @param shown the places
     */
    public void show(ChartLayout shown) {
        movement.stop();
        place(shown);
    }

    /**
     * Shows a chart; units that were seen before move to their new places.
     *
     * @param shown the places
     */
    public void moveTo(ChartLayout shown) {
        movement.begin(layout);
        place(shown);
    }

    private void place(ChartLayout shown) {
        layout = shown;
        if (fitted) {
            fit();
        }
        redraw();
    }

    /**
     * What happens when a unit is dropped on another one.
     *
     * @param listener told the unit and where it was dropped
     */
    public void onMove(BiConsumer<AdministrativeUnit, AdministrativeUnit> listener) {
        mover = listener;
    }

    /**
     * What happens when a unit is to be folded or unfolded.
     *
     * @param listener told the unit
     */
    public void onFold(Consumer<AdministrativeUnit> listener) {
        folder = listener;
    }

    /**
     * Marks units, for example those that differ from another day.
     *
     * @param some marks by unit
     */
    public void mark(Map<AdministrativeUnit, List<UnitMark>> some) {
        marks.clear();
        marks.putAll(some);
        redraw();
    }

    /**
     * The marks of a unit.
     *
     * @param unit the unit
     * @return its marks; none if it is not marked
     */
    public List<UnitMark> marks(AdministrativeUnit unit) {
        return marks.getOrDefault(unit, List.of());
    }

    /**
     * Moving and zooming moves and zooms another canvas, too, and the other way round.
     *
     * @param other the other canvas
     */
    public void link(ChartCanvas other) {
        linked = other;
        other.linked = this;
    }

    /**
     * The unit that was chosen last.
     *
     * @return the unit; empty if none is
     */
    public Optional<AdministrativeUnit> chosen() {
        return Optional.ofNullable(chosen);
    }

    /**
     * Where a unit is seen.
     *
     * @param unit the unit
     * @return the middle of its box in the canvas; empty if the chart does not show it
     */
    public Optional<Point> place(AdministrativeUnit unit) {
        return layout.boxes().stream().filter(box -> box.node().unit() == unit).findFirst().map(box -> new Point(
            (int) Math.round(offsetX + (box.x() + ChartLayout.BOX_WIDTH / 2.0) * scale),
            (int) Math.round(offsetY + (box.y() + ChartLayout.BOX_HEIGHT / 2.0) * scale)));
    }

    /**
     * Chooses a unit without telling anybody, and moves it into sight.
     *
     * @param unit the unit; {@code null} for none
     */
    public void choose(AdministrativeUnit unit) {
        chosen = unit;
        if (unit != null) {
            reveal(unit);
        }
        redraw();
    }

    /**
     * Marks a unit and moves it into sight.
     *
     * @param unit the unit; nothing happens when the chart does not have it
     */
    public void reveal(AdministrativeUnit unit) {
        layout.boxes().stream().filter(box -> box.node().unit() == unit).findFirst().ifPresent(box -> {
            chosen = unit;
            Point size = getSize();
            double x = offsetX + (box.x() + ChartLayout.BOX_WIDTH / 2.0) * scale;
            double y = offsetY + (box.y() + ChartLayout.BOX_HEIGHT / 2.0) * scale;
            boolean seen = x >= 0 && x <= size.x && y >= 0 && y <= size.y;
            // before the canvas has a size nothing can be out of sight
            if (!seen && size.x > 1 && size.y > 1) {
                offsetX += size.x / 2.0 - x;
                offsetY += size.y / 2.0 - y;
                fitted = false;
            }
            redraw();
        });
    }

    /** Makes the whole chart visible, not larger than 100 %; of two linked charts, both in the same size. */
    public void fit() {
        double least = linked == null ? fitting() : Math.min(fitting(), linked.fitting());
        fit(least);
        if (linked != null) {
            linked.fit(least);
        }
    }

    /**
     * Makes both linked charts fit, but no smaller than can be read.
     *
     * @param least the least scale, 1 for 100 %
     * @return whether the whole is seen
     */
    public boolean fitReadably(double least) {
        fit();
        if (scale >= least) {
            return true;
        }
        zoom(least / scale, 0, 0);
        return false;
    }

    private double fitting() {
        Point size = getSize();
        return size.x == 0 || layout.width() == 0 ? 1 : Math.max(LEAST_SCALE, Math.min(1, Math.min(
            (size.x - 2.0 * MARGIN) / layout.width(), (size.y - 2.0 * MARGIN) / layout.height())));
    }

    private void fit(double wanted) {
        Point size = getSize();
        if (size.x > 0 && size.y > 0 && layout.width() > 0) {
            scale = wanted;
            offsetX = Math.max(MARGIN, (size.x - layout.width() * scale) / 2);
            offsetY = MARGIN;
            fitted = true;
        }
        redraw();
    }

    private void pan(double dx, double dy) {
        shift(dx, dy);
        if (linked != null) {
            linked.shift(dx, dy);
        }
    }

    private void shift(double dx, double dy) {
        offsetX += dx;
        offsetY += dy;
        fitted = false;
        redraw();
    }

    /**
     * Zooms about the middle.
     *
     * @param factor above 1 to enlarge
     */
    public void zoom(double factor) {
        zoom(factor, getSize().x / 2.0, getSize().y / 2.0);
    }

    private void zoom(double factor, double x, double y) {
        zoomAlone(factor, x, y);
        if (linked != null) {
            linked.zoomAlone(factor, x, y);
        }
    }

    private void zoomAlone(double factor, double x, double y) {
        double wanted = Math.max(LEAST_SCALE, Math.min(MOST_SCALE, scale * factor));
        offsetX = x - (x - offsetX) * wanted / scale;
        offsetY = y - (y - offsetY) * wanted / scale;
        scale = wanted;
        fitted = false;
        redraw();
    }

    private void press(Event event) {
        setFocus();
        dragFrom = new Point(event.x, event.y);
        dragging = false;
        dragged = boxAt(event.x, event.y).orElse(null);
        if (dragged != null) {
            choose(dragged);
        }
        if (event.button != 1) {
            dragFrom = null;
            dragged = null;
        }
    }

    private void release() {
        Box unit = dragged;
        Box superior = target;
        dragFrom = null;
        dragged = null;
        target = null;
        setCursor(null);
        redraw();
        if (dragging && unit != null && superior != null) {
            dragging = false;
            mover.accept(unit.node().unit(), superior.node().unit());
        }
    }

    /** Moving a box: the box below the pointer, unless it is the box itself or hangs below it. */
    private void drag(Event event) {
        if (!dragging && Math.hypot(event.x - dragFrom.x, event.y - dragFrom.y) < DRAG_DISTANCE) {
            return;
        }
        dragging = true;
        target = boxAt(event.x, event.y)
            .filter(box -> dragged.node().stream().noneMatch(node -> node.unit() == box.node().unit())).orElse(null);
        setCursor(getDisplay().getSystemCursor(target == null ? SWT.CURSOR_NO : SWT.CURSOR_HAND));
        redraw();
    }

    private void choose(Box box) {
        chosen = box.node().unit();
        redraw();
        chooser.accept(chosen);
    }

    private Optional<Box> boxAt(int x, int y) {
        double chartX = (x - offsetX) / scale;
        double chartY = (y - offsetY) / scale;
        return layout.boxes().stream().filter(box -> box.contains(chartX, chartY)).findFirst();
    }

    private void move(Event event) {
        if (dragFrom != null && dragged != null && (event.stateMask & SWT.BUTTON1) != 0) {
            drag(event);
            return;
        }
        if (dragFrom != null && (event.stateMask & SWT.BUTTON_MASK) != 0) {
            pan(event.x - dragFrom.x, event.y - dragFrom.y);
            dragFrom = new Point(event.x, event.y);
            return;
        }
        String tip = boxAt(event.x, event.y).map(this::tip).orElse(null);
        if (!Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private String tip(Box box) {
        Look look = looks.apply(box);
        return Stream.of(Stream.of(look.name(), look.detail(), look.badge()), look.more().stream(),
            marks(box.node().unit()).stream().map(mark -> mark.sign() + " " + mark.word())).flatMap(lines -> lines)
            .filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            zoom(event.count > 0 ? 1.15 : 1 / 1.15, event.x, event.y);
        } else if ((event.stateMask & SWT.MOD2) != 0) {
            pan(event.count * 20, 0);
        } else {
            pan(0, event.count * 20);
        }
        event.doit = false;
    }

    private void key(Event event) {
        switch (event.character) {
            case '+' -> zoom(1.2);
            case '-' -> zoom(1 / 1.2);
            case '0' -> fit();
            case ' ' -> chosen().ifPresent(folder);
            default -> { }
        }
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> step(-1, 0);
            case SWT.ARROW_RIGHT -> step(1, 0);
            case SWT.ARROW_UP -> step(0, -1);
            case SWT.ARROW_DOWN -> step(0, 1);
            default -> { }
        }
    }

    /** Goes to the nearest box in a direction; distance across the direction counts twice. */
    private void step(int dx, int dy) {
        Optional<Box> from = layout.boxes().stream().filter(box -> box.node().unit() == chosen).findFirst();
        if (from.isEmpty()) {
            layout.boxes().stream().min(Comparator.comparingInt(Box::y)).ifPresent(this::choose);
            return;
        }
        Box start = from.get();
        layout.boxes().stream().filter(box -> (box.x() - start.x()) * dx + (box.y() - start.y()) * dy > 0)
            .min(Comparator.comparingInt(box -> Math.abs(box.x() - start.x()) * (dx == 0 ? 2 : 1)
                + Math.abs(box.y() - start.y()) * (dy == 0 ? 2 : 1)))
            .ifPresent(box -> {
                choose(box);
                reveal(box.node().unit());
            });
    }

    private void paint(GC gc) {
        Theme theme = Theme.current();
        gc.setBackground(new Color(theme.ground()));
        gc.fillRectangle(getClientArea());
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        Transform transform = new Transform(getDisplay());
        try {
            transform.translate((float) offsetX, (float) offsetY);
            transform.scale((float) scale, (float) scale);
            gc.setTransform(transform);
            if (!movement.isGoing()) {
                painter.lines(gc, theme, layout.lines());
            }
            layout.boxes().forEach(box -> {
                Point place = movement.place(box);
                painter.box(gc, theme, place.x, place.y, looks.apply(box),
                    marks.getOrDefault(box.node().unit(), List.of()), box.node().unit() == chosen || box == target);
            });
        } finally {
            gc.setTransform(null);
            transform.dispose();
        }
    }
}
