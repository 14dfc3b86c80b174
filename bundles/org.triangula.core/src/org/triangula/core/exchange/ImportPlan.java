// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.util.List;

import org.triangula.core.operation.StudyOperation;

/**
 * A file that has been read completely and compared with the study, but has not changed anything yet.
 *
 * @param operation applies the import as one undoable operation
 * @param report what the operation will do and what would be lost
 * @param confidential what identifies people and must not become part of the study
 * @param mappings tables whose columns the importer did not know for certain; a person may say what they mean, see
 *        {@link ColumnMapping}
 */
public record ImportPlan(StudyOperation operation, ImportReport report, Confidential confidential,
    List<ColumnMapping> mappings) {

    /** Copies the list. */
    public ImportPlan {
        mappings = List.copyOf(mappings);
    }

    /**
     * A plan of an import that has no questions.
     *
     * @param operation applies the import as one undoable operation
     * @param report what the operation will do and what would be lost
     * @param confidential what identifies people and must not become part of the study
     */
    public ImportPlan(StudyOperation operation, ImportReport report, Confidential confidential) {
        this(operation, report, confidential, List.of());
    }

    /**
     * A plan of an import that found nothing confidential.
     *
     * @param operation applies the import as one undoable operation
     * @param report what the operation will do and what would be lost
     */
    public ImportPlan(StudyOperation operation, ImportReport report) {
        this(operation, report, Confidential.NONE);
    }
}
