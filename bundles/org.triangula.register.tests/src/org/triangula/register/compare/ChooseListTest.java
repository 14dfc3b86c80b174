// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.places.ComparisonChoice;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairState;
import org.triangula.model.places.SourceComparison;
import org.triangula.register.RegisterStudy;
import org.triangula.register.compare.ComparedPair.Kind;
import org.triangula.register.study.FacilityValues;
import org.triangula.register.study.UndoRepair;

/** Choosing between the study and another list, with the choice documented. */
class ChooseListTest {

    @TempDir
    private Path folder;
    private RegisterStudy study;
    private List<ComparedPair> pairs;
    private ImportFile file;
    private Facility equal;
    private Facility contradicting;
    private Facility only;

    @BeforeEach
    void compare() throws ProblemException, IOException {
        study = new RegisterStudy();
        equal = study.facility(address("Kita Mond", "Hauptstraße", "1"));
        contradicting = study.facility(address("Kita Sonne", "Ringstraße", "2"));
        only = study.facility(address("Hort am Wald", "Waldweg", "9"));
        List<ListEntry> second = List.of(new ListEntry("1", address("Kita Mond", "Hauptstraße", "1")),
            new ListEntry("2", address("Kita Sonne", "Ringstraße", "22")),
            new ListEntry("3", address("Krippe Zwergenland", "Marktplatz", "4")));
        pairs = ListComparison.compare(ChooseList.entries(List.of(equal, contradicting, only),
            new FacilityValues(study.study())), second);
        file = ImportFile.read(Files.writeString(folder.resolve("Register.csv"), "Name"), 1000);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private static Map<String, String> address(String name, String street, String number) {
        return Map.of("name", name, "street", street, "houseNumber", number, "postalCode", "70001", "town", "Altheim");
    }

    private SourceComparison choose(ComparisonChoice choice, Set<ComparedPair> chosen) throws ProblemException {
        study.execute(new ChooseList(pairs, file, RegisterStudy.type(study.study()), study.district(0), choice, chosen,
            "AB", "Das Register ist neuer."));
        return study.study().getPlaces().getComparisons().getLast();
    }

    private ComparedPair pair(Kind kind) {
        return pairs.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    private int facilities() {
        return study.study().getPlaces().getFacilities().size();
    }

    @Test
    void theChoiceIsDocumentedWithItsCounts() throws ProblemException {
        SourceComparison made = choose(ComparisonChoice.FIRST, Set.of());
        assertEquals(List.of(1, 1, 1, 1), List.of(made.getMatchedCount(), made.getContradictingCount(),
            made.getFirstOnlyCount(), made.getSecondOnlyCount()));
        assertEquals("Das Register ist neuer.", made.getDecision().getReason());
        assertEquals("AB", made.getDecision().getDecidedBy());
        assertSame(made, made.getDecision().getConcerns().getFirst());
        assertEquals("Register.csv", made.getSecond().getName());
        assertTrue(Files.exists(study.session().folder().path().resolve(made.getSecond().getLocation())));
    }

    @Test
    void firstKeepsTheValuesAndNotesEveryContradiction() throws ProblemException {
        choose(ComparisonChoice.FIRST, Set.of());
        assertEquals("2", contradicting.getHouseNumber());
        assertEquals(3, facilities());
        Repair repair = study.repairs().getFirst();
        assertEquals(RepairState.REJECTED, repair.getState());
        assertEquals("22", repair.getValues().getFirst().getRepaired());
    }

    @Test
    void secondTakesTheValuesAndEachCanBeTakenBack() throws ProblemException {
        SourceComparison made = choose(ComparisonChoice.SECOND, Set.of());
        assertEquals("22", contradicting.getHouseNumber());
        assertEquals(4, facilities());
        Facility added = study.study().getPlaces().getFacilities().getLast();
        assertEquals("Krippe Zwergenland", added.getName());
        assertSame(study.district(0), added.getResponsibleArea());
        assertEquals(List.of(made.getSecond()), added.getSources());
        assertEquals(List.of(made.getSecond()), equal.getSources());
        assertTrue(only.getSources().isEmpty());
        Repair repair = study.repairs().getFirst();
        assertEquals(RepairState.APPLIED, repair.getState());
        study.execute(new UndoRepair(repair, "AB", ""));
        assertEquals("2", contradicting.getHouseNumber());
        assertEquals(4, facilities());
    }

    @Test
    void bothAddsAndLetsContradictionsWait() throws ProblemException {
        choose(ComparisonChoice.BOTH, Set.of());
        assertEquals("2", contradicting.getHouseNumber());
        assertEquals(4, facilities());
        assertEquals(RepairState.PROPOSED, study.repairs().getFirst().getState());
    }

    @Test
    void byRecordTakesWhatWasTicked() throws ProblemException {
        choose(ComparisonChoice.BY_RECORD, Set.of(pair(Kind.CONTRADICTING)));
        assertEquals("22", contradicting.getHouseNumber());
        assertEquals(3, facilities());
        study.session().undo();
        choose(ComparisonChoice.BY_RECORD, Set.of(pair(Kind.SECOND_ONLY)));
        assertEquals("2", study.study().getPlaces().getFacilities().get(1).getHouseNumber());
        assertEquals(4, facilities());
    }
}
