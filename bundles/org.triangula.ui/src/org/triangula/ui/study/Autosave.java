// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.study;

import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.triangula.core.problem.ProblemException;

/** Saves the open study every few minutes. Nothing would be lost without it; it keeps the journal short. */
final class Autosave {

    private final Job job;

    Autosave(StudyWorkspace workspace) {
        job = new Job(Messages.autosave) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                workspace.current().filter(session -> session.isDirty()).ifPresent(session -> {
                    try {
                        session.save();
                    } catch (ProblemException e) {
                        WorkbenchStudies.inUi(() -> Problems.show(e.problem()));
                    }
                });
                start();
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
    }

    void start() {
        int minutes = Preferences.autosaveMinutes();
        if (minutes > 0) {
            job.schedule(TimeUnit.MINUTES.toMillis(minutes));
        }
    }

    void stop() {
        job.cancel();
    }
}
