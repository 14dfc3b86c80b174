// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.nio.file.Path;
import java.util.Map;

/**
 * What to export.
 *
 * @param file the file to write
 * @param options options of the format by key, see {@link StudyExporter#options()}; empty for what is usual
 */
public record ExportRequest(Path file, Map<String, String> options) {

    /** Copies the options. */
    public ExportRequest {
        options = Map.copyOf(options);
    }
}
