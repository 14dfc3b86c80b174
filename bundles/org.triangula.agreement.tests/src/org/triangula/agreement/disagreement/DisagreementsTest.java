// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.disagreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.triangula.agreement.TeamStudy.ANNA;
import static org.triangula.agreement.TeamStudy.BERT;
import static org.triangula.agreement.TeamStudy.give;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.agreement.TeamStudy;
import org.triangula.agreement.compare.AgreementAnalysis;
import org.triangula.agreement.compare.AgreementData;
import org.triangula.agreement.compare.AgreementOptions;
import org.triangula.agreement.compare.Level;
import org.triangula.agreement.disagreement.Disagreement.Kind;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.model.Decision;
import org.triangula.model.Identified;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;

class DisagreementsTest {

    private TeamStudy team;

    @BeforeEach
    void codeDifferently() throws ProblemException {
        team = new TeamStudy();
        give(team.session(), ANNA, "bus", 0, 0, 50);
        give(team.session(), BERT, "bus", 0, 0, 49);     // agreement
        give(team.session(), ANNA, "bus", 0, 60, 100);
        give(team.session(), BERT, "bus", 0, 60, 80);    // boundaries
        give(team.session(), ANNA, "bus", 0, 110, 150);
        give(team.session(), BERT, "job", 0, 110, 150);  // code
        give(team.session(), ANNA, "job", 0, 160, 170);  // only Anna
        give(team.session(), BERT, "bus", 1, 10, 20);    // only Bert
    }

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void everyKindIsFound() {
        List<Disagreement> found = disagreements();
        assertEquals(List.of(Kind.DIFFERENT_BOUNDARIES, Kind.DIFFERENT_CODE, Kind.ONLY_FIRST, Kind.ONLY_SECOND),
            found.stream().map(Disagreement::kind).toList());
        assertEquals(0.5, found.get(0).overlap(), 1e-12);
        assertEquals(60, found.get(0).start());
        assertEquals(100, found.get(0).end());
        assertEquals(2, found.get(1).codings().size());
        assertEquals("only Anna", found.get(2).kind().label(ANNA, BERT));
    }

    @Test
    void theNumberOfDisagreementsFitsTheDecisions() {
        var overall = AgreementAnalysis.compute(data(), options(), Progress.NONE).overall();
        long expected = disagreements().stream().mapToLong(each -> each.first().isPresent() && each.second().isPresent()
            ? 2 : 1).sum();
        assertEquals(expected, overall.disagreements());
    }

    @Test
    void eachSettlementDoesWhatItSaysAndIsUndoneAsOne() throws ProblemException {
        Map<Settlement, Integer> codingsAfter = new EnumMap<>(Map.of(Settlement.KEEP_FIRST, 7,
            Settlement.KEEP_SECOND, 7, Settlement.KEEP_BOTH, 8, Settlement.BOUNDARIES_OF_FIRST, 8,
            Settlement.BOUNDARIES_OF_SECOND, 8, Settlement.REMOVE, 6));
        String before = TeamStudy.canonical(team.study());
        for (Settlement settlement : Settlement.of(Kind.DIFFERENT_BOUNDARIES)) {
            team.session().execute(
                new ResolveDisagreement(disagreements().get(0), settlement, "see the codebook", ANNA));
            assertEquals(codingsAfter.get(settlement), codings().size(), settlement.name());
            Decision decision = team.study().getDecisions().get(0);
            assertEquals("see the codebook", decision.getReason());
            assertEquals(ANNA, decision.getDecidedBy());
            for (Identified concerned : decision.getConcerns()) {
                assertTrue(settlement == Settlement.REMOVE ? concerned instanceof Document
                    : codings().contains(concerned));
            }
            team.session().undo();
            assertEquals(before, TeamStudy.canonical(team.study()), settlement.name());
        }
    }

    @Test
    void takingBoundariesMakesAnAgreement() throws ProblemException {
        team.session().execute(
            new ResolveDisagreement(disagreements().get(0), Settlement.BOUNDARIES_OF_FIRST, "", ANNA));
        List<Disagreement> left = disagreements();
        assertEquals(3, left.size());
        assertEquals(Kind.DIFFERENT_CODE, left.get(0).kind());
        assertTrue(TeamStudy.document(team.session(), 0).getSelections().stream()
            .noneMatch(selection -> selection.getStart() == 60 && selection.getEnd() == 80));
    }

    @Test
    void settledOnesAreMarkedAndReported() throws ProblemException {
        team.session().execute(new ResolveDisagreement(disagreements().get(1), Settlement.KEEP_BOTH, "both", BERT));
        team.session().execute(new ResolveDisagreement(disagreements().get(2), Settlement.KEEP_FIRST, "", BERT));
        Resolutions resolutions = Resolutions.of(team.study());
        List<Disagreement> found = disagreements();
        assertTrue(resolutions.of(found.get(0)).isEmpty());
        assertEquals(Settlement.KEEP_BOTH, resolutions.of(found.get(1)).orElseThrow().settlement());
        assertEquals(Settlement.KEEP_FIRST, resolutions.of(found.get(2)).orElseThrow().settlement());
        assertEquals(2, resolutions.all().size());
        assertEquals(List.of("bus", "job"), resolutions.all().get(0).codes());
        assertEquals("110-150", resolutions.all().get(0).passage());
        team.reopen();
        assertEquals(resolutions.all(), Resolutions.of(team.study()).all());
    }

    @Test
    void whatIsGoneCannotBeSettled() throws ProblemException {
        Disagreement only = disagreements().get(3);
        team.session().execute(new ResolveDisagreement(only, Settlement.KEEP_FIRST, "", ANNA));
        assertThrows(ProblemException.class, () -> team.session()
            .execute(new ResolveDisagreement(only, Settlement.KEEP_FIRST, "", ANNA)));
    }

    private List<Coding> codings() {
        return team.study().getTexts().getDocuments().stream().flatMap(each -> each.getSelections().stream())
            .flatMap(each -> each.getCodings().stream()).toList();
    }

    private List<Disagreement> disagreements() {
        return Disagreements.of(data(), options());
    }

    private AgreementData data() {
        return AgreementData.of(team.study());
    }

    private AgreementOptions options() {
        AgreementData data = data();
        return new AgreementOptions(data.activeCoders(), data.documents().stream().map(each -> each.id()).toList(),
            data.tree().codes(), Level.SEGMENTS, 0.9, false, false, 0);
    }
}
