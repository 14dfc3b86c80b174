// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.triangula.coding.retrieval.CodeFrequencies.Frequency;
import org.triangula.coding.ui.CodeImages;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.Messages;
import org.triangula.model.texts.Code;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.FilterField;

/** The tree of codes with colours and frequencies. Codes are told apart by identity, so undo keeps what is open. */
public final class CodeTreeViewer {

    private static final int COUNT_WIDTH = 56;

    private final CodingContext context;
    private final Composite area;
    private final TreeViewer viewer;
    private final CodeImages images;
    private TreeViewerColumn nameColumn;
    private String words = "";

    CodeTreeViewer(Composite parent, CodingContext context) {
        this.context = context;
        area = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        viewer = new TreeViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        images = new CodeImages(area);
        viewer.setUseHashlookup(true);
        viewer.setComparer(new ByIdentity());
        viewer.setContentProvider(new Content());
        viewer.addFilter(new Words());
        ColumnViewerToolTipSupport.enableFor(viewer);
        nameColumn = new TreeViewerColumn(viewer, SWT.LEFT);
        nameColumn.setLabelProvider(new Names());
        layout.setColumnData(nameColumn.getColumn(), new ColumnWeightData(100, 80));
        TreeViewerColumn count = new TreeViewerColumn(viewer, SWT.RIGHT);
        count.setLabelProvider(new Counts());
        layout.setColumnData(count.getColumn(), new ColumnPixelData(COUNT_WIDTH, false, true));
        tree().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = Messages.Codes_accessible;
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

    List<Code> selected() {
        return viewer.getStructuredSelection().stream().filter(Code.class::isInstance).map(Code.class::cast)
            .map(code -> context.find(Code.class, code.getId()).orElse(code)).toList();
    }

    void select(Code code) {
        viewer.setSelection(new StructuredSelection(code), true);
    }

    void edit(Code code) {
        viewer.editElement(code, 0);
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

    void onOpen(Consumer<Code> action) {
        viewer.addDoubleClickListener(event -> selected().stream().findFirst().ifPresent(action));
    }

    void renaming(BiConsumer<Code, String> rename) {
        nameColumn.setEditingSupport(new Renaming(rename));
    }

    private final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return context.codeSystem().map(system -> system.getCodes().toArray()).orElse(new Object[0]);
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Code) parent).getCodes().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof Code code && code.eContainer() instanceof Code parent ? parent : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Code code && !code.getCodes().isEmpty();
        }
    }

    private static final class ByIdentity implements IElementComparer {
        @Override
        public boolean equals(Object a, Object b) {
            return a == b || a instanceof Code one && b instanceof Code other && one.getId().equals(other.getId());
        }

        @Override
        public int hashCode(Object element) {
            return element instanceof Code code ? code.getId().hashCode() : element.hashCode();
        }
    }

    private final class Words extends ViewerFilter {
        @Override
        public boolean select(Viewer each, Object parent, Object element) {
            return words.isBlank() || element instanceof Code code && matches(code);
        }

        private boolean matches(Code code) {
            return FilterField.matches(words, context.tree().path(code.getId()) + ' '
                + String.join(" ", code.getAliases())) || code.getCodes().stream().anyMatch(this::matches);
        }
    }

    private final class Names extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            Code code = (Code) element;
            String key = code.getShortcut() == null || code.getShortcut().isBlank() ? ""
                : "  [" + code.getShortcut() + "]";
            return (code.getName() == null ? "" : code.getName()) + key;
        }

        @Override
        public Image getImage(Object element) {
            return images.of((Code) element);
        }

        @Override
        public String getToolTipText(Object element) {
            Code code = (Code) element;
            Frequency own = context.frequencies().of(code.getId());
            StringBuilder text = new StringBuilder(context.tree().path(code.getId()));
            text.append('\n').append(NLS.bind(Messages.Codes_frequency, own.codings(), own.documents()));
            if (!code.getCodes().isEmpty()) {
                context.index().ifPresent(index -> {
                    Frequency all = context.frequencies().withSubcodes(code.getId(), context.tree(), index);
                    text.append('\n').append(NLS.bind(Messages.Codes_frequencyBelow, all.codings(), all.documents()));
                });
            }
            if (!code.getAliases().isEmpty()) {
                text.append('\n').append(NLS.bind(Messages.Codes_aliases, String.join(", ", code.getAliases())));
            }
            if (code.getDefinition() != null && !code.getDefinition().isBlank()) {
                text.append('\n').append(code.getDefinition());
            }
            return text.toString();
        }
    }

    private final class Counts extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            Code code = (Code) element;
            Frequency own = context.frequencies().of(code.getId());
            return own.codings() == 0 && !code.isCodable() ? "" : String.format("%,d", own.codings());
        }

        @Override
        public Color getForeground(Object element) {
            return new Color(Theme.current().quietText());
        }

        @Override
        public String getToolTipText(Object element) {
            Frequency own = context.frequencies().of(((Code) element).getId());
            return NLS.bind(Messages.Codes_frequency, own.codings(), own.documents());
        }
    }

    private final class Renaming extends EditingSupport {
        private final BiConsumer<Code, String> rename;
        private final TextCellEditor editor;

        Renaming(BiConsumer<Code, String> rename) {
            super(viewer);
            this.rename = rename;
            editor = new TextCellEditor(viewer.getTree());
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            String name = ((Code) element).getName();
            return name == null ? "" : name;
        }

        @Override
        protected void setValue(Object element, Object value) {
            rename.accept((Code) element, String.valueOf(value));
        }
    }
}
