// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Term;
import org.triangula.model.places.AddressReturn;
import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.places.ReturnState;

/**
 * Plans address tables: one for each area and facility type. What is planned already for the same area, type and
 * reference date is not planned again.
 *
 * @param areas the areas asked for
 * @param types the facility types
 * @param referenceDate day to which the answers are to refer, ISO 8601; may be {@code null}
 * @param due day by which they are due; may be {@code null}
 */
public record PlanReturns(List<Area> areas, List<Term> types, String referenceDate, LocalDate due)
    implements StudyOperation {

    /** Copies the lists. */
    public PlanReturns {
        areas = List.copyOf(areas);
        types = List.copyOf(types);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.planReturns, areas.size() * types.size());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        List<AddressReturn> known = edit.study().getPlaces().getReturns();
        for (Term type : types) {
            Term term = RegisterLookup.current(edit, Term.class, type);
            for (Area area : areas) {
                Area place = RegisterLookup.current(edit, Area.class, area);
                boolean planned = known.stream().anyMatch(each -> each.getArea() == place
                    && each.getFacilityType() == term
                    && java.util.Objects.equals(each.getReferenceDate(), referenceDate));
                if (!planned) {
                    AddressReturn one = PlacesFactory.eINSTANCE.createAddressReturn();
                    one.setName(place.getName() + ", " + TermWords.of(term));
                    one.setRecipient(place.getName());
                    one.setArea(place);
                    one.setFacilityType(term);
                    one.setReferenceDate(referenceDate);
                    one.setDueOn(due);
                    one.setState(ReturnState.PLANNED);
                    known.add(one);
                }
            }
        }
    }
}
