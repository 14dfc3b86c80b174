// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.Programme;

/** Reads {@code organisation/programmes.tsv}. */
public final class ProgrammeReader implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        for (ExampleRow row : ExampleTable.read("organisation/programmes.tsv").rows()) {
            Actor funder = objects.actors().values().stream()
                .filter(actor -> actor.getName().equals(row.text("funder"))).findFirst()
                .orElseThrow(() -> row.unknown("funder"));
            Programme programme = ActorsFactory.eINSTANCE.createProgramme();
            programme.setName(row.text("name"));
            programme.setDescription(row.optional("purpose"));
            programme.setFunder(funder);
            programme.setBudget(row.number("amount_eur"));
            programme.setValidFrom(row.optional("from"));
            programme.setValidUntil(row.optional("until"));
            programme.getSources().add(objects.sources().get("organisation", row.place("key")));
            ModelParts.keep(programme, "key", row.text("key"));
            edit.study().getActors().getActors().add(programme);
            objects.actors().put(row.text("key"), programme, row.place("key"));
        }
    }
}
