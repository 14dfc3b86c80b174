// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.open;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.triangula.core.extension.Contributions;
import org.triangula.core.extension.Contributions.Contribution;
import org.triangula.ui.presentation.ModelTypes;

/** Finds how a model object is opened. Classes of contributing bundles are only loaded when something is opened. */
public final class ObjectOpeners {

    private ObjectOpeners() {
    }

    /**
     * One way to open an object.
     *
     * @param label what the menu shows, for example "Show on map"
     * @param opener the opener
     */
    public record Choice(String label, ObjectOpener opener) {
    }

    /**
     * The ways to open an object.
     *
     * @param object a model object
     * @return the ways, the preferred one first; empty when it can only be seen in the properties
     */
    public static List<Choice> forObject(EObject object) {
        return Contributions.to(ObjectOpener.EXTENSION_POINT).stream()
            .filter(entry -> ModelTypes.isOne(object.eClass(), entry.attribute("types")))
            .map(ObjectOpeners::choice).flatMap(Optional::stream).filter(choice -> choice.opener().canOpen(object))
            .toList();
    }

    /**
     * Opens an object in the preferred way. An object that has none is opened through the next object it lies in that
     * has one; failing that, the properties view is shown.
     *
     * @param object a model object
     */
    public static void open(EObject object) {
        if (PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null) {
            return;
        }
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        for (EObject candidate = object; candidate != null; candidate = candidate.eContainer()) {
            List<Choice> choices = forObject(candidate);
            if (!choices.isEmpty()) {
                open(choices.get(0), candidate, page);
                return;
            }
        }
        open(new Choice("", (shown, where) -> where.showView("org.triangula.ui.properties", null,
            IWorkbenchPage.VIEW_VISIBLE)), object, page);
    }

    /**
     * Opens a passage of an object that has a text, in the preferred way.
     *
     * @param object a model object, usually a document
     * @param start first code point of the passage
     * @param end code point after the last
     */
    public static void openPassage(EObject object, int start, int end) {
        List<Choice> choices = forObject(object);
        if (choices.isEmpty() || PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null) {
            open(object);
            return;
        }
        open(new Choice("", (shown, page) -> choices.get(0).opener().openPassage(shown, start, end, page)), object,
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
    }

    /**
     * Opens an object in a chosen way.
     *
     * @param choice the way
     * @param object the object
     * @param page where to open it
     */
    public static void open(Choice choice, EObject object, IWorkbenchPage page) {
        try {
            choice.opener().open(object, page);
        } catch (PartInitException e) {
            ILog.of(ObjectOpeners.class).error("Could not open a " + object.eClass().getName(), e);
        }
    }

    private static Optional<Choice> choice(Contribution entry) {
        try {
            return Optional.of(new Choice(entry.attribute("label"), entry.create(ObjectOpener.class)));
        } catch (IllegalStateException e) {
            // one broken bundle must not take the others with it
            ILog.of(ObjectOpeners.class).error(e.getMessage(), e);
            return Optional.empty();
        }
    }
}
