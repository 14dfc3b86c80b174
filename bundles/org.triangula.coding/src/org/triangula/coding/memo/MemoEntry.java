// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.memo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.triangula.model.Identified;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Selection;

/**
 * One memo as a value.
 *
 * @param memo identity
 * @param title title; empty when there is none
 * @param text text, also when it lies in a document of its own; empty when there is none or it was not asked for
 * @param kind identity of the term that says its kind; empty for none
 * @param author identity of the author; empty when unknown
 * @param concerns identities of what it is on, in the order of the memo; none = the study
 * @param surroundings identities of what it is on and of what that belongs to: the document of a passage, the code of
 *     a coding
 * @param subjects what sorts of things it is on; never empty
 * @param document identity of the document that holds its text and can be coded; empty for none
 * @param createdAt when it was written; {@code null} when unknown
 * @param modifiedAt when it was changed last; {@code null} when unknown
 */
public record MemoEntry(String memo, String title, String text, String kind, String author, List<String> concerns,
    Set<String> surroundings, Set<MemoSubject> subjects, String document, Instant createdAt, Instant modifiedAt) {

    /** Copies the collections. */
    public MemoEntry {
        concerns = List.copyOf(concerns);
        surroundings = Set.copyOf(surroundings);
        subjects = Set.copyOf(subjects);
    }

    /**
     * The value of a memo.
     *
     * @param memo the memo
     * @param text its text, wherever that lies; {@code null} for none
     * @return the value
     */
    public static MemoEntry of(Memo memo, String text) {
        List<String> concerns = new ArrayList<>();
        Set<String> surroundings = new LinkedHashSet<>();
        Set<MemoSubject> subjects = EnumSet.noneOf(MemoSubject.class);
        for (Identified object : memo.getConcerns()) {
            concerns.add(object.getId());
            subjects.add(MemoSubject.of(object));
            surround(object, surroundings);
        }
        if (subjects.isEmpty()) {
            subjects.add(MemoSubject.STUDY);
        }
        return new MemoEntry(memo.getId(), nonNull(memo.getName()), nonNull(text), id(memo.getKind()),
            id(memo.getAuthor()), concerns, surroundings, subjects, id(memo.getDocument()), memo.getCreatedAt(),
            memo.getModifiedAt());
    }

    private static void surround(Identified object, Set<String> found) {
        found.add(object.getId());
        if (object instanceof Coding coding && coding.getCode() != null) {
            found.add(coding.getCode().getId());
        }
        for (EObject above = object.eContainer(); object instanceof Selection || object instanceof Coding;
            above = above.eContainer()) {
            if (above instanceof Identified identified) {
                found.add(identified.getId());
            }
            if (above == null || above instanceof Document) {
                return;
            }
        }
    }

    private static String id(Identified object) {
        return object == null ? "" : object.getId();
    }

    private static String nonNull(String text) {
        return text == null ? "" : text;
    }

    /**
     * Whether the text lies in a document that can be coded.
     *
     * @return true if it does
     */
    public boolean isCodable() {
        return !document.isEmpty();
    }
}
