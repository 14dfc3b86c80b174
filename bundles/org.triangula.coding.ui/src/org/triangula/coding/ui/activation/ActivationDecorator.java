// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.activation;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ILabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.swt.graphics.Image;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.ui.CodingContext;

/** Marks what is active in lists and trees: a tick before the name, half a dot before what is active in part. */
public final class ActivationDecorator extends LabelProvider implements ILabelDecorator {

    private final CodingContext context = CodingContext.get();
    private final Consumer<Activation> follower = activation -> fireLabelProviderChanged(
        new LabelProviderChangedEvent(this));

    /** Begins to follow the activation. */
    public ActivationDecorator() {
        context.addActivationListener(follower);
    }

    @Override
    public Image decorateImage(Image image, Object element) {
        return null;
    }

    @Override
    public String decorateText(String text, Object element) {
        return element instanceof EObject object
            ? mark(ActivatedObjects.of(object), context.activation()) + text : text;
    }

    /**
     * The mark before a name.
     *
     * @param objects what the name stands for
     * @param activation the activation
     * @return a tick, half a dot, or nothing
     */
    public static String mark(ActivatedObjects objects, Activation activation) {
        return switch (objects.share(activation)) {
            case ALL -> "✓ ";
            case SOME -> "◐ ";
            case NONE -> "";
        };
    }

    @Override
    public void dispose() {
        context.removeActivationListener(follower);
        super.dispose();
    }
}
