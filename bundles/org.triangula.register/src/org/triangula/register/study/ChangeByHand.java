// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Property;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Repair;
import org.triangula.register.table.AddressField;
import org.triangula.register.table.AddressFinding;
import org.triangula.register.table.CellPlace;
import org.triangula.register.table.ValueChange;

/**
 * A change that a person makes to a facility, wherever it is made, with an entry in its trail for the values of
 * {@link AddressField} and the further properties that it changes: what stood there before, who changed it and when.
 *
 * @param facility the facility
 * @param change the change
 * @param person who changes it
 */
public record ChangeByHand(Facility facility, StudyOperation change, String person) implements StudyOperation {

    @Override
    public String label() {
        return change.label();
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        FacilityValues values = new FacilityValues(edit.study());
        Map<String, String> before = texts(RegisterLookup.current(edit, Facility.class, facility), values);
        change.perform(edit);
        Facility after = edit.index().find(Facility.class, facility.getId()).orElse(null);
        if (after == null) {
            return;
        }
        List<ValueChange> changes = changes(before, texts(after, values));
        if (changes.isEmpty()) {
            return;
        }
        Repair repair = new RepairWriter(edit.time(), person).of(
            AddressFinding.changed(RepairWriter.BY_HAND, new CellPlace("", 0, 0), changes), after, null);
        repair.setSure(false);
        edit.study().getPlaces().getRepairs().add(repair);
    }

    private static Map<String, String> texts(Facility facility, FacilityValues values) {
        Map<String, String> texts = new LinkedHashMap<>(values.all(facility));
        if (facility.getResponsibleArea() != null) {
            texts.put(AddressField.DISTRICT, values.unmistakable(facility.getResponsibleArea()));
        }
        if (facility.getLocatedIn() != null) {
            texts.put(AddressField.MUNICIPALITY, values.unmistakable(facility.getLocatedIn()));
        }
        for (Property property : facility.getProperties()) {
            if (property.getKey() != null && !property.getKey().isBlank() && property.getValue() != null) {
                texts.putIfAbsent(property.getKey(), property.getValue());
            }
        }
        return texts;
    }

    private static List<ValueChange> changes(Map<String, String> before, Map<String, String> after) {
        Set<String> fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        List<ValueChange> changes = new ArrayList<>();
        for (String field : fields) {
            String old = before.getOrDefault(field, "");
            String now = after.getOrDefault(field, "");
            if (!old.equals(now)) {
                changes.add(new ValueChange(field, old, now));
            }
        }
        return changes;
    }
}
