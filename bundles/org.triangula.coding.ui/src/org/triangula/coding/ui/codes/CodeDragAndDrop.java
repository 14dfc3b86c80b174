// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TransferData;
import org.triangula.coding.Passage;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.PassageSelection;
import org.triangula.model.texts.Code;
import org.triangula.ui.selection.StudyObjectTransfer;

/**
 * Drag and drop in the code tree: codes are moved, with the modifier for copying (Ctrl) merged; passages that are
 * dropped on a code are coded with it.
 */
final class CodeDragAndDrop {

    private static final int OPERATIONS = DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK;

    private final CodeTreeViewer viewer;
    private final CodeActions actions;
    private final CodingContext context;

    CodeDragAndDrop(CodeTreeViewer viewer, CodeActions actions, CodingContext context) {
        this.viewer = viewer;
        this.actions = actions;
        this.context = context;
    }

    void install() {
        viewer.viewer().addDragSupport(OPERATIONS, StudyObjectTransfer.types(), new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = !viewer.selected().isEmpty();
                StudyObjectTransfer.begin(viewer.viewer().getStructuredSelection());
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = viewer.viewer().getStructuredSelection();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                StudyObjectTransfer.end();
            }
        });
        viewer.viewer().addDropSupport(OPERATIONS, StudyObjectTransfer.types(), new Dropping());
    }

    private final class Dropping extends ViewerDropAdapter {

        Dropping() {
            super(viewer.viewer());
        }

        @Override
        public boolean validateDrop(Object target, int operation, TransferData type) {
            Passage passage = PassageSelection.dragged();
            if (passage != null) {
                setFeedbackEnabled(true);
                overrideOperation(DND.DROP_COPY);
                return target instanceof Code code && code.isCodable() && getCurrentLocation() != LOCATION_NONE;
            }
            List<Code> codes = CodeActions.codes(StudyObjectTransfer.objects());
            if (codes.isEmpty()) {
                return false;
            }
            return !(target instanceof Code code) || codes.stream().noneMatch(each -> EcoreUtil.isAncestor(each, code));
        }

        @Override
        public boolean performDrop(Object data) {
            Passage passage = PassageSelection.dragged();
            Code target = getCurrentTarget() instanceof Code code ? code : null;
            if (passage != null) {
                return target != null && context.code(passage, List.of(target));
            }
            drop(CodeActions.codes(StudyObjectTransfer.objects()), target, getCurrentLocation(),
                getCurrentOperation() != DND.DROP_MOVE);
            return true;
        }

        private void drop(List<Code> codes, Code target, int location, boolean merge) {
            if (target == null || location == LOCATION_NONE) {
                actions.move(codes, null, null);
            } else if (location == LOCATION_ON && merge) {
                actions.merge(codes, target);
            } else if (location == LOCATION_ON) {
                actions.move(codes, target, null);
            } else {
                Code parent = target.eContainer() instanceof Code above ? above : null;
                List<Code> siblings =
                    parent == null ? context.codeSystem().orElseThrow().getCodes() : parent.getCodes();
                int place = siblings.indexOf(target) + (location == LOCATION_AFTER ? 1 : 0);
                actions.move(codes, parent, place < siblings.size() ? siblings.get(place) : null);
            }
        }
    }
}
