// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.handlers.IHandlerService;
import org.triangula.coding.Passage;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.exchange.maxqda.locate.Candidate;
import org.triangula.exchange.maxqda.study.PlaceReviewed;
import org.triangula.exchange.maxqda.study.ReviewItem;
import org.triangula.exchange.maxqda.study.SkipReviewed;
import org.triangula.model.Property;
import org.triangula.model.Source;
import org.triangula.model.texts.Document;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.theme.ThemeListener;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.FilterField;
import org.triangula.ui.widgets.ToolActions;

/** The passages of imports whose places a person has to decide, each with the places where it may stand. */
public final class ReviewView extends StudyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.exchange.maxqda.ui.review";

    private static final String IMPORT = "org.triangula.ui.import";

    private Composite stack;
    private EmptyState withoutStudy;
    private EmptyState nothingWaits;
    private Composite content;
    private SashForm sash;
    private FilterField field;
    private Label count;
    private ReviewTable table;
    private CandidateCards cards;
    private List<ReviewEntry> entries = List.of();
    private boolean withSkipped;
    private long request;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        withoutStudy = new EmptyState(stack, "list-checks", Messages.noStudy);
        nothingWaits = new EmptyState(stack, "list-checks", Messages.empty).button(Messages.importButton, this::ask);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        sash = new SashForm(content, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(left);
        field = new FilterField(left, Messages.filter, words -> showFiltered());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        count = new Label(left, SWT.NONE);
        count.setToolTipText(Messages.count_description);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(count);
        table = new ReviewTable(left);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        field.leadTo(table.table());
        cards = new CandidateCards(sash, this::place, this::open, this::placeAtSelected);
        sash.setWeights(42, 58);
        // side by side where there is room, one below the other in a narrow column
        content.addListener(SWT.Resize, event -> turn());
        table.onSelect(this::choose);
        table.table().addListener(SWT.KeyDown, this::keyDown);
        table.table().addListener(SWT.DefaultSelection, event -> placeNumber(1));
        table.table().setMenu(menu());
        fillToolBar(getViewSite().getActionBars().getToolBarManager());
        workspace().addListener(this);
        ThemeListener.redraw(getSite(), stack, this::choose);
        refresh();
    }

    private void turn() {
        boolean wide = content.getSize().x > 620 && content.getSize().x > content.getSize().y;
        int orientation = wide ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (sash.getOrientation() != orientation) {
            sash.setOrientation(orientation);
        }
    }

    private void fillToolBar(IToolBarManager tools) {
        tools.add(ToolActions.button(Messages.placeFirst, "circle-check", () -> placeNumber(1)));
        tools.add(ToolActions.button(Messages.placeSelected, "locate", this::placeAtSelected));
        tools.add(ToolActions.button(Messages.skip, "circle-x", () -> skip(true)));
        tools.add(ToolActions.button(Messages.showInDocument, "eye", this::openFirst));
        tools.add(ToolActions.toggle(Messages.showSkipped, "funnel", false, this::showSkipped));
    }

    private Menu menu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            List<ReviewEntry> chosen = table.selected();
            int places = chosen.size() == 1 ? Math.min(9, chosen.getFirst().places().size()) : 0;
            for (int i = 1; i <= places; i++) {
                int number = i;
                manager.add(action(Messages.bind(Messages.menu_place, number,
                    chosen.getFirst().places().get(i - 1).context().paragraph()), () -> placeNumber(number)));
            }
            if (chosen.size() == 1) {
                manager.add(action(Messages.placeSelected, this::placeAtSelected));
            }
            manager.add(action(Messages.skip, () -> skip(true)));
            manager.add(action(Messages.bringBack, () -> skip(false)));
            manager.add(action(Messages.showInDocument, this::openFirst));
        });
        return menu.createContextMenu(table.table());
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private void keyDown(Event event) {
        if (event.character >= '1' && event.character <= '9' && event.stateMask == 0) {
            placeNumber(event.character - '0');
            event.doit = false;
        } else if (event.character == '0' && event.stateMask == 0) {
            placeAtSelected();
            event.doit = false;
        } else if (event.keyCode == SWT.DEL) {
            skip(true);
        } else if (event.keyCode == SWT.INSERT) {
            skip(false);
        } else if (event.keyCode == SWT.F3) {
            openFirst();
        }
    }

    /**
     * Places the selected passage.
     *
     * @param number which of its places, from 1
     */
    void placeNumber(int number) {
        List<ReviewEntry> chosen = table.selected();
        if (chosen.size() == 1 && number <= chosen.getFirst().places().size()) {
            place(chosen.getFirst().places().get(number - 1).candidate());
        }
    }

    private void place(Candidate candidate) {
        List<ReviewEntry> chosen = table.selected();
        if (chosen.size() == 1) {
            workspace().run(new PlaceReviewed(chosen.getFirst().item(), candidate.start(), candidate.end()));
            table.table().setFocus();
        }
    }

    /** Places the selected passage at the text that is selected in the document editor. */
    void placeAtSelected() {
        List<ReviewEntry> chosen = table.selected();
        if (chosen.size() != 1) {
            return;
        }
        ReviewItem item = chosen.getFirst().item();
        Passage passage = Adapters.adapt(getSite().getPage().getActiveEditor(), Passage.class);
        if (passage == null || !item.document().equals(passage.document().getId())) {
            String name = document(chosen.getFirst()).map(Document::getName).orElse(chosen.getFirst().document());
            Problems.show(new Problem(name, Messages.bind(Messages.selectFirst, name), Messages.selectFirst_remedy));
            return;
        }
        workspace().run(new PlaceReviewed(item, passage.start(), passage.end()));
        table.table().setFocus();
    }

    /**
     * Leaves the selected passages out, or brings them back.
     *
     * @param skip true to leave them out
     */
    void skip(boolean skip) {
        var items = table.selected().stream().map(ReviewEntry::item).filter(item -> item.skipped() != skip).toList();
        if (!items.isEmpty()) {
            workspace().run(new SkipReviewed(items, skip));
        }
    }

    private void openFirst() {
        table.selected().stream().findFirst().ifPresent(entry -> {
            if (entry.places().isEmpty()) {
                document(entry).ifPresent(ObjectOpeners::open);
            } else {
                open(entry.places().getFirst().candidate());
            }
        });
    }

    private void open(Candidate candidate) {
        table.selected().stream().findFirst().flatMap(this::document)
            .ifPresent(document -> ObjectOpeners.openPassage(document, candidate.start(), candidate.end()));
    }

    private Optional<Document> document(ReviewEntry entry) {
        return workspace().current().flatMap(session -> session.index().find(Document.class, entry.item().document()));
    }

    private void ask() {
        try {
            getSite().getService(IHandlerService.class).executeCommand(IMPORT, null);
        } catch (CommandException e) {
            // the command is disabled while no study is open; then this button is not shown either
            throw new IllegalStateException(IMPORT, e);
        }
    }

    /**
     * Shows the passages that were left out, too, or hides them.
     *
     * @param show true to show them
     */
    void showSkipped(boolean show) {
        withSkipped = show;
        showFiltered();
    }

    /** The passages that are listed. */
    List<ReviewEntry> shown() {
        return entries.stream().filter(entry -> withSkipped || !entry.item().skipped())
            .filter(entry -> FilterField.matches(field.words(), entry.words())).toList();
    }

    ReviewTable table() {
        return table;
    }

    @Override
    protected void refresh() {
        StudySession session = workspace().current().orElse(null);
        long mine = ++request;
        if (stack.isDisposed()) {
            return;
        }
        if (session == null) {
            show(List.of(), withoutStudy);
            return;
        }
        Display display = stack.getDisplay();
        Job job = Job.create(Messages.job, (ICoreRunnable) monitor -> {
            try {
                List<ReviewEntry> read = ReviewEntry.read(session);
                display.asyncExec(() -> {
                    if (mine == request && !stack.isDisposed()) {
                        show(read, read.isEmpty() ? nothingWaits : content);
                    }
                });
            } catch (ProblemException e) {
                display.asyncExec(() -> Problems.show(e.problem()));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(List<ReviewEntry> read, Control top) {
        entries = read;
        ((StackLayout) stack.getLayout()).topControl = top;
        stack.layout();
        showFiltered();
    }

    private void showFiltered() {
        List<ReviewEntry> shown = shown();
        long waiting = entries.stream().filter(entry -> !entry.item().skipped()).count();
        count.setText(Messages.bind(Messages.count,
            new Object[] {shown.size(), waiting, entries.size() - waiting}));
        table.show(shown);
        choose();
    }

    private void choose() {
        List<ReviewEntry> chosen = table.selected();
        cards.show(chosen.size() == 1 ? chosen.getFirst() : null);
    }

    @Override
    public void changed(StudyEvent event) {
        if (event.touched().stream().anyMatch(one -> one instanceof Property || one instanceof Source
            || one instanceof Document)) {
            refresh();
        }
    }

    @Override
    public void setFocus() {
        if (content.isVisible()) {
            table.table().setFocus();
        } else {
            stack.setFocus();
        }
    }
}
