// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.tests;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.Decision;
import org.triangula.model.Identified;
import org.triangula.model.ModelFactory;
import org.triangula.model.Property;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.PlacementKind;
import org.triangula.model.actors.Post;
import org.triangula.model.actors.Task;
import org.triangula.model.actors.TaskCarriage;
import org.triangula.model.actors.Tie;
import org.triangula.model.actors.TieSign;
import org.triangula.model.actors.UnitPlacement;
import org.triangula.model.inquiry.Claim;
import org.triangula.model.inquiry.Evidence;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Link;
import org.triangula.model.inquiry.Stance;
import org.triangula.model.inquiry.Verdict;
import org.triangula.model.places.Area;
import org.triangula.model.places.AreaMembership;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Grid;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.model.survey.Topic;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.InterviewDetails;
import org.triangula.model.texts.RecordStatus;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;

/** A small invented study that has a part of everything: two districts, an interview, a survey, an administration. */
final class SmallStudy {

    static final String SHELTER = "Haus Regenbogen";
    static final String SECRET = "das bleibt bitte unter uns";

    private static final String TEXT = """
        I: Wie kommen die Menschen zum Amt?
        B1: Mit dem Bus dauert es eine halbe Stunde, wenn er fährt. 🚌 Nach 16 Uhr fährt keiner.
        B1: Im Haus Regenbogen wohnen dreißig Personen, aber das bleibt bitte unter uns.
        B1: Mit der Ausländerbehörde reden wir <jede> Woche & gern.
        """;

    final Area tannried =
        area("Landkreis Tannried", "district", "POLYGON((9.4 49, 9.7 49, 9.7 49.2, 9.4 49.2, 9.4 49))");
    final Area eller = area("Ellerkreis", "district", "POLYGON((9.7 49, 10 49.02, 10 49.22, 9.7 49.2, 9.7 49))");
    final Area town = area("Haldenbuch", "municipality", "POLYGON((9.4 49, 9.5 49, 9.5 49.1, 9.4 49.1, 9.4 49))");
    final Facility office = facility("Jobcenter Tannried", "jobcenter", 9.55, 49.1);
    final Facility shelter = facility(SHELTER, "shelter", 9.45, 49.05);
    final AdministrativeUnit immigration = unit("Amt für Zuwanderung");
    final Claim claim = InquiryFactory.eINSTANCE.createClaim();
    Selection busPassage;
    private Study study;
    private Code bus;
    private Code cooperation;

    private SmallStudy() {
    }

    /** Creates the study with identities and times that do not change. */
    static Created create(Path folder) throws ProblemException {
        AtomicInteger identity = new AtomicInteger();
        StudySession session = new StudyStore(
            () -> String.format("00000000-0000-0000-0000-%012d", identity.incrementAndGet()),
            Clock.fixed(Instant.parse("2024-11-04T10:00:00Z"), ZoneOffset.UTC), "test").create(folder, "Ankommen");
        SmallStudy made = new SmallStudy();
        session.execute(StudyOperation.of("fill", made::fill));
        return new Created(session, made);
    }

    /** The open study and its parts. */
    record Created(StudySession session, SmallStudy parts) {
    }

    private void fill(StudyEdit edit) throws ProblemException {
        study = edit.study();
        study.setResearchQuestion("Wie hängen Zuständigkeit & Erreichbarkeit zusammen?");
        study.setInvented(true);
        study.getLanguages().add("de");
        places(edit);
        texts(edit);
        survey();
        organisation();
        inquiry();
    }

    private void places(StudyEdit edit) throws ProblemException {
        study.getPlaces().getAreas().addAll(List.of(tannried, eller, town));
        tannried.setKind(term("area-kind", "district"));
        eller.setKind(term("area-kind", "district"));
        town.setKind(term("area-kind", "municipality"));
        AreaMembership membership = PlacesFactory.eINSTANCE.createAreaMembership();
        membership.setWhole(tannried);
        town.getMemberships().add(membership);
        office.setType(term("facility-type", "jobcenter"));
        shelter.setType(term("facility-type", "shelter"));
        office.setPublishable(true);
        shelter.setPublishable(false);
        for (Facility facility : List.of(office, shelter)) {
            facility.setResponsibleArea(tannried);
            facility.setLocatedIn(town);
            study.getPlaces().getFacilities().add(facility);
        }
        Grid grid = PlacesFactory.eINSTANCE.createGrid();
        grid.setCellSize(2000);
        grid.setFile(edit.storeData("cells.csv",
            "read by SmallCells".getBytes(StandardCharsets.UTF_8)));
        Scenario scenario = PlacesFactory.eINSTANCE.createScenario();
        scenario.setName("Dienstag, 9 Uhr");
        scenario.setGrid(grid);
        ScenarioResult result = PlacesFactory.eINSTANCE.createScenarioResult();
        result.setFacilityType(office.getType());
        result.setMode("walk");
        result.setFile(edit.storeData("times.ttc", "read by SmallCells, too".getBytes(StandardCharsets.UTF_8)));
        Property limit = ModelFactory.eINSTANCE.createProperty();
        limit.setKey("maxMinutes");
        limit.setValue("120");
        scenario.getParameters().add(limit);
        scenario.getResults().add(result);
        study.getPlaces().getGrids().add(grid);
        study.getPlaces().getScenarios().add(scenario);
    }

    private void texts(StudyEdit edit) throws ProblemException {
        bus = code("Erreichbarkeit mit Bus und Bahn", "#0072B2", CodeOrigin.DEDUCTIVE);
        bus.setDefinition("Ob ein Ziel mit Bus oder Bahn erreicht wird.");
        bus.setAnchorExample("Nach 16 Uhr fährt keiner.");
        cooperation = code("Zusammenarbeit", "#009E73", CodeOrigin.INDUCTIVE);
        study.getTexts().getCodeSystem().getCodes().addAll(List.of(bus, cooperation));
        StoredText stored = edit.storeText("interview", TEXT);
        Document document = TextsFactory.eINSTANCE.createDocument();
        document.setName("Integrationsbeauftragte (wirklicher Name)");
        document.setKind(DocumentKind.INTERVIEW);
        document.setTextFile(stored.file());
        document.setTextLength(stored.length());
        document.setParagraphCount(stored.paragraphs());
        InterviewDetails details = TextsFactory.eINSTANCE.createInterviewDetails();
        details.setShortCode("01_ Landkreis A");
        details.setDistrict(tannried);
        details.setConductedOn("2024-06-11");
        document.setInterview(details);
        busPassage = selection(document, "Mit dem Bus dauert es eine halbe Stunde, wenn er fährt. 🚌", bus, 80);
        selection(document, "Mit der Ausländerbehörde reden wir <jede> Woche & gern.", cooperation, 50);
        selection(document, "Im Haus Regenbogen wohnen dreißig Personen, aber " + SECRET, bus, 100);
        selection(document, SECRET, null, 0).setRecordStatus(RecordStatus.OFF_RECORD);
        study.getTexts().getDocuments().add(document);
    }

    private static Selection selection(Document document, String words, Code code, int weight) {
        int start = TEXT.indexOf(words);
        Selection selection = TextsFactory.eINSTANCE.createSelection();
        selection.setStart(TEXT.codePointCount(0, start));
        selection.setEnd(selection.getStart() + words.codePointCount(0, words.length()));
        if (code != null) {
            Coding coding = TextsFactory.eINSTANCE.createCoding();
            coding.setCode(code);
            coding.setWeight(weight);
            selection.getCodings().add(coding);
        }
        document.getSelections().add(selection);
        return selection;
    }

    private void survey() {
        SurveyFactory factory = SurveyFactory.eINSTANCE;
        Question question = factory.createQuestion();
        question.setNumber("Q1");
        question.setName("Gibt es ein Integrationskonzept?");
        question.setType(QuestionType.YES_NO);
        for (String name : List.of("Ja", "Nein")) {
            AnswerOption option = factory.createAnswerOption();
            option.setCode(name);
            option.setName(name);
            question.getOptions().add(option);
        }
        Topic topic = factory.createTopic();
        topic.setName("Konzept");
        topic.getQuestions().add(question);
        Questionnaire questionnaire = factory.createQuestionnaire();
        questionnaire.getTopics().add(topic);
        Survey survey = factory.createSurvey();
        survey.setName("Befragung der Kreise");
        survey.getQuestionnaires().add(questionnaire);
        answer(survey, tannried, "Amtsleitung", question, 0);
        answer(survey, tannried, "Integrationsmanagement", question, 1);
        answer(survey, eller, "Integrationsbeauftragte", question, 0);
        study.getSurveys().getSurveys().add(survey);
    }

    private static void answer(Survey survey, Area unit, String respondent, Question question, int option) {
        Response response = SurveyFactory.eINSTANCE.createResponse();
        response.setUnit(unit);
        response.setRespondent(respondent);
        response.setStatus(ResponseStatus.COMPLETE);
        Answer answer = SurveyFactory.eINSTANCE.createAnswer();
        answer.setQuestion(question);
        answer.getOptions().add(question.getOptions().get(option));
        response.getAnswers().add(answer);
        survey.getResponses().add(response);
    }

    private void organisation() {
        ActorsFactory factory = ActorsFactory.eINSTANCE;
        AdministrativeUnit top = unit("Landratsamt Tannried");
        AdministrativeUnit staff = unit("Stabsstelle Integration");
        place(staff, top, PlacementKind.STAFF);
        place(immigration, top, PlacementKind.LINE);
        Task task = factory.createTask();
        task.setName("Aufenthaltsrecht");
        task.setColour("#D55E00");
        study.getActors().getTasks().add(task);
        TaskCarriage carriage = factory.createTaskCarriage();
        carriage.setTask(task);
        immigration.getTasks().add(carriage);
        Post post = factory.createPost();
        post.setName("Sachbearbeitung");
        post.setFullTimeEquivalents(1.5);
        immigration.getPosts().add(post);
        for (AdministrativeUnit unit : List.of(top, staff, immigration)) {
            unit.setArea(tannried);
            study.getActors().getActors().add(unit);
        }
        study.getActors().getTies().add(tie(staff, immigration, staff, TieSign.POSITIVE));
        study.getActors().getTies().add(tie(immigration, staff, immigration, TieSign.NEGATIVE));
    }

    private static void place(AdministrativeUnit unit, AdministrativeUnit superior, PlacementKind kind) {
        UnitPlacement placement = ActorsFactory.eINSTANCE.createUnitPlacement();
        placement.setSuperior(superior);
        placement.setKind(kind);
        placement.setValidFrom("2022-01-01");
        unit.getPlacements().add(placement);
    }

    private static Tie tie(AdministrativeUnit from, AdministrativeUnit to, AdministrativeUnit teller, TieSign sign) {
        Tie tie = ActorsFactory.eINSTANCE.createTie();
        tie.setFrom(from);
        tie.setTo(to);
        tie.setPerspective(teller);
        tie.setSign(sign);
        return tie;
    }

    private void inquiry() {
        Link link = InquiryFactory.eINSTANCE.createLink();
        link.setSource(busPassage);
        link.setTarget(office);
        link.setNote("Takt prüfen");
        study.getInquiry().getLinks().add(link);
        claim.setStatement("Die Behörden sind mit dem Bus erreichbar.");
        claim.setVerdict(Verdict.CONTRADICTED);
        claim.setVerdictReason("Nach 16 Uhr nicht.");
        claim.getConcerns().add(tannried);
        evidence(busPassage, Stance.SUPPORTS);
        evidence(study.getTexts().getDocuments().get(0).getSelections().get(2), Stance.CONTRADICTS);
        study.getInquiry().getClaims().add(claim);
        Decision decision = ModelFactory.eINSTANCE.createDecision();
        decision.setName("Unterkünfte werden nie einzeln veröffentlicht.");
        decision.setDecidedOn(LocalDate.of(2023, 5, 2));
        study.getDecisions().add(decision);
    }

    private void evidence(Identified subject, Stance stance) {
        Evidence piece = InquiryFactory.eINSTANCE.createEvidence();
        piece.setSubject(subject);
        piece.setStance(stance);
        claim.getEvidence().add(piece);
    }

    private Term term(String vocabulary, String key) {
        return study.getVocabularies().stream().filter(one -> vocabulary.equals(one.getKey()))
            .flatMap(one -> one.getTerms().stream()).filter(term -> key.equals(term.getKey())).findFirst()
            .orElseThrow();
    }

    private static Area area(String name, String key, String outline) {
        Area area = PlacesFactory.eINSTANCE.createArea();
        area.setName(name);
        area.setOfficialKey(key.equals("district") ? "99113" : "99113001");
        area.setGeometry(outline);
        return area;
    }

    private static Facility facility(String name, String type, double longitude, double latitude) {
        Facility facility = PlacesFactory.eINSTANCE.createFacility();
        facility.setName(name);
        facility.setDescription(type);
        facility.setLongitude(longitude);
        facility.setLatitude(latitude);
        return facility;
    }

    private static AdministrativeUnit unit(String name) {
        AdministrativeUnit unit = ActorsFactory.eINSTANCE.createAdministrativeUnit();
        unit.setName(name);
        return unit;
    }

    private static Code code(String name, String colour, CodeOrigin origin) {
        Code code = TextsFactory.eINSTANCE.createCode();
        code.setName(name);
        code.setColour(colour);
        code.setOrigin(origin);
        return code;
    }
}
