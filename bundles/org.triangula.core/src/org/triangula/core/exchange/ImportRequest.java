// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.nio.file.Path;
import java.util.Map;

import org.triangula.core.text.DocumentTexts;
import org.triangula.model.Study;

/**
 * What to import.
 *
 * @param file the file
 * @param study the study it goes into; only read while the plan is made
 * @param options options of the format by key; empty for defaults
 * @param texts gives the texts of the study's documents, for importers that look for passages in them
 */
public record ImportRequest(Path file, Study study, Map<String, String> options, DocumentTexts texts) {

    /** Copies the options. */
    public ImportRequest {
        options = Map.copyOf(options);
    }

    /**
     * A request to an importer that does not need the texts of the study's documents.
     *
     * @param file the file
     * @param study the study it goes into; only read while the plan is made
     * @param options options of the format by key; empty for defaults
     */
    public ImportRequest(Path file, Study study, Map<String, String> options) {
        this(file, study, options, DocumentTexts.NONE);
    }
}
