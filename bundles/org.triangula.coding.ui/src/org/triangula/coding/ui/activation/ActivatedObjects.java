// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.activation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.retrieval.Activation.Share;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;
import org.triangula.model.texts.DocumentSet;

/**
 * What objects of the study mean for the activation: a group stands for the documents in it and in the groups below, a
 * set for its documents.
 *
 * @param documents identities of documents
 * @param codes identities of codes
 */
public record ActivatedObjects(Set<String> documents, Set<String> codes) {

    /**
     * Finds the documents and codes that objects stand for.
     *
     * @param objects objects of the study; those that cannot be activated are left out
     * @return their documents and codes
     */
    public static ActivatedObjects of(Collection<? extends EObject> objects) {
        Set<String> documents = new LinkedHashSet<>();
        Set<String> codes = new LinkedHashSet<>();
        for (EObject object : objects) {
            switch (object) {
                case Document document -> documents.add(document.getId());
                case DocumentGroup group -> collect(group, documents);
                case DocumentSet set -> set.getDocuments().forEach(document -> documents.add(document.getId()));
                case Code code -> codes.add(code.getId());
                default -> {
                    // places, actors and the like cannot be activated
                }
            }
        }
        return new ActivatedObjects(documents, codes);
    }

    /**
     * Documents and codes that are one object's.
     *
     * @param object an object of the study
     * @return its documents and codes
     */
    public static ActivatedObjects of(EObject object) {
        return of(List.of(object));
    }

    private static void collect(DocumentGroup group, Set<String> documents) {
        group.getDocuments().forEach(document -> documents.add(document.getId()));
        group.getGroups().forEach(inner -> collect(inner, documents));
    }

    /**
     * Whether there is anything to activate.
     *
     * @return true when there is no document and no code
     */
    public boolean isEmpty() {
        return documents.isEmpty() && codes.isEmpty();
    }

    /**
     * How much of them is active.
     *
     * @param activation the activation
     * @return the share of documents and codes together
     */
    public Share share(Activation activation) {
        Share ofDocuments = activation.shareOfDocuments(documents);
        Share ofCodes = activation.shareOfCodes(codes);
        return documents.isEmpty() ? ofCodes : codes.isEmpty() || ofCodes == ofDocuments ? ofDocuments : Share.SOME;
    }

    /**
     * Activates them all, or deactivates them when all of them are active.
     *
     * @param activation the activation
     * @return the activation with that change
     */
    public Activation toggle(Activation activation) {
        boolean active = share(activation) != Share.ALL;
        return activation.withDocuments(documents, active).withCodes(codes, active);
    }

    /**
     * Activates them and no others of their kind: documents leave codes as they are, and the other way round.
     *
     * @param activation the activation
     * @return the activation with that change
     */
    public Activation only(Activation activation) {
        Activation changed = documents.isEmpty() ? activation : activation.onlyDocuments(documents);
        return codes.isEmpty() ? changed : changed.onlyCodes(codes);
    }
}
