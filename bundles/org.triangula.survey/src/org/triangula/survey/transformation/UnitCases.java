// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.transformation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.triangula.model.Element;
import org.triangula.model.Study;
import org.triangula.model.inquiry.Case;

/** Finds the cases that units of a survey belong to. */
final class UnitCases {

    private final Map<EObject, List<Case>> cases = new IdentityHashMap<>();

    UnitCases(Study study) {
        for (Case each : study.getInquiry().getCases()) {
            know(each, each);
            each.getMembers().forEach(member -> know(member, each));
        }
    }

    private void know(EObject member, Case each) {
        cases.computeIfAbsent(member, key -> new ArrayList<>()).add(each);
    }

    /** All cases of a unit; a unit that is a case itself comes first. */
    List<Case> of(Element unit) {
        return cases.getOrDefault(unit, List.of());
    }

    Optional<Case> first(Element unit) {
        return of(unit).stream().findFirst();
    }
}
