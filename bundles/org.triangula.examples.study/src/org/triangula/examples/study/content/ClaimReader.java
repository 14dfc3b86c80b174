// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.inquiry.Claim;
import org.triangula.model.inquiry.Evidence;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Stance;
import org.triangula.model.inquiry.Verdict;

/** Reads {@code inquiry/claims.tsv} and {@code evidence.tsv}. */
public final class ClaimReader implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        for (ExampleRow row : ExampleTable.read("inquiry/claims.tsv").rows()) {
            Claim claim = InquiryFactory.eINSTANCE.createClaim();
            claim.setName(row.text("title"));
            claim.setStatement(row.text("statement"));
            claim.setVerdict(verdict(row));
            claim.setVerdictReason(row.text("verdict_reason"));
            claim.getConcerns().add(objects.areas().get(row, "area"));
            claim.setDecidedBy(objects.coders().get(row, "author").getShortName());
            claim.setDecidedAt(ModelParts.noon(row, "date"));
            ModelParts.keep(claim, "key", row.text("id"));
            edit.study().getInquiry().getClaims().add(claim);
            objects.claims().put(row.text("id"), claim, row.place("id"));
        }
        for (ExampleRow row : ExampleTable.read("inquiry/evidence.tsv").rows()) {
            Claim claim = objects.claims().get(row, "claim");
            Evidence evidence = InquiryFactory.eINSTANCE.createEvidence();
            evidence.setStance(switch (row.text("direction")) {
                case "for" -> Stance.SUPPORTS;
                case "against" -> Stance.CONTRADICTS;
                case "qualifies" -> Stance.QUALIFIES;
                default -> throw row.unknown("direction");
            });
            evidence.setSubject(objects.referred(row, "kind", "reference", edit.study()));
            evidence.setNote(row.optional("note"));
            evidence.setAddedBy(objects.coders().get(claim.getDecidedBy(), row.place("claim")));
            evidence.setAddedAt(claim.getDecidedAt());
            claim.getEvidence().add(evidence);
        }
    }

    private static Verdict verdict(ExampleRow row) throws ProblemException {
        return switch (row.text("verdict")) {
            case "validated" -> Verdict.VALIDATED;
            case "relativised" -> Verdict.RELATIVISED;
            case "contradicted" -> Verdict.CONTRADICTED;
            case "not_validated" -> Verdict.NOT_VALIDATED;
            case "open" -> Verdict.OPEN;
            default -> throw row.unknown("verdict");
        };
    }
}
