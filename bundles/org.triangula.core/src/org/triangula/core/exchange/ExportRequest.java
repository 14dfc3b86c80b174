// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.nio.file.Path;
import java.util.Map;

/**
 * What to export.
 *
 * @param file the file to write
 * @param options options of the format by key; empty for what the format proposes
 */
public record ExportRequest(Path file, Map<String, String> options) {

    /** Copies the options. */
    public ExportRequest {
        options = Map.copyOf(options);
    }

    /**
     * What a person decided.
     *
     * @param choice a choice of the exporter
     * @return the decision; what the exporter proposes when the options do not say
     */
    public boolean decided(ExportChoice choice) {
        String said = options.get(choice.option());
        return said == null ? choice.proposed() : Boolean.parseBoolean(said);
    }
}
