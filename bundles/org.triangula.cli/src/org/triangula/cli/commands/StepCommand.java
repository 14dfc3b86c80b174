// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import org.triangula.core.study.StudyStore;

/** Goes some steps through the history of a study: all of them or none. */
abstract class StepCommand extends ConsoleCommand {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", index = "0")
    private Path folder;

    @Parameters(paramLabel = "N", index = "1", arity = "0..1", defaultValue = "1")
    private int steps;

    /** How many steps can be gone. */
    abstract int available(StudySession session);

    /** Goes one step and says what it was. */
    abstract String step(StudySession session) throws ProblemException;

    /** Says why so many steps cannot be gone. */
    abstract String tooFew(int available);

    @Override
    protected void run() throws ProblemException {
        if (steps < 1) {
            throw new ParameterException(spec.commandLine(), Messages.bind(Messages.steps_positive, steps));
        }
        List<String> done = new ArrayList<>();
        try (StudySession session = new StudyStore().openToChange(folder, console().progress())) {
            int available = available(session);
            if (available < steps) {
                throw new ProblemException(folder.toString(), tooFew(available), "");
            }
            for (int i = 0; i < steps; i++) {
                done.add(step(session));
            }
            session.save();
        }
        done.forEach(console().out()::println);
    }
}
