// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.chart;

import org.eclipse.osgi.util.NLS;
import org.triangula.organization.chart.ChartEvent;
import org.triangula.ui.presentation.ObjectPresentation;

/** Says in words what changed in an administration. */
public final class EventWords {

    private final ObjectPresentation presentation = new ObjectPresentation();

    /**
     * One event in a line.
     *
     * @param event the event
     * @return what happened and, where it is known, why
     */
    public String line(ChartEvent event) {
        String unit = presentation.label(event.unit());
        String what = event.what();
        String said = switch (event.kind()) {
            case FOUNDED -> what.isEmpty() ? NLS.bind(Messages.unitFounded, unit)
                : NLS.bind(Messages.unitReplaces, unit, what);
            case DISSOLVED -> what.isEmpty() ? NLS.bind(Messages.unitDissolved, unit)
                : NLS.bind(Messages.unitReplaced, unit, what);
            case MOVED -> what.isEmpty() ? NLS.bind(Messages.movedTop, unit)
                : NLS.bind(Messages.unitMoved, unit, what);
            case TASK_TAKEN -> NLS.bind(Messages.taskTaken, unit, what);
            case TASK_GIVEN_UP -> NLS.bind(Messages.taskGivenUp, unit, what);
            case POST_MADE -> NLS.bind(Messages.postMade, unit, what);
            case POST_ENDED -> NLS.bind(Messages.postEnded, unit, what);
            case TOLD -> unit + ": " + what;
        };
        return event.reason().isEmpty() ? said : said + " – " + event.reason();
    }
}
