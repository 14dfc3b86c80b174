// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Identified;
import org.triangula.model.Term;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.TieSign;

/**
 * Draws a tie between two actors.
 *
 * @param from id of the actor it goes out from
 * @param to id of the actor it goes to
 * @param type id of the term of its type; {@code null} if not known
 * @param directed whether the direction matters
 * @param sign good, neutral or bad
 * @param missing whether somebody says that it is missing
 * @param perspective id of the actor who tells of it; {@code null} if not known
 * @param evidence ids of the segments that tell of it
 */
public record DrawTie(String from, String to, String type, boolean directed, TieSign sign, boolean missing,
    String perspective, List<String> evidence) implements StudyOperation {

    /** Copies the list. */
    public DrawTie {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String label() {
        return Messages.drawTie;
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Actor one = actor(edit, from);
        Actor other = actor(edit, to);
        if (one == other) {
            throw new ProblemException(NLS.bind(Messages.tieOf, one.getName()), Messages.tieToItself,
                Messages.tieToItselfRemedy);
        }
        org.triangula.model.actors.Tie tie = ActorsFactory.eINSTANCE.createTie();
        tie.setFrom(one);
        tie.setTo(other);
        tie.setType(type == null ? null : edit.index().find(Term.class, type).orElse(null));
        tie.setDirected(directed);
        tie.setSign(sign);
        tie.setMissing(missing);
        tie.setPerspective(perspective == null ? null : actor(edit, perspective));
        for (String id : evidence) {
            Identified found = edit.index().find(id);
            if (found != null) {
                tie.getEvidence().add(found);
            }
        }
        edit.study().getActors().getTies().add(tie);
    }

    private static Actor actor(StudyEdit edit, String id) throws ProblemException {
        return edit.index().find(Actor.class, id)
            .orElseThrow(() -> new ProblemException("", Messages.actorGone, Messages.actorGoneRemedy));
    }
}
