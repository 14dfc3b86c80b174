// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.Identified;
import org.triangula.model.inquiry.Claim;
import org.triangula.model.inquiry.Stance;
import org.triangula.model.inquiry.Verdict;
import org.triangula.triangulation.claim.ClaimOperations;
import org.triangula.triangulation.evidence.AreaTravelTime;
import org.triangula.triangulation.evidence.EvidenceCard;
import org.triangula.triangulation.evidence.EvidenceCard.Mark;
import org.triangula.triangulation.evidence.EvidenceColumn;
import org.triangula.triangulation.evidence.EvidenceDisplay;
import org.triangula.triangulation.evidence.EvidenceFor;
import org.triangula.triangulation.material.StudyMaterial;

class EvidenceForTest {

    @TempDir
    private Path folder;

    private StudySession session;
    private SmallStudy parts;

    @BeforeEach
    void create() throws ProblemException {
        SmallStudy.Created created = SmallStudy.create(folder.resolve("Study.triangula"));
        session = created.session();
        parts = created.parts();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aDistrictShowsWhatIsSaidAnsweredOrganisedAndReachable() {
        EvidenceDisplay display = evidence(parts.tannried);
        assertEquals(3, display.cards(EvidenceColumn.SAID).size());
        assertEquals(1, display.cards(EvidenceColumn.SAID).stream()
            .filter(card -> card.mark() == Mark.CONFIDENTIAL).count());
        EvidenceCard answer = display.cards(EvidenceColumn.ANSWERED).get(0);
        assertEquals("Amtsleitung: Ja\nIntegrationsmanagement: Nein", answer.text());
        assertEquals(Mark.CONTRADICTORY, answer.mark());
        assertEquals(4, display.cards(EvidenceColumn.ORGANISED).size());
        assertEquals("Aufenthaltsrecht · 1 Stelle, 1,5 VZÄ", display.cards(EvidenceColumn.ORGANISED).stream()
            .filter(card -> card.object() == parts.immigration).findFirst().orElseThrow().detail());
        EvidenceCard time = display.cards(EvidenceColumn.REACHABLE).get(0);
        assertEquals("11 Minuten (Median)", time.text());
        assertEquals("n = 500 Einwohner:innen · 30 % mehr als 30 Minuten · 30 % mehr als 60 Minuten"
            + " · 10 % ohne Verbindung", time.detail());
        assertEquals("Jobcenter · zu Fuß · Dienstag, 9 Uhr", time.heading());
        assertEquals(List.of(parts.claim), display.claims());
    }

    @Test
    void aFacilityShowsLinkedPassagesFirst() {
        EvidenceDisplay display = evidence(parts.office);
        EvidenceCard card = display.cards(EvidenceColumn.SAID).get(0);
        assertTrue(card.linked());
        assertEquals("Mit dem Bus dauert es eine halbe Stunde, wenn er fährt. 🚌", card.text());
        assertEquals("01_ Landkreis A · Abs. 2 · Takt prüfen", card.detail());
        assertEquals(1, display.cards(EvidenceColumn.SAID).size());
        assertFalse(display.cards(EvidenceColumn.ANSWERED).isEmpty());
        assertEquals(1, display.links().size());
    }

    @Test
    void aFacilityShowsForHowManyItIsTheNearest() {
        EvidenceCard card = evidence(parts.office).cards(EvidenceColumn.REACHABLE).stream()
            .filter(one -> one.text().startsWith("am nächsten")).findFirst().orElseThrow();
        assertEquals("am nächsten für 400 Einwohner:innen", card.text());
        assertEquals("von 550, die eine Einrichtung dieser Art erreichen", card.detail());
    }

    @Test
    void withoutResidentsEveryCellCountsOnce() {
        AreaTravelTime time = SmallCells.times(StudyMaterial.of(session), parts.office)
            .of(Set.of(parts.tannried)).get(0);
        assertFalse(time.populated());
        assertEquals(4, time.base());
        assertEquals(50.5, time.median().orElseThrow());
        assertEquals(2, time.beyondHalfAnHour().orElseThrow());
        assertEquals(1, time.withoutConnection());
    }

    @Test
    void aLimitBelowAnHourDoesNotTellWhoNeedsMore() throws ProblemException {
        session.execute(StudyOperation.of("limit", edit -> session.study().getPlaces().getScenarios().get(0)
            .getParameters().get(0).setValue("45")));
        AreaTravelTime time = SmallCells.times(StudyMaterial.of(session), parts.office)
            .of(Set.of(parts.tannried)).get(0);
        assertTrue(time.beyondAnHour().isEmpty());
        assertEquals(2, time.beyondHalfAnHour().orElseThrow());
    }

    @Test
    void claimsAreMadeSupportedAndDecidedWithUndo() throws ProblemException {
        session.execute(ClaimOperations.create("Es fehlt an Bussen.", List.of(parts.tannried)));
        Claim claim = session.study().getInquiry().getClaims().getLast();
        session.execute(ClaimOperations.addEvidence(claim, List.of(parts.busPassage), Stance.SUPPORTS, "", null));
        session.execute(ClaimOperations.addEvidence(claim, List.of(parts.busPassage), Stance.QUALIFIES, "x", null));
        assertEquals(1, claim.getEvidence().size());
        assertEquals(Stance.QUALIFIES, claim.getEvidence().get(0).getStance());
        session.execute(ClaimOperations.decide(claim, Verdict.VALIDATED, "Grund", "K1"));
        assertEquals(Verdict.VALIDATED, claim.getVerdict());
        assertTrue(session.undo().orElseThrow().contains("Es fehlt an Bussen."));
        assertEquals(Verdict.OPEN, claim.getVerdict());
    }

    private EvidenceDisplay evidence(Identified subject) {
        StudyMaterial material = StudyMaterial.of(session);
        return new EvidenceFor(material, Locale.GERMAN, LocalDate.of(2024, 11, 4),
            SmallCells.times(material, parts.office, 100, 300, 50, 50, 100)).of(subject);
    }
}
