// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import java.util.Map;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairState;
import org.triangula.model.places.RepairedValue;
import org.triangula.register.table.ValueChange;

/**
 * Applies a proposed repair, as it was proposed or with other values. A finding without a proposal becomes noted.
 *
 * @param repair the repair
 * @param chosen other values than the proposed ones, by field; empty to take what was proposed
 * @param person who decides
 * @param note reason of the decision; may be empty
 */
public record AcceptRepair(Repair repair, Map<String, String> chosen, String person, String note)
    implements StudyOperation {

    /** Copies the values. */
    public AcceptRepair {
        chosen = Map.copyOf(chosen);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.acceptRepair, RepairText.change(repair));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Repair one = RegisterLookup.current(edit, Repair.class, repair);
        Facility facility = one.getFacility();
        if (facility == null && (!one.getValues().isEmpty() || !chosen.isEmpty())) {
            throw new ProblemException("", Messages.noFacility, Messages.noFacility_remedy);
        }
        FacilityValues values = new FacilityValues(edit.study());
        chosen.forEach((field, text) -> {
            RepairedValue value = one.getValues().stream().filter(each -> field.equals(each.getAttribute()))
                .findFirst().orElse(null);
            if (value == null) {
                value = RepairWriter.value(new ValueChange(field, values.get(facility, field), text));
                one.getValues().add(value);
            }
            value.setRepaired(text.isEmpty() ? null : text);
        });
        for (RepairedValue value : one.getValues()) {
            // what stands there now is what undoing restores
            String now = values.get(facility, value.getAttribute());
            if (!now.equals(Objects.requireNonNullElse(value.getOriginal(), ""))) {
                value.setOriginal(now.isEmpty() ? null : now);
            }
            values.set(facility, value.getAttribute(), Objects.requireNonNullElse(value.getRepaired(), ""));
        }
        one.setState(one.getValues().isEmpty() ? RepairState.NOTED : RepairState.APPLIED);
        one.setDecidedAt(edit.time());
        one.setDecidedBy(person);
        if (!note.isBlank()) {
            one.setNote(note.strip());
        }
        ReviewState.update(one.getAddressReturn(), edit.study());
    }
}
