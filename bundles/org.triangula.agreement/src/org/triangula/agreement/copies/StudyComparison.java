// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.copies;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.triangula.model.Coder;
import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/**
 * Compares a study with a copy of it, object by object and feature by feature, with what both had in common last
 * (three-way). A pure function; the result says what bringing the copy in would do.
 *
 * <ul>
 * <li>Objects are the same when their identities are; a coder also by name and a selection also by its boundaries,
 * since
 * two people who code the same words in two copies mean one selection.
 * <li>A feature that one side changed gets the value of that side. One that both changed is a conflict, except lists,
 * which get the values of both.
 * <li>An object that only the copy has and that was not there before is added. One that the open study deleted is added
 * again only when the copy changed it or something new refers to it.
 * </ul>
 */
final class StudyComparison {

    static final Set<String> BOUNDARIES = Set.of("start", "end");

    /** Objects of the copy that are added, containers before what they contain. */
    final List<Identified> added = new ArrayList<>();
    /** Of these, what had been deleted here and comes back because the copy changed or needs it. */
    final Set<String> restored = new LinkedHashSet<>();
    /** Features that take the value of the copy, by identity of the object in the open study. */
    final Map<String, Set<String>> taken = new LinkedHashMap<>();
    /** Lists that get the values of both, by identity of the object. */
    final Map<String, Set<String>> united = new LinkedHashMap<>();
    /** Features that both changed, by identity of the object. */
    final Map<String, Set<String>> conflicts = new LinkedHashMap<>();
    /** What the copy deleted and the open study still has, the topmost objects. */
    final List<Identified> deletedThere = new ArrayList<>();
    /** What the open study deleted and the copy still has unchanged, the topmost objects. */
    final List<Identified> deletedHere = new ArrayList<>();
    /** Documents whose text differs, by identity. */
    final Map<String, TextState> texts = new LinkedHashMap<>();
    /** Selections that the copy moved in a document whose text differs, by identity. */
    final Set<String> repositioned = new LinkedHashSet<>();
    /** Identities of the copy that stand for an object with another identity in the open study. */
    final Map<String, String> aliases = new HashMap<>();

    private final Study study;
    private final Study copy;
    private final Fingerprint base;
    private final MergeOptions options;
    private final Map<String, Identified> ours = new LinkedHashMap<>();
    private final Map<String, Identified> theirs = new LinkedHashMap<>();
    private Fingerprint here;
    /** The copy in identities of the open study, and in its own. */
    private Fingerprint there;
    private Fingerprint thereItself;

    private StudyComparison(Study study, Study copy, Fingerprint base, MergeOptions options) {
        this.study = study;
        this.copy = copy;
        this.base = base;
        this.options = options;
    }

    static StudyComparison of(Study study, Study copy, Fingerprint base, MergeOptions options) {
        StudyComparison comparison = new StudyComparison(study, copy, base, options);
        comparison.compare();
        return comparison;
    }

    private void compare() {
        index(study, ours);
        index(copy, theirs);
        findAliases();
        here = Fingerprint.of(study, UnaryOperator.identity());
        there = Fingerprint.of(copy, this::name);
        thereItself = Fingerprint.of(copy, UnaryOperator.identity());
        visit(copy);
        restoreWhatIsNeeded();
        Set<Identified> unordered = Set.copyOf(added);
        added.clear();
        theirs.values().stream().filter(unordered::contains).forEach(added::add);
        findDeletedThere();
    }

    private static void index(Study root, Map<String, Identified> index) {
        index.put(root.getId(), root);
        root.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified) {
                index.put(identified.getId(), identified);
            }
        });
    }

    /** The identity in the open study. */
    String name(String id) {
        return aliases.getOrDefault(id, id);
    }

    /** The object of the copy that is the same as one of the open study; {@code null} when there is none. */
    Identified theirs(String id) {
        Identified found = theirs.get(id);
        if (found != null) {
            return found;
        }
        return aliases.entrySet().stream().filter(alias -> alias.getValue().equals(id))
            .map(alias -> theirs.get(alias.getKey())).findFirst().orElse(null);
    }

    private void findAliases() {
        Map<String, String> coders = new HashMap<>();
        study.getCoders().forEach(coder -> coders.putIfAbsent(Objects.toString(coder.getName(), ""), coder.getId()));
        for (Coder coder : copy.getCoders()) {
            String same = coders.get(Objects.toString(coder.getName(), ""));
            if (!ours.containsKey(coder.getId()) && same != null) {
                aliases.put(coder.getId(), same);
            }
        }
        for (Document document : copy.getTexts().getDocuments()) {
            if (ours.get(document.getId()) instanceof Document same && TextState.same(document, same)) {
                Map<Long, String> selections = new HashMap<>();
                same.getSelections().forEach(each -> selections.putIfAbsent(boundaries(each), each.getId()));
                for (Selection selection : document.getSelections()) {
                    String equal = selections.get(boundaries(selection));
                    if (!ours.containsKey(selection.getId()) && equal != null && !theirs.containsKey(equal)) {
                        aliases.put(selection.getId(), equal);
                    }
                }
            }
        }
    }

    private static long boundaries(Selection selection) {
        return (long) selection.getStart() << 32 | selection.getEnd();
    }

    private void visit(Identified object) {
        Identified same = ours.get(name(object.getId()));
        if (same == null) {
            visitUnknown(object);
        } else if (!Objects.equals(here.line(same.getId()), there.line(same.getId()))) {
            compare(object, same);
        }
        for (EObject child : object.eContents()) {
            visit((Identified) child);
        }
    }

    private void visitUnknown(Identified object) {
        boolean known = base.holds(object.getId());
        boolean unchanged = known && base.line(object.getId()).equals(thereItself.line(object.getId()));
        if (unchanged && !options.restoreDeleted()) {
            if (!(object.eContainer() instanceof Identified container) || ours.containsKey(name(container.getId()))) {
                deletedHere.add(object);
            }
            return;
        }
        if (known) {
            restored.add(object.getId());
        }
        added.add(object);
    }

    /** Brings back what was deleted here, where something that is added lies in it or refers to it. */
    private void restoreWhatIsNeeded() {
        Set<String> chosen = new LinkedHashSet<>();
        added.forEach(object -> chosen.add(object.getId()));
        Deque<Identified> open = new ArrayDeque<>(added);
        taken.forEach((id, features) -> needs(theirs(id), features, chosen, open));
        united.forEach((id, features) -> needs(theirs(id), features, chosen, open));
        while (!open.isEmpty()) {
            Identified object = open.pop();
            need(object.eContainer(), chosen, open);
            for (EObject target : object.eCrossReferences()) {
                need(target, chosen, open);
            }
        }
        deletedHere.removeIf(object -> chosen.contains(object.getId()));
    }

    private void needs(Identified object, Set<String> features, Set<String> chosen, Deque<Identified> open) {
        for (String name : features) {
            if (Fingerprint.PLACE.equals(name)) {
                need(object.eContainer(), chosen, open);
            } else {
                for (Object value : Fingerprint.values(object, object.eClass().getEStructuralFeature(name))) {
                    need(value, chosen, open);
                }
            }
        }
    }

    private void need(Object target, Set<String> chosen, Deque<Identified> open) {
        if (target instanceof Identified needed && !ours.containsKey(name(needed.getId()))
            && theirs.get(needed.getId()) == needed && chosen.add(needed.getId())) {
            added.add(needed);
            restored.add(needed.getId());
            open.push(needed);
        }
    }

    private void compare(Identified object, Identified same) {
        Map<String, String> mine = here.features(same.getId());
        Map<String, String> other = there.features(same.getId());
        Map<String, String> itself = thereItself.features(object.getId());
        Map<String, String> before = base.features(object.getId());
        boolean known = base.holds(object.getId());
        if (object instanceof Document) {
            TextState state = TextState.of(mine, other, before);
            if (state != TextState.SAME) {
                texts.put(same.getId(), state);
            }
        }
        Set<String> names = new TreeSet<>(mine.keySet());
        names.addAll(other.keySet());
        for (String name : names) {
            String left = mine.get(name);
            String right = other.get(name);
            boolean text = object instanceof Document && TextState.FEATURES.contains(name);
            if (Objects.equals(left, right) || text) {
                continue;
            }
            boolean changedThere = known ? !Objects.equals(itself.get(name), before.get(name)) : right != null;
            boolean changedHere = known ? !Objects.equals(left, before.get(name)) : left != null;
            if (BOUNDARIES.contains(name) && object instanceof Selection && texts.containsKey(container(same))) {
                // positions in different texts are not compared as numbers
                if (changedThere && texts.get(container(same)) != TextState.CORRECTED_THERE) {
                    repositioned.add(same.getId());
                }
                continue;
            }
            EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
            if (changedThere && !changedHere) {
                put(taken, same, name);
            } else if (changedThere && feature != null && feature.isMany()) {
                put(united, same, name);
            } else if (changedThere) {
                put(conflicts, same, name);
            }
        }
    }

    private static String container(Identified object) {
        return object.eContainer() instanceof Identified container ? container.getId() : "";
    }

    private static void put(Map<String, Set<String>> map, Identified object, String feature) {
        map.computeIfAbsent(object.getId(), id -> new LinkedHashSet<>()).add(feature);
    }

    private void findDeletedThere() {
        for (Map.Entry<String, Identified> entry : ours.entrySet()) {
            Identified object = entry.getValue();
            boolean gone = base.holds(entry.getKey()) && !theirs.containsKey(entry.getKey())
                && !aliases.containsValue(entry.getKey());
            boolean top = object.eContainer() instanceof Identified container
                && (theirs(container.getId()) != null || !base.holds(container.getId()));
            if (gone && top) {
                deletedThere.add(object);
            }
        }
    }

    /** Whether the open study has left an object and all it contains as they were. */
    boolean isUnchangedHere(Identified object) {
        if (!Objects.equals(base.line(object.getId()), here.line(object.getId()))) {
            return false;
        }
        return object.eContents().stream().allMatch(child -> isUnchangedHere((Identified) child));
    }

    boolean isEmpty() {
        return added.isEmpty() && taken.isEmpty() && united.isEmpty() && conflicts.isEmpty()
            && repositioned.isEmpty() && texts.values().stream().allMatch(state -> state == TextState.CORRECTED_HERE)
            && !(options.takeDeletions() && deletedThere.stream().anyMatch(this::isUnchangedHere));
    }

    /** The copy as it is now, in its own identities. */
    Fingerprint fingerprintOfCopy() {
        return thereItself;
    }

    boolean isAdded(Identified object) {
        return added.contains(object);
    }

    /** Whether the open study has left the boundaries of a selection as they were. */
    boolean hasBoundariesOfBase(Selection selection) {
        Map<String, String> before = base.features(selection.getId());
        Map<String, String> now = here.features(selection.getId());
        return base.holds(selection.getId())
            && BOUNDARIES.stream().allMatch(name -> Objects.equals(before.get(name), now.get(name)));
    }
}
