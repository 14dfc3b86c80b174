// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.explorer;

import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;

/** A heading in the explorer that is no object of the model, such as "Documents" or "Job centres". */
final class ExplorerFolder {

    private final String id;
    private final String label;
    private final String icon;
    private final EObject container;
    private final Supplier<List<?>> children;
    private final IntSupplier total;

    /** A folder that counts what lies in it. */
    ExplorerFolder(String id, String label, String icon, EObject container, Supplier<List<?>> children) {
        this(id, label, icon, container, children, null);
    }

    /**
     * @param id identity within its study, the same after every refresh
     * @param label what is shown
     * @param icon name of its icon
     * @param container the model object that new children go into
     * @param children folders and model objects
     * @param total number to show where a child may be listed more than once or has children; {@code null} to count
     */
    ExplorerFolder(String id, String label, String icon, EObject container, Supplier<List<?>> children,
        IntSupplier total) {
        this.id = id;
        this.label = label;
        this.icon = icon;
        this.container = container;
        this.children = children;
        this.total = total;
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    String icon() {
        return icon;
    }

    EObject container() {
        return container;
    }

    List<?> children() {
        return children.get();
    }

    /** Number of model objects below, without opening folders of folders twice. */
    int count() {
        if (total != null) {
            return total.getAsInt();
        }
        int count = 0;
        for (Object child : children()) {
            count += child instanceof ExplorerFolder folder ? folder.count() : 1;
        }
        return count;
    }

    /** Equal after a refresh, but not to that of another study: the tree would show what lies in that one. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ExplorerFolder folder && folder.id.equals(id) && folder.container == container;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
