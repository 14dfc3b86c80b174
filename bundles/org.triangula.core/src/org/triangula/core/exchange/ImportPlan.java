// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import org.triangula.core.operation.StudyOperation;

/**
 * A file that has been read completely and compared with the study, but has not changed anything yet.
 *
 * @param operation applies the import as one undoable operation
 * @param report what the operation will do and what would be lost
 * @param confidential what identifies people and must not become part of the study
 * @param preview the objects behind the counts of the report, and what a person may decide before the import
 */
public record ImportPlan(StudyOperation operation, ImportReport report, Confidential confidential,
    ImportPreview preview) {

    /**
     * A plan without list of its objects.
     *
     * @param operation applies the import as one undoable operation
     * @param report what the operation will do and what would be lost
     * @param confidential what identifies people and must not become part of the study
     */
    public ImportPlan(StudyOperation operation, ImportReport report, Confidential confidential) {
        this(operation, report, confidential, ImportPreview.NONE);
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

    /**
     * The same plan with a list of its objects.
     *
     * @param objects the objects and questions
     * @return the plan
     */
    public ImportPlan with(ImportPreview objects) {
        return new ImportPlan(operation, report, confidential, objects);
    }
}
