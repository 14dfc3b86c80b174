// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.osgi.util.NLS;
import org.triangula.geo.crs.CoordinateSystemException;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.street.GeoMath;
import org.triangula.reachability.street.StreetNetwork;

/** A file of heights: a GeoTIFF or an ESRI ASCII grid, which its first bytes tell apart. */
public final class HeightFile {

    private HeightFile() {
    }

    /**
     * Reads the heights of streets.
     *
     * @return metres per shape point of the streets; not a number where the file has no height
     * @throws ReachabilityInputException if the file cannot be used, or has heights for no street
     * @throws IOException                if reading fails
     */
    public static double[] heights(Path file, StreetNetwork streets) throws IOException {
        double[] lonLat = new double[2 * streets.longitude().length];
        for (int point = 0; point < streets.longitude().length; point++) {
            lonLat[2 * point] = GeoMath.toDegrees(streets.longitude()[point]);
            lonLat[2 * point + 1] = GeoMath.toDegrees(streets.latitude()[point]);
        }
        return heights(file, lonLat);
    }

    /**
     * Reads the heights of points.
     *
     * @param lonLat longitude and latitude in degrees (WGS 84), one point after the other; at least one point
     * @return metres per point; not a number where the file has no height
     * @throws ReachabilityInputException if the file cannot be used, or has heights for none of the points
     * @throws IOException                if reading fails
     */
    public static double[] heights(Path file, double[] lonLat) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ReachabilityInputException(NLS.bind(Messages.noFile, file));
        }
        double[] heights;
        try {
            HeightGrid grid = isTiff(file) ? GeoTiffHeights.read(file, lonLat) : AsciiHeights.read(file);
            heights = grid.heights(lonLat);
        } catch (CoordinateSystemException e) {
            throw new ReachabilityInputException(NLS.bind(Messages.elsewhere, file), e);
        }
        if (Arrays.stream(heights).allMatch(Double::isNaN)) {
            throw new ReachabilityInputException(NLS.bind(Messages.elsewhere, file));
        }
        return heights;
    }

    /** Every TIFF begins with II or MM for the order of bytes, and 42 in that order; 43 for BigTIFF. */
    private static boolean isTiff(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(4);
            return first.length == 4 && (first[0] == 'I' && first[1] == 'I' && isVersion(first[2]) && first[3] == 0
                    || first[0] == 'M' && first[1] == 'M' && first[2] == 0 && isVersion(first[3]));
        }
    }

    private static boolean isVersion(byte number) {
        return number == TiffDirectory.VERSION || number == TiffDirectory.BIG_VERSION;
    }
}
