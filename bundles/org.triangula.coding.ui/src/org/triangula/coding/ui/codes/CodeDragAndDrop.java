// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TransferData;
import org.triangula.coding.Passage;
import org.triangula.coding.operation.MarkFavourite;
import org.triangula.coding.operation.RecodeCodings;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.PassageSelection;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSet;
import org.triangula.model.texts.Coding;
import org.triangula.ui.selection.StudyObjectTransfer;
import org.triangula.ui.selection.StudySelection;

/**
 * Drag and drop in the code tree: codes are moved, with the modifier for copying (Ctrl) merged, put into code sets or
 * among the favourites; passages that are dropped on a code are coded with it; coded segments are recoded, with Ctrl
 * coded also. What a drop would do is said in the status line while dragging.
 */
final class CodeDragAndDrop {

    private static final int OPERATIONS = DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK;

    private final CodeTreeViewer viewer;
    private final CodeActions actions;
    private final CodingContext context;
    private final Consumer<String> status;

    CodeDragAndDrop(CodeTreeViewer viewer, CodeActions actions, CodingContext context, Consumer<String> status) {
        this.viewer = viewer;
        this.actions = actions;
        this.context = context;
        this.status = status;
    }

    void install() {
        viewer.viewer().addDragSupport(OPERATIONS, StudyObjectTransfer.types(), new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = !viewer.selected().isEmpty();
                StudyObjectTransfer.begin(StudySelection.of(viewer.selected()));
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = StudySelection.of(viewer.selected());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                StudyObjectTransfer.end();
                status.accept(null);
            }
        });
        viewer.viewer().addDropSupport(OPERATIONS, StudyObjectTransfer.types(), new Dropping());
    }

    private static List<Coding> codings(List<EObject> objects) {
        return objects.stream().filter(Coding.class::isInstance).map(Coding.class::cast).toList();
    }

    /** What a drop does, and how it is said. */
    private record Effect(String text, Runnable run) {
    }

    private final class Dropping extends ViewerDropAdapter {

        Dropping() {
            super(viewer.viewer());
            setScrollExpandEnabled(true);
        }

        @Override
        public void dragLeave(DropTargetEvent event) {
            super.dragLeave(event);
            status.accept(null);
        }

        @Override
        public boolean validateDrop(Object target, int operation, TransferData type) {
            Effect effect = effect(target, operation);
            status.accept(effect == null ? null : effect.text());
            return effect != null;
        }

        @Override
        public boolean performDrop(Object data) {
            Effect effect = effect(getCurrentTarget(), getCurrentOperation());
            status.accept(null);
            if (effect == null) {
                return false;
            }
            effect.run().run();
            return true;
        }

        private Effect effect(Object target, int operation) {
            Passage passage = PassageSelection.dragged();
            Code code = CodeTreeContent.code(target).orElse(null);
            if (passage != null) {
                setFeedbackEnabled(true);
                overrideOperation(DND.DROP_COPY);
                return code != null && code.isCodable() && getCurrentLocation() != LOCATION_NONE
                    ? new Effect(NLS.bind(Messages.dropCode, code.getName()),
                        () -> context.code(passage, List.of(code))) : null;
            }
            List<EObject> dragged = StudyObjectTransfer.objects();
            List<Coding> codings = codings(dragged);
            if (!codings.isEmpty()) {
                return recode(codings, code, operation == DND.DROP_COPY);
            }
            List<Code> codes = CodeActions.codes(dragged);
            return codes.isEmpty() ? null : arrange(codes, target, operation);
        }

        private Effect recode(List<Coding> codings, Code code, boolean copy) {
            return code == null || !code.isCodable() || getCurrentLocation() == LOCATION_NONE ? null
                : new Effect(NLS.bind(copy ? Messages.dropRecodeCopy : Messages.dropRecode, code.getName()),
                    () -> context.run(new RecodeCodings(codings, code, copy, context.coder())));
        }

        private Effect arrange(List<Code> codes, Object target, int operation) {
            return switch (target) {
                case CodeSection section when section == CodeSection.FAVOURITES -> new Effect(Messages.dropFavourite,
                    () -> context.run(new MarkFavourite(codes, true)));
                case CodeSection section -> new Effect(Messages.dropNewSet,
                    () -> new CodeSetActions(context).create(codes));
                case CodeSet set -> new Effect(NLS.bind(Messages.dropSet, set.getName()),
                    () -> new CodeSetActions(context).fill(set, codes, true));
                case ListedCode listed -> null;
                case Code code -> arrange(codes, code, operation != DND.DROP_MOVE);
                case null, default -> new Effect(Messages.dropTop, () -> actions.move(codes, null, null));
            };
        }

        private Effect arrange(List<Code> codes, Code code, boolean merge) {
            if (codes.stream().anyMatch(each -> EcoreUtil.isAncestor(each, code))) {
                return null;
            }
            int location = getCurrentLocation();
            if (location == LOCATION_ON && merge) {
                return new Effect(NLS.bind(Messages.dropMerge, code.getName()), () -> actions.merge(codes, code));
            }
            if (location == LOCATION_ON) {
                return new Effect(NLS.bind(Messages.dropInto, code.getName()), () -> actions.move(codes, code, null));
            }
            Code parent = code.eContainer() instanceof Code above ? above : null;
            List<Code> siblings = actions.siblings(parent);
            int place = siblings.indexOf(code) + (location == LOCATION_AFTER ? 1 : 0);
            Code next = place < siblings.size() ? siblings.get(place) : null;
            return new Effect(NLS.bind(location == LOCATION_AFTER ? Messages.dropAfter : Messages.dropBefore,
                code.getName()), () -> actions.move(codes, parent, next));
        }
    }
}
