// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairState;
import org.triangula.model.places.RepairedValue;

/**
 * Takes back one repair, however long ago it was made: the original values are restored, the repair stays in the trail
 * as taken back, and the rules do not make it again. Repairs that rest on it ({@link RepairTrail#restingOn}) are taken
 * back with it.
 *
 * @param repair the repair
 * @param person who decides
 * @param note reason of the decision; may be empty
 */
public record UndoRepair(Repair repair, String person, String note) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.undoRepair, RepairText.change(repair));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Repair one = RegisterLookup.current(edit, Repair.class, repair);
        if (one.getState() != RepairState.APPLIED || one.getFacility() == null) {
            throw new ProblemException(RepairText.change(one), Messages.notApplied, Messages.notApplied_remedy);
        }
        List<Repair> all = new ArrayList<>(RepairTrail.restingOn(edit.study(), one));
        all.add(one);
        FacilityValues values = new FacilityValues(edit.study());
        for (Repair each : all) {
            for (RepairedValue value : each.getValues()) {
                values.set(each.getFacility(), value.getAttribute(),
                    Objects.requireNonNullElse(value.getOriginal(), ""));
            }
            each.setState(RepairState.UNDONE);
            each.setDecidedAt(edit.time());
            each.setDecidedBy(person);
            if (!note.isBlank()) {
                each.setNote(note.strip());
            }
        }
    }
}
