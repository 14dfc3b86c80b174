// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.feature;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.gis.GeoJsonReader;
import org.triangula.exchange.gis.GeoJsonWriter;
import org.triangula.geo.feature.FeatureFormat;
import org.triangula.geo.feature.FeatureTable;

/** GeoJSON: one layer per file. */
public final class GeoJsonFormat implements FeatureFormat {

    @Override
    public List<String> tables(Path file) {
        return List.of("");
    }

    @Override
    public FeatureTable read(Path file, String table) throws ProblemException {
        return Features.read(file, () -> Features.table(new GeoJsonReader().read(file)));
    }

    @Override
    public List<Path> write(List<FeatureTable> tables, Path file, Instant lastChange) throws ProblemException {
        List<Path> written = new ArrayList<>();
        for (FeatureTable table : tables) {
            Path target = written.isEmpty() ? file : beside(file, table.name());
            written.add(Features.write(target, () -> {
                new GeoJsonWriter().write(Features.layer(table), target);
                return target;
            }));
        }
        return written;
    }

    private static Path beside(Path file, String table) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String plain = table.replaceAll("[^\\p{L}\\p{N}_-]+", "-");
        return file.resolveSibling(dot < 0 ? name + "-" + plain
                : name.substring(0, dot) + "-" + plain + name.substring(dot));
    }
}
