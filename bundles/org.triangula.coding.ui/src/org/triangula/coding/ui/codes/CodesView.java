// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.Messages;
import org.triangula.coding.ui.segments.SegmentsView;
import org.triangula.core.study.StudySession;
import org.triangula.model.texts.Code;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.study.Problems;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.FilterField;

/** The code tree: find, make, arrange and merge codes, drop passages on them. */
public final class CodesView extends ViewPart {

    /** Identity of the view. */
    public static final String ID = "org.triangula.coding.ui.codes";

    /** Trees up to this size are shown with their second level when a study is opened. */
    private static final int MOST_EXPANDED = 60;

    private final CodingContext context = CodingContext.get();
    private final Runnable follower = this::refresh;
    private StudySession shownSession;
    private Composite stack;
    private Composite content;
    private EmptyState withoutCodes;
    private EmptyState withoutStudy;
    private CodeTreeViewer viewer;
    private CodeActions actions;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        FilterField filter = new FilterField(content, Messages.Codes_filter, words -> viewer.filter(words));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        viewer = new CodeTreeViewer(content, context);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.area());
        filter.leadTo(viewer.tree());
        actions = new CodeActions(viewer, context, getSite());
        viewer.renaming(actions::rename);
        new CodeDragAndDrop(viewer, actions, context).install();
        withoutCodes = new EmptyState(stack, "tags", Messages.Codes_empty)
            .button(Messages.Codes_new, () -> actions.create(null, true));
        withoutStudy = new EmptyState(stack, "tags", Messages.NoStudy);
        viewer.tree().addKeyListener(KeyListener.keyPressedAdapter(
            event -> actions.press(event.keyCode, event.stateMask)));
        viewer.onOpen(code -> retrieve());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> new CodeMenu(actions, viewer, this::retrieve).fill(manager));
        viewer.tree().setMenu(menu.createContextMenu(viewer.tree()));
        getSite().registerContextMenu(menu, viewer.viewer());
        getSite().setSelectionProvider(viewer.viewer());
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(tool(Messages.Codes_new, "plus", () -> actions.create(actions.parentForNew(), true)));
        bar.add(tool(Messages.Codes_newFolder, "folder-plus", () -> actions.create(actions.parentForNew(), false)));
        context.addListener(follower);
        refresh();
    }

    private static Action tool(String text, String icon, Runnable run) {
        Action action = new Action(text, Icons.get().descriptor(icon)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(text);
        return action;
    }

    private void retrieve() {
        try {
            SegmentsView segments = (SegmentsView) getSite().getPage().showView(SegmentsView.ID);
            segments.show(viewer.selected().stream().map(EObject.class::cast).toList());
        } catch (org.eclipse.ui.PartInitException e) {
            Problems.notice(e.getLocalizedMessage());
        }
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
        super.dispose();
    }
}
