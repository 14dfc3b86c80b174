// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects;

import java.time.ZoneId;
import java.util.List;

import org.triangula.core.exchange.FormatOption;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.projects.database.ProjectDatabase;
import org.triangula.exchange.projects.read.MaxqdaReader;
import org.triangula.exchange.projects.read.ReadProject;

/** Imports project files of MAXQDA as far as they are not encrypted. */
public final class MaxqdaProjectImporter extends ProjectImporter {

    private static final String[] ENDINGS = {"mx12", "mx18", "mx20", "mx22", "mx24", "mx26", "mqda", "mex", "mex12",
        "mex18", "mex20", "mex22", "mex24", "mqex"};

    /** Creates the importer. */
    public MaxqdaProjectImporter() {
        super(new String[] {"Texts", "Codewords", "Codings"}, ENDINGS);
    }

    @Override
    public List<FormatOption> options() {
        return List.of(FormatOption.yesNo(MaxqdaReader.COUNTS, Messages.option_counts, Messages.option_counts_tip,
            true));
    }

    @Override
    ReadProject read(ProjectDatabase database, ImportRequest request, ZoneId zone, Progress progress)
        throws ProblemException {
        return MaxqdaReader.read(database, request, zone, progress);
    }
}
