// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.retrieval;

import java.nio.file.Path;

import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.ModelFactory;
import org.triangula.model.Term;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableType;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;
import org.triangula.model.texts.InterviewDetails;
import org.triangula.model.texts.TextsFactory;

/** An invented study: three interviews, the first two in one district, with variables of the district. */
final class VariableStudy {

    private VariableStudy() {
    }

    static StudySession create(Path folder) throws ProblemException {
        StudySession session = new StudyStore().create(folder.resolve("Erfunden.triangula"), "Erfunden");
        session.execute(StudyOperation.of("invent", edit -> {
            Area district = PlacesFactory.eINSTANCE.createArea();
            district.setName("Kreis A");
            edit.study().getPlaces().getAreas().add(district);
            Variable residents = variable("Einwohner:innen", VariableType.INTEGER);
            Variable carrier = variable("Träger", VariableType.CATEGORY);
            for (String key : new String[] {"free", "public"}) {
                Term term = ModelFactory.eINSTANCE.createTerm();
                term.setKey(key);
                term.setName("free".equals(key) ? "freier Träger" : "öffentlicher Träger");
                carrier.getCategories().add(term);
            }
            edit.study().getInquiry().getVariables().add(residents);
            edit.study().getInquiry().getVariables().add(carrier);
            Case one = InquiryFactory.eINSTANCE.createCase();
            one.setName("Kreis A");
            one.getMembers().add(district);
            edit.study().getInquiry().getCases().add(one);
            for (int number = 1; number <= 3; number++) {
                Document document = TextsFactory.eINSTANCE.createDocument();
                document.setName("0" + number + " Gespräch");
                InterviewDetails details = TextsFactory.eINSTANCE.createInterviewDetails();
                details.setNumber(number);
                details.setConductedOn(number == 3 ? "2024" : "2023-0" + number + "-10");
                document.setInterview(details);
                edit.study().getTexts().getDocuments().add(document);
                if (number < 3) {
                    details.setDistrict(district);
                    one.getMembers().add(document);
                }
            }
            VariableValue value = InquiryFactory.eINSTANCE.createVariableValue();
            value.setVariable(residents);
            value.setValue("83800");
            one.getValues().add(value);
            DocumentGroup group = TextsFactory.eINSTANCE.createDocumentGroup();
            group.setName("Welle 1");
            group.getDocuments().add(edit.study().getTexts().getDocuments().get(0));
            edit.study().getTexts().getGroups().add(group);
        }));
        return session;
    }

    private static Variable variable(String name, VariableType type) {
        Variable variable = InquiryFactory.eINSTANCE.createVariable();
        variable.setName(name);
        variable.setType(type);
        return variable;
    }
}
