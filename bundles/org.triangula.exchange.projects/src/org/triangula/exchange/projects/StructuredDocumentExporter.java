// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects;

import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.exchange.projects.write.Composed;
import org.triangula.exchange.projects.write.StructuredDocument;

/** Writes all documents with their speakers as a structured Word document that MAXQDA takes apart. */
public final class StructuredDocumentExporter extends MaxqdaExporter {

    /** Creates the exporter. */
    public StructuredDocumentExporter() {
        // has nothing to keep
    }

    @Override
    Composed compose(StudySession session, ExportRequest request, Progress progress) throws ProblemException {
        return StructuredDocument.of(session, progress);
    }
}
