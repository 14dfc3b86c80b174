// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.triangula.coding.ui.CodingContext;
import org.triangula.model.Identified;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSet;
import org.triangula.model.texts.CodeSystem;

/** What the tree shows: favourites, where there are any; the codes; code sets, where there are any. */
final class CodeTreeContent implements ITreeContentProvider {

    private final CodingContext context;

    CodeTreeContent(CodingContext context) {
        this.context = context;
    }

    private List<CodeSet> sets() {
        return context.codeSystem().map(CodeSystem::getSets).map(List::copyOf).orElse(List.of());
    }

    private List<Code> favourites() {
        return context.codes().stream().filter(Code::isFavourite).toList();
    }

    @Override
    public Object[] getElements(Object input) {
        List<Object> elements = new ArrayList<>();
        if (!favourites().isEmpty()) {
            elements.add(CodeSection.FAVOURITES);
        }
        context.codeSystem().ifPresent(system -> elements.addAll(system.getCodes()));
        if (!sets().isEmpty()) {
            elements.add(CodeSection.SETS);
        }
        return elements.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case Code code -> code.getCodes().toArray();
            case CodeSet set -> set.getCodes().stream().map(code -> new ListedCode(set.getId(), code)).toArray();
            case CodeSection section -> section == CodeSection.SETS ? sets().toArray()
                : favourites().stream().map(code -> new ListedCode(section.name(), code)).toArray();
            default -> new Object[0];
        };
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case Code code when code.eContainer() instanceof Code parent -> parent;
            case CodeSet set -> CodeSection.SETS;
            case ListedCode listed when listed.list().equals(CodeSection.FAVOURITES.name()) -> CodeSection.FAVOURITES;
            case ListedCode listed -> context.find(CodeSet.class, listed.list()).orElse(null);
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }

    /** The code an element of the tree stands for. */
    static Optional<Code> code(Object element) {
        return switch (element) {
            case Code code -> Optional.of(code);
            case ListedCode listed -> Optional.of(listed.code());
            case null, default -> Optional.empty();
        };
    }

    /** Tells elements apart by identity, so that what is open and selected stays so after undo and redo. */
    static final class ByIdentity implements IElementComparer {
        @Override
        public boolean equals(Object a, Object b) {
            return a == b || a instanceof Identified one && b instanceof Identified other
                && one.eClass() == other.eClass() && one.getId().equals(other.getId())
                || a instanceof ListedCode && a.equals(b);
        }

        @Override
        public int hashCode(Object element) {
            return element instanceof Identified identified ? identified.getId().hashCode() : element.hashCode();
        }
    }
}
