// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.command;

import java.nio.file.Path;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;

/** Opens studies for commands that change them. */
final class WritableStudy {

    private WritableStudy() {
    }

    static StudySession open(Path folder, Progress progress) throws ProblemException {
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
