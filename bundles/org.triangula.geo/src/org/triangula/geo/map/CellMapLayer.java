// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntPredicate;

import org.locationtech.jts.geom.Envelope;
import org.triangula.geo.grid.CellGrid;

/**
 * Grid cells coloured by a number such as minutes. Values are kept in flat arrays; a layer of 572,000 cells takes
 * about 25 MB. Immutable apart from the arrays handed over, which must not be changed afterwards.
 *
 * <p>A value that is not a number or below zero means no connection and is painted in the scale's grey; negative
 * infinity means that nothing is known and is not painted; positive infinity (beyond the limit of the computation) is
 * in the last class.
 */
public final class CellMapLayer implements MapLayer {

    /** Opacity of cells without residents, 0 … 255. */
    public static final int FAINT = 64;

    private static final int BUCKET_CELLS = 16;
    /** Keeps edges that fall on a pixel's edge from jumping by one pixel with the last binary digit. */
    private static final double ROUNDING = 1e-6;
    private static final byte NOT_DRAWN = Byte.MIN_VALUE;

    private final String id;
    private final String title;
    private final String unit;
    private final double[] x;
    private final double[] y;
    private final double width;
    private final double height;
    private final float[] values;
    private final ClassedScale scale;
    private final List<String> classNames;
    private final byte[] codes;
    private final int[] palette;
    private final boolean anyFaint;
    private final boolean anyMissing;
    private final CellIndex index;
    /** Places and codes in the order in which they are painted: memory is read in a row, which doubles the speed. */
    private final double[] paintX;
    private final double[] paintY;
    private final byte[] paintCodes;
    /** Whether the cells' edges meet exactly; otherwise cells are painted a pixel wider, so that no slits show. */
    private final boolean aligned;

    private CellMapLayer(Builder builder) {
        id = builder.id;
        title = builder.title;
        unit = builder.unit;
        aligned = builder.aligned;
        x = builder.x;
        y = builder.y;
        width = builder.width;
        height = builder.height;
        values = builder.values;
        scale = builder.scale;
        classNames = builder.classNames;
        codes = new byte[x.length];
        boolean faint = false;
        boolean missing = false;
        for (int i = 0; i < codes.length; i++) {
            boolean populated = builder.population == null || builder.population[i] > 0;
            if (values[i] == Float.NEGATIVE_INFINITY) {
                codes[i] = NOT_DRAWN;
                continue;
            }
            int classIndex = values[i] < 0 && !builder.signed ? ClassedScale.NO_VALUE : scale.classOf(values[i]);
            missing |= classIndex == ClassedScale.NO_VALUE;
            faint |= !populated;
            codes[i] = (byte) (2 * (classIndex + 1) + (populated ? 0 : 1));
        }
        anyFaint = faint;
        anyMissing = missing;
        palette = new int[2 * (scale.count() + 1)];
        for (int i = 0; i < palette.length; i++) {
            int colour = scale.colour(i / 2 - 1);
            palette[i] = i % 2 == 0 ? colour : colour & 0xFFFFFF | FAINT << 24;
        }
        index = new CellIndex(x, y, BUCKET_CELLS * width, BUCKET_CELLS * height);
        int[] order = index.order();
        paintX = new double[order.length];
        paintY = new double[order.length];
        paintCodes = new byte[order.length];
        for (int k = 0; k < order.length; k++) {
            paintX[k] = x[order[k]];
            paintY[k] = y[order[k]];
            paintCodes[k] = codes[order[k]];
        }
    }

    /**
     * Starts a layer of the cells of a regular grid; the scene must be in the grid's coordinate system.
     *
     * @param id identity within the scene
     * @param title what is shown
     * @param grid the cells
     * @param values one value per cell in the grid's order; taken over, not copied
     * @param scale classes and colours; at most 60 classes
     * @return a builder
     */
    public static Builder of(String id, String title, CellGrid grid, float[] values, ClassedScale scale) {
        double[] x = new double[grid.size()];
        double[] y = new double[grid.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = grid.centreX(i);
            y[i] = grid.centreY(i);
        }
        Builder builder = of(id, title, x, y, grid.cellSize(), grid.cellSize(), values, scale);
        builder.aligned = true;
        return builder;
    }

    /**
     * Starts a layer of cells given by their centres, in any order, such as a grid of another coordinate system whose
     * cells do not meet exactly in that of the map.
     *
     * @param id identity within the scene
     * @param title what is shown
     * @param x x of the centres in map units; taken over, not copied
     * @param y y of the centres; taken over, not copied
     * @param width width of a cell in map units
     * @param height height of a cell in map units
     * @param values one value per cell; taken over, not copied
     * @param scale classes and colours; at most 60 classes
     * @return a builder
     */
    public static Builder of(String id, String title, double[] x, double[] y, double width, double height,
            float[] values, ClassedScale scale) {
        return new Builder(id, title, x, y, width, height, values, scale);
    }

    /** Collects what a layer of cells may have besides what it must have. */
    public static final class Builder {
        private final String id;
        private final String title;
        private final double[] x;
        private final double[] y;
        private final double width;
        private final double height;
        private final float[] values;
        private final ClassedScale scale;
        private String unit = "";
        private List<String> classNames = List.of();
        private float[] population;
        private boolean aligned;
        private boolean signed;

        private Builder(String id, String title, double[] x, double[] y, double width, double height, float[] values,
                ClassedScale scale) {
            if (y.length != x.length || values.length != x.length) {
                throw new IllegalArgumentException(x.length + " x, " + y.length + " y and " + values.length
                        + " values do not fit together");
            }
            if (!(width > 0) || !(height > 0) || scale.count() > 60) {
                throw new IllegalArgumentException("Cells need a size and at most 60 classes, not " + width + " × "
                        + height + " and " + scale.count());
            }
            this.id = Objects.requireNonNull(id, "id");
            this.title = Objects.requireNonNull(title, "title");
            this.x = x;
            this.y = y;
            this.width = width;
            this.height = height;
            this.values = values;
            this.scale = scale;
        }

        /**
         * Sets the unit of the values for the legend.
         *
         * @param text the unit, such as min
         * @return this
         */
        public Builder unit(String text) {
            unit = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Names the classes in the legend, instead of their limits.
         *
         * @param names one name per class
         * @return this
         */
        public Builder classNames(List<String> names) {
            if (names.size() != scale.count()) {
                throw new IllegalArgumentException(names.size() + " names for " + scale.count() + " classes");
            }
            classNames = List.copyOf(names);
            return this;
        }

        /**
         * Says that negative numbers are values like others, such as differences.
         *
         * @return this
         */
        public Builder signed() {
            signed = true;
            return this;
        }

        /**
         * Sets the residents per cell: cells without any are painted faint.
         *
         * @param residents one number per cell; not a number counts as none; read once and not kept
         * @return this
         */
        public Builder population(float[] residents) {
            if (residents.length != x.length) {
                throw new IllegalArgumentException(residents.length + " numbers of residents for " + x.length
                        + " cells");
            }
            population = residents;
            return this;
        }

        /**
         * Makes the layer.
         *
         * @return the layer
         */
        public CellMapLayer build() {
            return new CellMapLayer(this);
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    /**
     * The number of cells.
     *
     * @return the count
     */
    public int size() {
        return x.length;
    }

    /**
     * The value of a cell.
     *
     * @param cell the cell, 0 … size − 1
     * @return the value as given
     */
    public float value(int cell) {
        return values[cell];
    }

    /**
     * The unit of the values.
     *
     * @return the unit, may be empty
     */
    public String unit() {
        return unit;
    }

    @Override
    public Envelope envelope() {
        Envelope result = index.envelope();
        result.expandBy(width / 2, height / 2);
        return result;
    }

    /**
     * The cell at a place.
     *
     * @param mapX map x
     * @param mapY map y
     * @return the index of the cell, the last one where several overlap, or −1
     */
    public int cellAt(double mapX, double mapY) {
        int[] found = {-1};
        Envelope box = new Envelope(mapX - width / 2, mapX + width / 2, mapY - height / 2, mapY + height / 2);
        index.visit(box, (order, first, end) -> {
            for (int k = first; k < end; k++) {
                int cell = order[k];
                if (mapX >= x[cell] - width / 2 && mapX < x[cell] + width / 2
                        && mapY >= y[cell] - height / 2 && mapY < y[cell] + height / 2) {
                    found[0] = Math.max(found[0], cell);
                }
            }
        });
        return found[0];
    }

    /**
     * Paints the visible cells. Each cell fills the pixels whose left upper corners lie in it, at least one; so the
     * cells of a regular grid neither overlap nor leave slits. Cells replace what is in the array, they are
     * not blended with it.
     *
     * @param view what is seen
     * @param pixels width × height colours 0xAARRGGBB, row by row
     */
    void paint(ViewTransform view, int[] pixels) {
        Envelope box = view.visible();
        box.expandBy(width / 2, height / 2);
        double perUnit = 1 / view.unitsPerPixel();
        double left = view.width() / 2.0 - (view.centreX() + width / 2) * perUnit + ROUNDING;
        double top = view.height() / 2.0 + (view.centreY() - height / 2) * perUnit + ROUNDING;
        double pixelWidth = width * perUnit;
        double pixelHeight = height * perUnit;
        int wider = aligned || pixelWidth < 2 || pixelHeight < 2 ? 0 : 1;
        boolean single = pixelWidth < 1 && pixelHeight < 1;
        index.visit(box, (order, first, end) -> {
            for (int k = first; k < end; k++) {
                byte code = paintCodes[k];
                if (code != NOT_DRAWN) {
                    double startX = left + paintX[k] * perUnit;
                    double startY = top - paintY[k] * perUnit;
                    int x0 = (int) Math.floor(startX);
                    int y0 = (int) Math.floor(startY);
                    if (single) {
                        // a cell smaller than a pixel fills exactly one
                        if (x0 >= 0 && y0 >= 0 && x0 < view.width() && y0 < view.height()) {
                            pixels[y0 * view.width() + x0] = palette[code];
                        }
                        continue;
                    }
                    int x1 = Math.max(x0 + 1, (int) Math.floor(startX + pixelWidth) + wider);
                    int y1 = Math.max(y0 + 1, (int) Math.floor(startY + pixelHeight) + wider);
                    fill(pixels, view.width(), Math.max(0, x0), Math.max(0, y0), Math.min(view.width(), x1),
                            Math.min(view.height(), y1), palette[code]);
                }
            }
        });
    }

    private static void fill(int[] pixels, int stride, int x0, int y0, int x1, int y1, int colour) {
        for (int row = y0; row < y1; row++) {
            int offset = row * stride;
            for (int column = x0; column < x1; column++) {
                pixels[offset + column] = colour;
            }
        }
    }

    @Override
    public List<LegendSection> legend(Locale locale) {
        return legend(locale, classIndex -> true);
    }

    /**
     * The legend without the classes in which no cell lies: short enough for a screen. Maps that are compared with each
     * other have the whole legend.
     *
     * @param locale the reader's language
     * @return the sections from top to bottom
     */
    public List<LegendSection> legendOfUsedClasses(Locale locale) {
        boolean[] used = new boolean[scale.count()];
        for (byte code : codes) {
            if (code != NOT_DRAWN && code > 1) {
                used[code / 2 - 1] = true;
            }
        }
        return legend(locale, classIndex -> used[classIndex]);
    }

    private List<LegendSection> legend(Locale locale, IntPredicate shown) {
        MapText text = new MapText(locale);
        List<LegendEntry> entries = new ArrayList<>();
        for (int i = 0; i < scale.count(); i++) {
            if (!shown.test(i)) {
                continue;
            }
            entries.add(new LegendEntry(MapSymbol.FILL, scale.colour(i), classNames.isEmpty() ? text.range(scale, i)
                    : classNames.get(i)));
        }
        if (anyMissing) {
            entries.add(new LegendEntry(MapSymbol.FILL, scale.colour(ClassedScale.NO_VALUE),
                    text.get("noConnection")));
        }
        if (anyFaint) {
            entries.add(new LegendEntry(MapSymbol.FILL, scale.colour(scale.count() * 2 / 3) & 0xFFFFFF | FAINT << 24,
                    text.get("unpopulated")));
        }
        return List.of(new LegendSection(title, unit, entries));
    }
}
