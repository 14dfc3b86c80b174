// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import java.time.Instant;

import org.triangula.model.places.AddressReturn;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairSeverity;
import org.triangula.model.places.RepairState;
import org.triangula.model.places.RepairedValue;
import org.triangula.register.table.AddressFinding;
import org.triangula.register.table.ValueChange;

/** Makes the lasting record of a finding. */
final class RepairWriter {

    /** Rule of a value that a person has changed. */
    static final String BY_HAND = "by-hand";
    /** Rule of a value that a newer return gives differently. */
    static final String NEWER_RETURN = "newer-return";

    private final Instant time;
    private final String person;

    RepairWriter(Instant time, String person) {
        this.time = time;
        this.person = person;
    }

    Repair of(AddressFinding finding, Facility facility, AddressReturn returned) {
        Repair repair = PlacesFactory.eINSTANCE.createRepair();
        repair.setFacility(facility);
        repair.setAddressReturn(returned);
        repair.setSeverity(switch (finding.severity()) {
            case NOTE -> RepairSeverity.NOTE;
            case DOUBTFUL -> RepairSeverity.DOUBTFUL;
            case WRONG -> RepairSeverity.WRONG;
        });
        repair.setRule(finding.rule());
        repair.setReason(finding.reason());
        repair.getArguments().addAll(finding.arguments());
        finding.changes().forEach(change -> repair.getValues().add(value(change)));
        repair.getCandidates().addAll(finding.candidates());
        repair.setSure(finding.sure());
        repair.setSheet(finding.place().sheet().isEmpty() ? null : finding.place().sheet());
        repair.setRow(finding.place().row());
        repair.setColumn(finding.place().column());
        repair.setNoticedAt(time);
        boolean open = !finding.sure() && finding.severity() != AddressFinding.Severity.NOTE;
        repair.setState(finding.sure() ? RepairState.APPLIED : open || !finding.changes().isEmpty()
            ? RepairState.PROPOSED : RepairState.NOTED);
        if (finding.sure()) {
            repair.setDecidedAt(time);
            repair.setDecidedBy(person);
        }
        return repair;
    }

    static RepairedValue value(ValueChange change) {
        RepairedValue value = PlacesFactory.eINSTANCE.createRepairedValue();
        value.setAttribute(change.field());
        value.setOriginal(change.original().isEmpty() ? null : change.original());
        value.setRepaired(change.repaired().isEmpty() ? null : change.repaired());
        return value;
    }
}
