// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.exchange.gis.GisLayer;
import org.triangula.exchange.gis.ShapefileReader;

/** Imports areas and facilities from a Shapefile. */
public final class ShapefileStudyImporter extends PlacesImporter {

    /** Creates the importer. */
    public ShapefileStudyImporter() {
        super("shp");
    }

    @Override
    List<GisLayer> layers(Path file, ImportRequest request) throws IOException {
        return List.of(new ShapefileReader().read(file));
    }
}
