// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TransferData;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;
import org.triangula.model.texts.DocumentSet;
import org.triangula.ui.exchange.FileDrop;
import org.triangula.ui.exchange.ImportWindow;
import org.triangula.ui.operations.ObjectOperations;
import org.triangula.ui.selection.StudyObjectTransfer;
import org.triangula.ui.study.StudyWorkspace;

/** What dropping does: documents go into groups and sets, codes move in the code system, files are imported. */
final class ExplorerDrop extends ViewerDropAdapter {

    ExplorerDrop(Viewer viewer) {
        super(viewer);
        setFeedbackEnabled(true);
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        if (FileDrop.isFiles(type)) {
            overrideOperation(DND.DROP_COPY);
            return StudyWorkspace.get().current().filter(session -> !session.isReadOnly()).isPresent();
        }
        return operation(StudyObjectTransfer.objects(), target, getCurrentLocation()).isPresent();
    }

    @Override
    public boolean performDrop(Object data) {
        List<Path> files = FileDrop.paths(data);
        if (!files.isEmpty()) {
            importFiles(files);
            return true;
        }
        Optional<StudyOperation> operation =
            operation(StudyObjectTransfer.objects(), getCurrentTarget(), getCurrentLocation());
        return operation.isPresent() && StudyWorkspace.get().run(operation.get());
    }

    /** Opens the import window with the files. */
    private void importFiles(List<Path> files) {
        ImportWindow window = new ImportWindow(getViewer().getControl().getShell());
        window.open();
        window.addFiles(files);
    }

    /** The operation that a drop would do. */
    static Optional<StudyOperation> operation(List<EObject> objects, Object target, int location) {
        if (objects.isEmpty() || target == null) {
            return Optional.empty();
        }
        if (objects.stream().allMatch(Document.class::isInstance)) {
            List<Document> documents = objects.stream().map(Document.class::cast).toList();
            return switch (target) {
                case DocumentGroup group -> add(documents, group.getDocuments(), group.getName());
                case DocumentSet set -> add(documents, set.getDocuments(), set.getName());
                default -> Optional.empty();
            };
        }
        if (objects.size() == 1 && objects.get(0) instanceof Code code) {
            return move(code, target, location);
        }
        return Optional.empty();
    }

    private static Optional<StudyOperation> add(List<Document> documents, EList<Document> target, String name) {
        return Optional.of(ObjectOperations.addDocuments(documents, target, name));
    }

    private static Optional<StudyOperation> move(Code code, Object target, int location) {
        if (target instanceof ExplorerFolder folder && folder.container() instanceof CodeSystem system) {
            return Optional.of(ObjectOperations.moveCode(code, system, -1));
        }
        if (!(target instanceof Code other) || other == code) {
            return Optional.empty();
        }
        if (location == LOCATION_ON) {
            return Optional.of(ObjectOperations.moveCode(code, other, -1));
        }
        EObject parent = other.eContainer();
        List<Code> siblings = parent instanceof Code above ? above.getCodes() : ((CodeSystem) parent).getCodes();
        int index = siblings.indexOf(other) + (location == LOCATION_AFTER ? 1 : 0);
        int own = siblings.indexOf(code);
        return Optional.of(ObjectOperations.moveCode(code, parent, own >= 0 && own < index ? index - 1 : index));
    }
}
