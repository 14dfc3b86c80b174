// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.explorer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.triangula.model.Study;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.widgets.FilterField;

/** Which elements of the explorer a filter leaves: those that match, what is below them, and the way to them. */
final class ExplorerFilter {

    private final ExplorerTree tree;
    private final ObjectPresentation presentation;
    private final Set<Object> shown = new HashSet<>();
    private String words = "";
    private int matches;

    ExplorerFilter(ExplorerTree tree, ObjectPresentation presentation) {
        this.tree = tree;
        this.presentation = presentation;
    }

    void apply(String filter, Study study) {
        words = filter.strip();
        shown.clear();
        matches = 0;
        if (isActive() && study != null) {
            tree.roots(study).forEach(root -> visit(root, false));
        }
    }

    boolean isActive() {
        return !words.isEmpty();
    }

    /** Number of elements that match themselves. */
    int matches() {
        return matches;
    }

    List<?> filter(List<?> elements) {
        return isActive() ? elements.stream().filter(shown::contains).toList() : elements;
    }

    private boolean visit(Object element, boolean below) {
        String label = element instanceof ExplorerFolder folder ? folder.label()
            : presentation.label((EObject) element);
        boolean matching = FilterField.matches(words, label);
        if (matching && !(element instanceof ExplorerFolder)) {
            matches++;
        }
        boolean any = matching || below;
        for (Object child : tree.children(element)) {
            any |= visit(child, below || matching);
        }
        if (any) {
            shown.add(element);
        }
        return any;
    }
}
