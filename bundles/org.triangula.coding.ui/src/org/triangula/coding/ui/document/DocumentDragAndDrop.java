// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.triangula.coding.Passage;
import org.triangula.coding.ui.PassageSelection;
import org.triangula.model.texts.Code;
import org.triangula.ui.selection.StudyObjectTransfer;

/** Drags the selected passage onto codes, and takes codes, facilities, areas and actors that are dropped on it. */
final class DocumentDragAndDrop {

    private final DocumentEditor editor;
    private final DocumentPane pane;

    DocumentDragAndDrop(DocumentEditor editor, DocumentPane pane) {
        this.editor = editor;
        this.pane = pane;
    }

    void install() {
        StyledText widget = pane.widget();
        DragSource source = new DragSource(widget, DND.DROP_COPY | DND.DROP_MOVE);
        source.setTransfer(StudyObjectTransfer.types());
        source.addDragListener(new Dragging());
        DropTarget target = new DropTarget(widget, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
        target.setTransfer(StudyObjectTransfer.types());
        target.addDropListener(new Dropping());
    }

    private final class Dragging implements DragSourceListener {
        @Override
        public void dragStart(DragSourceEvent event) {
            Optional<Passage> passage = editor.passage();
            event.doit = passage.isPresent();
            passage.ifPresent(dragged -> StudyObjectTransfer.begin(new PassageSelection(dragged)));
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            event.data = new Object();
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            StudyObjectTransfer.end();
        }
    }

    private final class Dropping extends DropTargetAdapter {
        @Override
        public void dragOver(DropTargetEvent event) {
            boolean fits = PassageSelection.dragged() == null
                && StudyObjectTransfer.objects().stream().anyMatch(PassageActions::canTake);
            event.detail = fits ? DND.DROP_COPY : DND.DROP_NONE;
            event.feedback = DND.FEEDBACK_SCROLL;
        }

        @Override
        public void dragEnter(DropTargetEvent event) {
            dragOver(event);
        }

        @Override
        public void drop(DropTargetEvent event) {
            Point place = pane.widget().toControl(event.x, event.y);
            editor.actions().take(StudyObjectTransfer.objects(), place);
        }
    }

    static List<Code> codes(List<EObject> objects) {
        return objects.stream().filter(Code.class::isInstance).map(Code.class::cast).filter(Code::isCodable).toList();
    }
}
