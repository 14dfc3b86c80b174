// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.ModelFactory;
import org.triangula.model.Property;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairState;
import org.triangula.register.RegisterStudy;

class ChangeByHandTest {

    private RegisterStudy study;
    private Facility facility;

    @BeforeEach
    void create() throws ProblemException {
        study = new RegisterStudy();
        facility = study.facility(Map.of("name", "Kita Mond", "street", "Hauptstr.", "phone", "1"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Repair byHand(StudyOperation.Action change) throws ProblemException {
        study.execute(new ChangeByHand(facility, StudyOperation.of("Change", change), "AB"));
        return study.repairs().getLast();
    }

    private static List<String> texts(Repair repair) {
        return repair.getValues().stream()
            .map(value -> value.getAttribute() + " " + value.getOriginal() + " " + value.getRepaired()).toList();
    }

    @Test
    void theTrailKeepsWhatStoodThereAndWhoChangedItWhen() throws ProblemException {
        Repair repair = byHand(edit -> facility.setStreet("Hauptstraße"));
        assertEquals(List.of("street Hauptstr. Hauptstraße"), texts(repair));
        assertEquals("by-hand", repair.getRule());
        assertEquals("AB", repair.getDecidedBy());
        assertNotNull(repair.getDecidedAt());
        assertEquals(RepairState.APPLIED, repair.getState());
        assertSame(facility, repair.getFacility());
        study.execute(new UndoRepair(repair, "CD", "doch nicht"));
        assertEquals("Hauptstr.", facility.getStreet());
        assertEquals(RepairState.UNDONE, repair.getState());
    }

    @Test
    void severalValuesOfOneChangeAreOneEntryAndUndoneTogether() throws ProblemException {
        Repair repair = byHand(edit -> {
            facility.setLongitude(9.5);
            facility.setLatitude(48.5);
        });
        assertEquals(List.of("x null 9.5", "y null 48.5"), texts(repair));
        study.execute(new UndoRepair(repair, "AB", ""));
        assertEquals(null, facility.getLongitude());
        assertEquals(null, facility.getLatitude());
    }

    @Test
    void furtherPropertiesAreValuesToo() throws ProblemException {
        Property phone = facility.getProperties().getFirst();
        assertEquals(List.of("phone 1 2"), texts(byHand(edit -> phone.setValue("2"))));
        Repair added = byHand(edit -> {
            Property mail = ModelFactory.eINSTANCE.createProperty();
            mail.setKey("mail");
            mail.setValue("a@example.org");
            facility.getProperties().add(mail);
        });
        assertEquals(List.of("mail null a@example.org"), texts(added));
        study.execute(new UndoRepair(added, "AB", ""));
        assertEquals(1, facility.getProperties().size());
    }

    @Test
    void areasOfOneNameAreNotMistakenForEachOther() throws ProblemException {
        Repair repair = byHand(edit -> facility.setResponsibleArea(study.district(1)));
        assertEquals(List.of("district Musterstadt 99002"), texts(repair));
        study.execute(new UndoRepair(repair, "AB", ""));
        assertSame(study.district(0), facility.getResponsibleArea());
    }

    @Test
    void whatChangesNoValueLeavesNoEntry() throws ProblemException {
        study.execute(new ChangeByHand(facility, StudyOperation.of("Nothing", edit -> facility.setStreet("Hauptstr.")),
            "AB"));
        assertTrue(study.repairs().isEmpty());
    }
}
