// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.nio.file.Path;
import java.util.Map;

import org.triangula.model.Study;

/**
 * What to import.
 *
 * @param file the file
 * @param study the study it goes into; only read while the plan is made
 * @param options options of the format by key; empty for defaults
 */
public record ImportRequest(Path file, Study study, Map<String, String> options) {

    /** Copies the options. */
    public ImportRequest {
        options = Map.copyOf(options);
    }
}
