// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli.commands;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;

import picocli.CommandLine.Command;

/** Takes back the latest operations of a study. */
@Command
public final class UndoCommand extends StepCommand {

    @Override
    int available(StudySession session) {
        return session.history().size();
    }

    @Override
    String step(StudySession session) throws ProblemException {
        return Messages.bind(Messages.undo_done, session.undo().orElse(""));
    }

    @Override
    String tooFew(int available) {
        return available == 0 ? Messages.undo_nothing : Messages.bind(Messages.undo_tooFew, available);
    }
}
