// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.ModelFactory;
import org.triangula.model.Term;
import org.triangula.model.inquiry.Criterion;
import org.triangula.model.inquiry.CriterionJudgement;
import org.triangula.model.inquiry.CriterionLevel;
import org.triangula.model.inquiry.IdealType;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.TypeAssignment;
import org.triangula.model.inquiry.Typology;
import org.triangula.organization.cases.EnterTypology;

/**
 * Reads {@code inquiry/typology-*.tsv}: criteria, types, and which types the cases are. The judgement of a case in each
 * criterion is that of the type that dominates it now. Then enters {@code inquiry/size-immigration.typology.tsv}, which
 * variables of the cases fill.
 */
public final class TypologyReader implements ContentReader {

    private static final Pattern SEGMENT = Pattern.compile("\\b[a-z]\\d\\d\\b");

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        Typology typology = InquiryFactory.eINSTANCE.createTypology();
        typology.setName("Idealtypen kommunaler Integrationsarbeit");
        typology.setDescription("Nach Schammann, Bendel, Müller, Ziegler und Wittchen, Zwei Welten? (2020), mit "
            + "eigenen Worten benannt; die Zuordnungen sind erfunden.");
        edit.study().getInquiry().getTypologies().add(typology);
        for (ExampleRow row : ExampleTable.read("inquiry/typology-criteria.tsv").rows()) {
            typology.getCriteria().add(criterion(row));
        }
        Keyed<IdealType> types = new Keyed<>("type");
        for (ExampleRow row : ExampleTable.read("inquiry/typology-types.tsv").rows()) {
            IdealType type = type(row, typology);
            typology.getTypes().add(type);
            types.put(row.text("type"), type, row.place("type"));
        }
        for (ExampleRow row : ExampleTable.read("inquiry/typology-assignments.tsv").rows()) {
            TypeAssignment assignment = assignment(row, types, objects);
            typology.getAssignments().add(assignment);
            if (assignment.isDominant() && assignment.getValidUntil() == null) {
                addJudgements(typology, assignment);
            }
        }
        new EnterTypology(text("inquiry/size-immigration.typology.tsv"), "").perform(edit);
    }

    private static String text(String path) {
        try (InputStream stream = ExampleTable.open(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private static Criterion criterion(ExampleRow row) {
        Criterion criterion = InquiryFactory.eINSTANCE.createCriterion();
        criterion.setKey(row.text("key"));
        criterion.setName(row.text("name_de"));
        ModelParts.keep(criterion, "name.en", row.text("name_en"));
        for (String level : List.of("low", "high")) {
            Term term = ModelFactory.eINSTANCE.createTerm();
            term.setKey(level);
            term.setName(row.text(level + "_de"));
            term.getWordings().add(ModelParts.wording("en", level));
            criterion.getLevels().add(term);
        }
        return criterion;
    }

    private static IdealType type(ExampleRow row, Typology typology) throws ProblemException {
        IdealType type = InquiryFactory.eINSTANCE.createIdealType();
        type.setKey(row.text("type"));
        type.setName(row.text("name_de"));
        ModelParts.keep(type, "name.en", row.text("name_en"));
        ModelParts.keep(type, "source", row.text("source"));
        for (Criterion criterion : typology.getCriteria()) {
            CriterionLevel level = InquiryFactory.eINSTANCE.createCriterionLevel();
            level.setCriterion(criterion);
            level.setLevel(criterion.getLevels().stream()
                .filter(term -> term.getKey().equals(row.text(criterion.getKey()))).findFirst()
                .orElseThrow(() -> row.unknown(criterion.getKey())));
            type.getLevels().add(level);
        }
        type.setGroup(type.getLevels().get(0).getLevel().getName());
        return type;
    }

    private static TypeAssignment assignment(ExampleRow row, Keyed<IdealType> types, ExampleObjects objects)
        throws ProblemException {
        TypeAssignment assignment = InquiryFactory.eINSTANCE.createTypeAssignment();
        assignment.setAssessed(objects.cases().get(row, "case"));
        assignment.setType(types.get(row, "type"));
        switch (row.text("membership")) {
            case "dominant" -> assignment.setDominant(true);
            case "partial" -> assignment.setDegree(0.5);
            default -> throw row.unknown("membership");
        }
        assignment.setValidFrom(row.optional("valid_from"));
        assignment.setValidUntil(row.optional("valid_until"));
        assignment.setNote(row.text("reason"));
        ModelParts.keep(assignment, "coder", objects.coders().get(row, "coder").getShortName());
        Matcher matcher = SEGMENT.matcher(row.text("reason"));
        while (matcher.find()) {
            assignment.getEvidence().add(objects.segments().get(matcher.group(), row.place("reason")));
        }
        return assignment;
    }

    private static void addJudgements(Typology typology, TypeAssignment assignment) {
        for (CriterionLevel level : assignment.getType().getLevels()) {
            CriterionJudgement judgement = InquiryFactory.eINSTANCE.createCriterionJudgement();
            judgement.setAssessed(assignment.getAssessed());
            judgement.setCriterion(level.getCriterion());
            judgement.setLevel(level.getLevel());
            judgement.setNote("wie der vorherrschende Typ: " + assignment.getType().getName());
            judgement.getEvidence().addAll(assignment.getEvidence());
            typology.getJudgements().add(judgement);
        }
    }
}
