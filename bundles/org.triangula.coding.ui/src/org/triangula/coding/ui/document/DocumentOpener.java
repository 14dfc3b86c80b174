// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.ui.open.ObjectOpener;

/** Opens documents, and selections and codings in their documents. */
public final class DocumentOpener implements ObjectOpener {

    @Override
    public boolean canOpen(EObject object) {
        return document(object) != null;
    }

    @Override
    public void open(EObject object, IWorkbenchPage page) throws PartInitException {
        IEditorPart part = page.openEditor(DocumentEditorInput.of(document(object)), DocumentEditor.ID);
        if (part instanceof DocumentEditor editor) {
            if (object instanceof Coding coding && coding.eContainer() instanceof Selection selection) {
                editor.reveal(selection.getStart(), selection.getEnd(), coding.getId());
            } else if (object instanceof Selection selection) {
                editor.reveal(selection.getStart(), selection.getEnd(), null);
            }
        }
    }

    @Override
    public void openPassage(EObject object, int start, int end, IWorkbenchPage page) throws PartInitException {
        IEditorPart part = page.openEditor(DocumentEditorInput.of(document(object)), DocumentEditor.ID);
        if (part instanceof DocumentEditor editor) {
            editor.reveal(start, end, null);
        }
    }

    private static Document document(EObject object) {
        EObject candidate = object;
        while (candidate instanceof Coding || candidate instanceof Selection) {
            candidate = candidate.eContainer();
        }
        return candidate instanceof Document document ? document : null;
    }
}
