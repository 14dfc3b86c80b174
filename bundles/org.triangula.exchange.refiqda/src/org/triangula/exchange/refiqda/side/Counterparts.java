// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.side;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.Vocabulary;
import org.triangula.model.Wording;
import org.triangula.model.actors.Actors;
import org.triangula.model.inquiry.Inquiry;
import org.triangula.model.places.Places;
import org.triangula.model.survey.Surveys;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.Texts;

/**
 * Which objects of a study are the same as those of the study in a side file: by identity, what a study has only once
 * by its place, and vocabularies and their terms by their keys, as every new study has its own.
 */
final class Counterparts {

    private final Map<EObject, Identified> pairs = new HashMap<>();
    private final Set<EObject> left = new HashSet<>();
    private final Function<String, Identified> index;
    private boolean conflict;

    Counterparts(Study theirs, Study ours, Function<String, Identified> index) {
        this.index = index;
        pairs.put(theirs, ours);
        pair(theirs, ours);
    }

    private void pair(EObject theirs, Identified ours) {
        for (EReference reference : theirs.eClass().getEAllContainments()) {
            if (reference.isMany()) {
                for (Object child : (List<?>) theirs.eGet(reference)) {
                    pairChild((Identified) child, reference, ours);
                }
            } else if (theirs.eGet(reference) instanceof Identified child) {
                pairChild(child, reference, ours);
            }
        }
    }

    private void pairChild(Identified child, EReference reference, Identified parent) {
        Identified found = index.apply(child.getId());
        if (found != null && found.eClass() != child.eClass()) {
            conflict = true;
            return;
        }
        if (found == null && parent != null) {
            found = byPlace(child, reference, parent);
        }
        if (found != null) {
            pairs.put(child, found);
        }
        pair(child, found);
    }

    private static Identified byPlace(Identified child, EReference reference, Identified parent) {
        Object there = parent.eGet(reference);
        return switch (child) {
            case Places places -> (Identified) there;
            case Actors actors -> (Identified) there;
            case Texts texts -> (Identified) there;
            case Surveys surveys -> (Identified) there;
            case Inquiry inquiry -> (Identified) there;
            case CodeSystem codes -> (Identified) there;
            case Vocabulary vocabulary -> ((List<?>) there).stream().map(Vocabulary.class::cast)
                .filter(each -> each.getKey() != null && each.getKey().equals(vocabulary.getKey())).findFirst()
                .orElse(null);
            case Term term when parent instanceof Vocabulary || parent instanceof Term ->
                ((List<?>) there).stream().map(Term.class::cast)
                    .filter(each -> each.getKey() != null && each.getKey().equals(term.getKey())).findFirst()
                    .orElse(null);
            case Wording wording when parent instanceof Term -> ((List<?>) there).stream().map(Wording.class::cast)
                .filter(each -> each.getLanguage() != null && each.getLanguage().equals(wording.getLanguage()))
                .findFirst().orElse(null);
            default -> null;
        };
    }

    /** Whether an identity belongs to objects of different classes. */
    boolean isConflict() {
        return conflict;
    }

    /** The object of the study; {@code null} when it has none. */
    Identified of(EObject theirs) {
        return pairs.get(theirs);
    }

    /** Leaves out what does not fit, and what needs it. */
    void leaveOut(EObject theirs) {
        if (left.add(theirs)) {
            theirs.eAllContents().forEachRemaining(left::add);
        }
    }

    boolean isLeftOut(EObject theirs) {
        return left.contains(theirs);
    }

    /** Leaves out what cannot be without something that is left out, until nothing more follows. */
    void leaveOutDependents(Study theirs) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (TreeIterator<EObject> all = theirs.eAllContents(); all.hasNext();) {
                EObject object = all.next();
                if (!left.contains(object) && !pairs.containsKey(object) && needsLeftOut(object)) {
                    leaveOut(object);
                    grown = true;
                }
            }
        }
    }

    private boolean needsLeftOut(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isRequired() && !reference.isContainment()
                && object.eGet(reference) instanceof EObject target && target(target) == null) {
                return true;
            }
        }
        return false;
    }

    /** What a reference to an object becomes in the study; {@code null} when it will not be there. */
    EObject target(EObject theirs) {
        Identified ours = pairs.get(theirs);
        if (ours != null) {
            return ours;
        }
        return left.contains(theirs) ? null : theirs;
    }

    /** What references of a list become. */
    List<EObject> targets(List<?> theirs) {
        List<EObject> targets = new ArrayList<>();
        for (Object each : theirs) {
            EObject target = target((EObject) each);
            if (target != null && !targets.contains(target)) {
                targets.add(target);
            }
        }
        return targets;
    }

    /** Whether vocabularies were paired by their keys although they are not the same objects. */
    static boolean isOnlyAlike(Identified theirs, Identified ours) {
        return !Objects.equals(theirs.getId(), ours.getId());
    }
}
