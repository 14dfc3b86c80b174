// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.responses;

import java.util.Locale;

import org.triangula.survey.AnswerState;
import org.triangula.survey.ResultText;

/** Does in the view of responses what a person does. */
public final class ResponsesDriver {

    private final ResponsesView view;

    /**
     * Drives a view.
     *
     * @param view the view
     */
    public ResponsesDriver(ResponsesView view) {
        this.view = view;
    }

    /**
     * Whether nothing is being computed.
     *
     * @return true if so
     */
    public boolean isReady() {
        return view.isReady();
    }

    /**
     * Number of units in the grid.
     *
     * @return the number
     */
    public int units() {
        return view.grid().units().size();
    }

    /**
     * What a cell says.
     *
     * @param unit position of the unit
     * @param item position of the item
     * @return its text
     */
    public String text(int unit, int item) {
        return view.grid().text(unit, item, new ResultText(Locale.getDefault()));
    }

    /**
     * What is known in a cell.
     *
     * @param unit position of the unit
     * @param item position of the item
     * @return the state
     */
    public AnswerState state(int unit, int item) {
        return view.grid().at(unit, item).state();
    }

    /** Goes to the next contradiction. */
    public void next() {
        view.next();
    }

    /**
     * Decides the contradiction that is shown.
     *
     * @param place place of the answer that counts
     * @param reason why
     */
    public void decide(int place, String reason) {
        view.desks().decision().choose(place, reason);
        view.desks().decision().decide();
    }
}
