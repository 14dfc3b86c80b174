// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.triangula.coding.ui.CodeImages;
import org.triangula.coding.ui.CodingContext;
import org.triangula.model.NamedElement;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSet;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.FilterField;

/**
 * The tree of codes with colours, counts and activation. Codes are told apart by identity, so undo keeps what is open.
 */
public final class CodeTreeViewer {

    private static final int COUNT_WIDTH = 44;
    private static final int ACTIVE_WIDTH = 24;
    private static final int CODINGS = 1;
    private static final int DOCUMENTS = 2;
    private static final int ACTIVE = 3;

    private final CodingContext context;
    private final Composite area;
    private final TreeViewer viewer;
    private final CodeImages images;
    private final CodeTreeContent content;
    private final CodeTreeLabels labels;
    private final TreeColumnLayout layout = new TreeColumnLayout();
    private final TreeViewerColumn nameColumn;
    private final TreeViewerColumn documentColumn;
    private String words = "";
    private Theme paintedTheme = Theme.current();

    CodeTreeViewer(Composite parent, CodingContext context) {
        this.context = context;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        viewer = new TreeViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        images = new CodeImages(area);
        content = new CodeTreeContent(context);
        labels = new CodeTreeLabels(context, images, content);
        viewer.setUseHashlookup(true);
        viewer.setComparer(new CodeTreeContent.ByIdentity());
        viewer.setContentProvider(content);
        viewer.addFilter(new Words());
        ColumnViewerToolTipSupport.enableFor(viewer);
        nameColumn = column(SWT.LEFT, labels.names());
        layout.setColumnData(nameColumn.getColumn(), new ColumnWeightData(100, 80));
        layout.setColumnData(column(SWT.RIGHT, labels.codings()).getColumn(),
            new ColumnPixelData(COUNT_WIDTH, false, true));
        documentColumn = column(SWT.RIGHT, labels.documents());
        showDocuments(false);
        layout.setColumnData(column(SWT.CENTER, labels.activation()).getColumn(),
            new ColumnPixelData(ACTIVE_WIDTH, false, true));
        tree().addListener(SWT.Paint, event -> followTheme());
        tree().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = Messages.accessible;
                }
            }
        });
        TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        }, ColumnViewerEditor.DEFAULT);
        viewer.setInput(context);
    }

    /** The colours of numbers and boxes are taken anew when the tree is painted in another theme. */
    private void followTheme() {
        if (Theme.current() != paintedTheme) {
            paintedTheme = Theme.current();
            tree().getDisplay().asyncExec(() -> {
                if (!tree().isDisposed()) {
                    viewer.refresh();
                }
            });
        }
    }

    private TreeViewerColumn column(int style, ColumnLabelProvider provider) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, style);
        column.setLabelProvider(provider);
        return column;
    }

    Composite area() {
        return area;
    }

    /**
     * The viewer.
     *
     * @return the viewer
     */
    public TreeViewer viewer() {
        return viewer;
    }

    Tree tree() {
        return viewer.getTree();
    }

    CodeImages images() {
        return images;
    }

    /** The selected codes as they are in the study now, each once, wherever in the tree they were selected. */
    List<Code> selected() {
        Map<String, Code> codes = new LinkedHashMap<>();
        for (Object element : viewer.getStructuredSelection()) {
            CodeTreeContent.code(element).flatMap(code -> context.find(Code.class, code.getId()))
                .ifPresent(code -> codes.put(code.getId(), code));
        }
        return List.copyOf(codes.values());
    }

    /** The selected code sets. */
    List<CodeSet> selectedSets() {
        List<CodeSet> sets = new ArrayList<>();
        for (Object element : viewer.getStructuredSelection()) {
            if (element instanceof CodeSet set) {
                context.find(CodeSet.class, set.getId()).ifPresent(sets::add);
            }
        }
        return sets;
    }

    /** The code set in whose list the first selected code was selected. */
    CodeSet selectedIn() {
        return viewer.getStructuredSelection().getFirstElement() instanceof ListedCode listed
            ? context.find(CodeSet.class, listed.list()).orElse(null) : null;
    }

    /** Whether the first selected code was selected in the list of favourites. */
    boolean isSelectedAmongFavourites() {
        return viewer.getStructuredSelection().getFirstElement() instanceof ListedCode listed
            && listed.list().equals(CodeSection.FAVOURITES.name());
    }

    void select(Object element) {
        viewer.setSelection(new StructuredSelection(element), true);
    }

    void edit(Object element) {
        viewer.editElement(element, 0);
    }

    void filter(String typed) {
        words = typed;
        viewer.refresh();
        if (!words.isBlank()) {
            viewer.expandAll();
        }
    }

    void refresh() {
        viewer.refresh();
    }

    void countWithSubcodes(boolean wanted) {
        labels.countWithSubcodes(wanted);
        viewer.refresh();
    }

    void showDocuments(boolean wanted) {
        layout.setColumnData(documentColumn.getColumn(),
            new ColumnPixelData(wanted ? COUNT_WIDTH : 0, false, wanted));
        area.layout(true, true);
    }

    void onOpen(Consumer<Object> action) {
        viewer.addDoubleClickListener(event -> action.accept(viewer.getStructuredSelection().getFirstElement()));
    }

    /** Tells which code's number or activation was clicked. */
    void onClick(Consumer<Code> number, Consumer<Code> activation) {
        tree().addListener(SWT.MouseUp, event -> clicked(event, number, activation));
    }

    private void clicked(Event event, Consumer<Code> number, Consumer<Code> activation) {
        ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
        if (event.button != 1 || event.count != 1 || (event.stateMask & SWT.MODIFIER_MASK) != 0 || cell == null) {
            return;
        }
        CodeTreeContent.code(cell.getElement()).ifPresent(code -> {
            switch (cell.getColumnIndex()) {
                case CODINGS, DOCUMENTS -> number.accept(code);
                case ACTIVE -> activation.accept(code);
                default -> {
                    // a click on the name selects
                }
            }
        });
    }

    /**
     * Lets names be edited in place.
     *
     * @param rename told the code or set and its new name
     * @param editing told when editing begins and ends
     */
    void renaming(BiConsumer<NamedElement, String> rename, Consumer<Boolean> editing) {
        nameColumn.setEditingSupport(new Renaming(rename));
        viewer.getColumnViewerEditor().addEditorActivationListener(new ColumnViewerEditorActivationListener() {
            @Override
            public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
                editing.accept(true);
            }

            @Override
            public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
                // nothing more
            }

            @Override
            public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
                // the name is told first
            }

            @Override
            public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
                editing.accept(false);
            }
        });
    }

    private final class Words extends ViewerFilter {
        @Override
        public boolean select(Viewer each, Object parent, Object element) {
            return words.isBlank() || matches(element);
        }

        private boolean matches(Object element) {
            return switch (element) {
                case Code code -> FilterField.matches(words, searched(code))
                    || code.getCodes().stream().anyMatch(this::matches);
                case ListedCode listed -> FilterField.matches(words, searched(listed.code()));
                case CodeSet set -> FilterField.matches(words, String.valueOf(set.getName()))
                    || set.getCodes().stream().anyMatch(code -> FilterField.matches(words, searched(code)));
                case CodeSection section -> List.of(content.getChildren(section)).stream().anyMatch(this::matches);
                default -> false;
            };
        }

        private String searched(Code code) {
            return context.tree().path(code.getId()) + ' ' + String.join(" ", code.getAliases());
        }
    }

    private final class Renaming extends EditingSupport {
        private final BiConsumer<NamedElement, String> rename;
        private final TextCellEditor editor;

        Renaming(BiConsumer<NamedElement, String> rename) {
            super(viewer);
            this.rename = rename;
            editor = new TextCellEditor(viewer.getTree());
        }

        private static NamedElement named(Object element) {
            return element instanceof CodeSet set ? set : CodeTreeContent.code(element).orElse(null);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return named(element) != null;
        }

        @Override
        protected Object getValue(Object element) {
            NamedElement named = named(element);
            return named == null || named.getName() == null ? "" : named.getName();
        }

        @Override
        protected void setValue(Object element, Object value) {
            NamedElement named = named(element);
            if (named != null && !String.valueOf(value).equals(named.getName())) {
                rename.accept(named, String.valueOf(value));
            }
        }
    }
}
