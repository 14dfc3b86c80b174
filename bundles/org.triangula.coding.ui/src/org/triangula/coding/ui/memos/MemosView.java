// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.memos;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.triangula.coding.memo.MemoEntry;
import org.triangula.coding.memo.MemoFilter;
import org.triangula.coding.memo.MemoGrouping;
import org.triangula.coding.memo.MemoIndex;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.texts.Memo;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.ToolActions;

/**
 * All memos of the study: a list that is filtered and grouped, and the memo that is selected, to be read and written.
 */
public final class MemosView extends ViewPart {

    /** Identity of the view. */
    public static final String ID = "org.triangula.coding.ui.memos";

    private final CodingContext context = CodingContext.get();
    private final MemoWords words = new MemoWords(context);
    private final SelectionPublisher publisher = new SelectionPublisher();
    private final MemoActions actions = new MemoActions(context, () -> getSite().getShell());
    private final Runnable follower = this::read;
    private final StudyWorkspaceListener closing = new StudyWorkspaceListener() {
        @Override
        public void closing(StudySession session) {
            pane.flush();
        }
    };
    private StudySelection selection;
    private Composite stack;
    private EmptyState withoutMemos;
    private EmptyState withoutStudy;
    private Composite content;
    private SashForm sash;
    private Composite detail;
    private Label nothingChosen;
    private MemoFilterBar bar;
    private Label count;
    private MemoList list;
    private MemoPane pane;
    private MemoIndex index;
    private boolean onSelection;
    private String wanted;
    private long request;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        withoutStudy = new EmptyState(stack, "sticky-note", Messages.noStudy);
        withoutMemos = new EmptyState(stack, "sticky-note", Messages.empty)
            .button(Messages.newMemo, () -> create(null));
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        bar = new MemoFilterBar(content, words, context, filter -> showFiltered());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        sash = new SashForm(content, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite upper = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(upper);
        count = new Label(upper, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(count);
        list = new MemoList(upper, words);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.area());
        bar.field().leadTo(list.tree());
        detail = new Composite(sash, SWT.NONE);
        detail.setLayout(new StackLayout());
        nothingChosen = new Label(detail, SWT.WRAP | SWT.CENTER);
        nothingChosen.setText(Messages.choose);
        pane = new MemoPane(detail, context, words,
            () -> actions.askAndMove(list.selected(), selection.current(), null));
        sash.setWeights(45, 55);
        // side by side where there is room, one below the other in a narrow column
        content.addListener(SWT.Resize, event -> turn());
        list.onSelect(this::choose);
        list.tree().addListener(SWT.KeyDown, this::keyDown);
        list.tree().addListener(SWT.DefaultSelection, event -> list.selected().stream().findFirst()
            .ifPresent(actions::openObject));
        new MemoDragAndDrop(list, actions).install();
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> new MemoMenu(this, actions, words).fill(manager, list.selected(),
            selection.current()));
        list.tree().setMenu(menu.createContextMenu(list.tree()));
        fillToolBar(getViewSite().getActionBars().getToolBarManager());
        getSite().setSelectionProvider(publisher);
        context.addListener(follower);
        StudyWorkspace.get().addListener(closing);
        selection = new StudySelection(this, this::follow);
        ((StackLayout) detail.getLayout()).topControl = nothingChosen;
        showTop(null);
        read();
    }

    private void turn() {
        boolean wide = content.getSize().x > 560 && content.getSize().x > content.getSize().y;
        int orientation = wide ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (sash.getOrientation() != orientation) {
            sash.setOrientation(orientation);
        }
    }

    private void fillToolBar(IToolBarManager tools) {
        tools.add(ToolActions.button(Messages.newMemo, "plus", () -> create(null)));
        tools.add(ToolActions.button(Messages.newMemoOn, "sticky-note",
            () -> create(selection.current().stream().findFirst().orElse(null))));
        tools.add(ToolActions.toggle(Messages.onSelection, "funnel", false, this::followSelection));
        tools.add(ToolActions.button(Messages.export, "file-output", this::export));
    }

    private void keyDown(Event event) {
        if (event.keyCode == SWT.DEL) {
            pane.flush();
            actions.delete(list.selected());
        } else if (event.keyCode == SWT.INSERT) {
            create(null);
        } else if (event.keyCode == SWT.F2) {
            pane.title().setFocus();
        } else if (event.keyCode == 'm' && (event.stateMask & SWT.MOD1) != 0) {
            actions.askAndMove(list.selected(), selection.current(), null);
        }
    }

    /**
     * Shows only the memos on what is selected elsewhere, or all again.
     *
     * @param follow true to follow the selection
     */
    public void followSelection(boolean follow) {
        onSelection = follow;
        follow(selection.current());
        if (!follow) {
            bar.set(bar.filter().withObject(Optional.empty()));
        }
    }

    private void follow(List<EObject> objects) {
        if (onSelection) {
            objects.stream().filter(object -> object instanceof Identified && !(object instanceof Memo))
                .filter(object -> !(object instanceof Study)).map(object -> ((Identified) object).getId()).findFirst()
                .ifPresent(id -> bar.set(bar.filter().withObject(Optional.of(id))));
        }
    }

    /**
     * Writes a new memo and lets its title be typed.
     *
     * @param subject what it is on; {@code null} for the study
     */
    public void create(EObject subject) {
        pane.flush();
        actions.create(subject).ifPresent(memo -> {
            open(memo);
            if (!bar.filter().equals(MemoFilter.ALL)) {
                bar.show(MemoFilter.ALL.withObject(subject instanceof Identified identified && onSelection
                    ? Optional.of(identified.getId()) : Optional.empty()));
            }
            stack.getDisplay().asyncExec(() -> {
                if (!pane.isDisposed()) {
                    pane.title().setFocus();
                    pane.title().selectAll();
                }
            });
        });
    }

    /**
     * Selects a memo as soon as it is in the list.
     *
     * @param memo identity
     */
    public void open(String memo) {
        wanted = memo;
        read();
    }

    /**
     * What can be done with memos.
     *
     * @return the actions
     */
    public MemoActions actions() {
        return actions;
    }

    /**
     * The memos that are listed.
     *
     * @return memos that pass the filter
     */
    public List<MemoEntry> shown() {
        return list.shown();
    }

    /**
     * Filters.
     *
     * @param filter the filter
     */
    public void filter(MemoFilter filter) {
        bar.show(filter);
    }

    /**
     * Groups.
     *
     * @param grouping how
     */
    public void group(MemoGrouping grouping) {
        bar.group(grouping);
    }

    MemoPane pane() {
        return pane;
    }

    void export() {
        pane.flush();
        actions.export(list.selected().size() > 1 ? list.selected() : list.shown(),
            index == null ? 0 : index.all().size());
    }

    private void read() {
        StudySession session = context.session().orElse(null);
        long mine = ++request;
        if (stack.isDisposed()) {
            return;
        }
        if (session == null) {
            showTop(null);
            return;
        }
        Display display = stack.getDisplay();
        Job job = Job.create(Messages.job, (ICoreRunnable) monitor -> {
            try {
                MemoIndex read = MemoIndex.read(session);
                display.asyncExec(() -> {
                    if (mine == request && !stack.isDisposed()) {
                        showTop(read);
                    }
                });
            } catch (ProblemException e) {
                display.asyncExec(() -> Problems.show(e.problem()));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void showTop(MemoIndex read) {
        index = read;
        Control top = read == null ? withoutStudy : read.all().isEmpty() ? withoutMemos : content;
        ((StackLayout) stack.getLayout()).topControl = top;
        stack.layout();
        if (read != null) {
            bar.fill();
        }
        showFiltered();
    }

    private void showFiltered() {
        if (index == null) {
            list.show(List.of(), bar.grouping());
            return;
        }
        List<MemoEntry> found = index.matching(bar.filter());
        list.show(found, bar.grouping());
        String of = bar.filter().object().map(words::name).map(name -> NLS.bind(Messages.count_on, name)).orElse("");
        count.setText((NLS.bind(Messages.count, found.size(), index.all().size()) + of).replace("&", "&&"));
        count.setToolTipText(Messages.count_description);
        if (wanted != null && found.stream().anyMatch(entry -> entry.memo().equals(wanted))) {
            list.select(wanted);
            wanted = null;
        }
        choose(list.selected());
    }

    private void choose(List<MemoEntry> chosen) {
        publisher.publish(chosen.stream().map(entry -> context.find(Memo.class, entry.memo()))
            .flatMap(Optional::stream).toList());
        MemoEntry first = chosen.isEmpty() || index == null ? null
            : index.find(chosen.get(0).memo()).orElse(null);
        if (first == null) {
            pane.flush();
        } else {
            pane.show(first);
        }
        ((StackLayout) detail.getLayout()).topControl = first == null ? nothingChosen : pane;
        detail.layout();
    }

    @Override
    public void setFocus() {
        if (content.isVisible()) {
            list.tree().setFocus();
        } else {
            stack.setFocus();
        }
    }

    @Override
    public void dispose() {
        pane.flush();
        context.removeListener(follower);
        StudyWorkspace.get().removeListener(closing);
        selection.dispose();
        super.dispose();
    }
}
