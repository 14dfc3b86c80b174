// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli.commands;

import java.nio.file.Path;
import java.util.List;

import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyCheck;
import org.triangula.core.study.StudyCheck.Finding;
import org.triangula.core.study.StudyCheck.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Examines whether a study is whole. */
@Command
public final class StudyCheckCommand extends ConsoleCommand {

    @Parameters(paramLabel = "DIR", index = "0")
    private Path folder;

    @Override
    protected void run() throws ProblemException {
        List<Finding> findings = StudyCheck.run(folder, console().progress());
        for (Finding finding : findings) {
            String kind = finding.severity() == Severity.DAMAGE ? Messages.check_damage : Messages.check_note;
            console().out().println(kind + " " + finding.place() + ": " + finding.message().replaceAll("\\s+", " "));
        }
        long damages = findings.stream().filter(finding -> finding.severity() == Severity.DAMAGE).count();
        if (damages > 0) {
            throw new ProblemException(folder.toString(), Messages.bind(Messages.check_damaged, damages),
                Messages.check_remedy);
        }
        console().out().println(Messages.check_whole);
    }
}
