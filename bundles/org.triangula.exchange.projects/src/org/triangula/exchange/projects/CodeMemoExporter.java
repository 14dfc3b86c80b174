// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects;

import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.exchange.projects.write.CodeMemoTable;
import org.triangula.exchange.projects.write.Composed;

/** Writes codes and their memos as a workbook that MAXQDA imports. */
public final class CodeMemoExporter extends MaxqdaExporter {

    /** Creates the exporter. */
    public CodeMemoExporter() {
        // has nothing to keep
    }

    @Override
    Composed compose(StudySession session, ExportRequest request, Progress progress) {
        return CodeMemoTable.of(session.study());
    }
}
