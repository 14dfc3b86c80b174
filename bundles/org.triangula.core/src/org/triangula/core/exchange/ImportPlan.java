// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import org.triangula.core.operation.StudyOperation;

/**
 * A file that has been read completely and compared with the study, but has not changed anything yet.
 *
 * @param operation applies the import as one undoable operation
 * @param report what the operation will do and what would be lost
 */
public record ImportPlan(StudyOperation operation, ImportReport report) {
}
