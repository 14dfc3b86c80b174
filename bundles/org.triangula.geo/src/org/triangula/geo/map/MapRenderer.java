// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Paints the layers of a scene: areas and cells from bottom to top, then the names of areas, then the signs of points.
 * Without state and safe for several threads; needs no screen.
 *
 * <p>A view on the screen calls {@link #render(MapScene, ViewTransform, int[], double, BooleanSupplier)} off the user
 * interface thread with an array it keeps, and copies the array to the screen.
 */
public final class MapRenderer {

    private static final double LABEL_SIZE = 11;

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
        try (ImageCanvas canvas = new ImageCanvas(ImageCanvas.wrap(argb, view.width(), view.height()))) {
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
            switch (layer) {
                case AreaMapLayer areas -> areas.paint(view, canvas, scale, cancelled);
                case CellMapLayer cells -> {
                    int[] argb = new int[view.width() * view.height()];
                    cells.paint(view, argb);
                    canvas.pixels(argb, view.width(), view.height());
                }
                case PointMapLayer points -> {
                    // Later: signs lie above all names.
                }
            }
        }
        for (MapLayer layer : scene.layers()) {
            if (layer instanceof AreaMapLayer areas) {
                areas.paintLabels(view, canvas, LABEL_SIZE * scale);
            }
        }
        for (MapLayer layer : scene.layers()) {
            if (layer instanceof PointMapLayer points) {
                points.paint(view, canvas, scale);
            }
        }
        return !cancelled.getAsBoolean();
    }
}
