// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.triangula.core.query.PropertyValues;
import org.triangula.model.Property;
import org.triangula.model.Source;
import org.triangula.model.Study;

/**
 * Which rows of exports a study has taken in. It lies in the properties of the {@link Source}s of the imports, so that
 * undoing an import forgets its rows, too.
 */
final class ImportLedger {

    /** Format of the sources. */
    static final String FORMAT = "maxqda";

    private static final String ROWS = "maxqda.rows";

    private ImportLedger() {
    }

    /** Fingerprints of all rows that were imported or wait in the review list. */
    static Set<String> of(Study study) {
        Set<String> rows = new HashSet<>();
        for (Source source : study.getProvenance()) {
            for (Property property : source.getProperties()) {
                if (ROWS.equals(property.getKey()) && property.getValue() != null) {
                    property.getValue().lines().forEach(rows::add);
                }
            }
        }
        return rows;
    }

    static void enter(Source source, Collection<String> fingerprints) {
        source.getProperties().add(PropertyValues.of(ROWS, String.join("\n", fingerprints)));
    }
}
