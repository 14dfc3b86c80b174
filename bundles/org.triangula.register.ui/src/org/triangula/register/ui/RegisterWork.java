// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.gazetteer.Gazetteer;
import org.triangula.gazetteer.IndexedGazetteer;
import org.triangula.gazetteer.study.StudyGazetteer;
import org.triangula.register.rule.RuleEngine;
import org.triangula.register.rule.RuleSet;
import org.triangula.register.study.StudyRules;
import org.triangula.register.study.UserRules;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.UiProgress;

/** Long work with address tables in jobs, off the thread of the user interface. */
public final class RegisterWork {

    private RegisterWork() {
    }

    /**
     * Work that gives a result.
     *
     * @param <T> the result
     */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * Does it, not in the thread of the user interface.
         *
         * @param progress told the share of the work; asked whether to go on
         * @return the result
         * @throws ProblemException if it cannot be done
         */
        T run(Progress progress) throws ProblemException;
    }

    /**
     * Does work in a job.
     *
     * @param <T> the result
     * @param name what the person reads while it runs
     * @param work the work
     * @param done told the result in the thread of the user interface; a problem is shown instead
     */
    public static <T> void run(String name, Work<T> work, Consumer<T> done) {
        Display display = Display.getCurrent();
        Job job = Job.create(name, (ICoreRunnable) monitor -> {
            try {
                T result = work.run(new UiProgress(monitor, name));
                display.asyncExec(() -> done.accept(result));
            } catch (ProblemException e) {
                display.asyncExec(() -> Problems.show(e.problem()));
            }
        });
        job.schedule();
    }

    /**
     * The towns and streets that a study knows.
     *
     * @param session the study
     * @param progress told the share of the work
     * @return {@link Gazetteer#EMPTY} when it knows no towns
     * @throws ProblemException if its extract cannot be read
     */
    public static Gazetteer gazetteer(StudySession session, Progress progress) throws ProblemException {
        IndexedGazetteer gazetteer = new StudyGazetteer(session).get(progress);
        return gazetteer.content().towns().isEmpty() ? Gazetteer.EMPTY : gazetteer;
    }

    /**
     * The rules of a study with its gazetteer.
     *
     * @param session the study
     * @param progress told the share of the work
     * @return an engine for one table
     * @throws ProblemException if rules or extract cannot be read
     */
    public static RuleEngine engine(StudySession session, Progress progress) throws ProblemException {
        RuleSet rules;
        synchronized (session) {
            rules = StudyRules.of(session.study(), session.folder().path(), UserRules.folder());
        }
        return new RuleEngine(rules, gazetteer(session, progress), Locale.getDefault());
    }
}
