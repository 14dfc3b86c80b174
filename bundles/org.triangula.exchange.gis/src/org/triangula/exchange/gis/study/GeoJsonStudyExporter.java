// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.triangula.exchange.gis.GeoJsonWriter;
import org.triangula.exchange.gis.GisFeature;
import org.triangula.exchange.gis.GisLayer;

/** Exports areas and facilities as one collection of GeoJSON features. */
public final class GeoJsonStudyExporter extends PlacesExporter {

    @Override
    void write(Content content, Path file) throws IOException {
        List<GisFeature> features = new ArrayList<>();
        content.layers().forEach(layer -> features.addAll(layer.features()));
        new GeoJsonWriter().write(new GisLayer("places", "EPSG:4326", features), file);
    }
}
