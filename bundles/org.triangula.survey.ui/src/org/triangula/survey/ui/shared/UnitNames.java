// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.shared;

import org.triangula.model.Element;
import org.triangula.model.survey.Response;
import org.triangula.ui.presentation.ObjectPresentation;

/** How units of a survey are called. */
public final class UnitNames {

    private static final ObjectPresentation PRESENTATION = new ObjectPresentation();

    private UnitNames() {
    }

    /**
     * The name of a unit.
     *
     * @param unit an area or a case, or a response that names no unit
     * @return its name; for a response the desk that answered
     */
    public static String of(Element unit) {
        if (unit instanceof Response response) {
            return response.getRespondent() == null || response.getRespondent().isBlank() ? "–"
                : response.getRespondent();
        }
        return PRESENTATION.label(unit);
    }
}
