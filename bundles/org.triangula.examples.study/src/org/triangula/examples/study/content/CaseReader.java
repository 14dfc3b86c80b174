// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.ModelFactory;
import org.triangula.model.Term;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableType;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.model.places.Area;

/** Reads {@code inquiry/variables.tsv} and {@code cases.tsv}. */
public final class CaseReader implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        Keyed<Variable> variables = new Keyed<>("variable");
        for (ExampleRow row : ExampleTable.read("inquiry/variables.tsv").rows()) {
            Variable variable = variable(row);
            variables.put(row.text("key"), variable, row.place("key"));
            edit.study().getInquiry().getVariables().add(variable);
        }
        VocabularyTerms terms = new VocabularyTerms(edit.study());
        for (ExampleRow row : ExampleTable.read("inquiry/cases.tsv").rows()) {
            Area area = objects.areas().get(row, "area");
            Case one = InquiryFactory.eINSTANCE.createCase();
            one.setName(row.text("case"));
            one.setKind(terms.get("case-kind", "district", row.place("case")));
            ModelParts.keep(one, "pseudonym", row.text("pseudonym"));
            one.getMembers().add(area);
            objects.documents().values().stream().filter(document -> document.getAreas().contains(area))
                .forEach(one.getMembers()::add);
            for (Variable variable : variables.values()) {
                if (!row.isEmpty(variable.getKey())) {
                    one.getValues().add(value(row, variable));
                }
            }
            edit.study().getInquiry().getCases().add(one);
            objects.cases().put(row.text("case"), one, row.place("case"));
        }
    }

    private static Variable variable(ExampleRow row) throws ProblemException {
        Variable variable = InquiryFactory.eINSTANCE.createVariable();
        variable.setKey(row.text("key"));
        variable.setName(row.text("name_de"));
        variable.getWordings().add(ModelParts.wording("en", row.text("name_en")));
        variable.setUnit(row.optional("unit"));
        VariableType type = VariableType.get(row.text("type"));
        if (type == null) {
            throw row.unknown("type");
        }
        variable.setType(type);
        for (String category : row.values("categories")) {
            Term term = ModelFactory.eINSTANCE.createTerm();
            String[] sides = category.split("=", 2);
            term.setKey(sides[0]);
            term.setName(sides[sides.length - 1]);
            variable.getCategories().add(term);
        }
        return variable;
    }

    /** A question mark after a value says that it is not certain. */
    private static VariableValue value(ExampleRow row, Variable variable) throws ProblemException {
        VariableValue value = InquiryFactory.eINSTANCE.createVariableValue();
        String text = row.text(variable.getKey());
        if (text.endsWith("?")) {
            text = text.substring(0, text.length() - 1);
            value.setSourceNote("nicht gesichert");
        }
        if (variable.getType() == VariableType.BOOLEAN) {
            text = String.valueOf(row.yes(variable.getKey()));
        } else if (variable.getType() == VariableType.CATEGORY) {
            String key = text;
            if (variable.getCategories().stream().noneMatch(term -> term.getKey().equals(key))) {
                throw row.unknown(variable.getKey());
            }
        }
        value.setVariable(variable);
        value.setValue(text);
        return value;
    }
}
