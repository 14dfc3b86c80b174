// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.exchange.gis.GeoPackageReader;
import org.triangula.exchange.gis.GisLayer;

/** Imports areas and facilities from all layers of a GeoPackage, or from the one named by the option {@code layer}. */
public final class GeoPackageStudyImporter extends PlacesImporter {

    /** Creates the importer. */
    public GeoPackageStudyImporter() {
        super("gpkg");
    }

    @Override
    List<GisLayer> layers(Path file, ImportRequest request) throws IOException {
        GeoPackageReader reader = new GeoPackageReader();
        String layer = request.options().getOrDefault("layer", "");
        if (!layer.isEmpty()) {
            return List.of(reader.read(file, layer));
        }
        List<GisLayer> layers = new ArrayList<>();
        for (String name : reader.layers(file)) {
            layers.add(reader.read(file, name));
        }
        return layers;
    }
}
