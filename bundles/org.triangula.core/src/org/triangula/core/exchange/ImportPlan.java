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
 * @param preview the objects behind the counts of the report, and what could not be placed without doubt
 * @param turn when several files are imported together, those with a lower turn are applied first; 0 where it does not
 *        matter
 */
public record ImportPlan(StudyOperation operation, ImportReport report, Confidential confidential,
    List<ColumnMapping> mappings, ImportPreview preview, int turn) {

    /** Copies the list. */
    public ImportPlan {
        mappings = List.copyOf(mappings);
    }

    /**
     * A plan for which it does not matter when it is applied.
     *
     * @param operation applies the import as one undoable operation
     * @param report what the operation will do and what would be lost
     * @param confidential what identifies people and must not become part of the study
     * @param mappings tables whose columns the importer did not know for certain
     * @param preview the objects behind the counts of the report
     */
    public ImportPlan(StudyOperation operation, ImportReport report, Confidential confidential,
        List<ColumnMapping> mappings, ImportPreview preview) {
        this(operation, report, confidential, mappings, preview, 0);
    }

    /**
     * A plan that does not list its objects.
     *
     * @param operation applies the import as one undoable operation
     * @param report what the operation will do and what would be lost
     * @param confidential what identifies people and must not become part of the study
     * @param mappings tables whose columns the importer did not know for certain
     */
    public ImportPlan(StudyOperation operation, ImportReport report, Confidential confidential,
        List<ColumnMapping> mappings) {
        this(operation, report, confidential, mappings, ImportPreview.NONE);
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

    /**
     * The same plan with a list of its objects.
     *
     * @param objects the objects and questions
     * @return the plan
     */
    public ImportPlan with(ImportPreview objects) {
        return new ImportPlan(operation, report, confidential, mappings, objects, turn);
    }

    /**
     * The same plan, applied in a given turn.
     *
     * @param number those with a lower number are applied first
     * @return the plan
     */
    public ImportPlan inTurn(int number) {
        return new ImportPlan(operation, report, confidential, mappings, preview, number);
    }

    /**
     * Whether a person must say what columns mean before this plan brings anything.
     *
     * @return true if an answer is required
     */
    public boolean isWaiting() {
        return mappings.stream().anyMatch(ColumnMapping::required);
    }
}
