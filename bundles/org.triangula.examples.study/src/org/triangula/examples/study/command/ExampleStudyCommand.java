// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.command;

import java.nio.file.Path;

import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.ExampleStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the invented example study and prints where it is. */
@Command
public final class ExampleStudyCommand extends ConsoleCommand {

    @Parameters(paramLabel = "DIR", index = "0")
    private Path folder;

    @Override
    protected void run() throws ProblemException {
        console().out().println(ExampleStudy.write(folder, console().progress()));
    }
}
