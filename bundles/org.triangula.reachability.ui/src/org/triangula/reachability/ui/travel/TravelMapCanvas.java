// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.map.MapLayer;
import org.triangula.geo.map.MapRenderer;
import org.triangula.geo.map.MapScene;
import org.triangula.geo.map.PointMapLayer;
import org.triangula.geo.map.ViewTransform;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.reachability.map.OriginCells;

/**
 * A map of cells with its legend. A click, or Enter at the marked cell, chooses a cell; drag, wheel, arrow keys, +
 * and −
 * move the map, 0 shows all.
 */
final class TravelMapCanvas extends Canvas {

    private static final int MARGIN = 14;
    private static final int SLACK = 4;
    private static final int SIGN = 9;
    private static final int KEY_STEP = 40;
    private static final double KEY_ZOOM = 1.4;

    private final MapRenderer renderer = new MapRenderer();
    private final AtomicReference<ViewTransform> wanted = new AtomicReference<>();
    private final Job job = Job.create(Messages.rendering, (ICoreRunnable) monitor -> render());
    private final IntConsumer chosen;
    private volatile TravelPicture picture;
    private ViewTransform view;
    /** Whether somebody chose the part that is seen. */
    private boolean moved;
    private Image image;
    private ViewTransform imageView;
    private int cell = -1;
    private Point pressed;
    private Point dragged;
    private MapGestures gestures;
    private List<MapPlace> places = List.of();

    /** @param chosen told about the cell that is chosen, −1 for none */
    TravelMapCanvas(Composite parent, IntConsumer chosen) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.chosen = chosen;
        job.setSystem(true);
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> resize());
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseWheel, event -> zoom(event.count > 0 ? KEY_ZOOM : 1 / KEY_ZOOM, event.x, event.y));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.Dispose, event -> {
            job.cancel();
            if (image != null) {
                image.dispose();
            }
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.map_name;
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = Messages.map_keys;
            }
        });
    }

    /** Shows another picture; the part that is seen stays. */
    void show(TravelPicture shown) {
        boolean first = picture == null
                || !picture.scene().systemCode().equals(shown.scene().systemCode());
        picture = shown;
        if (first || view == null) {
            fit();
        } else {
            request();
        }
        redraw();
    }

    /** Uses gestures that change facilities. */
    void use(MapGestures used) {
        gestures = used;
    }

    /** The place under a pixel; none before there is a picture. */
    Optional<MapPlace> placeAt(Point at) {
        if (picture == null || view == null) {
            return Optional.empty();
        }
        Coordinate place = CoordinateTransform.between(picture.scene().systemCode(), StudyPlaces.SYSTEM)
                .transform(view.mapX(at.x), view.mapY(at.y));
        return Optional.of(new MapPlace(place.x, place.y));
    }

    /** The facility whose sign is under a pixel. */
    Optional<String> facilityAt(Point at) {
        if (picture == null || view == null) {
            return Optional.empty();
        }
        double slack = SIGN * view.unitsPerPixel();
        Envelope box = new Envelope(view.mapX(at.x) - slack, view.mapX(at.x) + slack, view.mapY(at.y) - slack,
                view.mapY(at.y) + slack);
        List<String> found = new ArrayList<>();
        for (MapLayer layer : picture.scene().layers()) {
            if (layer instanceof PointMapLayer points) {
                points.within(box, found);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    /** The middle of the marked cell, else of the map. */
    Point markedPixel() {
        return cell >= 0 && picture != null && view != null ? pixel(cell)
                : new Point(getClientArea().width / 2, getClientArea().height / 2);
    }

    /** Shows places with their numbers, from 1 on. */
    void showPlaces(List<MapPlace> shown) {
        places = List.copyOf(shown);
        redraw();
    }

    /** Shows nothing: there is no answer. */
    void clear() {
        picture = null;
        cell = -1;
        redraw();
    }

    /** Marks a cell without telling anybody. */
    void mark(int marked) {
        cell = marked;
        redraw();
    }

    /** The pixel of the centre of a cell. */
    Point pixel(int of) {
        Envelope box = cellBox(of);
        return new Point((int) Math.round(view.pixelX(box.centre().x)), (int) Math.round(view.pixelY(box.centre().y)));
    }

    private Envelope cellBox(int of) {
        OriginCells cells = picture.grid();
        double half = cells.size() / 2;
        return new Envelope(cells.x()[of] - half, cells.x()[of] + half, cells.y()[of] - half, cells.y()[of] + half);
    }

    private void resize() {
        Rectangle area = getClientArea();
        if (moved && view != null && area.width > 0 && area.height > 0) {
            view = view.resized(area.width, area.height);
            request();
        } else {
            fit();
        }
    }

    private void fit() {
        moved = false;
        Rectangle area = getClientArea();
        if (picture != null && area.width > 20 && area.height > 20) {
            GC gc = new GC(this);
            int needed = new MapLegend(gc, picture, area.height).width();
            gc.dispose();
            // all of the map is seen beside the legend, unless hardly anything would be left for it
            int legend = Math.min(needed, area.width * 3 / 4);
            view = ViewTransform.fit(picture.scene().envelope(), area.width - legend, area.height, MARGIN)
                    .resized(area.width, area.height).pan(-legend / 2.0, 0);
            request();
        }
    }

    private void request() {
        wanted.set(view);
        job.schedule();
    }

    private void render() {
        for (ViewTransform next = wanted.getAndSet(null); next != null; next = wanted.getAndSet(null)) {
            ViewTransform current = next;
            TravelPicture shown = picture;
            if (shown == null) {
                return;
            }
            int[] pixels = new int[current.width() * current.height()];
            if (renderer.render(shown.scene(), current, pixels, 1, () -> wanted.get() != null) && !isDisposed()) {
                getDisplay().asyncExec(() -> rendered(pixels, current, shown.scene()));
            }
        }
    }

    private void rendered(int[] pixels, ViewTransform made, MapScene scene) {
        if (isDisposed() || picture == null || picture.scene() != scene) {
            return;
        }
        ImageData data = new ImageData(made.width(), made.height(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int row = 0; row < made.height(); row++) {
            data.setPixels(0, row, made.width(), pixels, row * made.width());
        }
        if (image != null) {
            image.dispose();
        }
        image = new Image(getDisplay(), data);
        imageView = made;
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(new Color(0xF4, 0xF3, 0xF0));
        gc.fillRectangle(area);
        if (picture == null || view == null) {
            return;
        }
        if (image != null && !image.isDisposed()) {
            Rectangle own = image.getBounds();
            double ratio = imageView.unitsPerPixel() / view.unitsPerPixel();
            gc.drawImage(image, 0, 0, own.width, own.height, (int) Math.round(view.pixelX(imageView.mapX(0))),
                    (int) Math.round(view.pixelY(imageView.mapY(0))), (int) Math.round(own.width * ratio),
                    (int) Math.round(own.height * ratio));
        }
        if (cell >= 0) {
            Envelope box = cellBox(cell);
            int x = (int) Math.round(view.pixelX(box.getMinX()));
            int y = (int) Math.round(view.pixelY(box.getMaxY()));
            int side = Math.max(7, (int) Math.round(picture.grid().size() / view.unitsPerPixel()));
            gc.setLineWidth(4);
            gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
            gc.drawRectangle(x, y, side, side);
            gc.setLineWidth(2);
            gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_BLACK));
            gc.drawRectangle(x, y, side, side);
            gc.setLineWidth(1);
        }
        if (gestures != null) {
            gestures.paint(gc);
        }
        numbered(gc);
        new MapLegend(gc, picture, area.height).paint(gc, area);
        if (isFocusControl()) {
            gc.drawFocus(1, 1, area.width - 2, area.height - 2);
        }
    }

    /** Places with their numbers. */
    private void numbered(GC gc) {
        CoordinateTransform transform = CoordinateTransform.between(StudyPlaces.SYSTEM, picture.scene().systemCode());
        gc.setAntialias(SWT.ON);
        for (int i = 0; i < places.size(); i++) {
            Coordinate at = transform.transform(places.get(i).longitude(), places.get(i).latitude());
            int x = (int) Math.round(view.pixelX(at.x));
            int y = (int) Math.round(view.pixelY(at.y));
            String number = String.valueOf(i + 1);
            Point size = gc.textExtent(number);
            int radius = Math.max(9, size.x / 2 + 4);
            gc.setBackground(new Color(0xD5, 0x5E, 0x00));
            gc.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
            gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
            gc.drawOval(x - radius, y - radius, 2 * radius, 2 * radius);
            gc.drawText(number, x - size.x / 2, y - size.y / 2, true);
        }
    }

    private void press(Event event) {
        setFocus();
        if (gestures != null && gestures.press(event) && gestures.isPicking()) {
            return;
        }
        if (event.button == 1) {
            pressed = new Point(event.x, event.y);
            dragged = null;
        }
    }

    private void drag(Event event) {
        if (gestures != null && gestures.drag(event)) {
            return;
        }
        if (pressed == null || view == null) {
            return;
        }
        if (dragged == null && Math.hypot(event.x - pressed.x, event.y - pressed.y) < SLACK) {
            return;
        }
        Point from = dragged == null ? pressed : dragged;
        dragged = new Point(event.x, event.y);
        move(dragged.x - from.x, dragged.y - from.y);
    }

    private void release(Event event) {
        if (gestures != null && gestures.release(event)) {
            pressed = null;
            return;
        }
        if (pressed != null && dragged == null && picture != null && view != null) {
            choose(picture.cells().cellAt(view.mapX(event.x), view.mapY(event.y)));
        }
        pressed = null;
        dragged = null;
    }

    private void choose(int next) {
        cell = next;
        redraw();
        chosen.accept(next);
    }

    private void move(int right, int down) {
        view = view.pan(right, down);
        moved = true;
        request();
        redraw();
    }

    private void zoom(double factor, double x, double y) {
        if (view != null && view.unitsPerPixel() / factor > 0.5 && view.unitsPerPixel() / factor < 20_000) {
            view = view.zoom(factor, x, y);
            moved = true;
            request();
            redraw();
        }
    }

    private void key(Event event) {
        if (view == null || picture == null || gestures != null && gestures.key(event)) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> step(event, -1, 0);
            case SWT.ARROW_RIGHT -> step(event, 1, 0);
            case SWT.ARROW_UP -> step(event, 0, 1);
            case SWT.ARROW_DOWN -> step(event, 0, -1);
            case SWT.HOME, '0' -> fit();
            default -> {
                if (event.character == '+') {
                    zoom(KEY_ZOOM, view.width() / 2.0, view.height() / 2.0);
                } else if (event.character == '-') {
                    zoom(1 / KEY_ZOOM, view.width() / 2.0, view.height() / 2.0);
                } else if (event.character == SWT.CR) {
                    choose(picture.cells().cellAt(view.centreX(), view.centreY()));
                }
            }
        }
    }

    /** With the control key the map moves, without it the mark goes to the neighbouring cell. */
    private void step(Event event, int right, int up) {
        if ((event.stateMask & SWT.MOD1) != 0 || cell < 0) {
            move(-right * KEY_STEP, up * KEY_STEP);
            return;
        }
        Envelope box = cellBox(cell);
        int next = picture.cells().cellAt(box.centre().x + right * picture.grid().size(), box.centre().y + up *
                picture.grid().size());
        if (next >= 0) {
            choose(next);
        }
    }
}
