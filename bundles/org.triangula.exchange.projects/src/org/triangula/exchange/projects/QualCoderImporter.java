// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects;

import java.time.ZoneId;
import java.util.List;

import org.triangula.core.exchange.FormatOption;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.projects.database.ProjectDatabase;
import org.triangula.exchange.projects.read.QualCoderReader;
import org.triangula.exchange.projects.read.ReadProject;

/** Imports projects of QualCoder: the file {@code data.qda} in the project's folder. */
public final class QualCoderImporter extends ProjectImporter {

    /** Creates the importer. */
    public QualCoderImporter() {
        super(new String[] {"code_name", "code_text", "source"}, "qda");
    }

    private static FormatOption important() {
        return FormatOption.yesNo("important", Messages.option_important, Messages.option_important_tip, true);
    }

    @Override
    public List<FormatOption> options() {
        return List.of(important());
    }

    @Override
    ReadProject read(ProjectDatabase database, ImportRequest request, ZoneId zone, Progress progress)
        throws ProblemException {
        return QualCoderReader.read(database, request.file(), important().isOn(request.options()), zone, progress);
    }
}
