// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.study.StudySession;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSet;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.FilterField;
import org.triangula.ui.widgets.ToolActions;

/** The code tree: find, make, arrange, merge and split codes, gather them in sets, drop passages on them. */
public final class CodesView extends ViewPart {

    /** Identity of the view. */
    public static final String ID = "org.triangula.coding.ui.codes";

    /** Trees up to this size are shown with their second level when a study is opened. */
    private static final int MOST_EXPANDED = 60;
    private static final String SUBCODES = "subcodes";
    private static final String DOCUMENTS = "documents";

    private final CodingContext context = CodingContext.get();
    private final Runnable follower = this::refresh;
    private final Consumer<Activation> activationFollower = activation -> refreshTree();
    private StudySession shownSession;
    private boolean withSubcodes;
    private boolean withDocuments;
    private Composite stack;
    private Composite content;
    private EmptyState withoutCodes;
    private EmptyState withoutStudy;
    private CodeTreeViewer viewer;
    private CodeActions actions;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null) {
            withSubcodes = Boolean.TRUE.equals(memento.getBoolean(SUBCODES));
            withDocuments = Boolean.TRUE.equals(memento.getBoolean(DOCUMENTS));
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean(SUBCODES, withSubcodes);
        memento.putBoolean(DOCUMENTS, withDocuments);
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        FilterField filter = new FilterField(content, Messages.filter, words -> viewer.filter(words));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        viewer = new CodeTreeViewer(content, context);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.area());
        filter.leadTo(viewer.tree());
        viewer.countWithSubcodes(withSubcodes);
        viewer.showDocuments(withDocuments);
        actions = new CodeActions(viewer, context, getSite().getShell());
        CodeMoves moves = new CodeMoves(viewer, actions);
        CodeDoors doors = new CodeDoors(getSite().getPage());
        CodeKeys keys = new CodeKeys(viewer, actions, moves, doors);
        keys.install(getViewSite().getActionBars());
        viewer.renaming(actions::rename, keys::editing);
        viewer.onOpen(element -> open(element, doors));
        viewer.onClick(code -> doors.segments(List.of(code)), code -> actions.activate(List.of(code)));
        new CodeDragAndDrop(viewer, actions, context,
            getViewSite().getActionBars().getStatusLineManager()::setMessage).install();
        withoutCodes = new EmptyState(stack, "tags", Messages.empty)
            .button(Messages.create, () -> actions.create(null, true))
            .button(Messages.paste, actions::paste);
        withoutStudy = new EmptyState(stack, "tags", Messages.noStudy);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> new CodeMenu(actions, moves, viewer, doors).fill(manager));
        viewer.tree().setMenu(menu.createContextMenu(viewer.tree()));
        getSite().registerContextMenu(menu, viewer.viewer());
        getSite().setSelectionProvider(viewer.viewer());
        fillToolBar(getViewSite().getActionBars().getToolBarManager(), doors);
        fillMenu(getViewSite().getActionBars().getMenuManager());
        context.addListener(follower);
        context.addActivationListener(activationFollower);
        refresh();
    }

    private static void open(Object element, CodeDoors doors) {
        if (element instanceof CodeSet set) {
            doors.segments(List.copyOf(set.getCodes()));
        } else {
            CodeTreeContent.code(element).ifPresent(code -> doors.segments(List.of(code)));
        }
    }

    private void fillToolBar(IToolBarManager bar, CodeDoors doors) {
        bar.add(ToolActions.button(Messages.create, "plus", () -> actions.create(actions.parentForNew(), true)));
        bar.add(ToolActions.button(Messages.createFolder, "folder-plus",
            () -> actions.create(actions.parentForNew(), false)));
        bar.add(ToolActions.button(Messages.openTable, "table", () -> doors.table(viewer.selected())));
        bar.add(ToolActions.button(Messages.openCodebook, "book-open", () -> doors.codebook(viewer.selected())));
    }

    private void fillMenu(IMenuManager menu) {
        menu.add(check(Messages.withSubcodes, withSubcodes, checked -> {
            withSubcodes = checked;
            viewer.countWithSubcodes(checked);
        }));
        menu.add(check(Messages.showDocuments, withDocuments, checked -> {
            withDocuments = checked;
            viewer.showDocuments(checked);
        }));
        menu.add(ToolActions.button(Messages.expandAll, "list-tree", () -> viewer.viewer().expandAll()));
        menu.add(ToolActions.button(Messages.collapseAll, "list", () -> viewer.viewer().collapseAll()));
    }

    private static Action check(String text, boolean checked, Consumer<Boolean> run) {
        Action action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                run.accept(isChecked());
            }
        };
        action.setChecked(checked);
        return action;
    }

    /**
     * What can be done with codes.
     *
     * @return the actions
     */
    public CodeActions actions() {
        return actions;
    }

    /**
     * The tree.
     *
     * @return the tree
     */
    public CodeTreeViewer viewer() {
        return viewer;
    }

    private void refreshTree() {
        if (!stack.isDisposed()) {
            viewer.refresh();
        }
    }

    private void refresh() {
        if (stack.isDisposed()) {
            return;
        }
        List<Code> codes = context.codes();
        ((StackLayout) stack.getLayout()).topControl =
            context.session().isEmpty() ? withoutStudy : codes.isEmpty() ? withoutCodes : content;
        stack.layout();
        viewer.refresh();
        StudySession session = context.session().orElse(null);
        if (session != shownSession) {
            shownSession = session;
            if (codes.size() <= MOST_EXPANDED) {
                viewer.viewer().expandToLevel(2);
            }
        }
    }

    @Override
    public void setFocus() {
        viewer.tree().setFocus();
    }

    @Override
    public void dispose() {
        context.removeListener(follower);
        context.removeActivationListener(activationFollower);
        super.dispose();
    }
}
