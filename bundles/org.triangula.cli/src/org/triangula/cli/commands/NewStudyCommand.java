// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli.commands;

import java.nio.file.Path;

import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyFolder;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates an empty study. */
@Command
public final class NewStudyCommand extends ConsoleCommand {

    @Parameters(paramLabel = "DIR", index = "0")
    private Path folder;

    @Option(names = "--title", paramLabel = "T")
    private String title;

    @Override
    protected void run() throws ProblemException {
        try (StudySession session = new StudyStore().create(folder, title == null ? nameOf(folder) : title)) {
            console().out().println(session.folder().path());
        }
    }

    private static String nameOf(Path folder) {
        String name = new StudyFolder(folder).name();
        return name.endsWith(StudyFolder.ENDING) && name.length() > StudyFolder.ENDING.length()
            ? name.substring(0, name.length() - StudyFolder.ENDING.length()) : name;
    }
}
