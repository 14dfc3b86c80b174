// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairState;
import org.triangula.register.RegisterStudy;
import org.triangula.register.check.MissingTypeCheck.Expected;
import org.triangula.register.table.ReasonText;
import org.triangula.register.table.TableTexts;

class RecordFindingsTest {

    private final Locale before = Locale.getDefault();
    private RegisterStudy study;

    @BeforeEach
    void create() throws ProblemException {
        study = new RegisterStudy();
    }

    @AfterEach
    void close() {
        Locale.setDefault(before);
        study.close();
    }

    private List<RecordFinding> missing() {
        return new MissingTypeCheck(List.of(expected(study.district(0)), expected(study.district(1)))).check(List.of());
    }

    private static Expected expected(Area area) {
        return new Expected(area.getId(), area.getName(), "daycare", "Kita");
    }

    @Test
    void anotherLanguageEntersNothingTwice() throws ProblemException {
        Facility first = study.facility(Map.of("name", "Kita Mond"));
        Facility second = study.facility(Map.of("name", "Kita Monde"));
        Locale.setDefault(Locale.ENGLISH);
        RecordFinding duplicate = new RecordFinding("duplicate", missing().getFirst().severity(), second.getId(),
            List.of(first.getId()), List.of("Kita Mond"));
        List<RecordFinding> english = List.of(missing().get(0), missing().get(1), duplicate);
        study.execute(new RecordFindings(english));
        // two districts of one name are two findings
        assertEquals(3, study.repairs().size());
        Locale.setDefault(Locale.GERMAN);
        assertNotEquals(study.repairs().getFirst().getReason(), missing().getFirst().reason());
        study.execute(new RecordFindings(List.of(missing().get(0), missing().get(1), duplicate)));
        assertEquals(3, study.repairs().size());
        assertTrue(study.repairs().stream().allMatch(each -> each.getState() == RepairState.PROPOSED));
        assertEquals("Musterstadt hat keine Einrichtung vom Typ Kita und hat auch keine Fehlanzeige gemeldet.",
            ReasonText.of("missing-type", study.repairs().getFirst().getArguments()));
    }

    @Test
    void findingsThatWereEnteredInWordsAloneAreKnownInAnyLanguage() throws ProblemException {
        study.execute(StudyOperation.of("old", edit -> {
            Repair old = PlacesFactory.eINSTANCE.createRepair();
            old.setRule("missing-type");
            old.setState(RepairState.REJECTED);
            old.setReason("Musterstadt has no facility of the type Kita, and has not answered that there is none.");
            edit.study().getPlaces().getRepairs().add(old);
        }));
        Locale.setDefault(Locale.GERMAN);
        study.execute(new RecordFindings(missing().subList(0, 1)));
        assertEquals(1, study.repairs().size());
        assertEquals(RepairState.REJECTED, study.repairs().getFirst().getState());
        assertEquals(missing().getFirst().arguments(), study.repairs().getFirst().getArguments());
        study.execute(new RecordFindings(missing()));
        assertEquals(2, study.repairs().size());
    }

    @Test
    void whatIsNoLongerFoundIsSettledUntilItIsFoundAgain() throws ProblemException {
        study.execute(new RecordFindings(missing()));
        study.execute(new RecordFindings(missing().subList(0, 1)));
        assertEquals(List.of(RepairState.PROPOSED, RepairState.NOTED),
            study.repairs().stream().map(Repair::getState).toList());
        study.execute(new RecordFindings(missing()));
        assertEquals(List.of(RepairState.PROPOSED, RepairState.PROPOSED),
            study.repairs().stream().map(Repair::getState).toList());
    }

    @Test
    void everyReasonIsThereInAllLanguages() {
        assertEquals(new TreeSet<>(TableTexts.load("reasons_en.properties").stringPropertyNames()),
            new TreeSet<>(TableTexts.load("reasons_de.properties").stringPropertyNames()));
    }
}
