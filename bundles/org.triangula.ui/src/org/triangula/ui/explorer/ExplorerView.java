// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.explorer;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DecoratingStyledCellLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ILabelDecorator;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.model.Identified;
import org.triangula.model.NamedElement;
import org.triangula.model.Term;
import org.triangula.ui.commands.StudyCommands;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.operations.HandEdits;
import org.triangula.ui.operations.ObjectOperations;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.selection.StudyObjectTransfer;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;
import org.triangula.ui.theme.ThemeListener;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.FilterField;

/** The study explorer: everything in the study as one tree that filters, renames, deletes, drags and drops. */
public final class ExplorerView extends ViewPart {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.ui.explorer";

    private static final int SHOWN_AT_ONCE = 500;
    private static final int EXPAND_UP_TO = 300;

    private final ObjectPresentation presentation = new ObjectPresentation();
    private final ExplorerTree tree = new ExplorerTree(presentation);
    private final ExplorerFilter filter = new ExplorerFilter(tree, presentation);
    private final CodingCounts counts = new CodingCounts();
    private final StudyWorkspace workspace = StudyWorkspace.get();
    private final StudyWorkspaceListener listener = new Listener();
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private FilterField field;
    private TreeViewer viewer;
    private boolean refreshPending;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "folder-open", Messages.emptyStudy)
            .button(Messages.openStudy, () -> StudyCommands.execute(StudyCommands.OPEN))
            .button(Messages.newStudy, () -> StudyCommands.execute(StudyCommands.NEW))
            .button(Messages.exampleStudy, () -> StudyCommands.execute(StudyCommands.EXAMPLE));
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        field = new FilterField(content, Messages.filter, words -> applyFilter());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        viewer = new TreeViewer(content, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        field.leadTo(viewer.getControl());
        viewer.setUseHashlookup(true);
        viewer.setDisplayIncrementally(SHOWN_AT_ONCE);
        viewer.setContentProvider(new ExplorerContent(tree, filter));
        createColumn();
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addDoubleClickListener(event -> open());
        addDragAndDrop();
        addMenu();
        addHandlers();
        getSite().setSelectionProvider(viewer);
        ThemeListener.redraw(getSite(), viewer.getControl(), this::refreshSoon);
        workspace.addListener(listener);
        workspace.current().ifPresentOrElse(listener::opened, listener::closed);
    }

    private void createColumn() {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        viewer.getTree().addListener(SWT.Resize,
            event -> column.getColumn().setWidth(viewer.getTree().getClientArea().width));
        ExplorerLabels labels = new ExplorerLabels(presentation,
            code -> workspace.current().map(session -> counts.of(code, session.study())).orElse(0));
        // other bundles mark documents and codes, for example as active, with the platform's decorators
        ILabelDecorator decorators = PlatformUI.getWorkbench().getDecoratorManager().getLabelDecorator();
        column.setLabelProvider(new DecoratingStyledCellLabelProvider(labels, decorators, null) {
            @Override
            public String getToolTipText(Object element) {
                return labels.getToolTipText(element);
            }
        });
        column.setEditingSupport(new NameEditing());
        TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        }, ColumnViewerEditor.DEFAULT);
    }

    private void addDragAndDrop() {
        int operations = DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK;
        viewer.addDragSupport(operations, StudyObjectTransfer.types(), new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = !selectedObjects().isEmpty();
                StudyObjectTransfer.begin(StudySelection.of(selectedObjects()));
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                StudyObjectTransfer.end();
            }
        });
        Transfer[] dropped = {StudyObjectTransfer.types()[0], FileTransfer.getInstance()};
        viewer.addDropSupport(operations, dropped, new ExplorerDrop(viewer));
    }

    private void addMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        ExplorerMenu filler = new ExplorerMenu(this);
        menu.addMenuListener(target -> filler.fill(target, getSite().getPage()));
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        getSite().registerContextMenu(ID, menu, viewer);
    }

    private void addHandlers() {
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_DELETE, handler(this::delete));
        handlers.activateHandler(IWorkbenchCommandConstants.FILE_RENAME, handler(this::rename));
    }

    private static AbstractHandler handler(Runnable action) {
        return new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        };
    }

    /** How objects look. */
    ObjectPresentation presentation() {
        return presentation;
    }

    /** The selected model objects, without folders. */
    List<EObject> selectedObjects() {
        return StudySelection.objects(viewer.getStructuredSelection());
    }

    /** What the first selected element lies under in the tree; {@code null} at the top. */
    Object parentOfSelection() {
        TreePath[] paths = viewer.getStructuredSelection().getPaths();
        return paths.length == 0 || paths[0].getSegmentCount() < 2 ? null
            : paths[0].getSegment(paths[0].getSegmentCount() - 2);
    }

    /** Edits the name of the first selected object in its place. */
    void rename() {
        Object first = viewer.getStructuredSelection().getFirstElement();
        if (first instanceof NamedElement && isWritable()) {
            viewer.editElement(first, 0);
        }
    }

    /** Deletes the selected objects; undo brings them back. */
    void delete() {
        List<Identified> objects = selectedObjects().stream().filter(Identified.class::isInstance)
            .map(Identified.class::cast).toList();
        if (!objects.isEmpty()) {
            workspace.run(ObjectOperations.delete(objects, presentation.label(objects.get(0))));
        }
    }

    /** Selects a new object and edits its name. */
    void revealAndRename(EObject object) {
        refresh();
        viewer.setSelection(new StructuredSelection(object), true);
        rename();
    }

    /** The viewer, for tests. */
    TreeViewer viewer() {
        return viewer;
    }

    /** The filter field, for tests. */
    FilterField filterField() {
        return field;
    }

    private void open() {
        Object first = viewer.getStructuredSelection().getFirstElement();
        if (first instanceof ExplorerFolder) {
            viewer.setExpandedState(first, !viewer.getExpandedState(first));
        } else if (first instanceof EObject object) {
            ObjectOpeners.open(object);
        }
    }

    private boolean isWritable() {
        return workspace.current().filter(session -> !session.isReadOnly()).isPresent();
    }

    private void applyFilter() {
        workspace.current().ifPresent(session -> {
            filter.apply(field.words(), session.study());
            viewer.getControl().setRedraw(false);
            viewer.refresh();
            if (filter.isActive() && filter.matches() <= EXPAND_UP_TO) {
                viewer.expandAll();
            } else if (!filter.isActive()) {
                viewer.collapseAll();
            }
            viewer.getControl().setRedraw(true);
        });
    }

    private void refreshSoon() {
        if (!refreshPending) {
            refreshPending = true;
            stack.getDisplay().asyncExec(this::refresh);
        }
    }

    private void refresh() {
        refreshPending = false;
        if (!stack.isDisposed()) {
            workspace.current().ifPresent(session -> filter.apply(field.words(), session.study()));
            viewer.refresh();
        }
    }

    private void show(Composite top) {
        ((StackLayout) stack.getLayout()).topControl = top;
        stack.layout();
    }

    @Override
    public void setFocus() {
        if (((StackLayout) stack.getLayout()).topControl == content) {
            viewer.getControl().setFocus();
        } else {
            empty.setFocus();
        }
    }

    @Override
    public void dispose() {
        workspace.removeListener(listener);
        super.dispose();
    }

    /** Follows the open study. */
    private final class Listener implements StudyWorkspaceListener {
        @Override
        public void opened(StudySession session) {
            counts.clear();
            viewer.setInput(session);
            show(content);
        }

        @Override
        public void closed() {
            counts.clear();
            viewer.setInput(null);
            show(empty);
        }

        @Override
        public void changed(StudyEvent event) {
            counts.changed(event);
            refreshSoon();
        }
    }

    /** Edits names in the tree. */
    private final class NameEditing extends EditingSupport {

        private final TextCellEditor editor;

        NameEditing() {
            super(ExplorerView.this.viewer);
            editor = new TextCellEditor(viewer.getTree());
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return element instanceof NamedElement && !(element instanceof Term) && isWritable();
        }

        @Override
        protected Object getValue(Object element) {
            String name = ((NamedElement) element).getName();
            return name == null ? "" : name;
        }

        @Override
        protected void setValue(Object element, Object value) {
            String name = String.valueOf(value).strip();
            NamedElement named = (NamedElement) element;
            if (!name.isEmpty() && !name.equals(named.getName())) {
                HandEdits.run(named, ObjectOperations.rename(named, name));
            }
        }
    }
}
