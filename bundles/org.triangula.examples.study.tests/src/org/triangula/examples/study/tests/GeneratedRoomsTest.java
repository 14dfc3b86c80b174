// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.Study;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.Body;
import org.triangula.model.actors.Post;
import org.triangula.model.actors.Programme;
import org.triangula.model.inquiry.Claim;
import org.triangula.model.inquiry.Inquiry;
import org.triangula.model.inquiry.Verdict;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Places;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Survey;
import org.triangula.organization.cases.StoredCaseTables;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.input.OriginsCsv;
import org.triangula.reachability.results.TravelTimeStore;

class GeneratedRoomsTest {

    @TempDir
    private static Path folder;
    private static StudySession session;
    private static Study study;

    @BeforeAll
    static void generate() throws ProblemException {
        session = GeneratedStudy.open(GeneratedStudy.write(folder));
        study = session.study();
    }

    @AfterAll
    static void close() {
        session.close();
    }

    private static List<Area> areas(String kind) {
        return study.getPlaces().getAreas().stream().filter(area -> area.getKind().getKey().equals(kind)).toList();
    }

    @Test
    void areasAreThoseOfTheTableWithOutlines() {
        assertEquals(ExampleTable.read("places/areas.tsv").size(), study.getPlaces().getAreas().size());
        assertEquals(4, areas("district").size());
        for (Area area : study.getPlaces().getAreas()) {
            boolean locality = area.getKind().getKey().equals("locality");
            assertEquals(locality, area.getGeometry() == null, area.getName());
            assertTrue(locality || area.getGeometry().contains("POLYGON"), area.getName());
        }
        for (Area former : areas("former-district")) {
            List<Area> parts = areas("municipality").stream().filter(area -> area.getMemberships().stream()
                .anyMatch(one -> one.getWhole() == former && "1972-12-31".equals(one.getValidUntil()))).toList();
            assertTrue(parts.size() >= 2 && parts.size() <= 8, former.getName() + parts.size());
        }
    }

    @Test
    void facilitiesAreThoseOfTheTablesAndSheltersStayUnpublished() {
        Places places = study.getPlaces();
        assertEquals(ExampleTable.read("places/facilities.tsv").size() + ExampleTable.read("network/stops.tsv").size(),
            places.getFacilities().size());
        Set<String> hidden = places.getFacilities().stream().filter(one -> !one.isPublishable())
            .map(one -> one.getType().getKey()).collect(Collectors.toSet());
        assertEquals(Set.of("shelter"), hidden);
        for (Facility facility : places.getFacilities()) {
            assertTrue(!hidden.contains(facility.getType().getKey()) || !facility.isPublishable());
            assertNotNull(facility.getLongitude());
            assertNotNull(facility.getResponsibleArea());
            assertNotNull(facility.getLocatedIn());
        }
        assertEquals(ExampleTable.read("places/catchments.tsv").size(),
            places.getCatchments().stream().mapToInt(catchment -> catchment.getAreas().size()).sum());
        assertEquals(2, places.getFacilities().stream()
            .filter(one -> !GeneratedStudy.kept(one, "knownError").isEmpty()).count());
    }

    @Test
    void surveyHasAllAnswers() {
        Survey survey = study.getSurveys().getSurveys().get(0);
        assertEquals(ExampleTable.read("survey/respondents.tsv").size(), survey.getResponses().size());
        List<Answer> answers = survey.getResponses().stream().flatMap(one -> one.getAnswers().stream()).toList();
        assertEquals(ExampleTable.read("survey/responses.tsv").size(), answers.size());
        for (Answer answer : answers) {
            boolean given = !answer.getOptions().isEmpty() || answer.getText() != null;
            assertEquals(answer.getMissing() == MissingKind.NONE, given, answer.getQuestion().getName());
        }
        assertEquals(Set.of(MissingKind.values()),
            answers.stream().map(Answer::getMissing).collect(Collectors.toSet()));
    }

    private static <T extends Actor> List<T> actors(Class<T> type) {
        return study.getActors().getActors().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void administrationsHaveUnitsPostsAndFunding() {
        int units = 0;
        for (String chart : List.of("ellerkreis", "tannried", "lindenach", "moorachkreis")) {
            units += ExampleText.of("organisation/" + chart + ".chart.txt").lines()
                .filter(line -> line.contains("{key=")).count();
        }
        assertEquals(units, actors(AdministrativeUnit.class).size());
        assertEquals(4, actors(AdministrativeUnit.class).stream()
            .filter(unit -> unit.getPlacements().stream().allMatch(one -> one.getSuperior() == null)).count());
        double size = 0;
        for (AdministrativeUnit unit : actors(AdministrativeUnit.class)) {
            for (Post post : unit.getPosts()) {
                size += post.getFullTimeEquivalents();
                assertEquals(1, post.getFunding().stream().mapToDouble(one -> one.getShare()).sum(), 1e-9,
                    post.getName());
            }
        }
        double expected = List.of("ellerkreis", "tannried", "lindenach", "moorachkreis").stream()
            .flatMap(chart -> ExampleText.of("organisation/" + chart + ".chart.txt").lines())
            .filter(line -> line.contains("| fte="))
            .mapToDouble(line -> Double.parseDouble(line.replaceAll(".*fte=([0-9.]+).*", "$1"))).sum();
        assertEquals(expected, size, 1e-9);
        assertEquals(ExampleTable.read("organisation/bodies.tsv").size(), actors(Body.class).size());
        assertEquals(ExampleTable.read("organisation/memberships.tsv").size(),
            actors(Body.class).stream().mapToInt(body -> body.getMembers().size()).sum());
        assertEquals(ExampleTable.read("organisation/programmes.tsv").size(), actors(Programme.class).size());
        assertEquals(ExampleTable.read("organisation/ties.tsv").size()
            + ExampleTable.read("organisation/funding.tsv").size(), study.getActors().getTies().size());
        assertEquals(List.of(3, 3, 7), study.getActors().getProcesses().stream()
            .map(process -> process.getVariants().size()).toList());
    }

    @Test
    void inquiryIsComplete() {
        Inquiry inquiry = study.getInquiry();
        assertEquals(ExampleTable.read("inquiry/links.tsv").size()
            + ExampleTable.read("organisation/processes/evidence.tsv").size(), inquiry.getLinks().size());
        assertEquals(ExampleTable.read("inquiry/claims.tsv").size(), inquiry.getClaims().size());
        assertEquals(ExampleTable.read("inquiry/evidence.tsv").size(),
            inquiry.getClaims().stream().mapToInt(claim -> claim.getEvidence().size()).sum());
        assertEquals(4, inquiry.getCases().size());
        assertEquals(2, inquiry.getTypologies().size());
        assertEquals(7, inquiry.getTypologies().get(0).getTypes().size());
        assertEquals(ExampleTable.read("inquiry/typology-assignments.tsv").size(),
            inquiry.getTypologies().get(0).getAssignments().size());
        assertEquals(16, inquiry.getTypologies().get(0).getJudgements().size());
        assertEquals(ExampleTable.read("inquiry/glossary.tsv").size(), study.getGlossary().size());
        assertEquals(ExampleTable.read("inquiry/decisions.tsv").size(), study.getDecisions().size());
        assertEquals(2, StoredCaseTables.of(study).size());
        assertEquals(ExampleTable.read("inquiry/provenance.tsv").size() + 2, study.getProvenance().size());
        for (Verdict verdict : List.of(Verdict.VALIDATED, Verdict.RELATIVISED, Verdict.CONTRADICTED,
            Verdict.NOT_VALIDATED)) {
            assertTrue(inquiry.getClaims().stream().map(Claim::getVerdict).anyMatch(verdict::equals));
        }
        assertTrue(inquiry.getClaims().stream().flatMap(claim -> claim.getEvidence().stream())
            .anyMatch(evidence -> evidence.getSubject() instanceof ScenarioResult));
    }

    @Test
    void scenariosHaveTravelTimesInFilesOfTheStudy() throws ProblemException, IOException {
        assertEquals(2, study.getPlaces().getScenarios().size());
        for (Scenario scenario : study.getPlaces().getScenarios()) {
            int cells = OriginsCsv.read(session.folder().resolve(scenario.getGrid().getFile())).size();
            assertEquals(cells, scenario.getGrid().getCellCount());
            for (String input : List.of("osm", "gtfs", "facilities")) {
                String file = scenario.getParameters().stream().filter(one -> one.getKey().equals(input)).findFirst()
                    .orElseThrow().getValue();
                assertTrue(Files.size(session.folder().resolve(file)) > 0);
            }
            for (ScenarioResult result : scenario.getResults()) {
                TravelTimes times = times(result);
                assertEquals(cells, times.size());
                assertEquals(result.getReachedCount(), times.statusCounts().get(TravelStatus.OK));
                assertTrue(result.getReachedCount() > 0, result.getName());
                assertTrue(Files.isRegularFile(session.folder().resolve(result.getProvenanceFile())));
            }
            Set<String> types = scenario.getResults().stream().map(one -> one.getFacilityType().getKey())
                .collect(Collectors.toSet());
            assertTrue(types.containsAll(Set.of("jobcenter", "language-course", "immigration-office", "daycare",
                "secondary-school", "vocational-school", "psychosocial-counselling", "migration-counselling",
                "shelter", "transit-stop")), types.toString());
        }
    }

    private static TravelTimes times(ScenarioResult result) throws ProblemException, IOException {
        return TravelTimeStore.read(session.folder().resolve(result.getFile())).times().stream()
            .filter(one -> one.type().equals(result.getFacilityType().getKey())
                && one.mode().key().equals(result.getMode()))
            .findFirst().orElseThrow();
    }

    @Test
    void nameOfNoPersonIsInTheStudy() {
        study.getActors().getActors().forEach(actor -> assertFalse(actor.getName().isBlank()));
        assertTrue(session.history().size() > 5);
    }
}
