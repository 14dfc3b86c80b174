// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.study;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.triangula.exchange.refiqda.qde.PackedTree;
import org.triangula.exchange.refiqda.qde.QdeElement;

/**
 * The earlier import of the same project as common ancestor of what a file and the study say now (three-way merge):
 * what the other program has not changed since then stays as the study has it, what it has changed is taken over, and
 * what it no longer has was removed there. Without an earlier import everything counts as changed there, and nothing
 * as removed.
 */
final class ProjectBase {

    private final KeptProject before;
    private final KeptProject now;

    private ProjectBase(KeptProject before, KeptProject now) {
        this.before = before;
        this.now = now;
    }

    /**
     * Finds the common ancestor.
     *
     * @param kept what all imports have kept
     * @param now what the file says
     * @return the ancestor; one that knows nothing when the project was not imported before
     */
    static ProjectBase of(KeptProject kept, PackedTree now) {
        if (kept.isEmpty()) {
            return new ProjectBase(KeptProject.NOTHING, KeptProject.NOTHING);
        }
        QdeElement tree = now.tree();
        return new ProjectBase(kept.earlier(tree), KeptProject.of(tree));
    }

    /** Whether an earlier import had an object. */
    boolean had(String id) {
        return before.element(id).isPresent();
    }

    /** Whether the other program has removed an object since the earlier import. */
    boolean removed(String id) {
        return before.element(id).isPresent() && now.element(id).isEmpty();
    }

    /** Whether the other program has changed an attribute of an object since the earlier import. */
    boolean changed(String id, String attribute) {
        return changed(id, element -> element.value(attribute));
    }

    /** Whether the other program has changed the description of an object. */
    boolean changedDescription(String id) {
        return changed(id, QdeElement::description);
    }

    /** Whether the other program has given a coding another code. */
    boolean changedCode(String coding) {
        return changed(coding, element -> element.first("CodeRef").flatMap(QdeElement::target));
    }

    /** Whether the other program has moved a code. */
    boolean moved(String code) {
        return !had(code) || !before.parent(code).equals(now.parent(code));
    }

    /** Whether the other program has another text than at the earlier import. */
    boolean changedText(String id, String checksum) {
        return before.text(id).filter(checksum::equals).isEmpty();
    }

    /** Whether the other program has changed the value of a variable, which belongs to one of some objects. */
    boolean changedValue(List<String> owners, String variable) {
        return owners.stream().noneMatch(this::had)
            || !value(before, owners, variable).equals(value(now, owners, variable));
    }

    private static Optional<String> value(KeptProject project, List<String> owners, String variable) {
        return owners.stream().flatMap(owner -> project.element(owner).stream())
            .flatMap(element -> element.all("VariableValue"))
            .filter(value -> value.first("VariableRef").flatMap(QdeElement::target).filter(variable::equals)
                .isPresent())
            .flatMap(value -> value.children().stream()).filter(child -> child.name().endsWith("Value"))
            .map(QdeElement::text).findFirst();
    }

    /** Objects that a set or case had at the earlier import and has no longer. */
    Set<String> removedMembers(String owner) {
        Set<String> members = new LinkedHashSet<>(members(before, owner));
        members.removeAll(members(now, owner));
        return now.element(owner).isPresent() ? members : Set.of();
    }

    /** Whether an object was a member of a set or case at the earlier import already. */
    boolean hadMember(String owner, String member) {
        return members(before, owner).contains(member);
    }

    private static Set<String> members(KeptProject project, String owner) {
        Set<String> members = new LinkedHashSet<>();
        project.element(owner).ifPresent(element -> element.children().forEach(child -> {
            if (child.name().startsWith("Member") || child.name().endsWith("Ref")) {
                child.target().ifPresent(members::add);
            }
        }));
        return members;
    }

    private boolean changed(String id, java.util.function.Function<QdeElement, Optional<String>> question) {
        Optional<QdeElement> was = before.element(id);
        return was.isEmpty() || !was.flatMap(question).equals(now.element(id).flatMap(question));
    }
}
