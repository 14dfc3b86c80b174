// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.Body;
import org.triangula.model.actors.Membership;

/** Reads {@code organisation/bodies.tsv} and {@code memberships.tsv}. */
public final class BodyReader implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        VocabularyTerms terms = new VocabularyTerms(edit.study());
        Keyed<Body> bodies = new Keyed<>("body");
        for (ExampleRow row : ExampleTable.read("organisation/bodies.tsv").rows()) {
            Body body = ActorsFactory.eINSTANCE.createBody();
            body.setName(row.text("name"));
            body.setDescription(row.optional("topic"));
            body.setArea(objects.areas().get(row, "area"));
            body.setType(terms.get("body-type", row, "type"));
            body.setRhythm(row.optional("rhythm"));
            body.setMeetingsPerYear(row.number("meetings_per_year"));
            body.setStatus(row.optional("status"));
            body.setValidFrom(row.optional("since"));
            body.setValidUntil(row.optional("until"));
            body.setSourceNote(row.optional("source"));
            ModelParts.keep(body, "key", row.text("key"));
            ModelParts.keep(body, "level", row.text("level"));
            edit.study().getActors().getActors().add(body);
            objects.actors().put(row.text("key"), body, row.place("key"));
            bodies.put(row.text("key"), body, row.place("key"));
        }
        for (ExampleRow row : ExampleTable.read("organisation/memberships.tsv").rows()) {
            addMember(bodies.get(row, "body"), row, objects.actors().get(row, "actor"));
        }
    }

    private static void addMember(Body body, ExampleRow row, Actor member) throws ProblemException {
        Membership membership = ActorsFactory.eINSTANCE.createMembership();
        membership.setMember(member);
        membership.setFunction(switch (row.text("regular")) {
            case "yes" -> row.text("role");
            case "no" -> row.text("role") + " (unregelmäßig)";
            case "disputed" -> row.text("role") + " (bestritten)";
            default -> throw row.unknown("regular");
        });
        membership.setSourceNote(row.optional("source"));
        if (row.text("role").equals("Leitung")) {
            body.setChair(member);
        }
        body.getMembers().add(membership);
    }
}
