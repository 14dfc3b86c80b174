// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.census;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Element;
import org.triangula.model.survey.CensusEntry;
import org.triangula.model.survey.DocumentCensus;
import org.triangula.model.survey.SurveyFactory;

/**
 * Begins a census of documents of one kind, with an empty entry per unit.
 *
 * @param name what is sought, for example integration plans
 * @param referenceDate day for which it is stated (YYYY-MM-DD); may be {@code null}
 * @param units the units
 */
public record CreateCensus(String name, String referenceDate, List<Element> units) implements StudyOperation {

    /** Copies the list. */
    public CreateCensus {
        units = List.copyOf(units);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.CreateCensus, name);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        if (name == null || name.isBlank()) {
            throw new ProblemException("", Messages.noName, Messages.noName_remedy);
        }
        DocumentCensus census = SurveyFactory.eINSTANCE.createDocumentCensus();
        census.setName(name.strip());
        census.setReferenceDate(referenceDate == null || referenceDate.isBlank() ? null : referenceDate.strip());
        for (Element unit : units) {
            CensusEntry entry = SurveyFactory.eINSTANCE.createCensusEntry();
            edit.index().find(Element.class, unit.getId()).ifPresent(entry::setUnit);
            census.getEntries().add(entry);
        }
        edit.study().getSurveys().getCensuses().add(census);
    }
}
