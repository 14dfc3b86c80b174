// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.ui;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.gazetteer.geocode.Geocoder;
import org.triangula.gazetteer.study.GeocodeReport;
import org.triangula.gazetteer.study.StudyGazetteer;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.UiProgress;

/** Looks addresses up with progress; makes the gazetteer first when it is not there yet. */
final class GeocodeJob extends Job {

    private final StudyGazetteer gazetteer;
    private final List<GeocodeReport.Asked> asked;
    private final Display display;
    private final Consumer<GeocodeReport> done;

    GeocodeJob(StudyGazetteer gazetteer, List<GeocodeReport.Asked> asked, Display display,
            Consumer<GeocodeReport> done) {
        super(Messages.job);
        this.gazetteer = gazetteer;
        this.asked = List.copyOf(asked);
        this.display = display;
        this.done = done;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        UiProgress progress = new UiProgress(monitor, Messages.job);
        try {
            Geocoder geocoder = new Geocoder(gazetteer.get(progress.part(0, 0.7)));
            GeocodeReport report = GeocodeReport.of(asked, geocoder, progress.part(0.7, 1));
            if (!display.isDisposed()) {
                display.asyncExec(() -> done.accept(report));
            }
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (ProblemException e) {
            show(e.problem());
            return Status.CANCEL_STATUS;
        }
    }

    private void show(Problem problem) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> Problems.show(problem));
        }
    }
}
