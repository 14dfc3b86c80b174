// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.returns;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.triangula.model.Element;
import org.triangula.model.Study;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.places.Area;

/** Finds areas and cases of a study by the names that respondents write. */
final class UnitFinder {

    private final Study study;
    private final Map<String, Element> units = new HashMap<>();

    UnitFinder(Study study) {
        this.study = study;
        if (study.getPlaces() != null) {
            for (Area area : study.getPlaces().getAreas()) {
                know(area.getName(), area);
                know(area.getShortName(), area);
            }
        }
        if (study.getInquiry() != null) {
            study.getInquiry().getCases().forEach(each -> know(each.getName(), each));
        }
    }

    private void know(String name, Element unit) {
        if (name != null && !name.isBlank()) {
            units.putIfAbsent(ReturnWords.normal(name), unit);
            units.putIfAbsent(bare(name), unit);
        }
    }

    /** The name without the kind of unit, so that "Landkreis Lörrach" and "Lörrach" are the same. */
    private static String bare(String name) {
        return ReturnWords.normal(name)
            .replaceAll("^(landkreis|lk|lkr\\.?|kreis|gemeinde|stadt) |( \\(?(landkreis|kreis)\\)?)$", "").strip();
    }

    Optional<Element> find(String name) {
        Element unit = units.get(ReturnWords.normal(name));
        return Optional.ofNullable(unit == null ? units.get(bare(name)) : unit);
    }

    /** The unit of a name, made a case of the study when there is none. */
    Element require(String name) {
        return find(name).orElseGet(() -> {
            Case made = InquiryFactory.eINSTANCE.createCase();
            made.setName(name);
            study.getInquiry().getCases().add(made);
            know(name, made);
            return made;
        });
    }
}
