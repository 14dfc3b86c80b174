// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli.commands;

import java.nio.file.Path;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;

/** Opens studies for commands. */
final class OpenStudy {

    private OpenStudy() {
    }

    /**
     * Opens a study for a command that changes it.
     *
     * @throws ProblemException if it cannot be opened or another process has it open; the message says who
     */
    static StudySession toChange(Path folder, Progress progress) throws ProblemException {
        StudySession session = new StudyStore().open(folder, progress);
        if (session.isReadOnly()) {
            String holder = session.lockHolder().orElse("?");
            session.close();
            throw new ProblemException(folder.toString(), Messages.bind(Messages.locked, holder),
                Messages.locked_remedy);
        }
        return session;
    }
}
