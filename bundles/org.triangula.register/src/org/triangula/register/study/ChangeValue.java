// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Repair;
import org.triangula.register.table.AddressFinding;
import org.triangula.register.table.CellPlace;
import org.triangula.register.table.ValueChange;

/**
 * Changes a value of a facility by hand, with an entry in its trail.
 *
 * @param facility the facility
 * @param field one of {@link org.triangula.register.table.AddressField}
 * @param text the new value; empty to remove it
 * @param person who changes it
 * @param note why
 */
public record ChangeValue(Facility facility, String field, String text, String person, String note)
    implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.changeValue, text);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Facility one = RegisterLookup.current(edit, Facility.class, facility);
        FacilityValues values = new FacilityValues(edit.study());
        String before = values.get(one, field);
        if (before.equals(text)) {
            return;
        }
        values.set(one, field, text);
        Repair repair = new RepairWriter(edit.time(), person).of(AddressFinding.changed(RepairWriter.BY_HAND,
            new CellPlace("", 0, 0), new ValueChange(field, before, text)), one, null);
        repair.setSure(false);
        repair.setNote(note.isBlank() ? null : note.strip());
        edit.study().getPlaces().getRepairs().add(repair);
    }
}
