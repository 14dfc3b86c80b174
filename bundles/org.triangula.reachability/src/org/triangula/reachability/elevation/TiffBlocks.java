// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.eclipse.osgi.util.NLS;
import org.triangula.reachability.ReachabilityInputException;

/** The blocks, strips or tiles, that a TIFF of one band is cut into. Only those that are needed are decoded. */
final class TiffBlocks {
    /** Most bytes of a decoded block. */
    static final int MOST_BYTES = 1 << 27;

    private static final int STRIP_OFFSETS = 273;
    private static final int ROWS_PER_STRIP = 278;
    private static final int STRIP_LENGTHS = 279;
    private static final int TILE_WIDTH = 322;
    private static final int TILE_HEIGHT = 323;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_LENGTHS = 325;

    private final Path file;
    private final TiffDirectory directory;
    private final TiffCompression compression;
    private final TiffSamples samples;
    private final int rows;
    private final boolean tiled;
    private final int width;
    private final int height;
    private final int across;
    private final long[] offsets;
    private final long[] lengths;

    /**
     * Reads where the blocks are.
     *
     * @param file    named in messages
     * @param columns columns of the image
     * @param rows    rows of the image
     * @throws ReachabilityInputException if blocks are missing or too large
     */
    TiffBlocks(Path file, TiffDirectory directory, TiffCompression compression, TiffSamples samples, int columns,
            int rows) throws IOException {
        this.file = file;
        this.directory = directory;
        this.compression = compression;
        this.samples = samples;
        this.rows = rows;
        tiled = directory.has(TILE_WIDTH);
        long wide = tiled ? directory.integer(TILE_WIDTH, 0) : columns;
        long high = tiled ? directory.integer(TILE_HEIGHT, 0) : Math.min(rows, directory.integer(ROWS_PER_STRIP,
                rows));
        if (wide < 1 || high < 1) {
            throw TiffDirectory.damaged(file);
        }
        if (wide > MOST_BYTES || high > MOST_BYTES || wide * high * samples.bytes() > MOST_BYTES) {
            throw new ReachabilityInputException(NLS.bind(Messages.largeBlocks, new Object[] {file,
                String.valueOf(wide), String.valueOf(high)}));
        }
        width = (int) wide;
        height = (int) high;
        across = (int) ((columns + wide - 1) / wide);
        long count = across * ((rows + high - 1) / high);
        offsets = directory.integers(tiled ? TILE_OFFSETS : STRIP_OFFSETS);
        lengths = directory.integers(tiled ? TILE_LENGTHS : STRIP_LENGTHS);
        if (offsets.length < count || lengths.length < count) {
            throw TiffDirectory.damaged(file);
        }
    }

    /**
     * Reads a part of the image.
     *
     * @param nothing the value that says that there is no height
     * @return heights as {@link HeightGrid} keeps them
     * @throws ReachabilityInputException if a block that is needed is cut or damaged
     */
    float[] heights(GridWindow window, double nothing) throws IOException {
        float[] heights = new float[(int) window.size()];
        int lastColumn = window.column() + window.columns() - 1;
        int lastRow = window.row() + window.rows() - 1;
        for (int down = window.row() / height; down <= lastRow / height; down++) {
            for (int right = window.column() / width; right <= lastColumn / width; right++) {
                ByteBuffer numbers = block(down * across + right, tiled ? height : Math.min(height,
                        rows - down * height));
                int left = Math.max(window.column(), right * width);
                int end = Math.min(lastColumn, right * width + width - 1);
                for (int row = Math.max(window.row(), down * height); row <= Math.min(lastRow,
                        down * height + height - 1); row++) {
                    int to = (row - window.row()) * window.columns() - window.column();
                    int from = (row - down * height) * width - right * width;
                    for (int column = left; column <= end; column++) {
                        heights[to + column] = numbers == null ? Float.NaN
                                : HeightGrid.height(samples.number(numbers, from + column), nothing);
                    }
                }
            }
        }
        return heights;
    }

    /** The numbers of a block; null if it is left out because it holds no heights, as GDAL's sparse files do. */
    private ByteBuffer block(int index, int height) throws IOException {
        if (offsets[index] == 0 && lengths[index] == 0) {
            return null;
        }
        int size = width * height * samples.bytes();
        // no compression makes data longer than by half
        if (lengths[index] > 2L * size + 1024) {
            throw TiffDirectory.damaged(file);
        }
        byte[] data = directory.bytes(offsets[index], lengths[index]).array();
        byte[] block = new byte[size];
        if (compression.decode(data, block) < size) {
            throw TiffDirectory.damaged(file);
        }
        return samples.plain(block, width);
    }
}
