// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairSeverity;
import org.triangula.model.places.RepairState;

/**
 * Enters what the checks across records have found into the list of findings. What is in the list already is not
 * entered again, whatever was decided about it; what still waits there and is no longer found is marked as settled.
 *
 * @param findings what was found
 */
public record RecordFindings(List<RecordFinding> findings) implements StudyOperation {

    private static final Set<String> RULES = Set.of("duplicate", "operator-address", "several-main-offices",
        "outside-district", "other-district", "missing-type", "vanished");

    /** Copies the list. */
    public RecordFindings {
        findings = List.copyOf(findings);
    }

    @Override
    public String label() {
        return Messages.checkRecords;
    }

    @Override
    public void perform(StudyEdit edit) {
        Map<String, Repair> known = new HashMap<>();
        for (Repair repair : edit.study().getPlaces().getRepairs()) {
            if (RULES.contains(repair.getRule())) {
                known.put(key(repair), repair);
            }
        }
        Set<String> found = new HashSet<>();
        for (RecordFinding finding : findings) {
            String key = key(finding);
            found.add(key);
            if (!known.containsKey(key)) {
                enter(edit, finding);
            }
        }
        known.forEach((key, repair) -> {
            if (repair.getState() == RepairState.PROPOSED && !found.contains(key)) {
                repair.setState(RepairState.NOTED);
                repair.setDecidedAt(edit.time());
                repair.setNote(Messages.settled);
            }
        });
    }

    private static void enter(StudyEdit edit, RecordFinding finding) {
        Repair repair = PlacesFactory.eINSTANCE.createRepair();
        repair.setRule(finding.rule());
        repair.setSeverity(switch (finding.severity()) {
            case NOTE -> RepairSeverity.NOTE;
            case DOUBTFUL -> RepairSeverity.DOUBTFUL;
            case WRONG -> RepairSeverity.WRONG;
        });
        repair.setState(RepairState.PROPOSED);
        repair.setReason(finding.reason());
        repair.setNoticedAt(edit.time());
        edit.index().find(Facility.class, finding.facility()).ifPresent(repair::setFacility);
        finding.related().forEach(id -> edit.index().find(Facility.class, id).ifPresent(repair.getRelated()::add));
        edit.study().getPlaces().getRepairs().add(repair);
    }

    private static String key(RecordFinding finding) {
        return finding.facility().isEmpty() ? finding.rule() + "|" + finding.reason()
            : finding.rule() + "|" + finding.facility() + "|" + finding.related().stream().sorted()
                .collect(Collectors.joining(","));
    }

    private static String key(Repair repair) {
        return repair.getFacility() == null ? repair.getRule() + "|" + Objects.toString(repair.getReason(), "")
            : repair.getRule() + "|" + repair.getFacility().getId() + "|" + repair.getRelated().stream()
                .map(Facility::getId).sorted().collect(Collectors.joining(","));
    }
}
