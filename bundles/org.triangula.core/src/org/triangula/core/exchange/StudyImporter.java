// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.util.List;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/** Reads one outside format, contributed through the extension point {@value #EXTENSION_POINT}. */
public interface StudyImporter {

    /** Identity of the extension point. */
    String EXTENSION_POINT = "org.triangula.core.importers";

    /**
     * Tells from the beginning of a file whether it is in this format. Quick; several formats may share an ending.
     *
     * @param sample the beginning of the file
     * @return what the content says; by default that the ending decides
     */
    default Recognition recognise(FileSample sample) {
        return Recognition.BY_ENDING;
    }

    /**
     * The choices that this format offers.
     *
     * @return the options in the order in which they are shown; by default none
     */
    default List<FormatOption> options() {
        return List.of();
    }

    /**
     * Reads a file without changing the study. Long work; runs outside the thread of the user interface.
     *
     * @param request what to import
     * @param progress told about progress; work stops when it is cancelled
     * @return the plan
     * @throws ProblemException if the file cannot be imported at all: file, place, reason, remedy
     */
    ImportPlan read(ImportRequest request, Progress progress) throws ProblemException;

    /**
     * Remembers what a person said about the columns of a table, for this and all later files with the same headings.
     * It counts from the next {@link #read}. Called only with questions from a plan of the same format.
     *
     * @param question the question, from {@link ImportPlan#mappings()}
     * @param answer the answer, which the question {@linkplain ColumnMapping#accepts accepts}
     * @throws ProblemException if it cannot be kept
     */
    default void remember(ColumnMapping question, ColumnMapping.Answer answer) throws ProblemException {
        throw new UnsupportedOperationException("This format asks no questions.");
    }
}
