// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.study;

import java.io.IOException;
import java.nio.file.Path;
import org.triangula.exchange.gis.ShapefileReader;
import org.triangula.geo.point.PointReader;
import org.triangula.geo.point.PointRows;

/** Reads origins or facilities of an analysis from a Shapefile. */
public final class ShapefilePoints implements PointReader {

    @Override
    public PointRows read(Path file) throws IOException {
        return FeaturePoints.rows(new ShapefileReader().read(file), String.valueOf(file.getFileName()));
    }
}
