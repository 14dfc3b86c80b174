// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli.commands;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;

import picocli.CommandLine.Command;

/** Does again what was taken back last in a study. */
@Command
public final class RedoCommand extends StepCommand {

    @Override
    int available(StudySession session) {
        return session.undone().size();
    }

    @Override
    String step(StudySession session) throws ProblemException {
        return Messages.bind(Messages.redo_done, session.redo().orElse(""));
    }

    @Override
    String tooFew(int available) {
        return available == 0 ? Messages.redo_nothing : Messages.bind(Messages.redo_tooFew, available);
    }
}
