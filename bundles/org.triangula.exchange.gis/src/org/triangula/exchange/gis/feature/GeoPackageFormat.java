// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.feature;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.gis.GeoPackageReader;
import org.triangula.exchange.gis.GeoPackageWriter;
import org.triangula.geo.feature.FeatureFormat;
import org.triangula.geo.feature.FeatureTable;

/** Layers of a GeoPackage. */
public final class GeoPackageFormat implements FeatureFormat {

    @Override
    public List<String> tables(Path file) throws ProblemException {
        return Features.read(file, () -> new GeoPackageReader().layers(file));
    }

    @Override
    public FeatureTable read(Path file, String table) throws ProblemException {
        return Features.read(file, () -> Features.table(table.isEmpty() ? new GeoPackageReader().read(file)
                : new GeoPackageReader().read(file, table)));
    }

    @Override
    public List<Path> write(List<FeatureTable> tables, Path file, Instant lastChange) throws ProblemException {
        return Features.write(file, () -> {
            new GeoPackageWriter(lastChange).write(tables.stream().map(Features::layer).toList(), file);
            return List.of(file);
        });
    }
}
