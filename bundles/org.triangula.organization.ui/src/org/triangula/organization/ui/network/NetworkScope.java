// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

/**
 * Which part of a network is seen.
 *
 * @param left left edge of what is seen, in lengths of the scene
 * @param top upper edge
 * @param scale pixels per length of the scene, more than 0
 * @param zoom how much larger that is than what shows the whole
 */
record NetworkScope(double left, double top, double scale, double zoom) {

    private static final double SMALLEST = 0.3;
    private static final double LARGEST = 60;
    private static final double TYPICAL = 6;
    private static final double ASIDE = 17;
    private static final double EDGE_X = 62;
    private static final double EDGE_Y = 30;

    /** Shows the whole; the legend has a column of its own where there is room. */
    static NetworkScope whole(NetworkScene scene, int width, int height) {
        double[] box = scene.box();
        double legend = width > 3 * NetworkPainter.LEGEND ? NetworkPainter.LEGEND : 0;
        double wide = Math.max(40, width - legend - 2 * EDGE_X);
        double high = Math.max(40, height - 2 * EDGE_Y);
        double scale = Math.min(wide / Math.max(1e-3, box[2] - box[0]), high / Math.max(1e-3, box[3] - box[1]));
        return new NetworkScope((box[0] + box[2]) / 2 - (width - legend) / 2 / scale,
            (box[1] + box[3]) / 2 - height / 2.0 / scale, scale, 1);
    }

    /** Larger or smaller about a point of the picture. */
    NetworkScope zoomed(double factor, double x, double y) {
        double wanted = Math.max(SMALLEST, Math.min(LARGEST, zoom * factor));
        double next = scale * wanted / zoom;
        return new NetworkScope(left + x / scale - x / next, top + y / scale - y / next, next, wanted);
    }

    /** Moved by pixels. */
    NetworkScope moved(double dx, double dy) {
        return new NetworkScope(left - dx / scale, top - dy / scale, scale, zoom);
    }

    /** Moved so far that a point of the scene is seen. */
    NetworkScope showing(double sceneX, double sceneY, int width, int height) {
        double x = x(sceneX);
        double y = y(sceneY);
        double dx = x < EDGE_Y ? EDGE_Y - x : x > width - EDGE_Y ? width - EDGE_Y - x : 0;
        double dy = y < EDGE_Y ? EDGE_Y - y : y > height - EDGE_Y ? height - EDGE_Y - y : 0;
        return moved(dx, dy);
    }

    double x(double sceneX) {
        return (sceneX - left) * scale;
    }

    double y(double sceneY) {
        return (sceneY - top) * scale;
    }

    /** Where a node is in the picture. */
    double x(NetworkScene scene, int node) {
        return x(scene.x(node)) + scene.aside(node, 0) * ASIDE;
    }

    /** Where a node is in the picture. */
    double y(NetworkScene scene, int node) {
        return y(scene.y(node)) + scene.aside(node, 1) * ASIDE;
    }

    /** Radius of a node in pixels: by its measure, smaller where there are many, and grows slowly with the zoom. */
    double radius(NetworkScene scene, int node) {
        int count = scene.network().nodes().size();
        double least = count <= 60 ? 5 : count <= 400 ? 3.5 : 2.5;
        double most = count <= 60 ? 14 : count <= 400 ? 11 : 8;
        double[] box = scene.box();
        double side = scale / zoom;
        // all discs together cover an eighth of the picture at most
        double room = Math.sqrt(side * side * Math.max(0.05, (box[2] - box[0]) * (box[3] - box[1])) / 8
            / (count * Math.PI * TYPICAL * TYPICAL));
        double fitting = Math.max(0.45, Math.min(1, room));
        double grown = Math.max(0.7, Math.min(2.5, Math.sqrt(zoom)));
        return (least + (most - least) * Math.sqrt(scene.share(node))) * grown * fitting;
    }
}
