// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.command;

import java.nio.file.Path;

import org.triangula.agreement.copies.StudyCopies;
import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyFolder;
import org.triangula.core.study.StudySession;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import org.triangula.core.study.StudyStore;

/** Makes a copy of a study for a coder. */
@Command
public final class CopyStudyCommand extends ConsoleCommand {

    @Parameters(paramLabel = "DIR", index = "0")
    private Path folder;

    @Parameters(paramLabel = "COPY", index = "1")
    private Path copy;

    @Option(names = "--coder", paramLabel = "NAME", required = true)
    private String coder;

    @Option(names = "--blind")
    private boolean blind;

    @Override
    protected void run() throws ProblemException {
        try (StudySession session = new StudyStore().openToChange(folder, console().progress().part(0, 0.2))) {
            StudyCopies.make(session, copy, coder, blind, console().progress().part(0.2, 1));
            console().out().println(new StudyFolder(copy).path());
        }
    }
}
