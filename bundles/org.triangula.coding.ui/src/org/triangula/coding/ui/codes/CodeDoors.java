// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.triangula.coding.ui.codebook.CodebookEditor;
import org.triangula.coding.ui.codebook.CodebookInput;
import org.triangula.coding.ui.segments.SegmentsView;
import org.triangula.coding.ui.table.CodingTableEditor;
import org.triangula.coding.ui.table.CodingTableInput;
import org.triangula.model.texts.Code;
import org.triangula.ui.study.Problems;

/** Leads from codes to their segments, to the table of segments and to the codebook. */
public final class CodeDoors {

    private final IWorkbenchPage page;

    /**
     * Creates it.
     *
     * @param page where views and editors open
     */
    public CodeDoors(IWorkbenchPage page) {
        this.page = page;
    }

    /**
     * Shows the segments of codes.
     *
     * @param codes the codes
     */
    public void segments(List<Code> codes) {
        open(() -> ((SegmentsView) page.showView(SegmentsView.ID))
            .show(codes.stream().map(EObject.class::cast).toList()));
    }

    /**
     * Opens the table of segments.
     *
     * @param codes the codes
     */
    public void table(List<Code> codes) {
        if (!codes.isEmpty()) {
            open(() -> page.openEditor(CodingTableInput.of(codes), CodingTableEditor.ID));
        }
    }

    /**
     * Opens the codebook at a code.
     *
     * @param codes the code; none to open it at the beginning
     */
    public void codebook(List<Code> codes) {
        open(() -> {
            if (page.openEditor(CodebookInput.INSTANCE, CodebookEditor.ID) instanceof CodebookEditor editor
                && !codes.isEmpty()) {
                editor.reveal(codes.get(0).getId());
            }
        });
    }

    private static void open(Door door) {
        try {
            door.open();
        } catch (PartInitException e) {
            Problems.notice(e.getLocalizedMessage());
        }
    }

    private interface Door {
        void open() throws PartInitException;
    }
}
