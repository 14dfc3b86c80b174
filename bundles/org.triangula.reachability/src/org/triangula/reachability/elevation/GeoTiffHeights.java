// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import org.triangula.reachability.ReachabilityInputException;

/**
 * Reads heights from a GeoTIFF of one band: whole numbers of 16 or 32 bits or floating-point numbers of 32 or 64 bits
 * in metres, in strips or tiles, not compressed or by LZW, Deflate or PackBits, with any predictor. Only the part that
 * is needed is read, so the size of the file does not matter.
 */
final class GeoTiffHeights {
    private static final int WIDTH = 256;
    private static final int LENGTH = 257;
    private static final int BITS = 258;
    private static final int COMPRESSION = 259;
    private static final int PHOTOMETRIC = 262;
    private static final int FILL_ORDER = 266;
    private static final int BANDS = 277;
    private static final int PREDICTOR = 317;
    private static final int SAMPLE_FORMAT = 339;
    private static final int GDAL_METADATA = 42112;
    private static final int GDAL_NODATA = 42113;

    /** Photometric interpretations above this one are colours. */
    private static final int BLACK_IS_ZERO = 1;
    private static final Set<String> METRES = Set.of("m", "metre", "metres", "meter", "meters");

    private final Path file;
    private final TiffDirectory directory;

    private GeoTiffHeights(Path file, TiffDirectory directory) {
        this.file = file;
        this.directory = directory;
    }

    /**
     * Reads what the heights of points need.
     *
     * @param lonLat longitude and latitude in degrees (WGS 84), one point after the other
     * @throws ReachabilityInputException if the file cannot be used or lies elsewhere
     * @throws org.triangula.geo.crs.CoordinateSystemException if the points cannot be expressed in the file's system
     */
    static HeightGrid read(Path file, double[] lonLat) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return new GeoTiffHeights(file, TiffDirectory.read(file, channel)).grid(lonLat);
        }
    }

    private HeightGrid grid(double[] lonLat) throws IOException {
        long columns = directory.integer(WIDTH, 0);
        long rows = directory.integer(LENGTH, 0);
        if (columns < 2 || rows < 2 || columns > Integer.MAX_VALUE / 2 || rows > Integer.MAX_VALUE / 2) {
            throw TiffDirectory.damaged(file);
        }
        if (directory.integer(BANDS, 1) != 1 || directory.integer(PHOTOMETRIC, BLACK_IS_ZERO) > BLACK_IS_ZERO) {
            throw new ReachabilityInputException(NLS.bind(Messages.picture, file));
        }
        TiffSamples samples = samples();
        TiffCompression compression = compression();
        checkMetadata();
        double nothing = nothing(samples);
        GridPlacement placement = GeoTiffPlacement.read(file, directory);
        GridWindow window = GridWindow.around(HeightGrid.coordinates(lonLat, placement.system()), placement,
                (int) columns, (int) rows).orElseThrow(
                        () -> new ReachabilityInputException(NLS.bind(Messages.elsewhere, file)));
        if (window.size() > HeightGrid.MAX_CELLS) {
            throw new ReachabilityInputException(NLS.bind(Messages.tooLarge, new Object[] {file,
                String.valueOf(window.size()), String.valueOf(HeightGrid.MAX_CELLS)}));
        }
        return new HeightGrid(placement, window, new TiffBlocks(file, directory, compression, samples, (int) columns,
                (int) rows).heights(window, nothing));
    }

    private TiffSamples samples() throws IOException {
        long bits = directory.integer(BITS, 1);
        long format = directory.integer(SAMPLE_FORMAT, 1);
        long predictor = directory.integer(PREDICTOR, TiffSamples.PLAIN);
        if (format >= 1 && format <= 3 && bits <= 64 && predictor <= TiffSamples.REAL_DIFFERENCES) {
            TiffSamples samples = new TiffSamples(directory.order(), (int) bits,
                    TiffSamples.Kind.values()[(int) format - 1], (int) predictor);
            if (samples.isRead()) {
                return samples;
            }
        }
        throw new ReachabilityInputException(NLS.bind(Messages.samples, new Object[] {file, String.valueOf(bits),
            String.valueOf(format), String.valueOf(predictor)}));
    }

    private TiffCompression compression() throws IOException {
        long code = directory.integer(COMPRESSION, 1);
        Optional<TiffCompression> compression = TiffCompression.of(code);
        if (compression.isEmpty() || directory.integer(FILL_ORDER, 1) != 1) {
            throw new ReachabilityInputException(NLS.bind(Messages.compression, file, String.valueOf(code)));
        }
        return compression.get();
    }

    /** GDAL writes the value as text; in files of 32 bits it may have more digits than fit. */
    private double nothing(TiffSamples samples) throws IOException {
        Optional<String> text = directory.text(GDAL_NODATA).filter(value -> !value.isEmpty());
        if (text.isEmpty()) {
            return Double.NaN;
        }
        try {
            double value = text.get().toLowerCase(Locale.ROOT).endsWith("nan") ? Double.NaN
                    : Double.parseDouble(text.get().toLowerCase(Locale.ROOT).replace("inf", "Infinity"));
            return samples.kind() == TiffSamples.Kind.REAL && samples.bits() == Float.SIZE ? (float) value : value;
        } catch (NumberFormatException e) {
            throw new ReachabilityInputException(NLS.bind(Messages.noNothing, file, text.get()), e);
        }
    }

    /** Numbers that stand for others, or for feet, would give slopes that nobody notices to be wrong. */
    private void checkMetadata() throws IOException {
        String metadata = directory.text(GDAL_METADATA).orElse("");
        if (!metadata("scale", metadata, "1").matches("[+]?1(\\.0*)?")
                || !metadata("offset", metadata, "0").matches("[+-]?0*(\\.0*)?")) {
            throw new ReachabilityInputException(NLS.bind(Messages.scaled, file));
        }
        String unit = metadata("unittype", metadata, "m");
        if (!unit.isEmpty() && !METRES.contains(unit.toLowerCase(Locale.ROOT))) {
            throw new ReachabilityInputException(NLS.bind(Messages.notMetres, file, unit));
        }
    }

    private static String metadata(String role, String metadata, String missing) {
        Matcher item = Pattern.compile("<Item\\b[^<>]*\\brole=\"" + role + "\"[^<>]*>([^<]{0,80})<").matcher(metadata);
        return item.find() ? item.group(1).strip() : missing;
    }
}
