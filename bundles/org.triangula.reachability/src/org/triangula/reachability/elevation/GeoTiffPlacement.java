// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.triangula.geo.crs.CoordinateSystem;
import org.triangula.geo.crs.CoordinateSystemException;
import org.triangula.reachability.ReachabilityInputException;

/** Reads where the pixels of a GeoTIFF lie (OGC 19-008r4, GeoTIFF 1.1; version 1.0 says the same of what is read). */
final class GeoTiffPlacement {
    private static final int PIXEL_SCALE = 33550;
    private static final int TIE_POINT = 33922;
    private static final int TRANSFORMATION = 34264;
    private static final int KEY_DIRECTORY = 34735;

    private static final int MODEL_TYPE = 1024;
    private static final int RASTER_TYPE = 1025;
    private static final int GEODETIC_SYSTEM = 2048;
    private static final int ANGULAR_UNIT = 2054;
    private static final int PROJECTED_SYSTEM = 3072;
    private static final int LINEAR_UNIT = 3076;
    private static final int VERTICAL_UNIT = 4099;

    private static final int GEOGRAPHIC = 2;
    private static final int PIXEL_IS_POINT = 2;
    private static final int DEGREE = 9102;
    private static final int METRE = 9001;
    private static final int USER_DEFINED = 32767;
    /** A rotation by less than this part of a pixel over the whole image is a rounding error. */
    private static final double ROTATION = 1e-9;

    private final Path file;
    private final TiffDirectory directory;
    private final Map<Integer, Integer> keys = new HashMap<>();

    private GeoTiffPlacement(Path file, TiffDirectory directory) {
        this.file = file;
        this.directory = directory;
    }

    /**
     * Reads the placement.
     *
     * @param file named in messages
     * @throws ReachabilityInputException if there is none, or none that can be used: rotated, unknown system, heights
     *                                    in other units than metres
     */
    static GridPlacement read(Path file, TiffDirectory directory) throws IOException {
        GeoTiffPlacement placement = new GeoTiffPlacement(file, directory);
        placement.readKeys();
        String system = placement.system();
        // an area begins half a pixel before its centre, a point is the centre itself
        double half = placement.key(RASTER_TYPE) == PIXEL_IS_POINT ? 0 : 0.5;
        return directory.has(TRANSFORMATION) ? placement.transformed(system, half) : placement.tied(system, half);
    }

    private void readKeys() throws IOException {
        long[] words = directory.integers(KEY_DIRECTORY);
        for (int i = 4; i + 3 < words.length && i / 4 <= words[3]; i += 4) {
            // the location 0 says that the value stands here
            if (words[i + 1] == 0) {
                keys.put((int) words[i], (int) words[i + 3]);
            }
        }
    }

    private int key(int id) {
        return keys.getOrDefault(id, 0);
    }

    private String system() throws ReachabilityInputException {
        boolean geographic = key(MODEL_TYPE) == GEOGRAPHIC || key(PROJECTED_SYSTEM) == 0;
        int code = key(geographic ? GEODETIC_SYSTEM : PROJECTED_SYSTEM);
        int unit = key(geographic ? ANGULAR_UNIT : LINEAR_UNIT);
        if (code == 0) {
            throw new ReachabilityInputException(NLS.bind(Messages.noSystem, file));
        }
        if (key(VERTICAL_UNIT) != 0 && key(VERTICAL_UNIT) != METRE) {
            throw new ReachabilityInputException(NLS.bind(Messages.notMetres, file, "EPSG:" + key(VERTICAL_UNIT)));
        }
        String name = "EPSG:" + code;
        try {
            if (code != USER_DEFINED && (unit == 0 || unit == (geographic ? DEGREE : METRE))) {
                CoordinateSystem system = CoordinateSystem.of(name);
                if (system.isGeographic() == geographic) {
                    return name;
                }
            }
        } catch (CoordinateSystemException e) {
            throw new ReachabilityInputException(NLS.bind(Messages.unknownSystem, file, name), e);
        }
        throw new ReachabilityInputException(NLS.bind(Messages.unknownSystem, file, code == USER_DEFINED
                ? Messages.ownDefinition : name));
    }

    private GridPlacement transformed(String system, double half) throws IOException {
        double[] matrix = directory.reals(TRANSFORMATION);
        if (matrix.length != 16) {
            throw TiffDirectory.damaged(file);
        }
        if (Math.abs(matrix[1]) > ROTATION * Math.abs(matrix[0])
                || Math.abs(matrix[4]) > ROTATION * Math.abs(matrix[5])) {
            throw new ReachabilityInputException(NLS.bind(Messages.rotated, file));
        }
        return checked(new GridPlacement(system, matrix[3] + half * matrix[0], matrix[7] + half * matrix[5],
                matrix[0], matrix[5]));
    }

    private GridPlacement tied(String system, double half) throws IOException {
        double[] scale = directory.reals(PIXEL_SCALE);
        double[] tie = directory.reals(TIE_POINT);
        if (scale.length < 2 || tie.length < 6) {
            throw new ReachabilityInputException(NLS.bind(Messages.noPlace, file));
        }
        return checked(new GridPlacement(system, tie[3] + (half - tie[0]) * scale[0],
                tie[4] - (half - tie[1]) * scale[1], scale[0], -scale[1]));
    }

    private GridPlacement checked(GridPlacement placement) throws ReachabilityInputException {
        if (!Double.isFinite(placement.x()) || !Double.isFinite(placement.y())
                || !Double.isFinite(placement.columnStep()) || !Double.isFinite(placement.rowStep())
                || placement.columnStep() == 0 || placement.rowStep() == 0) {
            throw new ReachabilityInputException(NLS.bind(Messages.noPlace, file));
        }
        return placement;
    }
}
