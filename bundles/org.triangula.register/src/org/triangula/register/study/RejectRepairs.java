// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairState;

/**
 * Rejects proposed repairs: the values stay, and the rules do not propose the same again.
 *
 * @param repairs the repairs
 * @param person who decides
 * @param note reason of the decision; may be empty
 */
public record RejectRepairs(List<Repair> repairs, String person, String note) implements StudyOperation {

    /** Copies the list. */
    public RejectRepairs {
        repairs = List.copyOf(repairs);
    }

    @Override
    public String label() {
        return repairs.size() == 1 ? NLS.bind(Messages.rejectRepair, RepairText.change(repairs.getFirst()))
            : NLS.bind(Messages.rejectRepairs, repairs.size());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        for (Repair repair : repairs) {
            Repair one = RegisterLookup.current(edit, Repair.class, repair);
            one.setState(RepairState.REJECTED);
            one.setDecidedAt(edit.time());
            one.setDecidedBy(person);
            if (!note.isBlank()) {
                one.setNote(note.strip());
            }
            ReviewState.update(one.getAddressReturn(), edit.study());
        }
    }
}
