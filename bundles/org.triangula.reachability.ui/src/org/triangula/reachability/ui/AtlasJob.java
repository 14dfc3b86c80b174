// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.reachability.study.StudyAtlas;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.UiProgress;

/** Writes the atlas of a computed scenario: all types, modes and districts as PDF and PNG, statistics, provenance. */
final class AtlasJob extends Job {

    private final StudySession session;
    private final String scenario;
    private final Path folder;
    private final Display display;
    private final ObjectPresentation presentation = new ObjectPresentation();

    AtlasJob(StudySession session, String scenario, Path folder, Display display) {
        super(Messages.atlas_job);
        this.session = session;
        this.scenario = scenario;
        this.folder = folder;
        this.display = display;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        UiProgress progress = new UiProgress(monitor, getName());
        try {
            new StudyAtlas(session, presentation::label).write(scenario, folder, progress);
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (ProblemException e) {
            show(e.problem());
        } catch (IOException e) {
            show(new Problem(folder.toString(), String.valueOf(e.getMessage()), ""));
        }
        return Status.CANCEL_STATUS;
    }

    private void show(Problem problem) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> Problems.show(problem));
        }
    }
}
