// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.widgets.AccessibleNames;

/** The lines about a cell; a double click opens what a line is about. */
final class DetailTree {

    private static final int NAME = 180;
    private static final int VALUE = 320;

    private final Tree tree;

    DetailTree(Composite parent) {
        tree = new Tree(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setHeaderVisible(true);
        tree.setToolTipText(Messages.detail_name);
        AccessibleNames.give(tree, Messages.detail_name);
        column(Messages.detail_what, NAME);
        column(Messages.detail_value, VALUE);
        tree.addListener(SWT.MouseMove, event -> explain(tree.getItem(new Point(event.x, event.y))));
        tree.addListener(SWT.Expand, event -> tree.getDisplay().asyncExec(this::widen));
        tree.addListener(SWT.DefaultSelection, event -> {
            if (event.item != null && event.item.getData() instanceof Detail detail && !detail.object().isEmpty()) {
                StudyWorkspace.get().current().map(session -> session.index().find(detail.object()))
                        .ifPresent(ObjectOpeners::open);
            }
        });
    }

    private void column(String title, int width) {
        TreeColumn column = new TreeColumn(tree, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    void show(List<Detail> details) {
        if (tree.isDisposed()) {
            return;
        }
        tree.setRedraw(false);
        tree.removeAll();
        for (Detail detail : details) {
            TreeItem item = item(new TreeItem(tree, SWT.NONE), detail);
            for (Detail part : detail.parts()) {
                item(new TreeItem(item, SWT.NONE), part);
            }
            item.setExpanded(detail.label().equals(Messages.detail_route));
        }
        tree.setRedraw(true);
        widen();
    }

    /** The longest value can be scrolled to; what does not fit stands in the tooltip, too. */
    private void widen() {
        if (!tree.isDisposed()) {
            tree.getColumn(0).pack();
            tree.getColumn(0).setWidth(Math.min(NAME, tree.getColumn(0).getWidth()));
            tree.getColumn(1).pack();
            tree.getColumn(1).setWidth(Math.max(VALUE, tree.getColumn(1).getWidth()));
        }
    }

    private void explain(TreeItem item) {
        String said = item == null ? Messages.detail_name : item.getText(0) + ": " + item.getText(1);
        if (!said.equals(tree.getToolTipText())) {
            tree.setToolTipText(said);
        }
    }

    private static TreeItem item(TreeItem item, Detail detail) {
        item.setText(new String[] {detail.label(), detail.value()});
        item.setData(detail);
        return item;
    }

    Tree tree() {
        return tree;
    }
}
