// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.study;

import java.io.IOException;
import java.nio.file.Path;
import org.triangula.exchange.gis.GeoPackageWriter;
import org.triangula.exchange.gis.GisFeature;
import org.triangula.exchange.gis.GisLayer;

/** Exports areas and facilities as two layers of a GeoPackage. */
public final class GeoPackageStudyExporter extends PlacesExporter {

    @Override
    void write(Content content, Path file) throws IOException {
        new GeoPackageWriter(content.lastChange()).write(content.layers().stream()
                .map(GeoPackageStudyExporter::withoutOwnIds).toList(), file);
    }

    /** The identity is among the attributes already; a second column of identities would only confuse. */
    private static GisLayer withoutOwnIds(GisLayer layer) {
        return new GisLayer(layer.name(), layer.systemCode(), layer.features().stream()
                .map(feature -> new GisFeature("", feature.attributes(), feature.geometry())).toList());
    }
}
