// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui;

import org.eclipse.emf.ecore.EObject;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.model.Decision;
import org.triangula.model.Source;
import org.triangula.model.Term;
import org.triangula.model.Vocabulary;
import org.triangula.model.actors.ActorsPackage;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;

/** Says whether a change of a study can be seen in a chart. */
public final class OrganizationEvents {

    private OrganizationEvents() {
    }

    /**
     * Whether an event concerns administrations: their objects, what these contain (such as properties, in which the
     * notation keeps what the model has no feature for), and what they name: ranks, areas, sites, sources, decisions.
     *
     * @param event the event
     * @return true if a chart may look different now
     */
    public static boolean concerns(StudyEvent event) {
        return event.touched().stream().anyMatch(OrganizationEvents::concerns);
    }

    private static boolean concerns(EObject touched) {
        for (EObject one = touched; one != null; one = one.eContainer()) {
            if (one.eClass().getEPackage() == ActorsPackage.eINSTANCE) {
                return true;
            }
        }
        return touched instanceof Term || touched instanceof Vocabulary || touched instanceof Area
            || touched instanceof Facility || touched instanceof Source || touched instanceof Decision;
    }
}
