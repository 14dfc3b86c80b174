// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.triangula.model.Study;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairState;
import org.triangula.model.places.RepairedValue;
import org.triangula.register.table.AddressField;
import org.triangula.register.table.AddressFinding;
import org.triangula.register.table.ValueChange;

/** What was noticed, repaired, refused and taken back at facilities. */
public final class RepairTrail {

    private RepairTrail() {
    }

    /**
     * The trail of a facility.
     *
     * @param study the study
     * @param facility the facility
     * @return its repairs in the order in which they were made, also those that only mention it
     */
    public static List<Repair> of(Study study, Facility facility) {
        return study.getPlaces().getRepairs().stream()
            .filter(repair -> repair.getFacility() == facility || repair.getRelated().contains(facility)).toList();
    }

    /**
     * Repairs that rest on a repair: later ones in force at the same facility that change the same value, and what
     * rests on those. They are taken back with it, because their original value would be one that is no longer there.
     *
     * @param study the study
     * @param repair a repair in force
     * @return the later repairs, the latest first
     */
    public static List<Repair> restingOn(Study study, Repair repair) {
        Set<String> attributes = new HashSet<>(attributes(repair));
        List<Repair> found = new ArrayList<>();
        boolean later = false;
        for (Repair each : study.getPlaces().getRepairs()) {
            if (later && each.getFacility() == repair.getFacility() && each.getState() == RepairState.APPLIED
                && attributes(each).stream().anyMatch(attributes::contains)) {
                found.addFirst(each);
                attributes.addAll(attributes(each));
            }
            later |= each == repair;
        }
        return found;
    }

    private static Collection<String> attributes(Repair repair) {
        return repair.getValues().stream().map(RepairedValue::getAttribute).toList();
    }

    /**
     * Whether a finding was there before and was refused, taken back or still waits: it is not made again.
     *
     * @param known the repairs of a facility
     * @param finding a finding at it
     * @return true for the same rule and the same changes
     */
    static boolean isKnown(List<Repair> known, AddressFinding finding) {
        return known.stream().anyMatch(repair -> finding.rule().equals(repair.getRule())
            && repair.getState() != RepairState.APPLIED && sameChanges(repair, finding.changes()));
    }

    private static boolean sameChanges(Repair repair, List<ValueChange> changes) {
        if (repair.getValues().size() != changes.size()) {
            return false;
        }
        for (int i = 0; i < changes.size(); i++) {
            RepairedValue value = repair.getValues().get(i);
            ValueChange change = changes.get(i);
            if (!change.field().equals(value.getAttribute())
                || !change.original().equals(Objects.requireNonNullElse(value.getOriginal(), ""))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a value can be changed by repairs.
     *
     * @param attribute name of a value
     * @return true for {@link AddressField}
     */
    public static boolean isField(String attribute) {
        return AddressField.TEMPLATE.contains(attribute) || AddressField.DISTRICT.equals(attribute);
    }
}
