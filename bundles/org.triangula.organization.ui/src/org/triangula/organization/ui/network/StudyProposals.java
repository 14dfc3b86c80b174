// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.actors.Actor;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.organization.network.TieProposal;
import org.triangula.organization.network.TieProposal.Named;
import org.triangula.organization.network.TieProposal.Segment;

/**
 * Ties that the coded segments of a study suggest, with what is needed to show them.
 *
 * @param proposals the proposals
 * @param names name of each actor by id
 * @param texts words of each segment by id
 */
record StudyProposals(List<TieProposal> proposals, Map<String, String> names, Map<String, String> texts) {

    /** Looks through coded segments; all of them if none are named. For a background job. */
    static StudyProposals of(StudySession session, Set<String> only) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        List<Named> actors = new ArrayList<>();
        synchronized (session) {
            for (Actor actor : session.study().getActors().getActors()) {
                if (actor.getName() != null) {
                    List<String> all = new ArrayList<>(actor.getAliases());
                    all.add(actor.getName());
                    actors.add(new Named(actor.getId(), all));
                    names.put(actor.getId(), actor.getName());
                }
            }
            for (Document document : session.study().getTexts().getDocuments()) {
                for (Selection one : document.getSelections()) {
                    if (only.isEmpty() ? !one.getCodings().isEmpty() : only.contains(one.getId())) {
                        read(session, document, one, texts);
                    }
                }
            }
        }
        List<Segment> segments = texts.entrySet().stream()
            .map(entry -> new Segment(entry.getKey(), entry.getValue())).toList();
        return new StudyProposals(TieProposal.in(segments, actors), names, texts);
    }

    private static void read(StudySession session, Document document, Selection one, Map<String, String> texts) {
        try {
            texts.put(one.getId(), session.text(document).passage(one.getStart(), one.getEnd()));
        } catch (ProblemException e) {
            // a text that cannot be read suggests nothing; the document view says what is wrong with it
            texts.remove(one.getId());
        }
    }
}
