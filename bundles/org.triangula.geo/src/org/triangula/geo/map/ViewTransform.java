// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import org.locationtech.jts.geom.Envelope;

/**
 * Which part of a map is seen and at which scale. Immutable; every change gives a new one.
 *
 * <p>Pixels count from the upper left corner to the right and down; map units count to the east and north.
 *
 * @param centreX map x in the middle of the picture
 * @param centreY map y in the middle of the picture
 * @param unitsPerPixel map units (metres or degrees) per pixel, greater than 0
 * @param width width of the picture in pixels, at least 1
 * @param height height of the picture in pixels, at least 1
 */
public record ViewTransform(double centreX, double centreY, double unitsPerPixel, int width, int height) {

    /** Checks the numbers. */
    public ViewTransform {
        if (!(unitsPerPixel > 0) || !Double.isFinite(unitsPerPixel) || !Double.isFinite(centreX)
                || !Double.isFinite(centreY) || width < 1 || height < 1) {
            throw new IllegalArgumentException("No view: centre " + centreX + " " + centreY + ", " + unitsPerPixel
                    + " units per pixel, " + width + " × " + height + " pixels");
        }
    }

    /**
     * A view that shows a box as large as possible.
     *
     * @param box the box in map units; the empty box gives a view of the origin
     * @param width width in pixels
     * @param height height in pixels
     * @param margin free pixels at each side
     * @return the view
     */
    public static ViewTransform fit(Envelope box, int width, int height, int margin) {
        if (box.isNull()) {
            return new ViewTransform(0, 0, 1, width, height);
        }
        double innerWidth = Math.max(1, width - 2.0 * margin);
        double innerHeight = Math.max(1, height - 2.0 * margin);
        double scale = Math.max(box.getWidth() / innerWidth, box.getHeight() / innerHeight);
        return new ViewTransform((box.getMinX() + box.getMaxX()) / 2, (box.getMinY() + box.getMaxY()) / 2,
                scale > 0 ? scale : 1, width, height);
    }

    /**
     * Pixel column of a map x.
     *
     * @param x map x
     * @return pixels from the left edge
     */
    public double pixelX(double x) {
        return (x - centreX) / unitsPerPixel + width / 2.0;
    }

    /**
     * Pixel row of a map y.
     *
     * @param y map y
     * @return pixels from the upper edge
     */
    public double pixelY(double y) {
        return (centreY - y) / unitsPerPixel + height / 2.0;
    }

    /**
     * Map x of a pixel column.
     *
     * @param pixel pixels from the left edge
     * @return map x
     */
    public double mapX(double pixel) {
        return centreX + (pixel - width / 2.0) * unitsPerPixel;
    }

    /**
     * Map y of a pixel row.
     *
     * @param pixel pixels from the upper edge
     * @return map y
     */
    public double mapY(double pixel) {
        return centreY - (pixel - height / 2.0) * unitsPerPixel;
    }

    /**
     * Moves the map with the pointer.
     *
     * @param pixelsRight how far the map moves to the right
     * @param pixelsDown how far the map moves down
     * @return the new view
     */
    public ViewTransform pan(double pixelsRight, double pixelsDown) {
        return new ViewTransform(centreX - pixelsRight * unitsPerPixel, centreY + pixelsDown * unitsPerPixel,
                unitsPerPixel, width, height);
    }

    /**
     * Changes the scale while a point of the picture stays in place.
     *
     * @param factor 2 shows things twice as large
     * @param pixelX pixel column of the point that stays
     * @param pixelY pixel row of the point that stays
     * @return the new view
     */
    public ViewTransform zoom(double factor, double pixelX, double pixelY) {
        double scale = unitsPerPixel / factor;
        return new ViewTransform(mapX(pixelX) - (pixelX - width / 2.0) * scale,
                mapY(pixelY) + (pixelY - height / 2.0) * scale, scale, width, height);
    }

    /**
     * The same middle and scale in a picture of another size.
     *
     * @param newWidth width in pixels
     * @param newHeight height in pixels
     * @return the new view
     */
    public ViewTransform resized(int newWidth, int newHeight) {
        return new ViewTransform(centreX, centreY, unitsPerPixel, newWidth, newHeight);
    }

    /**
     * What is seen.
     *
     * @return a new box in map units
     */
    public Envelope visible() {
        return new Envelope(mapX(0), mapX(width), mapY(height), mapY(0));
    }
}
