// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.memos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.triangula.coding.memo.MemoEntry;
import org.triangula.coding.memo.MemoGrouping;
import org.triangula.coding.memo.MemoGrouping.Group;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.theme.Theme;

/** Memos in groups, with columns that sort. */
final class MemoList {

    private static final int TOOLTIP_LINE = 90;

    private final MemoWords words;
    private final Composite area;
    private final TreeViewer viewer;
    private MemoGrouping grouping = MemoGrouping.NONE;
    private List<MemoEntry> memos = List.of();
    private Comparator<MemoEntry> order = Comparator.comparing(MemoEntry::modifiedAt,
        Comparator.nullsFirst(Comparator.naturalOrder())).reversed();

    MemoList(Composite parent, MemoWords words) {
        this.words = words;
        area = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        viewer = new TreeViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setComparer(new ByIdentity());
        viewer.setContentProvider(new Content());
        viewer.getTree().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, Messages.column_title, 40, words::title, Comparator.comparing(MemoEntry::title,
            String.CASE_INSENSITIVE_ORDER), true);
        column(layout, Messages.column_on, 30, words::concerns, Comparator.comparing(words::concerns), false);
        column(layout, Messages.column_kind, 18, words::kind, Comparator.comparing(words::kind), false);
        column(layout, Messages.column_author, 14, words::author, Comparator.comparing(words::author), false);
        column(layout, Messages.column_modified, 14, memo -> MemoWords.day(memo.modifiedAt()), order, false);
        tree().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = Messages.list;
                }
            }
        });
        viewer.setInput(this);
    }

    private void column(TreeColumnLayout layout, String name, int weight, Function<MemoEntry, String> text,
        Comparator<MemoEntry> by, boolean first) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        TreeColumn widget = column.getColumn();
        widget.setText(name);
        widget.addListener(SWT.Selection, event -> sort(widget, by));
        layout.setColumnData(widget, new ColumnWeightData(weight, first ? 120 : 56, true));
        column.setLabelProvider(new Labels(text, first));
    }

    private void sort(TreeColumn column, Comparator<MemoEntry> by) {
        boolean down = tree().getSortColumn() == column && tree().getSortDirection() == SWT.UP;
        tree().setSortColumn(column);
        tree().setSortDirection(down ? SWT.DOWN : SWT.UP);
        order = down ? by.reversed() : by;
        show(memos, grouping);
    }

    Composite area() {
        return area;
    }

    TreeViewer viewer() {
        return viewer;
    }

    Tree tree() {
        return viewer.getTree();
    }

    /** Shows memos; what is selected and open stays so. */
    void show(List<MemoEntry> shown, MemoGrouping by) {
        boolean regrouped = by != grouping;
        memos = new ArrayList<>(shown);
        memos.sort(order);
        grouping = by;
        Object[] open = viewer.getExpandedElements();
        viewer.refresh();
        if (regrouped) {
            viewer.expandAll();
        } else {
            viewer.setExpandedElements(open);
        }
    }

    List<MemoEntry> shown() {
        return List.copyOf(memos);
    }

    List<MemoEntry> selected() {
        return viewer.getStructuredSelection().stream().filter(MemoEntry.class::isInstance).map(MemoEntry.class::cast)
            .distinct().toList();
    }

    void select(String memo) {
        memos.stream().filter(each -> each.memo().equals(memo)).findFirst()
            .ifPresent(each -> viewer.setSelection(new StructuredSelection(each), true));
    }

    void onSelect(Consumer<List<MemoEntry>> action) {
        viewer.addSelectionChangedListener(event -> action.accept(selected()));
    }

    private final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return grouping == MemoGrouping.NONE ? memos.toArray() : grouping.of(memos).toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return element instanceof Group group ? group.memos().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof MemoEntry memo && grouping != MemoGrouping.NONE
                ? grouping.of(memos).stream().filter(group -> group.memos().contains(memo)).findFirst().orElse(null)
                : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Group;
        }
    }

    /** The same memo before and after a change is the same line. */
    private static final class ByIdentity implements IElementComparer {
        @Override
        public boolean equals(Object one, Object other) {
            return key(one).equals(key(other));
        }

        @Override
        public int hashCode(Object element) {
            return key(element).hashCode();
        }

        private static Object key(Object element) {
            return switch (element) {
                case MemoEntry memo -> memo.memo();
                case Group group -> "group " + group.key();
                default -> element;
            };
        }
    }

    private final class Labels extends ColumnLabelProvider {

        private final Function<MemoEntry, String> text;
        private final boolean first;

        Labels(Function<MemoEntry, String> text, boolean first) {
            this.text = text;
            this.first = first;
        }

        @Override
        public String getText(Object element) {
            return switch (element) {
                case MemoEntry memo -> text.apply(memo);
                case Group group when first -> words.group(grouping, group) + " (" + group.memos().size() + ")";
                default -> "";
            };
        }

        @Override
        public Image getImage(Object element) {
            if (!first || !(element instanceof MemoEntry memo)) {
                return null;
            }
            RGB colour = words.colour(memo).orElseGet(() -> Theme.current().quietText());
            return Icons.get().image(memo.isCodable() ? "file-text" : "sticky-note", 16, colour);
        }

        @Override
        public String getToolTipText(Object element) {
            if (!(element instanceof MemoEntry memo)) {
                return null;
            }
            String start = memo.text().length() > 600 ? memo.text().substring(0, 600) + "…" : memo.text();
            String kind = words.kind(memo).isEmpty() ? Messages.noKind : words.kind(memo);
            return wrapped(words.title(memo) + "\n" + kind + " · " + words.concerns(memo)
                + (start.isBlank() ? "" : "\n\n" + start));
        }

        /** A tooltip does not break lines by itself. */
        private static String wrapped(String text) {
            return text.replaceAll("(.{1," + TOOLTIP_LINE + "})(?: +|$)", "$1\n").stripTrailing();
        }
    }
}
