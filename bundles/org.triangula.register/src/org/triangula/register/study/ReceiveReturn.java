// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportedSource;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.geo.study.FacilityPublication;
import org.triangula.model.Source;
import org.triangula.model.SourceKind;
import org.triangula.model.places.AddressReturn;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairState;
import org.triangula.model.places.ReturnState;
import org.triangula.register.rule.RepairedRow;
import org.triangula.register.table.AddressField;
import org.triangula.register.table.AddressFinding;
import org.triangula.register.table.AddressTable;
import org.triangula.register.table.ValueChange;

/**
 * Takes in an address table that came back: keeps the file, enters its facilities with the sure repairs applied, and
 * records every finding. A row that means a facility of the study updates it; each value that differs is recorded, too.
 *
 * @param returned the address table it belongs to
 * @param file the file
 * @param table what was read
 * @param rows its rows after the rules
 * @param day the day on which it came back
 * @param person who takes it in
 */
public record ReceiveReturn(AddressReturn returned, ImportFile file, AddressTable table, List<RepairedRow> rows,
    LocalDate day, String person) implements StudyOperation {

    private static final String FORMAT = "address-table";

    /** Copies the list. */
    public ReceiveReturn {
        rows = List.copyOf(rows);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.receiveReturn, file.name());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        AddressReturn one = RegisterLookup.current(edit, AddressReturn.class, returned);
        Source source = source(edit);
        edit.study().getProvenance().add(source);
        RepairWriter writer = new RepairWriter(edit.time(), person);
        List<Repair> repairs = new ArrayList<>();
        table.findings().forEach(finding -> repairs.add(writer.of(finding, null, one)));
        Entry entry = new Entry(edit, one, source, writer, repairs);
        entry.enterAll(rows);
        edit.study().getPlaces().getRepairs().addAll(repairs);
        one.setFile(source.getLocation());
        one.setSource(source);
        one.setReceivedOn(day);
        one.setRowCount(rows.size());
        boolean open = repairs.stream().anyMatch(repair -> repair.getState() == RepairState.PROPOSED);
        one.setState(open ? ReturnState.IN_REVIEW : ReturnState.CLEAN);
    }

    private Source source(StudyEdit edit) throws ProblemException {
        Source source = ImportedSource.of(edit, SourceKind.FILE, file.name(), file.checksum(), FORMAT);
        source.setLocation(edit.storeData(file.name(), file.content()));
        source.setReferenceDate(returned.getReferenceDate());
        return source;
    }

    /** Enters rows as facilities. */
    private static final class Entry {
        private final AddressReturn returned;
        private final Source source;
        private final RepairWriter writer;
        private final List<Repair> repairs;
        private final FacilityValues values;
        private final StudyEdit edit;
        private final Map<String, Facility> known = new HashMap<>();

        Entry(StudyEdit edit, AddressReturn returned, Source source, RepairWriter writer, List<Repair> repairs) {
            this.edit = edit;
            this.returned = returned;
            this.source = source;
            this.writer = writer;
            this.repairs = repairs;
            this.values = new FacilityValues(edit.study());
            for (Facility facility : edit.study().getPlaces().getFacilities()) {
                if (facility.getType() == returned.getFacilityType()
                    && (returned.getArea() == null || facility.getResponsibleArea() == returned.getArea())) {
                    known.putIfAbsent(FacilityKey.of(values.all(facility)), facility);
                }
            }
        }

        void enterAll(List<RepairedRow> rows) {
            List<Facility> added = new ArrayList<>();
            for (RepairedRow row : rows) {
                Facility facility = known.remove(FacilityKey.of(row.values()));
                if (facility == null) {
                    facility = create(row);
                    added.add(facility);
                } else {
                    update(facility, row);
                }
                facility.getSources().add(source);
                for (AddressFinding finding : row.findings()) {
                    repairs.add(writer.of(finding, facility, returned));
                }
            }
            edit.study().getPlaces().getFacilities().addAll(added);
        }

        private Facility create(RepairedRow row) {
            Facility facility = PlacesFactory.eINSTANCE.createFacility();
            facility.setType(returned.getFacilityType());
            facility.setResponsibleArea(returned.getArea());
            facility.setReferenceDate(returned.getReferenceDate());
            facility.setPublishable(FacilityPublication.ofNew(Optional.empty(), facility.getType()));
            write(facility, row.values());
            row.row().others().forEach((key, value) -> FacilityValues.setProperty(facility, key, value));
            return facility;
        }

        private void write(Facility facility, Map<String, String> texts) {
            texts.forEach((field, text) -> {
                if (!AddressField.X.equals(field) && !AddressField.Y.equals(field)
                    && !AddressField.DISTRICT.equals(field)) {
                    values.set(facility, field, text);
                }
            });
            if (texts.containsKey(AddressField.X) && texts.containsKey(AddressField.Y)) {
                values.setPlace(facility, texts.get(AddressField.X), texts.get(AddressField.Y));
            }
        }

        private void update(Facility facility, RepairedRow row) {
            Map<String, String> before = values.all(facility);
            write(facility, row.values());
            if (returned.getReferenceDate() != null) {
                facility.setReferenceDate(returned.getReferenceDate());
            }
            Map<String, String> after = values.all(facility);
            after.forEach((field, text) -> {
                String old = before.getOrDefault(field, "");
                if (!old.isEmpty() && !old.equals(text) && !AddressField.REFERENCE_DATE.equals(field)
                    && !AddressField.ID.equals(field)) {
                    repairs.add(writer.of(AddressFinding.changed(RepairWriter.NEWER_RETURN,
                        row.row().place(field), List.of(new ValueChange(field, old, text))), facility, returned));
                }
            });
        }
    }
}
