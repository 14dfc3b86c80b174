// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.typology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.table.Column;
import org.triangula.model.ModelFactory;
import org.triangula.model.Term;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.Criterion;
import org.triangula.model.inquiry.CriterionJudgement;
import org.triangula.model.inquiry.CriterionLevel;
import org.triangula.model.inquiry.IdealType;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Typology;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesFactory;
import org.triangula.organization.cases.JudgeCriterion;
import org.triangula.organization.cases.StudyTypologies;
import org.triangula.organization.chart.EnterAdministration;
import org.triangula.organization.notation.AdministrationReader;
import org.triangula.organization.notation.RankTable;
import org.triangula.organization.typology.TypologyReader;
import org.triangula.organization.ui.ChartScope;
import org.triangula.organization.ui.OpenStudy;
import org.triangula.ui.study.StudyWorkspace;

/** A typology of the study and a supplied one are applied to a judged case with an administration. */
class TypologyViewTest {

    private static final String TEXT = """
        Landratsamt
          Dezernat I
            Ausländerbehörde {rank=office; tasks=abh}
          Dezernat II
            Sozialamt {tasks=asylblg, social}
            Integrationsbüro {rank=office; tasks=strategic}
        """;

    private OpenStudy study;
    private TypologyView view;

    @BeforeEach
    void open() throws Exception {
        study = new OpenStudy();
        StudyWorkspace.get().run(StudyOperation.of("Kreis", edit -> {
            Area area = PlacesFactory.eINSTANCE.createArea();
            area.setName("Erfundener Kreis");
            edit.study().getPlaces().getAreas().add(area);
        }));
        String area = study.session().study().getPlaces().getAreas().getFirst().getId();
        StudyWorkspace.get().run(new EnterAdministration(area, ChartScope.get().date(),
            new AdministrationReader(RankTable.supplied()).read(TEXT).administration()));
        view = study.show(TypologyView.class, TypologyView.ID);
    }

    @AfterEach
    void close() throws Exception {
        study.close(view);
    }

    private static String supplied(String type) {
        return TypologyReader.supplied("configuration").types().stream().filter(one -> one.key().equals(type))
            .map(one -> one.name().in(Locale.getDefault())).findFirst().orElseThrow();
    }

    private Optional<List<String>> cells() {
        return view.shown().map(one -> one.cases().rows().getFirst().cells());
    }

    private String types() {
        List<String> cells = cells().orElseThrow();
        return cells.get(cells.size() - 2);
    }

    @Test
    void theTypeFollowsFromTheChartAndIsInTheTruthTable() {
        OpenStudy.waitFor(() -> view.shown().isPresent());
        view.chooseTypology("configuration");
        assertEquals("Erfundener Kreis", cells().orElseThrow().getFirst());
        assertEquals(supplied("fragmented"), types());
        TypologySheets sheets = view.shown().orElseThrow();
        assertTrue(sheets.cases().rows().getFirst().explanation().contains("Integrationsbüro"));
        assertEquals(List.of(List.of(), List.of("Erfundener Kreis"), List.of(), List.of()),
            sheets.truth().rows().stream().map(RowTable.Row::cases).toList());
        assertEquals(List.of("one-office", "departments-differ"), sheets.tables().get(1).columns().stream().limit(2)
            .map(Column::name).toList());
        assertEquals(List.of(0, 1, "fragmented", 1, "Erfundener Kreis"),
            sheets.tables().get(1).rows().get(1));
        view.caseTable().choose("Erfundener Kreis");
        assertEquals("Erfundener Kreis", ChartScope.get().area().map(Area::getName).orElse(""));
    }

    @Test
    void aTypologyOfTheStudyIsAppliedToWhatWasJudged() {
        StudyWorkspace.get().run(StudyOperation.of("Typologie", edit -> {
            Case one = InquiryFactory.eINSTANCE.createCase();
            one.setName("Fall A");
            one.getMembers().add(edit.study().getPlaces().getAreas().getFirst());
            edit.study().getInquiry().getCases().add(one);
            Term high = ModelFactory.eINSTANCE.createTerm();
            high.setKey("high");
            Criterion criterion = InquiryFactory.eINSTANCE.createCriterion();
            criterion.setKey("vernetzung");
            criterion.getLevels().add(high);
            CriterionLevel level = InquiryFactory.eINSTANCE.createCriterionLevel();
            level.setCriterion(criterion);
            level.setLevel(high);
            IdealType type = InquiryFactory.eINSTANCE.createIdealType();
            type.setKey("vernetzt");
            type.setName("Vernetzt");
            type.getLevels().add(level);
            CriterionJudgement judgement = InquiryFactory.eINSTANCE.createCriterionJudgement();
            judgement.setAssessed(one);
            judgement.setCriterion(criterion);
            judgement.setLevel(high);
            judgement.setNote("Runder Tisch");
            Typology typology = InquiryFactory.eINSTANCE.createTypology();
            typology.setName("Eigene");
            typology.getCriteria().add(criterion);
            typology.getTypes().add(type);
            typology.getJudgements().add(judgement);
            edit.study().getInquiry().getTypologies().add(typology);
        }));
        OpenStudy.waitFor(() -> cells().filter(one -> one.getFirst().equals("Fall A")).isPresent());
        view.chooseTypology(study.session().study().getInquiry().getTypologies().getFirst().getId());
        assertEquals("Vernetzt", types());
        assertTrue(view.shown().orElseThrow().cases().rows().getFirst().explanation().contains("Runder Tisch"));
        StudyWorkspace.get().undo();
        OpenStudy.waitFor(() -> cells().filter(one -> one.getFirst().equals("Erfundener Kreis")).isPresent());
    }

    @Test
    void aCopyIsFilledFromAVariableAndAJudgementWithEvidenceCountsFirst() throws Exception {
        String text = String.join("\n", "typology\tk\tOwn\tEigene", "criterion\tgross\tno,yes\tLarge\tGroß",
            "thresholds\tgross\t50000", "variable\tgross\teinwohner", "type\tg\t-\tLarge\tGroß",
            "rule\tg\tgross=yes");
        StudyWorkspace.get().run(StudyOperation.of("Fall", edit -> {
            Variable variable = InquiryFactory.eINSTANCE.createVariable();
            variable.setKey("einwohner");
            variable.setName("Einwohner:innen");
            edit.study().getInquiry().getVariables().add(variable);
            VariableValue value = InquiryFactory.eINSTANCE.createVariableValue();
            value.setVariable(variable);
            value.setValue("80000");
            Case one = InquiryFactory.eINSTANCE.createCase();
            one.setName("Fall A");
            one.getMembers().add(edit.study().getPlaces().getAreas().getFirst());
            one.getValues().add(value);
            edit.study().getInquiry().getCases().add(one);
        }));
        Path file = Files.createTempFile("eigene", ".typology.tsv");
        Files.writeString(file, text);
        assertTrue(view.actions().bringIn(file));
        org.triangula.model.inquiry.Typology entered =
            study.session().study().getInquiry().getTypologies().getFirst();
        OpenStudy.waitFor(() -> cells().filter(one -> one.getFirst().equals("Fall A")).isPresent());
        view.chooseTypology(entered.getId());
        String yes = LevelWords.supplied().of(TypologyReader.supplied("change"), "new", "yes");
        assertEquals(yes, cells().orElseThrow().get(1));
        String evidence = study.session().study().getActors().getActors().getFirst().getId();
        String subject = study.session().study().getInquiry().getCases().getFirst().getId();
        StudyWorkspace.get().run(new JudgeCriterion(entered.getId(), subject, "gross", "no", "zählt anders",
            List.of(evidence)));
        OpenStudy.waitFor(() -> cells().orElseThrow().getLast().equals("1"));
        assertTrue(cells().orElseThrow().get(1).endsWith("*"));
        String why = view.shown().orElseThrow().cases().rows().getFirst().explanation();
        assertTrue(why.contains("zählt anders") && why.contains("80000"), why);
        view.actions().export(StudyTypologies.of(entered), file);
        assertEquals(text, Files.readString(file));
        Files.delete(file);
        StudyWorkspace.get().undo();
        OpenStudy.waitFor(() -> cells().orElseThrow().getLast().equals("0"));
        assertEquals(yes, cells().orElseThrow().get(1));
    }
}
