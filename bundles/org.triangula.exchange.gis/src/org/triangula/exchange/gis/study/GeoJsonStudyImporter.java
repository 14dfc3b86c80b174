// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.exchange.gis.GeoJsonReader;
import org.triangula.exchange.gis.GisLayer;

/** Imports areas and facilities from GeoJSON. */
public final class GeoJsonStudyImporter extends PlacesImporter {

    /** Creates the importer. */
    public GeoJsonStudyImporter() {
        super("geojson");
    }

    @Override
    List<GisLayer> layers(Path file, ImportRequest request) throws IOException {
        return List.of(new GeoJsonReader().read(file));
    }
}
