// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.gazetteer.Gazetteer;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairState;
import org.triangula.register.RegisterStudy;
import org.triangula.register.rule.RuleEngine;
import org.triangula.register.rule.RuleSet;

/** Rules from three places, and rules run again on a register. */
class StudyRulesTest {

    private static final String TOWN = """
        {"rules": [{"key": "%s", "fields": ["town"], "lookup": {"Altdorf b. M.": "%s"}, "sure": %s,
          "severity": "wrong"}]}
        """;

    @TempDir
    private Path user;
    private RegisterStudy study;

    @BeforeEach
    void create() throws ProblemException {
        study = new RegisterStudy();
    }

    @AfterEach
    void close() {
        study.close();
    }

    private RuleSet rules() throws ProblemException {
        return StudyRules.of(study.study(), study.session().folder().path(), user);
    }

    private void run(List<Facility> facilities) throws ProblemException {
        study.execute(new RunRules(facilities, new RuleEngine(rules(), Gazetteer.EMPTY, Locale.ENGLISH), "AB"));
    }

    @Test
    void rulesOfTheStudyComeAfterThoseOfTheUserAndTheBuiltInOnes() throws ProblemException, IOException {
        int builtIn = rules().rules().size();
        Files.writeString(user.resolve("a.json"), TOWN.formatted("ours", "Altdorf A", true));
        Files.writeString(user.resolve("b.json"), TOWN.formatted("theirs", "Altdorf B", true));
        Files.writeString(user.resolve("c.txt"), "no rules");
        assertEquals(List.of("ours", "theirs"), rules().rules().subList(builtIn, builtIn + 2).stream()
            .map(rule -> rule.key()).toList());
        study.execute(StudyRules.store(TOWN.formatted("ours", "Altdorf S", false)));
        assertEquals(builtIn + 2, rules().rules().size());
        assertEquals("DOUBTFUL", rules().rule("ours").orElseThrow().sureness().name());
        study.execute(StudyRules.store("{\"off\": [\"ours\", \"street-abbreviation\"]}"));
        assertFalse(rules().rule("ours").isPresent());
        assertFalse(rules().rule("street-abbreviation").isPresent());
        assertEquals(builtIn, rules().rules().size());
        // the rules are kept with the study, and undone with it
        assertTrue(StudyRules.text(study.study(), study.session().folder().path()).orElseThrow().contains("off"));
        study.session().undo();
        assertTrue(rules().rule("street-abbreviation").isPresent());
    }

    @Test
    void rulesThatAreNotUnderstoodSayWhichFile() throws IOException {
        Files.writeString(user.resolve("broken.json"), "{\"rules\": [{\"fields\": [\"town\"]}]}");
        ProblemException problem = assertThrows(ProblemException.class, this::rules);
        assertTrue(problem.problem().place().contains("broken.json"), problem.problem()::place);
        assertThrows(ProblemException.class, () -> StudyRules.store("[]"));
    }

    @Test
    void rulesRunAgainRepairWhatIsSureAndProposeTheRest() throws ProblemException, IOException {
        Files.writeString(user.resolve("a.json"), TOWN.formatted("ours", "Altdorf", false));
        Facility facility = study.facility(Map.of("name", "Kita Mond ", "street", "Hauptstr.", "town",
            "Altdorf b. M."));
        run(List.of(facility));
        assertEquals("Kita Mond", facility.getName());
        assertEquals("Altdorf b. M.", facility.getTown());
        Repair town = repair("ours");
        assertEquals(RepairState.PROPOSED, town.getState());
        Repair name = study.repairs().stream().filter(each -> "name".equals(each.getValues().getFirst()
            .getAttribute())).findFirst().orElseThrow();
        assertEquals(RepairState.APPLIED, name.getState());
        assertEquals("Kita Mond ", name.getValues().getFirst().getOriginal());
        assertEquals("AB", name.getDecidedBy());
        int count = study.repairs().size();
        // what waits, was refused or taken back is not found again
        run(List.of(facility));
        assertEquals(count, study.repairs().size());
        study.execute(new RejectRepairs(List.of(town), "AB", "heißt so"));
        study.execute(new UndoRepair(name, "AB", ""));
        run(List.of(facility));
        assertEquals(count, study.repairs().size());
        assertEquals("Kita Mond ", facility.getName());
        study.execute(new ChangeByHand(facility, StudyOperation.of("name",
            edit -> facility.setName("Kita Sonne ")), "AB"));
        run(List.of(facility));
        assertEquals("Kita Sonne", facility.getName());
    }

    private Repair repair(String rule) {
        return study.repairs().stream().filter(each -> rule.equals(each.getRule())).findFirst().orElseThrow();
    }
}
