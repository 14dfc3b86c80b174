// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.Tie;
import org.triangula.model.actors.TieSign;

/** Reads {@code organisation/ties.tsv}, ties as one side tells them, and {@code funding.tsv}, money that flows. */
public final class TieReader implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        VocabularyTerms terms = new VocabularyTerms(edit.study());
        for (ExampleRow row : ExampleTable.read("organisation/ties.tsv").rows()) {
            Tie tie = ActorsFactory.eINSTANCE.createTie();
            tie.setFrom(objects.actors().get(row, "from"));
            tie.setTo(objects.actors().get(row, "to"));
            tie.setType(terms.get("tie-type", row, "type"));
            tie.setDirected(row.yes("directed"));
            setSign(tie, row);
            tie.setStrength(row.number("strength"));
            tie.setPerspective(objects.actors().get(row, "perspective"));
            tie.setNote(row.optional("remark"));
            tie.getEvidence().add(row.isEmpty("segment") ? objects.documents().get(row, "document")
                : objects.segments().get(row, "segment"));
            ModelParts.keep(tie, "key", row.text("id"));
            edit.study().getActors().getTies().add(tie);
        }
        for (ExampleRow row : ExampleTable.read("organisation/funding.tsv").rows()) {
            Tie tie = ActorsFactory.eINSTANCE.createTie();
            tie.setFrom(objects.actors().get(row, "programme"));
            tie.setTo(objects.actors().get(row, "actor"));
            tie.setType(terms.get("tie-type", "funds", row.place("programme")));
            tie.setDirected(true);
            tie.setFormal(true);
            tie.setSign(TieSign.NEUTRAL);
            tie.setValidUntil(row.optional("until"));
            tie.setNote(row.text("share_percent") + " %" + (row.isEmpty("remark") ? "" : "; " + row.text("remark")));
            tie.getSources().add(objects.sources().get("organisation", row.place("programme")));
            edit.study().getActors().getTies().add(tie);
        }
    }

    private static void setSign(Tie tie, ExampleRow row) throws ProblemException {
        switch (row.text("sign")) {
            case "+" -> tie.setSign(TieSign.POSITIVE);
            case "-" -> tie.setSign(TieSign.NEGATIVE);
            case "missing" -> {
                tie.setSign(TieSign.NEUTRAL);
                tie.setMissing(true);
            }
            default -> throw row.unknown("sign");
        }
    }
}
