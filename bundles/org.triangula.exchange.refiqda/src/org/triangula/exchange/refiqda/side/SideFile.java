// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.side;

import java.util.HashMap;
import java.util.Map;

import org.triangula.model.Study;
import org.triangula.model.inquiry.Case;

/**
 * The folder {@code triangula/} of a package, read and checked.
 *
 * @param isWhole whether the project in the package is the one it was written with, so that it says all there is
 * @param study the study as it was, in no file and observed by nobody
 * @param files where in the package the texts and data files of the study lie, by their path in the study
 */
public record SideFile(boolean isWhole, Study study, Map<String, StoredFile> files) {

    /** Name of the part that holds the study. */
    public static final String PART = "triangula/study.json";
    /** Folder in the package. */
    static final String FOLDER = "triangula/";
    /** What the part says it is. */
    static final String FORMAT = "triangula-side-file";
    /** Version of the format. */
    static final int VERSION = 1;

    /** Copies the map. */
    public SideFile {
        files = Map.copyOf(files);
    }

    /**
     * Identities of the values of cases, which the standard does not give any.
     *
     * @return the identities by those of case and variable, with a blank between
     */
    public Map<String, String> valueIds() {
        Map<String, String> ids = new HashMap<>();
        if (study.getInquiry() != null) {
            for (Case each : study.getInquiry().getCases()) {
                each.getValues().forEach(value -> ids.put(each.getId() + " " + value.getVariable().getId(),
                    value.getId()));
            }
        }
        return ids;
    }

    /**
     * A file of the study.
     *
     * @param part its path in the package, in lower case
     * @param checksum SHA-256
     */
    public record StoredFile(String part, String checksum) {
    }
}
