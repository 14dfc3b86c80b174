// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.command;

import java.nio.file.Path;

import org.triangula.agreement.copies.CopyMerge;
import org.triangula.agreement.copies.MergeOptions;
import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a coder's copy into a study as one operation, or only says what that would do. */
@Command
public final class MergeStudyCommand extends ConsoleCommand {

    @Parameters(paramLabel = "DIR", index = "0")
    private Path folder;

    @Parameters(paramLabel = "COPY", index = "1")
    private Path copy;

    @Option(names = "--preview")
    private boolean preview;

    @Option(names = "--take-deletions")
    private boolean takeDeletions;

    @Option(names = "--restore")
    private boolean restore;

    @Override
    protected void run() throws ProblemException {
        try (StudySession session = preview
            ? new StudyStore().openToRead(folder, console().progress().part(0, 0.2))
            : new StudyStore().openToChange(folder, console().progress().part(0, 0.2))) {
            ImportPlan plan = CopyMerge.plan(session, copy, new MergeOptions(takeDeletions, restore),
                console().progress().part(0.2, 0.8));
            for (Count count : plan.report().counts()) {
                console().out().println(Messages.bind(Messages.count,
                    new Object[] {count.kind(), count.read(), count.added(), count.updated()}));
            }
            for (Finding finding : plan.report().findings()) {
                console().err().println(finding.severity() + " " + finding.place() + ": " + finding.message());
            }
            if (!preview) {
                boolean changed = session.execute(plan.operation());
                session.save();
                console().err().println(changed ? Messages.merged : Messages.nothingNew);
            }
        }
    }
}
