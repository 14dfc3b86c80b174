// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.locationtech.jts.geom.Envelope;
import org.triangula.geo.map.MapScene;
import org.triangula.geo.map.ViewTransform;

/**
 * The map on the screen. While a new picture is being rendered the last one is moved and scaled, so that panning and
 * zooming never wait. Pan by dragging or arrow keys, zoom by wheel, + and −, everything by 0 or Home.
 */
final class MapControl extends Canvas {

    private static final int MARGIN = 18;

    private final MapPicture pictures;
    private final MapOverlay overlay = new MapOverlay();
    private Optional<MapContent> content = Optional.empty();
    private ViewTransform view = new ViewTransform(0, 0, 1, 1, 1);
    private boolean fitted;
    private Image picture;
    private ViewTransform pictureView;
    private final MapHand hand;

    MapControl(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        pictures = new MapPicture(getDisplay(), this::rendered);
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> resized());
        hand = new MapHand(this);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.Dispose, event -> release());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.map_accessible;
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = Messages.map_keys;
            }
        });
    }

    /** What pointer and keys do. */
    MapHand hand() {
        return hand;
    }

    /** Shows other content; the part that is seen stays unless nothing was seen before. */
    void show(Optional<MapContent> shown) {
        boolean otherSystem = content.isPresent() && shown.isPresent()
                && !content.get().scene().systemCode().equals(shown.get().scene().systemCode());
        content = shown;
        if (shown.isEmpty() || otherSystem) {
            fitted = false;
        }
        if (!fitted) {
            fit();
        } else {
            render();
        }
    }

    /** Highlights areas and facilities. */
    void select(List<String> ids) {
        overlay.select(ids);
        redraw();
    }

    /** The pointer moved: its coordinates are shown anew. */
    void pointerMoved(Point before, Point now) {
        Rectangle panel = overlay.positionBounds(view);
        redraw(panel.x, panel.y, panel.width, panel.height, false);
    }

    /** What is highlighted. */
    List<String> selected() {
        return overlay.selected();
    }

    ViewTransform view() {
        return view;
    }

    Optional<MapContent> content() {
        return content;
    }

    /** Folds or unfolds the legend if it is at a point of the control. */
    boolean toggleLegend(int x, int y) {
        boolean hit = overlay.toggleLegend(x, y);
        if (hit) {
            redraw();
        }
        return hit;
    }

    /** Shows everything. */
    void fit() {
        Envelope box = content.map(shown -> shown.scene().envelope()).orElseGet(Envelope::new);
        Rectangle area = getClientArea();
        if (!box.isNull() && area.width > 1 && area.height > 1) {
            fitted = true;
            int legend = legendRoom(area);
            view = ViewTransform.fit(box, area.width - legend, area.height, MARGIN)
                    .resized(area.width, area.height).pan(-legend / 2.0, 0);
            render();
        }
        redraw();
    }

    private int legendRoom(Rectangle area) {
        GC gc = new GC(this);
        try {
            return content.map(shown -> overlay.legendRoom(gc, shown.scene(), area.width, area.height)).orElse(0);
        } finally {
            gc.dispose();
        }
    }

    /** Shows a box, without going nearer than is of use. */
    void reveal(Envelope box, boolean always) {
        Envelope seen = view.visible();
        if (!always && seen.contains(box) && box.getWidth() > seen.getWidth() / 12
                || !always && seen.contains(box) && box.getWidth() < 1) {
            return;
        }
        if (box.getWidth() < 1) {
            view = new ViewTransform(box.centre().x, box.centre().y, Math.min(view.unitsPerPixel(), 40), view.width(),
                    view.height());
        } else {
            view = ViewTransform.fit(box, view.width(), view.height(), Math.max(MARGIN, view.width() / 6));
        }
        render();
        redraw();
    }

    void zoom(double factor) {
        zoom(factor, view.width() / 2.0, view.height() / 2.0);
    }

    /** Zooms while a point of the control stays in place. */
    void zoom(double factor, double x, double y) {
        double units = view.unitsPerPixel() / factor;
        if (units > 0.2 && units < 20_000) {
            view = view.zoom(factor, x, y);
            render();
            redraw();
        }
    }

    void pan(double right, double down) {
        view = view.pan(right, down);
        render();
        redraw();
    }

    private void resized() {
        Rectangle area = getClientArea();
        if (area.width > 0 && area.height > 0) {
            if (fitted) {
                view = view.resized(area.width, area.height);
                render();
            } else {
                fit();
            }
        }
    }

    private double deviceScale() {
        return getMonitor().getZoom() / 100.0;
    }

    private void render() {
        content.ifPresent(shown -> {
            double scale = deviceScale();
            pictures.request(shown.scene(), new ViewTransform(view.centreX(), view.centreY(),
                    view.unitsPerPixel() / scale, (int) Math.max(1, view.width() * scale),
                    (int) Math.max(1, view.height() * scale)), scale);
        });
    }

    private void rendered(ImageData data, ViewTransform made, MapScene scene) {
        if (isDisposed() || content.isEmpty() || content.get().scene() != scene) {
            return;
        }
        Image old = picture;
        int zoom = (int) Math.round(deviceScale() * 100);
        picture = new Image(getDisplay(), (ImageDataProvider) wanted -> wanted == zoom ? data
                : data.scaledTo(data.width * wanted / zoom, data.height * wanted / zoom));
        double scale = deviceScale();
        pictureView = new ViewTransform(made.centreX(), made.centreY(), made.unitsPerPixel() * scale,
                (int) Math.max(1, made.width() / scale), (int) Math.max(1, made.height() / scale));
        if (old != null) {
            old.dispose();
        }
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(overlay.paper());
        gc.fillRectangle(area);
        if (picture != null && content.isPresent()) {
            Rectangle own = picture.getBounds();
            double ratio = pictureView.unitsPerPixel() / view.unitsPerPixel();
            int x = (int) Math.round(view.pixelX(pictureView.mapX(0)));
            int y = (int) Math.round(view.pixelY(pictureView.mapY(0)));
            int width = (int) Math.round(own.width * ratio);
            int height = (int) Math.round(own.height * ratio);
            if (Math.abs(ratio - 1) < 1e-9) {
                gc.drawImage(picture, x, y);
            } else {
                gc.setInterpolation(SWT.LOW);
                gc.drawImage(picture, 0, 0, own.width, own.height, x, y, width, height);
            }
        }
        content.ifPresent(shown -> overlay.paint(gc, shown, view, hand, isFocusControl()));
    }

    private void release() {
        pictures.dispose();
        overlay.dispose();
        if (picture != null) {
            picture.dispose();
        }
    }
}
