// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.feature;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.gis.GisFeature;
import org.triangula.exchange.gis.GisFormatException;
import org.triangula.exchange.gis.GisLayer;
import org.triangula.geo.feature.FeatureTable;
import org.triangula.geo.feature.MapFeature;

/** Turns layers of files into layers of maps and back, and what went wrong into problems. */
final class Features {

    private Features() {
    }

    /** Reading or writing a file. */
    interface Work<T> {
        T run() throws IOException;
    }

    static FeatureTable table(GisLayer layer) {
        return new FeatureTable(layer.name(), layer.systemCode(), layer.features().stream()
                .map(one -> new MapFeature(one.id(), one.attributes(), one.geometry())).toList());
    }

    static GisLayer layer(FeatureTable table) {
        return new GisLayer(table.name(), table.systemCode(), table.features().stream()
                .map(one -> new GisFeature(one.id(), one.attributes(), one.geometry())).toList());
    }

    static <T> T read(Path file, Work<T> work) throws ProblemException {
        return run(file, Messages.unreadable, Messages.unreadableRemedy, work);
    }

    static <T> T write(Path file, Work<T> work) throws ProblemException {
        return run(file, Messages.unwritable, Messages.unwritableRemedy, work);
    }

    private static <T> T run(Path file, String sentence, String remedy, Work<T> work) throws ProblemException {
        try {
            return work.run();
        } catch (GisFormatException e) {
            String place = e.place().isEmpty() ? e.file() : e.file() + ", " + e.place();
            throw new ProblemException(new Problem(place, e.reason(), e.remedy()), e);
        } catch (IOException e) {
            throw new ProblemException(new Problem(file.toString(), NLS.bind(sentence, e.getMessage()), remedy), e);
        }
    }
}
