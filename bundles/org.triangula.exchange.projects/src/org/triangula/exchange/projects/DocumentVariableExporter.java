// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects;

import java.util.List;

import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.FormatOption;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.exchange.projects.write.Composed;
import org.triangula.exchange.projects.write.DocumentVariableTable;

/** Writes the variables of documents as a workbook that MAXQDA imports. */
public final class DocumentVariableExporter extends MaxqdaExporter {

    /** Creates the exporter. */
    public DocumentVariableExporter() {
        // has nothing to keep
    }

    private static FormatOption interview() {
        return FormatOption.yesNo("interview", Messages.option_interview, Messages.option_interview_tip, true);
    }

    @Override
    public List<FormatOption> options() {
        return List.of(language(), interview());
    }

    @Override
    Composed compose(StudySession session, ExportRequest request, Progress progress) {
        return DocumentVariableTable.of(session.study(), language(request.options()),
            interview().isOn(request.options()));
    }
}
