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
import org.triangula.core.problem.ProblemException;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairSeverity;
import org.triangula.model.places.RepairState;
import org.triangula.register.table.ReasonText;

/**
 * Enters what the checks across records have found into the list of findings. What is in the list already is not
 * entered again, whatever was decided about it and whatever the language in which it was noticed; what still waits
 * there
 * and is no longer found is settled, until it is found again.
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
    public void perform(StudyEdit edit) throws ProblemException {
        Map<String, Repair> known = new HashMap<>();
        Map<String, Repair> worded = new HashMap<>();
        for (Repair repair : edit.study().getPlaces().getRepairs()) {
            if (!RULES.contains(repair.getRule())) {
                continue;
            }
            if (repair.getFacility() == null && repair.getArguments().isEmpty()) {
                worded.put(worded(repair.getRule(), repair.getReason()), repair);
            } else {
                known.put(key(repair), repair);
            }
        }
        Set<String> found = new HashSet<>();
        for (RecordFinding finding : findings) {
            String key = key(finding);
            found.add(key);
            Repair repair = known.containsKey(key) ? known.get(key) : takenOver(finding, worded);
            if (repair == null) {
                enter(edit, finding);
            } else if (isSettled(repair)) {
                repair.setState(RepairState.PROPOSED);
                repair.setDecidedAt(null);
                repair.setNote(null);
            }
        }
        known.forEach((key, repair) -> {
            if (!found.contains(key)) {
                settle(repair, edit);
            }
        });
        worded.values().forEach(repair -> settle(repair, edit));
    }

    /** Nobody has decided: the check itself has found it no more. */
    private static boolean isSettled(Repair repair) {
        return repair.getState() == RepairState.NOTED && repair.getDecidedAt() != null
            && repair.getDecidedBy() == null;
    }

    private static void settle(Repair repair, StudyEdit edit) {
        if (repair.getState() == RepairState.PROPOSED) {
            repair.setState(RepairState.NOTED);
            repair.setDecidedAt(edit.time());
        }
    }

    /** A finding that was entered in words alone: it is known by them in any language, and gets its arguments. */
    private static Repair takenOver(RecordFinding finding, Map<String, Repair> worded) {
        if (!finding.facility().isEmpty()) {
            return null;
        }
        for (String reason : ReasonText.inAllLanguages(finding.rule(), finding.arguments())) {
            Repair repair = worded.remove(worded(finding.rule(), reason));
            if (repair != null) {
                repair.getArguments().addAll(finding.arguments());
                return repair;
            }
        }
        return null;
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
        repair.getArguments().addAll(finding.arguments());
        repair.setNoticedAt(edit.time());
        edit.index().find(Facility.class, finding.facility()).ifPresent(repair::setFacility);
        finding.related().forEach(id -> edit.index().find(Facility.class, id).ifPresent(repair.getRelated()::add));
        edit.study().getPlaces().getRepairs().add(repair);
    }

    private static String worded(String rule, String reason) {
        return rule + "|" + Objects.toString(reason, "");
    }

    private static String key(RecordFinding finding) {
        return finding.facility().isEmpty() ? finding.rule() + "||" + ofArea(finding.arguments())
            : finding.rule() + "|" + finding.facility() + "|" + finding.related().stream().sorted()
                .collect(Collectors.joining(","));
    }

    private static String key(Repair repair) {
        return repair.getFacility() == null ? repair.getRule() + "||" + ofArea(repair.getArguments())
            : repair.getRule() + "|" + repair.getFacility().getId() + "|" + repair.getRelated().stream()
                .map(Facility::getId).sorted().collect(Collectors.joining(","));
    }

    /** Names change, identities do not. */
    private static String ofArea(List<String> arguments) {
        return String.join("|", arguments.subList(Math.min(2, arguments.size()), arguments.size()));
    }
}
