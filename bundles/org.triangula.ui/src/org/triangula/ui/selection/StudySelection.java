// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.selection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.INullSelectionListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;

/**
 * Follows the one selection of the workbench: the model objects that the person chose last, in whichever view. A view
 * creates one, shows what it is told, and disposes it; its own choices it publishes through its site's selection
 * provider ({@link SelectionPublisher} where it has no viewer). While pinned, it stays with what it shows.
 */
public final class StudySelection {

    private final IWorkbenchPart part;
    private final Consumer<List<EObject>> follower;
    private final ISelectionListener listener = new Listener();
    private List<EObject> objects = List.of();
    private boolean pinned;

    /**
     * Begins to follow; what is selected now is told at once.
     *
     * @param part the part that follows; its own selections are not told to it
     * @param follower told the selected model objects, never {@code null}; selections without any model object (a text
     *     cursor, for example) are not told
     */
    public StudySelection(IWorkbenchPart part, Consumer<List<EObject>> follower) {
        this.part = part;
        this.follower = follower;
        IWorkbenchPartSite site = part.getSite();
        site.getPage().addPostSelectionListener(listener);
        accept(site.getPage().getSelection());
    }

    /**
     * The model objects of a selection.
     *
     * @param selection a selection; may be {@code null}
     * @return the model objects in it, also those that other elements adapt to; empty when there are none
     */
    public static List<EObject> objects(ISelection selection) {
        List<EObject> found = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object element : structured) {
                EObject object = Adapters.adapt(element, EObject.class);
                if (object != null) {
                    found.add(object);
                }
            }
        }
        return found;
    }

    /**
     * The first selected object of a type.
     *
     * @param <T> the type
     * @param selection a selection; may be {@code null}
     * @param type the type
     * @return the object
     */
    public static <T> Optional<T> first(ISelection selection, Class<T> type) {
        return objects(selection).stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /**
     * The selection to publish for model objects.
     *
     * @param objects model objects
     * @return the selection
     */
    public static IStructuredSelection of(Collection<? extends EObject> objects) {
        return new StructuredSelection(List.copyOf(objects));
    }

    /**
     * What is followed now.
     *
     * @return the objects told last
     */
    public List<EObject> current() {
        return objects;
    }

    /**
     * Whether the view stays with what it shows.
     *
     * @return true while pinned
     */
    public boolean isPinned() {
        return pinned;
    }

    /**
     * Pins the view to what it shows, or lets it follow again (it then goes to the current selection).
     *
     * @param pin true to pin
     */
    public void setPinned(boolean pin) {
        pinned = pin;
        if (!pin) {
            accept(part.getSite().getPage().getSelection());
        }
    }

    /** Ends following. */
    public void dispose() {
        part.getSite().getPage().removePostSelectionListener(listener);
    }

    private void accept(ISelection selection) {
        List<EObject> found = objects(selection);
        if (!pinned && !found.isEmpty() && !found.equals(objects)) {
            objects = List.copyOf(found);
            follower.accept(objects);
        }
    }

    /** Listens to the page. */
    private final class Listener implements INullSelectionListener {
        @Override
        public void selectionChanged(IWorkbenchPart source, ISelection selection) {
            if (source != part) {
                accept(selection);
            }
        }
    }
}
