// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.portrait;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.document.DocumentEditor;
import org.triangula.model.inquiry.Case;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;
import org.triangula.model.texts.DocumentSet;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Selection;

/** Which documents a selection stands for. */
public final class ChosenDocuments {

    private ChosenDocuments() {
    }

    /**
     * The documents of a selection.
     *
     * @param objects selected objects: documents, their groups and sets, cases, segments
     * @return identities, each once, in the order of the selection; empty when there is no document among them
     */
    public static List<String> of(List<EObject> objects) {
        Set<String> found = new LinkedHashSet<>();
        objects.forEach(object -> collect(object, found));
        return List.copyOf(found);
    }

    private static void collect(EObject object, Set<String> found) {
        switch (object) {
            case Document document -> found.add(document.getId());
            case DocumentGroup group -> {
                group.getDocuments().forEach(document -> found.add(document.getId()));
                group.getGroups().forEach(inner -> collect(inner, found));
            }
            case DocumentSet set -> set.getDocuments().forEach(document -> found.add(document.getId()));
            case Case one -> one.getMembers().stream().filter(Document.class::isInstance)
                .forEach(document -> collect(document, found));
            case Selection selection -> collect(selection.eContainer(), found);
            case Coding coding -> collect(coding.eContainer(), found);
            case Memo memo when memo.getDocument() != null -> collect(memo.getDocument(), found);
            case null, default -> {
                // other objects stand for no document
            }
        }
    }

    /**
     * The document that is being read, for a view that is opened while nothing is selected.
     *
     * @param page the page
     * @return identity of the document in the active editor; empty when there is none
     */
    public static List<String> read(IWorkbenchPage page) {
        return page.getActiveEditor() instanceof DocumentEditor editor
            ? editor.document().map(Document::getId).stream().toList() : List.of();
    }

    /**
     * Documents that still exist.
     *
     * @param context the open study
     * @param ids identities
     * @return the documents in the same order
     */
    public static List<Document> existing(CodingContext context, List<String> ids) {
        return ids.stream().map(id -> context.find(Document.class, id)).flatMap(Optional::stream).toList();
    }

    /**
     * All documents of the open study.
     *
     * @param context the open study
     * @return identities in the order of the study
     */
    public static List<String> all(CodingContext context) {
        List<String> ids = new ArrayList<>();
        context.session().ifPresent(session -> session.study().getTexts().getDocuments()
            .forEach(document -> ids.add(document.getId())));
        return ids;
    }
}
