// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.Identified;
import org.triangula.model.actors.Tie;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/**
 * What tells of a tie.
 *
 * @param ids ids of segments and other evidence; that of the tie if there is none
 * @param words the words of the segments, with the document; the note on the source if there are none
 */
record TieEvidence(List<String> ids, String words) {

    private static final int LONGEST = 240;

    /** Reads the evidence of ties by their id. For a background job; holds the monitor of the session. */
    static Map<String, TieEvidence> of(StudySession session, List<String> ties) {
        Map<String, TieEvidence> found = new LinkedHashMap<>();
        synchronized (session) {
            for (String id : ties) {
                session.index().find(Tie.class, id).ifPresent(tie -> found.put(id, read(session, tie)));
            }
        }
        return found;
    }

    private static TieEvidence read(StudySession session, Tie tie) {
        List<String> ids = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Identified one : tie.getEvidence()) {
            ids.add(one.getId());
            EObject passage = one instanceof Coding ? one.eContainer() : one;
            if (passage instanceof Selection selection && selection.eContainer() instanceof Document document) {
                words.add("“" + passage(session, document, selection) + "” ("
                    + Objects.requireNonNullElse(document.getName(), "") + ")");
            }
        }
        if (words.isEmpty() && tie.getSourceNote() != null) {
            words.add(tie.getSourceNote());
        }
        return new TieEvidence(ids.isEmpty() ? List.of(tie.getId()) : ids, String.join(" / ", words));
    }

    private static String passage(StudySession session, Document document, Selection selection) {
        try {
            String text = session.text(document).passage(selection.getStart(), selection.getEnd())
                .replaceAll("\\s+", " ").strip();
            return text.codePointCount(0, text.length()) <= LONGEST ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
        } catch (ProblemException e) {
            // the document view says what is wrong with the text
            return "…";
        }
    }
}
