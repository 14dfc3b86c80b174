// SPDX-License-Identifier: EPL-2.0
package org.triangula.app;

import java.util.Iterator;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.triangula.core.study.StudySession;
import org.triangula.model.texts.Document;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;

/**
 * Opens the study's first document where the editor area is seen and nothing is in it, so that reading can begin at
 * once. What the person left open stays, and what the person closed is not opened again in the same perspective.
 */
final class FirstDocument extends PerspectiveAdapter implements StudyWorkspaceListener {

    void follow(IWorkbenchWindow window) {
        StudyWorkspace.get().addListener(this);
        if (window != null) {
            window.addPerspectiveListener(this);
        }
    }

    @Override
    public void opened(StudySession session) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && window.getActivePage() != null) {
            show(session, window.getActivePage());
        }
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        // the page tells this while it is still busy with the change
        page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> {
            if (page.getWorkbenchWindow().getActivePage() == page) {
                StudyWorkspace.get().current().ifPresent(session -> show(session, page));
            }
        });
    }

    private static void show(StudySession session, IWorkbenchPage page) {
        if (page.isEditorAreaVisible() && page.getEditorReferences().length == 0) {
            first(session).filter(document -> !ObjectOpeners.forObject(document).isEmpty())
                .ifPresent(ObjectOpeners::open);
        }
    }

    private static Optional<Document> first(StudySession session) {
        if (session.study().getTexts() != null) {
            for (Iterator<EObject> all = session.study().getTexts().eAllContents(); all.hasNext();) {
                if (all.next() instanceof Document document) {
                    return Optional.of(document);
                }
            }
        }
        return Optional.empty();
    }
}
