// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.transformation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

import org.triangula.model.Element;
import org.triangula.model.Study;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.Link;
import org.triangula.model.texts.Document;
import org.triangula.survey.data.DataColumn;

/**
 * Documents chosen by answers (qualitising): what people of those units said that answered in a certain way, to be
 * activated for retrieval. Pure.
 */
public final class ChosenDocuments {

    private ChosenDocuments() {
    }

    /**
     * Documents of units that chose certain categories.
     *
     * @param study the study
     * @param column the variable
     * @param codes codes of the categories, of which a unit must have chosen one
     * @param units the units, in the order of the column
     * @return documents about the unit, in a case together with it, or linked with it, in the order of the study
     */
    public static List<Document> of(Study study, DataColumn column, Set<String> codes, List<Element> units) {
        return of(study, units, unit -> {
            for (int choice : column.choices(unit)) {
                if (codes.contains(column.categories().get(choice).code())) {
                    return true;
                }
            }
            return false;
        });
    }

    /**
     * Documents of units whose number lies in a range.
     *
     * @param study the study
     * @param column the variable, numbers
     * @param low least number
     * @param high greatest number
     * @param units the units, in the order of the column
     * @return the documents in the order of the study; units without a number have none
     */
    public static List<Document> between(Study study, DataColumn column, double low, double high,
        List<Element> units) {
        return of(study, units, unit -> column.number(unit) >= low && column.number(unit) <= high);
    }

    private static List<Document> of(Study study, List<Element> units, IntPredicate chosen) {
        UnitCases cases = new UnitCases(study);
        Set<Object> parts = new HashSet<>();
        for (int unit = 0; unit < units.size(); unit++) {
            if (chosen.test(unit)) {
                parts.add(units.get(unit));
                for (Case each : cases.of(units.get(unit))) {
                    parts.add(each);
                    parts.addAll(each.getMembers());
                }
            }
        }
        Set<Document> documents = new LinkedHashSet<>();
        for (Link link : study.getInquiry().getLinks()) {
            if (link.getSource() instanceof Document document && parts.contains(link.getTarget())) {
                documents.add(document);
            }
            if (link.getTarget() instanceof Document document && parts.contains(link.getSource())) {
                documents.add(document);
            }
        }
        return study.getTexts().getDocuments().stream()
            .filter(document -> parts.contains(document) || documents.contains(document)
                || document.getAreas().stream().anyMatch(parts::contains)
                || document.getInterview() != null && parts.contains(document.getInterview().getDistrict()))
            .toList();
    }
}
