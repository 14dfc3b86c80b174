// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.triangula.coding.Messages;
import org.triangula.coding.Passage;
import org.triangula.coding.retrieval.Contained;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.query.References;
import org.triangula.model.Coder;
import org.triangula.model.Identified;
import org.triangula.model.ModelFactory;
import org.triangula.model.NamedElement;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.RecordStatus;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;

/** Finds or makes the objects that operations of coding work on, inside one edit. */
public final class StudyLookup {

    private final StudyEdit edit;

    /**
     * Looks things up for one edit.
     *
     * @param edit the edit
     */
    public StudyLookup(StudyEdit edit) {
        this.edit = edit;
    }

    /**
     * The object as it is in the study now: undo and redo replace objects by equal ones with the same identity.
     *
     * @param <T> its type
     * @param type its type
     * @param object the object as it was
     * @return the object as it is
     * @throws ProblemException if it is no longer in the study
     */
    public <T extends Identified> T current(Class<T> type, T object) throws ProblemException {
        return edit.index().find(type, object.getId()).orElseThrow(
            () -> new ProblemException(name(object), Messages.Problem_gone, Messages.Problem_gone_remedy));
    }

    CodeSystem codeSystem() {
        CodeSystem system = edit.study().getTexts().getCodeSystem();
        if (system == null) {
            system = TextsFactory.eINSTANCE.createCodeSystem();
            edit.study().getTexts().setCodeSystem(system);
        }
        return system;
    }

    EList<Code> siblings(Code parent) {
        return parent == null ? codeSystem().getCodes() : parent.getCodes();
    }

    /**
     * The person of a name, made known to the study when new.
     *
     * @param name name or short name
     * @return the person
     */
    public Coder coder(String name) {
        String wanted = name == null || name.isBlank() ? Messages.Unnamed : name.strip();
        for (Coder coder : edit.study().getCoders()) {
            if (wanted.equals(coder.getName()) || wanted.equals(coder.getShortName())) {
                return coder;
            }
        }
        Coder coder = ModelFactory.eINSTANCE.createCoder();
        coder.setName(wanted);
        edit.study().getCoders().add(coder);
        return coder;
    }

    /**
     * The selection of exactly this passage, made when there is none.
     *
     * @param passage the passage
     * @return the selection
     * @throws ProblemException if the passage is not inside its document
     */
    public Selection selection(Passage passage) throws ProblemException {
        requireInside(passage);
        Selection found = find(passage);
        if (found != null) {
            return found;
        }
        Selection selection = TextsFactory.eINSTANCE.createSelection();
        selection.setStart(passage.start());
        selection.setEnd(passage.end());
        current(Document.class, passage.document()).getSelections().add(selection);
        return selection;
    }

    /** The selection of exactly this passage; {@code null} when there is none. */
    Selection find(Passage passage) throws ProblemException {
        for (Selection selection : Contained.in(current(Document.class, passage.document()).getSelections())) {
            if (selection.getStart() == passage.start() && selection.getEnd() == passage.end()) {
                return selection;
            }
        }
        return null;
    }

    void requireInside(Passage passage) throws ProblemException {
        Document document = current(Document.class, passage.document());
        if (passage.end() > document.getTextLength()) {
            throw new ProblemException(name(document), NLS.bind(Messages.Problem_outside,
                new Object[] {passage.start(), passage.end(), document.getTextLength()}),
                Messages.Problem_outside_remedy);
        }
    }

    /**
     * Removes those of the selections that carry nothing any more: no coding, text of the researcher, colour,
     * restriction or reference.
     *
     * @param selections the selections
     */
    public void removeIfBare(Collection<Selection> selections) {
        Set<Selection> bare = new LinkedHashSet<>();
        for (Selection selection : selections) {
            boolean written = isWritten(selection.getComment()) || isWritten(selection.getParaphrase());
            if (selection.eContainer() != null && selection.getCodings().isEmpty() && !written
                && selection.getHighlight() == null
                && selection.getRecordStatus() == RecordStatus.ON_RECORD) {
                bare.add(selection);
            }
        }
        References.byTarget(edit.study(), bare).keySet().forEach(bare::remove);
        bare.forEach(EcoreUtil::remove);
    }

    private static boolean isWritten(String text) {
        return text != null && !text.isBlank();
    }

    /**
     * What an object is called in messages.
     *
     * @param object the object
     * @return its name, or words for an object without one
     */
    public static String name(Identified object) {
        String name = object instanceof NamedElement named ? named.getName() : null;
        return name == null || name.isBlank() ? Messages.Unnamed : name;
    }

    static String requireName(String name) throws ProblemException {
        String clean = name == null ? "" : name.replaceAll("\\s+", " ").strip();
        if (clean.isEmpty()) {
            throw new ProblemException("", Messages.Problem_no_name, Messages.Problem_no_name_remedy);
        }
        return clean;
    }
}
