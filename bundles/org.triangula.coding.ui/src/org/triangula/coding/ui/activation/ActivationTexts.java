// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.activation;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.coding.ui.CodingContext;
import org.triangula.ui.widgets.EmptyState;

/** How an activation is described to a person, and what a view shows while nothing is active. */
public final class ActivationTexts {

    private ActivationTexts() {
    }

    /**
     * Describes an activation in a few words.
     *
     * @param activation the activation
     * @return for example {@code active documents: 12, active codes: 3}
     */
    public static String describe(Activation activation) {
        return NLS.bind(Messages.Description, activation.documents().size(), activation.codes().size());
    }

    /**
     * Name of the switch that makes a view follow the activation.
     *
     * @return the name
     */
    public static String follow() {
        return Messages.Follow;
    }

    /**
     * Makes what a view shows while no document or no code is active.
     *
     * @param parent the view
     * @param context the codings
     * @return the control
     */
    public static EmptyState emptyState(Composite parent, CodingContext context) {
        return new EmptyState(parent, "circle-check", Messages.Empty)
            .button(Messages.AllDocuments, () -> context.activate(context.activation()
                .onlyDocuments(context.index().map(CodingIndex::documents).orElse(List.of()))))
            .button(Messages.AllCodes, () -> context.activate(context.activation()
                .onlyCodes(context.tree().codes())));
    }
}
