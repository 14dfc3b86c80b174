// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.portrait;

import java.util.Objects;

/**
 * How a document portrait is made.
 *
 * @param columns tiles per row, 1 to 200
 * @param rows rows, 1 to 200
 * @param measure what a tile stands for
 * @param order in which the codings follow each other
 * @param wholeText whether the parts of the text without a code get tiles, too; only by length and in the order of the
 *     text or of codes
 */
public record PortraitParameters(int columns, int rows, Measure measure, Order order, boolean wholeText) {

    /** Most tiles in one direction. */
    public static final int MOST = 200;

    /** The usual picture: 40 × 30 tiles for the coded text in its order. */
    public static final PortraitParameters USUAL =
        new PortraitParameters(40, 30, Measure.LENGTH, Order.TEXT, false);

    /** What a tile stands for. */
    public enum Measure {
        /** A number of characters: long segments get more tiles. */
        LENGTH,
        /** A number of segments: every segment gets the same share of the tiles. */
        SEGMENTS
    }

    /** In which order tiles follow each other. */
    public enum Order {
        /** As the segments stand in the text. */
        TEXT,
        /** The code with the largest share first, its segments in the order of the text. */
        CODE,
        /** The segment with the highest weight first; those without a weight last. */
        WEIGHT
    }

    /** Checks the numbers. */
    public PortraitParameters {
        Objects.requireNonNull(measure);
        Objects.requireNonNull(order);
        if (columns < 1 || columns > MOST || rows < 1 || rows > MOST) {
            throw new IllegalArgumentException("A portrait has 1 to " + MOST + " columns and rows, not " + columns
                + " × " + rows);
        }
    }

    /**
     * Number of tiles.
     *
     * @return columns times rows
     */
    public int tiles() {
        return columns * rows;
    }

    /**
     * Whether parts without a code get tiles.
     *
     * @return true if that was asked for and makes sense with the measure and the order
     */
    public boolean showsUncoded() {
        return wholeText && measure == Measure.LENGTH && order != Order.WEIGHT;
    }
}
