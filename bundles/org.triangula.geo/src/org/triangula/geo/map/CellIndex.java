// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import org.locationtech.jts.geom.Envelope;

/** Points sorted into square buckets, all in flat arrays, to find those within a box. Immutable. */
final class CellIndex {

    private static final int MAXIMUM_BUCKETS_PER_SIDE = 2048;

    private final Envelope envelope = new Envelope();
    private final double bucketWidth;
    private final double bucketHeight;
    private final int bucketColumns;
    private final int bucketRows;
    private final int[] starts;
    private final int[] order;

    /**
     * Sorts points.
     *
     * @param x their x
     * @param y their y, as many
     * @param width smallest sensible width of a bucket
     * @param height smallest sensible height of a bucket
     */
    CellIndex(double[] x, double[] y, double width, double height) {
        for (int i = 0; i < x.length; i++) {
            envelope.expandToInclude(x[i], y[i]);
        }
        bucketWidth = Math.max(width, Math.max(envelope.getWidth(), 0) / (MAXIMUM_BUCKETS_PER_SIDE - 1));
        bucketHeight = Math.max(height, Math.max(envelope.getHeight(), 0) / (MAXIMUM_BUCKETS_PER_SIDE - 1));
        bucketColumns = envelope.isNull() ? 1 : (int) (envelope.getWidth() / bucketWidth) + 1;
        bucketRows = envelope.isNull() ? 1 : (int) (envelope.getHeight() / bucketHeight) + 1;
        starts = new int[bucketColumns * bucketRows + 1];
        order = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            starts[bucket(x[i], y[i]) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = starts.clone();
        for (int i = 0; i < x.length; i++) {
            order[next[bucket(x[i], y[i])]++] = i;
        }
    }

    private int bucket(double x, double y) {
        return row(y) * bucketColumns + column(x);
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(bucketColumns - 1.0, (x - envelope.getMinX()) / bucketWidth));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(bucketRows - 1.0, (y - envelope.getMinY()) / bucketHeight));
    }

    /** The box around all points. */
    Envelope envelope() {
        return new Envelope(envelope);
    }

    /** The points in the order of the buckets; must not be changed. */
    int[] order() {
        return order;
    }

    /** Gives the points of all buckets that meet a box to a visitor, in a fixed order. */
    void visit(Envelope box, Visitor visitor) {
        if (!box.intersects(envelope)) {
            return;
        }
        int lastColumn = column(box.getMaxX());
        int lastRow = row(box.getMaxY());
        for (int r = row(box.getMinY()); r <= lastRow; r++) {
            int first = starts[r * bucketColumns + column(box.getMinX())];
            int end = starts[r * bucketColumns + lastColumn + 1];
            visitor.visit(order, first, end);
        }
    }

    /** Takes a run of points. */
    interface Visitor {

        /** Takes the points order[first] … order[end − 1]. */
        void visit(int[] order, int first, int end);
    }
}
