// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.CriterionJudgement;
import org.triangula.model.inquiry.Typology;

/**
 * What somebody judged of a case in a criterion.
 *
 * @param level key of the level
 * @param reason why
 * @param evidence identities of what shows it
 */
public record Judgement(String level, String reason, List<String> evidence) {

    /** Copies the list. */
    public Judgement {
        evidence = List.copyOf(evidence);
    }

    /**
     * The judgements of a case. The caller holds the monitor of the session.
     *
     * @param study the study
     * @param typology identity of a typology of the study
     * @param subject identity of the case, or of an area that belongs to it
     * @return judgements by key of the criterion; empty if there are none
     */
    public static Map<String, Judgement> of(Study study, String typology, String subject) {
        Map<String, Judgement> found = new LinkedHashMap<>();
        Optional<Typology> target = study.getInquiry().getTypologies().stream()
            .filter(one -> typology.equals(one.getId())).findFirst();
        if (target.isPresent()) {
            for (CriterionJudgement one : target.get().getJudgements()) {
                if (isOf(one.getAssessed(), subject) && one.getCriterion() != null && one.getLevel() != null
                    && one.getCriterion().getKey() != null && one.getLevel().getKey() != null) {
                    found.put(one.getCriterion().getKey(), new Judgement(one.getLevel().getKey(),
                        Objects.toString(one.getNote(), ""), one.getEvidence().stream().map(Identified::getId)
                            .toList()));
                }
            }
        }
        return found;
    }

    private static boolean isOf(Case assessed, String subject) {
        return assessed != null && (subject.equals(assessed.getId())
            || assessed.getMembers().stream().anyMatch(member -> subject.equals(member.getId())));
    }
}
