// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.scenario;

import java.util.ArrayList;
import java.util.List;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Facilities.Facility;

/** The facilities as a scenario assumes them. */
public final class ChangedFacilities {

    private ChangedFacilities() {
    }

    /**
     * Applies changes in their order. A change of a facility that does not exist (any more) has no effect.
     *
     * @param facilities the facilities as they are
     * @param changes the changes; those of lines are passed over
     * @return the facilities of the scenario; new ones have identities {@code new-1}, {@code new-2} … by the position
     *     of
     *     their change
     */
    public static Facilities apply(Facilities facilities, List<ScenarioChange> changes) {
        List<Facility> list = new ArrayList<>();
        for (int i = 0; i < facilities.size(); i++) {
            list.add(facilities.get(i));
        }
        for (int number = 0; number < changes.size(); number++) {
            switch (changes.get(number)) {
                case ScenarioChange.Close close -> list.removeIf(facility -> facility.id().equals(close.facility()));
                case ScenarioChange.Move move -> list.replaceAll(facility -> facility.id().equals(move.facility())
                        ? new Facility(facility.id(), facility.type(), move.longitude(), move.latitude(),
                                facility.name()) : facility);
                case ScenarioChange.Open open -> list.add(new Facility("new-" + (number + 1), open.type(),
                        open.longitude(), open.latitude(), open.name()));
                case ScenarioChange.Cut cut -> {
                    // lines are taken from the timetable, see TimetableWithout
                }
                case ScenarioChange.Run run -> {
                    // lines by hand become a timetable of their own, see ScenarioInputs
                }
            }
        }
        return new Facilities(list);
    }
}
