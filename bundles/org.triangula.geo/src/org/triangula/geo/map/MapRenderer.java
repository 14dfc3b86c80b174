// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.locationtech.jts.geom.Envelope;
import org.triangula.geo.label.LabelPlacement;

/**
 * Paints the layers of a scene from bottom to top, then the names of all layers where they have room.
 * Keeps pictures of names for the next frame; safe for several threads; needs no screen.
 *
 * <p>A view on the screen calls {@link #render(MapScene, ViewTransform, int[], double, BooleanSupplier)} off the user
 * interface thread with an array it keeps, and copies the array to the screen.
 */
public final class MapRenderer {

    private final TextPictures pictures = new TextPictures();

    /**
     * Paints a scene into an array of pixels.
     *
     * @param scene what the map shows
     * @param view which part of it is seen
     * @param argb view width × height pixels, row by row; every pixel is overwritten with an opaque colour
     *            0xFFRRGGBB where the background of the scene is opaque
     * @param scale size of symbols, lines and names; 1 for an ordinary screen, 2 for one with twice the density
     * @param cancelled asked between the parts; when it answers true the rest is left out
     * @return whether everything was painted
     */
    public boolean render(MapScene scene, ViewTransform view, int[] argb, double scale, BooleanSupplier cancelled) {
        if (argb.length != view.width() * view.height()) {
            throw new IllegalArgumentException(argb.length + " pixels for a view of " + view.width() + " × "
                    + view.height());
        }
        Arrays.fill(argb, scene.background());
        try (ImageCanvas canvas = new ImageCanvas(ImageCanvas.wrap(argb, view.width(), view.height()), pictures)) {
            return paintLayers(scene, view, canvas, scale, cancelled);
        }
    }

    /**
     * Paints a scene into a new image at the scale of an ordinary screen.
     *
     * @param scene what the map shows
     * @param view which part of it is seen
     * @return the image
     */
    public BufferedImage render(MapScene scene, ViewTransform view) {
        int[] argb = new int[view.width() * view.height()];
        render(scene, view, argb, 1, () -> false);
        return ImageCanvas.wrap(argb, view.width(), view.height());
    }

    /** Paints background and layers on any canvas. */
    boolean paint(MapScene scene, ViewTransform view, MapCanvas canvas, double scale, BooleanSupplier cancelled) {
        canvas.shape(new Rectangle2D.Double(0, 0, view.width(), view.height()), scene.background(), 0, 0);
        return paintLayers(scene, view, canvas, scale, cancelled);
    }

    private static boolean paintLayers(MapScene scene, ViewTransform view, MapCanvas canvas, double scale,
            BooleanSupplier cancelled) {
        for (MapLayer layer : scene.layers()) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
            double opacity = scene.opacity(layer.id());
            if (opacity > 0) {
                paint(layer, view, FadedCanvas.on(canvas, opacity), scale, cancelled);
            }
        }
        if (cancelled.getAsBoolean()) {
            return false;
        }
        paintLabels(scene, view, canvas, scale);
        return !cancelled.getAsBoolean();
    }

    private static void paint(MapLayer layer, ViewTransform view, MapCanvas canvas, double scale,
            BooleanSupplier cancelled) {
        switch (layer) {
            case AreaMapLayer areas -> areas.paint(view, canvas, scale, cancelled);
            case LineMapLayer lines -> lines.paint(view, canvas, scale);
            case PointMapLayer points -> points.paint(view, canvas, scale);
            case CellMapLayer cells -> {
                double density = canvas.pixelDensity();
                ViewTransform fine = new ViewTransform(view.centreX(), view.centreY(), view.unitsPerPixel() / density,
                        (int) Math.ceil(view.width() * density), (int) Math.ceil(view.height() * density));
                int[] argb = new int[fine.width() * fine.height()];
                cells.paint(fine, argb);
                canvas.pixels(argb, fine.width(), fine.height(), view.width(), view.height());
            }
        }
    }

    /** Writes the names of all layers where they neither overlap nor cover a sign. */
    private static void paintLabels(MapScene scene, ViewTransform view, MapCanvas canvas, double scale) {
        List<MapLabel> labels = labels(scene, view, canvas, scale);
        int[] places = LabelPlacement.place(labels.stream().map(MapLabel::request).toList(),
                obstacles(scene, view, scale), new Envelope(0, view.width(), 0, view.height()));
        for (int i = 0; i < places.length; i++) {
            if (places[i] != LabelPlacement.NOWHERE) {
                write(labels.get(i), labels.get(i).request().boxes().get(places[i]), canvas);
            }
        }
    }

    private static List<MapLabel> labels(MapScene scene, ViewTransform view, MapCanvas canvas, double scale) {
        List<MapLabel> labels = new ArrayList<>();
        for (MapLayer layer : scene.layers()) {
            double opacity = scene.opacity(layer.id());
            if (opacity > 0 && layer instanceof AreaMapLayer areas) {
                labels.addAll(areas.labels(view, canvas, scale, opacity));
            } else if (opacity > 0 && layer instanceof PointMapLayer points) {
                labels.addAll(points.labels(view, canvas, scale, opacity));
            }
        }
        return labels;
    }

    private static List<Envelope> obstacles(MapScene scene, ViewTransform view, double scale) {
        List<Envelope> obstacles = new ArrayList<>();
        for (MapLayer layer : scene.layers()) {
            if (layer instanceof PointMapLayer points && scene.opacity(layer.id()) > 0) {
                points.signs(view, scale, obstacles);
            }
        }
        for (MapReserve reserve : scene.reserves()) {
            double x = view.pixelX(reserve.x());
            double y = view.pixelY(reserve.y());
            obstacles.add(new Envelope(x + reserve.left() * scale, x + reserve.right() * scale,
                    y + reserve.top() * scale, y + reserve.bottom() * scale));
        }
        return obstacles;
    }

    private static void write(MapLabel label, Envelope box, MapCanvas canvas) {
        double height = box.getHeight() / label.lines().size();
        MapCanvas faded = FadedCanvas.on(canvas, label.opacity());
        for (int line = 0; line < label.lines().size(); line++) {
            String text = label.lines().get(line);
            double width = canvas.textWidth(text, label.size(), label.style().bold());
            faded.text(text, box.centre().x - width / 2, box.getMinY() + (line + 0.5) * height + label.size() * 0.35,
                    label.size(), label.style().bold(), label.style().colour(), label.style().halo());
        }
    }
}
