// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.Organisation;
import org.triangula.model.actors.Person;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.SpeakerRole;

/** Reads {@code organisation/actors.tsv}: people as role holders, and organisations. */
public final class ActorReader implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        VocabularyTerms terms = new VocabularyTerms(edit.study());
        for (ExampleRow row : ExampleTable.read("organisation/actors.tsv").rows()) {
            Actor actor = switch (row.text("kind")) {
                case "person" -> ActorsFactory.eINSTANCE.createPerson();
                case "organisation" -> organisation(row, terms);
                default -> throw row.unknown("kind");
            };
            actor.setName(row.text("name"));
            actor.setDescription(row.optional("remark"));
            actor.setArea(objects.areas().optional(row, "area"));
            actor.getSources().add(objects.sources().get("organisation", row.place("key")));
            ModelParts.keep(actor, "key", row.text("key"));
            edit.study().getActors().getActors().add(actor);
            objects.actors().put(row.text("key"), actor, row.place("key"));
            Document document = objects.documents().optional(row, "document");
            if (document != null && actor instanceof Person person) {
                enterRespondent(document, person);
            }
        }
    }

    private static Organisation organisation(ExampleRow row, VocabularyTerms terms) throws ProblemException {
        Organisation organisation = ActorsFactory.eINSTANCE.createOrganisation();
        organisation.setType(terms.get("organisation-type", row, "type"));
        return organisation;
    }

    private static void enterRespondent(Document document, Person person) {
        document.getInterview().getRespondents().add(person);
        document.getSpeakers().stream().filter(speaker -> speaker.getRole() == SpeakerRole.RESPONDENT)
            .forEach(speaker -> speaker.setPerson(person));
    }
}
