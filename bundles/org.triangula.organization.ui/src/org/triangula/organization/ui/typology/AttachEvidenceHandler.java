// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.typology;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.triangula.core.problem.Problem;
import org.triangula.core.study.StudySession;
import org.triangula.organization.cases.StudyCase;
import org.triangula.organization.cases.StudyCases;
import org.triangula.organization.cases.StudyTypologies;
import org.triangula.organization.typology.Typology;
import org.triangula.organization.typology.TypologyReader;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;

/** Attaches what is selected, a segment for example, to a judgement on a case. */
public final class AttachEvidenceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        List<EObject> objects = StudySelection.objects(HandlerUtil.getCurrentSelection(event));
        Optional<StudySession> session = StudyWorkspace.get().current();
        if (window == null || session.isEmpty() || objects.isEmpty()) {
            return null;
        }
        open(window.getShell(), window.getActivePage(), session.get(), "", "", JudgementWindow.identities(objects));
        return null;
    }

    /** Opens the window of judgements once the cases were read in a job. */
    static void open(Shell shell, IWorkbenchPage page, StudySession session, String typology, String name,
        List<String> evidence) {
        Job.createSystem(Messages.computing, monitor -> {
            List<Typology> typologies;
            List<StudyCase> cases;
            synchronized (session) {
                typologies = StudyTypologies.of(session.study()).stream()
                    .filter(one -> !TypologyReader.SUPPLIED.contains(one.key())).toList();
                cases = StudyCases.of(session.study(), LocalDate.now());
            }
            shell.getDisplay().asyncExec(() -> {
                if (typologies.isEmpty() || cases.isEmpty()) {
                    Problems.show(new Problem(Messages.judgements, typologies.isEmpty() ? Messages.noOwn
                        : Messages.noCases, Messages.suppliedOnlyRemedy));
                } else if (!shell.isDisposed()) {
                    new JudgementWindow(shell, StudyWorkspace.get()).open(typologies, cases, typology, name, evidence,
                        () -> StudySelection.objects(page.getSelection()));
                }
            });
        }).schedule();
    }
}
