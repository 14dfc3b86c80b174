// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.bridge;

import org.eclipse.jface.viewers.StructuredSelection;
import org.triangula.figure.Figure;
import org.triangula.survey.Item;

/** Does in the view of answers and codes what a person does. */
public final class BridgeDriver {

    private final BridgeView view;

    /**
     * Drives a view.
     *
     * @param view the view
     */
    public BridgeDriver(BridgeView view) {
        this.view = view;
    }

    /**
     * Whether something is shown and nothing being computed.
     *
     * @return true if so
     */
    public boolean isReady() {
        return view.isReady() && view.result().isPresent();
    }

    /** Opens the answers to the first open question for coding. */
    public void code() {
        view.openQuestions().setSelection(new StructuredSelection(view.result().orElseThrow().open().getFirst()));
        view.code();
    }

    /**
     * Groups by an item.
     *
     * @param item the item
     */
    public void groupBy(Item item) {
        view.groupBy(item);
    }

    /**
     * Answers that carry a code.
     *
     * @return the number
     */
    public int coded() {
        return view.result().orElseThrow().open().getFirst().coded();
    }

    /**
     * Shows the quotes of a cell.
     *
     * @param code place of the code
     * @param group place of the group
     * @return their number
     */
    public int quotes(int code, int group) {
        view.showQuotes(code, group);
        return view.quotes().getTable().getItemCount();
    }

    /**
     * Keeps how often a code occurs as a variable of the cases.
     *
     * @param code place of the code
     */
    public void quantitise(int code) {
        view.choose(code);
        view.quantitise();
    }

    /**
     * The joint display.
     *
     * @return the figure
     */
    public Figure joint() {
        return view.joint().figure().orElseThrow();
    }
}
