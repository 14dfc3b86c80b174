// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.model.places.AddressReturn;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Repair;
import org.triangula.register.rule.RepairedRow;
import org.triangula.register.rule.RuleEngine;
import org.triangula.register.table.AddressFinding;
import org.triangula.register.table.AddressRow;
import org.triangula.register.table.ValueChange;

/**
 * Applies rules to facilities as they are now: sure repairs are made, doubtful ones wait. What was refused, taken back
 * or still waits is not proposed again.
 *
 * @param facilities the facilities
 * @param engine the rules with the gazetteer
 * @param person who runs them
 */
public record RunRules(List<Facility> facilities, RuleEngine engine, String person) implements StudyOperation {

    /** Copies the list. */
    public RunRules {
        facilities = List.copyOf(facilities);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.runRules, facilities.size());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        FacilityValues values = new FacilityValues(edit.study());
        Map<AddressRow, Facility> byRow = new LinkedHashMap<>();
        int number = 0;
        for (Facility each : facilities) {
            Facility facility = RegisterLookup.current(edit, Facility.class, each);
            Map<String, Integer> none = Map.of();
            byRow.put(new AddressRow("", ++number, values.all(facility), none, Map.of(), Set.of()), facility);
        }
        Map<Facility, List<Repair>> known = new HashMap<>();
        Map<Facility, AddressReturn> returns = new HashMap<>();
        for (Repair repair : edit.study().getPlaces().getRepairs()) {
            if (repair.getFacility() != null) {
                known.computeIfAbsent(repair.getFacility(), facility -> new ArrayList<>()).add(repair);
                if (repair.getAddressReturn() != null) {
                    returns.put(repair.getFacility(), repair.getAddressReturn());
                }
            }
        }
        RepairWriter writer = new RepairWriter(edit.time(), person);
        List<Repair> repairs = new ArrayList<>();
        List<RepairedRow> rows = engine.apply(List.copyOf(byRow.keySet()),
            (row, finding) -> RepairTrail.isKnown(known.getOrDefault(byRow.get(row), List.of()), finding),
            Progress.NONE);
        for (RepairedRow row : rows) {
            Facility facility = byRow.get(row.row());
            for (AddressFinding finding : row.findings()) {
                if (finding.sure()) {
                    for (ValueChange change : finding.changes()) {
                        values.set(facility, change.field(), change.repaired());
                    }
                }
                Repair repair = writer.of(finding, facility, returns.get(facility));
                repair.setRow(0);
                repair.setColumn(0);
                repairs.add(repair);
            }
        }
        edit.study().getPlaces().getRepairs().addAll(repairs);
        returns.values().stream().distinct().forEach(each -> ReviewState.update(each, edit.study()));
    }
}
