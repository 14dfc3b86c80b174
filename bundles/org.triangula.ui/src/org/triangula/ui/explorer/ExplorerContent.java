// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.triangula.core.study.StudySession;

/** Gives the tree viewer what {@link ExplorerTree} says and {@link ExplorerFilter} leaves. */
final class ExplorerContent implements ITreeContentProvider {

    private final ExplorerTree tree;
    private final ExplorerFilter filter;

    ExplorerContent(ExplorerTree tree, ExplorerFilter filter) {
        this.tree = tree;
        this.filter = filter;
    }

    @Override
    public Object[] getElements(Object input) {
        return input instanceof StudySession session ? filter.filter(tree.roots(session.study())).toArray()
            : new Object[0];
    }

    @Override
    public Object[] getChildren(Object element) {
        return filter.filter(tree.children(element)).toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        return !tree.children(element).isEmpty();
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof EObject object && object.eContainer() != null
            && !tree.children(object.eContainer()).isEmpty() ? object.eContainer() : null;
    }
}
