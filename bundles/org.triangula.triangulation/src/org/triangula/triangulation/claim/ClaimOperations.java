// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.claim;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Coder;
import org.triangula.model.Identified;
import org.triangula.model.inquiry.Claim;
import org.triangula.model.inquiry.Evidence;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Stance;
import org.triangula.model.inquiry.Verdict;

/** Operations on claims. Each can be undone. */
public final class ClaimOperations {

    private ClaimOperations() {
    }

    /**
     * Makes a claim.
     *
     * @param statement what is claimed
     * @param concerns what it is about
     * @return the operation
     */
    public static StudyOperation create(String statement, List<? extends Identified> concerns) {
        return StudyOperation.of(NLS.bind(Messages.createClaim, shorten(statement)), edit -> {
            if (statement.isBlank()) {
                throw new ProblemException("", Messages.emptyClaim, Messages.emptyClaimRemedy);
            }
            Claim claim = InquiryFactory.eINSTANCE.createClaim();
            claim.setStatement(statement.strip());
            claim.setVerdict(Verdict.OPEN);
            claim.getConcerns().addAll(concerns);
            edit.study().getInquiry().getClaims().add(claim);
        });
    }

    /**
     * Changes the words of a claim.
     *
     * @param claim the claim
     * @param statement the new words
     * @return the operation
     */
    public static StudyOperation restate(Claim claim, String statement) {
        return StudyOperation.of(NLS.bind(Messages.restateClaim, shorten(statement)), edit -> {
            if (statement.isBlank()) {
                throw new ProblemException("", Messages.emptyClaim, Messages.emptyClaimRemedy);
            }
            claim.setStatement(statement.strip());
        });
    }

    /**
     * Adds evidence. An object that is evidence already changes its stance; it is not entered twice.
     *
     * @param claim the claim
     * @param subjects segments, answers, documents, units, facilities, results
     * @param stance for, against, or qualifying
     * @param note what it shows; may be empty
     * @param coder who adds it; may be {@code null}
     * @return the operation
     */
    public static StudyOperation addEvidence(Claim claim, List<? extends Identified> subjects, Stance stance,
        String note, Coder coder) {
        return StudyOperation.of(NLS.bind(Messages.addEvidence, shorten(claim.getStatement())), edit -> {
            for (Identified subject : subjects) {
                Evidence piece = claim.getEvidence().stream().filter(one -> one.getSubject() == subject).findFirst()
                    .orElse(null);
                if (piece == null) {
                    piece = InquiryFactory.eINSTANCE.createEvidence();
                    piece.setSubject(subject);
                    piece.setAddedBy(coder);
                    piece.setAddedAt(edit.time());
                    claim.getEvidence().add(piece);
                }
                piece.setStance(stance);
                if (!note.isBlank()) {
                    piece.setNote(note.strip());
                }
            }
        });
    }

    /**
     * Changes the stance of a piece of evidence.
     *
     * @param piece the piece
     * @param stance its new stance
     * @return the operation
     */
    public static StudyOperation changeStance(Evidence piece, Stance stance) {
        return StudyOperation.of(Messages.changeStance, edit -> piece.setStance(stance));
    }

    /**
     * Gives a verdict.
     *
     * @param claim the claim
     * @param verdict the verdict
     * @param reason why; may be empty
     * @param decidedBy who decided; may be empty
     * @return the operation
     */
    public static StudyOperation decide(Claim claim, Verdict verdict, String reason, String decidedBy) {
        return StudyOperation.of(NLS.bind(Messages.giveVerdict, shorten(claim.getStatement())), edit -> {
            claim.setVerdict(verdict);
            claim.setVerdictReason(reason.isBlank() ? claim.getVerdictReason() : reason.strip());
            claim.setDecidedBy(decidedBy.isBlank() ? claim.getDecidedBy() : decidedBy.strip());
            claim.setDecidedAt(edit.time());
        });
    }

    private static String shorten(String text) {
        String plain = text == null ? "" : text.strip();
        return plain.codePointCount(0, plain.length()) <= 40 ? plain
            : plain.substring(0, plain.offsetByCodePoints(0, 38)) + "…";
    }
}
