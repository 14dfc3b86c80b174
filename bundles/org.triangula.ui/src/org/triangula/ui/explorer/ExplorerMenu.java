// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.explorer;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.triangula.core.study.StudySession;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;
import org.triangula.model.texts.DocumentSet;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.operations.ObjectOperations;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.study.StudyWorkspace;

/** Fills the context menu of the explorer. Bundles add to it at {@code popup:org.triangula.ui.explorer}. */
final class ExplorerMenu {

    private final ExplorerView view;
    private final NewObjects newObjects;

    ExplorerMenu(ExplorerView view) {
        this.view = view;
        this.newObjects = new NewObjects(view.presentation().words(), view::revealAndRename);
    }

    void fill(IMenuManager menu, IWorkbenchPage page) {
        StudySession session = StudyWorkspace.get().current().orElse(null);
        if (session == null) {
            return;
        }
        List<EObject> objects = view.selectedObjects();
        EObject first = objects.isEmpty() ? null : objects.get(0);
        if (first != null) {
            List<ObjectOpeners.Choice> choices = ObjectOpeners.forObject(first);
            for (ObjectOpeners.Choice choice : choices) {
                menu.add(action(choice.label(), null, () -> ObjectOpeners.open(choice, first, page)));
            }
            if (choices.isEmpty()) {
                menu.add(action(Messages.open, null, () -> ObjectOpeners.open(first)));
            }
            menu.add(new Separator());
        }
        if (!session.isReadOnly()) {
            newObjects.fill(menu, session.study(), first);
            fillSets(menu, session, objects);
            if (first != null) {
                menu.add(new Separator());
                menu.add(action(Messages.rename + "\tF2", "pencil", view::rename));
                menu.add(action(Messages.delete + "\tDel", "trash-2", view::delete));
            }
        }
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void fillSets(IMenuManager menu, StudySession session, List<EObject> objects) {
        List<Document> documents = objects.stream().filter(Document.class::isInstance).map(Document.class::cast)
            .toList();
        if (documents.isEmpty()) {
            return;
        }
        MenuManager sets = new MenuManager(Messages.addToSet);
        for (DocumentGroup group : session.study().getTexts().getGroups()) {
            sets.add(action(view.presentation().label(group), "folder", () -> StudyWorkspace.get()
                .run(ObjectOperations.addDocuments(documents, group.getDocuments(), group.getName()))));
        }
        sets.add(new Separator());
        for (DocumentSet set : session.study().getTexts().getSets()) {
            sets.add(action(view.presentation().label(set), "bookmark", () -> StudyWorkspace.get()
                .run(ObjectOperations.addDocuments(documents, set.getDocuments(), set.getName()))));
        }
        menu.add(sets);
        Object parent = view.parentOfSelection();
        if (parent instanceof DocumentGroup group) {
            menu.add(action(NLS.bind(Messages.removeFrom, group.getName()), null, () -> StudyWorkspace.get()
                .run(ObjectOperations.removeDocuments(documents, group.getDocuments(), group.getName()))));
        } else if (parent instanceof DocumentSet set) {
            menu.add(action(NLS.bind(Messages.removeFrom, set.getName()), null, () -> StudyWorkspace.get()
                .run(ObjectOperations.removeDocuments(documents, set.getDocuments(), set.getName()))));
        }
    }

    private static Action action(String label, String icon, Runnable run) {
        ImageDescriptor image = icon == null ? null : Icons.get().descriptor(icon);
        return new Action(label, image) {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
