// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.retrieval;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.triangula.coding.code.CodeTree;

/**
 * The documents and codes that a person works with at the moment. What is retrieved are the segments of active codes in
 * active documents: nothing while one of the two sets is empty. A code is active for itself; codes below it have to be
 * activated, too. It is a state of the workbench and no part of the study.
 *
 * @param documents identities of the active documents
 * @param codes identities of the active codes
 */
public record Activation(Set<String> documents, Set<String> codes) {

    /** Nothing is active. */
    public static final Activation NONE = new Activation(Set.of(), Set.of());

    /** How much of a number of objects is active. */
    public enum Share {
        /** None of them. */
        NONE,
        /** Some of them. */
        SOME,
        /** All of them. */
        ALL
    }

    /** Copies the sets. */
    public Activation {
        documents = Set.copyOf(documents);
        codes = Set.copyOf(codes);
    }

    /**
     * Whether there is nothing to retrieve.
     *
     * @return true when no document or no code is active
     */
    public boolean isEmpty() {
        return documents.isEmpty() || codes.isEmpty();
    }

    /**
     * Activates or deactivates documents.
     *
     * @param some identities of documents
     * @param active whether they shall be active
     * @return the activation with that change
     */
    public Activation withDocuments(Collection<String> some, boolean active) {
        return new Activation(changed(documents, some, active), codes);
    }

    /**
     * Activates or deactivates codes.
     *
     * @param some identities of codes
     * @param active whether they shall be active
     * @return the activation with that change
     */
    public Activation withCodes(Collection<String> some, boolean active) {
        return new Activation(documents, changed(codes, some, active));
    }

    /**
     * Activates certain documents and no others.
     *
     * @param only identities of documents
     * @return the activation with that change
     */
    public Activation onlyDocuments(Collection<String> only) {
        return new Activation(Set.copyOf(only), codes);
    }

    /**
     * Activates certain codes and no others.
     *
     * @param only identities of codes
     * @return the activation with that change
     */
    public Activation onlyCodes(Collection<String> only) {
        return new Activation(documents, Set.copyOf(only));
    }

    /**
     * The part of this activation that exists.
     *
     * @param existingDocuments identities of all documents
     * @param existingCodes identities of all codes
     * @return the activation without what is gone
     */
    public Activation within(Collection<String> existingDocuments, Collection<String> existingCodes) {
        Set<String> keptDocuments = new LinkedHashSet<>(existingDocuments);
        keptDocuments.retainAll(documents);
        Set<String> keptCodes = new LinkedHashSet<>(existingCodes);
        keptCodes.retainAll(codes);
        return new Activation(keptDocuments, keptCodes);
    }

    /**
     * How much of some documents is active.
     *
     * @param some identities of documents
     * @return the share; none of no documents
     */
    public Share shareOfDocuments(Collection<String> some) {
        return share(documents, some);
    }

    /**
     * How much of some codes is active.
     *
     * @param some identities of codes
     * @return the share; none of no codes
     */
    public Share shareOfCodes(Collection<String> some) {
        return share(codes, some);
    }

    /**
     * The segments of the active codes in the active documents.
     *
     * @param index the codings
     * @param tree the codes
     * @return the segments in the order of documents and text
     */
    public List<CodedSegment> retrieve(CodingIndex index, CodeTree tree) {
        return isEmpty() ? List.of() : new Retrieval(codes, false, documents, Set.of()).find(index, tree);
    }

    private static Set<String> changed(Set<String> before, Collection<String> some, boolean active) {
        Set<String> after = new LinkedHashSet<>(before);
        if (active) {
            after.addAll(some);
        } else {
            some.forEach(after::remove);
        }
        return after;
    }

    private static Share share(Set<String> active, Collection<String> some) {
        long count = some.stream().filter(active::contains).count();
        return count == 0 ? Share.NONE : count == some.size() ? Share.ALL : Share.SOME;
    }
}
