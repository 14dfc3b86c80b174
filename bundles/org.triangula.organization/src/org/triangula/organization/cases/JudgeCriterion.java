// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cases;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Identified;
import org.triangula.model.Term;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.Criterion;
import org.triangula.model.inquiry.CriterionJudgement;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Typology;
import org.triangula.model.places.Area;

/**
 * Judges a case in a criterion, with reason and evidence. What was judged before in this criterion is replaced. An area
 * that is no case yet becomes one.
 *
 * @param typology identity of a typology of the study
 * @param subject identity of a case or of an area
 * @param criterion key of the criterion
 * @param level key of the level; empty to take the judgement back
 * @param reason why; needed, since a judgement counts before what is computed
 * @param evidence identities of segments, documents, units and other objects that show it
 */
public record JudgeCriterion(String typology, String subject, String criterion, String level, String reason,
    List<String> evidence) implements StudyOperation {

    /** Copies the list. */
    public JudgeCriterion {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String label() {
        return NLS.bind(level.isEmpty() ? Messages.takeBack : Messages.judge, criterion);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Typology target = edit.index().find(Typology.class, typology)
            .orElseThrow(() -> new ProblemException(criterion, Messages.judgeGone, Messages.judgeGoneRemedy));
        Criterion found = target.getCriteria().stream().filter(one -> criterion.equals(one.getKey())).findFirst()
            .orElseThrow(() -> new ProblemException(criterion, Messages.judgeGone, Messages.judgeGoneRemedy));
        Case assessed = assessed(edit);
        Optional<CriterionJudgement> known = target.getJudgements().stream()
            .filter(one -> one.getAssessed() == assessed && one.getCriterion() == found).findFirst();
        if (level.isEmpty()) {
            known.ifPresent(edit::delete);
            return;
        }
        if (reason.isBlank()) {
            throw new ProblemException(criterion, Messages.judgeReason, Messages.judgeReasonRemedy);
        }
        Term term = found.getLevels().stream().filter(one -> level.equals(one.getKey())).findFirst()
            .orElseThrow(() -> new ProblemException(criterion, Messages.judgeGone, Messages.judgeGoneRemedy));
        CriterionJudgement judgement = known.orElseGet(() -> {
            CriterionJudgement added = InquiryFactory.eINSTANCE.createCriterionJudgement();
            added.setAssessed(assessed);
            added.setCriterion(found);
            target.getJudgements().add(added);
            return added;
        });
        judgement.setLevel(term);
        judgement.setNote(reason.strip());
        List<Identified> shown = evidence.stream().map(id -> edit.index().find(Identified.class, id))
            .flatMap(Optional::stream).distinct().toList();
        if (!shown.equals(judgement.getEvidence())) {
            judgement.getEvidence().clear();
            judgement.getEvidence().addAll(shown);
        }
    }

    private Case assessed(StudyEdit edit) throws ProblemException {
        Optional<Case> entered = edit.index().find(Case.class, subject);
        if (entered.isPresent()) {
            return entered.get();
        }
        Area area = edit.index().find(Area.class, subject)
            .orElseThrow(() -> new ProblemException(criterion, Messages.judgeGone, Messages.judgeGoneRemedy));
        return edit.study().getInquiry().getCases().stream().filter(one -> one.getMembers().contains(area)).findFirst()
            .orElseGet(() -> {
                Case added = InquiryFactory.eINSTANCE.createCase();
                added.setName(area.getName());
                added.getMembers().add(area);
                edit.study().getInquiry().getCases().add(added);
                return added;
            });
    }
}
