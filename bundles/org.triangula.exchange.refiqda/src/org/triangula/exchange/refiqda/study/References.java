// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.triangula.exchange.refiqda.qde.Guid;
import org.triangula.exchange.refiqda.qde.QdeElement;
import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.texts.Memo;

/** Which identities an exported project has, so that nothing in it refers to what is not there. */
final class References {

    private final KeptProject kept;
    private final Set<String> present = new HashSet<>();
    private final Set<String> shown = new HashSet<>();
    private final Set<String> memos = new HashSet<>();
    private final Map<String, Set<String>> notes = new HashMap<>();

    References(Study study, KeptProject kept) {
        this.kept = kept;
        for (TreeIterator<EObject> all = study.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified identified) {
                shown.add(identified.getId());
            }
        }
        present.addAll(shown);
        for (Memo memo : study.getTexts().getMemos()) {
            memos.add(memo.getId());
        }
        for (Memo memo : study.getTexts().getMemos()) {
            for (Identified concerned : memo.getConcerns()) {
                notes.computeIfAbsent(concerned.getId(), key -> new LinkedHashSet<>()).add(memo.getId());
            }
        }
    }

    boolean isPresent(String id) {
        return present.contains(id);
    }

    void add(QdeElement written) {
        written.visit(element -> element.guid().ifPresent(present::add));
    }

    /** References to the notes on an object. */
    List<QdeElement> notesOn(String id) {
        return notes.getOrDefault(id, Set.of()).stream()
            .map(note -> QdeElement.reference("NoteRef", kept.written(note))).toList();
    }

    /**
     * References of an imported case or set that the study does not show but that still lead somewhere: to pictures,
     * recordings, places on pages, and from sets to notes.
     */
    List<QdeElement> hidden(String owner, String kind) {
        return kept.element(owner).map(was -> alive(was).all(kind).filter(reference -> reference.target()
            .filter(id -> !shown.contains(id) && !kept.isShownAs(id) || memos.contains(id)).isPresent()).toList())
            .orElse(List.of());
    }

    /** A kept element without codings, notes and members that are gone from the study. */
    QdeElement alive(QdeElement element) {
        List<QdeElement> children = new ArrayList<>();
        for (QdeElement child : element.children()) {
            boolean dead = switch (child.name()) {
                case "Coding" -> child.first("CodeRef").flatMap(QdeElement::target).filter(present::contains).isEmpty();
                case "NoteRef", "MemberNote", "MemberCode", "MemberSource", "CodeRef", "SourceRef", "SelectionRef" ->
                    child.target().filter(present::contains).isEmpty();
                default -> false;
            };
            if (!dead) {
                children.add(alive(child));
            }
        }
        return withoutDeadRepresentation(element).with(children);
    }

    /** Nodes and arrows of a graph stay when what they stood for is gone; they only lose the reference. */
    private QdeElement withoutDeadRepresentation(QdeElement element) {
        boolean dead = element.value("representedGUID").flatMap(Guid::canonical)
            .filter(id -> !present.contains(id)).isPresent();
        if (!dead) {
            return element;
        }
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < element.attributes().size(); i += 2) {
            if (!element.attributes().get(i).equals("representedGUID")) {
                attributes.addAll(element.attributes().subList(i, i + 2));
            }
        }
        return new QdeElement(element.name(), attributes, element.text(), element.children());
    }
}
