// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.triangula.core.study.StudySession;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Facilities.Facility;
import org.triangula.reachability.sites.Candidates;
import org.triangula.reachability.study.ProtectedSites;
import org.triangula.reachability.study.StudyPoints;
import org.triangula.ui.study.StudyWorkspace;

/** Chooses a place of the study as a stop: the centre of a municipality, or a facility. */
final class StopChoice {

    private final Shell shell;

    /**
     * A place of the study.
     *
     * @param name its name
     * @param longitude WGS 84, degrees
     * @param latitude WGS 84, degrees
     */
    record Place(String name, double longitude, double latitude) {
    }

    StopChoice(Shell shell) {
        this.shell = shell;
    }

    Optional<Place> ask() {
        List<Place> places = StudyWorkspace.get().current().map(StopChoice::places).orElse(List.of());
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Place) element).name();
            }
        });
        dialog.setTitle(Messages.line_place);
        dialog.setMessage(Messages.line_which);
        dialog.setElements(places.toArray());
        return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Place place ? Optional.of(place)
                : Optional.empty();
    }

    /** Municipalities first, then facilities, each by name; without those that must not be published. */
    private static List<Place> places(StudySession session) {
        List<Place> all = new ArrayList<>();
        StudyPlaces places = StudyPlaces.of(session.study());
        places.kind("municipality").ifPresent(kind -> add(all, Candidates.centres("", kind.areas())));
        all.sort(Comparator.comparing(Place::name));
        List<Place> facilities = new ArrayList<>();
        ProtectedSites hidden = ProtectedSites.of(session);
        Facilities known = StudyPoints.facilities(session);
        for (int i = 0; i < known.size(); i++) {
            Facility one = known.get(i);
            if (!hidden.contains(one.id()) && !one.name().isBlank()) {
                facilities.add(new Place(one.name(), one.longitude(), one.latitude()));
            }
        }
        facilities.sort(Comparator.comparing(Place::name));
        all.addAll(facilities);
        return all;
    }

    private static void add(List<Place> all, Facilities centres) {
        for (int i = 0; i < centres.size(); i++) {
            all.add(new Place(centres.get(i).name(), centres.get(i).longitude(), centres.get(i).latitude()));
        }
    }
}
