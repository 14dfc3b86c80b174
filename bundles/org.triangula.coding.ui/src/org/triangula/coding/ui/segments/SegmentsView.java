// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.segments;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.operation.RemoveCoding;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.coding.retrieval.RetrievedSegment;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.Messages;
import org.triangula.coding.ui.codes.ExampleMenu;
import org.triangula.coding.ui.activation.ActivationTexts;
import org.triangula.coding.ui.document.DocumentEditor;
import org.triangula.coding.ui.document.DocumentEditorInput;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.Problems;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.FilterField;
import org.triangula.ui.widgets.TextClipboard;
import org.triangula.ui.widgets.ToolActions;

/**
 * The retrieved segments: of the active codes in the active documents, or of the codes, documents, areas, facilities or
 * actors selected anywhere, unless pinned.
 */
public final class SegmentsView extends ViewPart {

    /** Identity of the view. */
    public static final String ID = "org.triangula.coding.ui.segments";

    private final CodingContext context = CodingContext.get();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private final Runnable follower = this::retrieve;
    private final Consumer<Activation> activationFollower = this::followActivation;
    private Composite stack;
    private Composite content;
    private EmptyState nothingChosen;
    private EmptyState nothingFound;
    private EmptyState nothingActive;
    private Action activated;
    private Label title;
    private SegmentCards cards;
    private StudySelection selection;
    private SegmentScope scope = SegmentScope.NONE;
    private List<RetrievedSegment> segments = List.of();
    private boolean subcodes = true;
    private boolean jumping;
    private String words = "";
    private long request;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        nothingChosen = new EmptyState(stack, "segment", Messages.Segments_choose);
        nothingFound = new EmptyState(stack, "segment", Messages.Segments_none);
        nothingActive = ActivationTexts.emptyState(stack, context);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        title = new Label(content, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(title);
        FilterField filter = new FilterField(content, Messages.Segments_filter, typed -> {
            words = typed;
            showFiltered();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        cards = new SegmentCards(content, context);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(cards.table());
        filter.leadTo(cards.table());
        cards.onOpen(this::jump);
        cards.onSelect(this::publish);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            manager.add(ToolActions.button(Messages.Segments_jump, "external-link",
                () -> cards.selected().stream().findFirst().ifPresent(this::jump)));
            manager.add(ToolActions.button(Messages.Segments_copy, "copy", this::copy));
            ExampleMenu.fill(manager, codings(), context);
            manager.add(ToolActions.button(Messages.Segments_remove, "trash-2", this::remove));
            manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        cards.table().setMenu(menu.createContextMenu(cards.table()));
        getSite().registerContextMenu(menu, publisher);
        fillToolBar(getViewSite().getActionBars().getToolBarManager());
        getSite().setSelectionProvider(publisher);
        context.addListener(follower);
        context.addActivationListener(activationFollower);
        ((StackLayout) stack.getLayout()).topControl = nothingChosen;
        selection = new StudySelection(this, this::follow);
        followActivation(context.activation());
    }

    private void fillToolBar(IToolBarManager bar) {
        activated = ToolActions.toggle(ActivationTexts.follow(), "circle-check", false, on -> {
            if (on) {
                scope = SegmentScope.of(context.activation());
                retrieve();
            } else {
                scope = SegmentScope.NONE;
                follow(selection.current());
                retrieve();
            }
        });
        bar.add(activated);
        Action below = ToolActions.toggle(Messages.Segments_subcodes, "list-tree", subcodes, on -> {
            subcodes = on;
            retrieve();
        });
        bar.add(below);
        bar.add(ToolActions.button(Messages.Segments_copy, "copy", this::copy));
        bar.add(ToolActions.toggle(Messages.Segments_pin, "pin", false, on -> selection.setPinned(on)));
    }

    private void follow(List<EObject> objects) {
        StudySession session = context.session().orElse(null);
        if (!jumping && session != null && !activated.isChecked()) {
            SegmentScope wanted = SegmentScope.of(objects, session);
            if (!wanted.isEmpty() && !wanted.equals(scope)) {
                scope = wanted;
                retrieve();
            }
        }
    }

    private void followActivation(Activation activation) {
        boolean nothing = activation.documents().isEmpty() && activation.codes().isEmpty();
        if (selection.isPinned() || nothing && !activated.isChecked()) {
            return;
        }
        // with the first document and code the view goes over to the activation, with the last it goes back
        activated.setChecked(!nothing && (activated.isChecked() || !activation.isEmpty()));
        if (activated.isChecked() || nothing) {
            scope = SegmentScope.of(activation);
            follow(selection.current());
            retrieve();
        }
    }

    /**
     * Shows the segments of objects.
     *
     * @param objects codes, documents, areas, facilities, actors
     */
    public void show(List<EObject> objects) {
        if (context.session().isPresent()) {
            activated.setChecked(false);
            scope = SegmentScope.of(objects, context.session().get());
            retrieve();
        }
    }

    /**
     * Shows certain segments: what stands behind a number of an analysis.
     *
     * @param name what they are, for the title
     * @param chosen the segments, at least one
     */
    public void show(String name, List<CodedSegment> chosen) {
        activated.setChecked(false);
        scope = SegmentScope.of(name, chosen);
        retrieve();
    }

    /**
     * The segments that are shown.
     *
     * @return the segments, filtered
     */
    public List<RetrievedSegment> segments() {
        return cards.shown();
    }

    private void retrieve() {
        StudySession session = context.session().orElse(null);
        CodingIndex index = context.index().orElse(null);
        long mine = ++request;
        if (session == null || index == null || scope.isEmpty()) {
            scope = session == null ? SegmentScope.NONE : scope;
            segments = List.of();
            showFiltered();
            return;
        }
        CodeTree tree = context.tree();
        SegmentScope wanted = scope;
        boolean below = subcodes;
        Display display = stack.getDisplay();
        Job job = Job.create(Messages.Segments_job, (ICoreRunnable) monitor -> {
            try {
                List<RetrievedSegment> found;
                synchronized (session) {
                    found = wanted.retrieve(session, index, tree, below);
                }
                display.asyncExec(() -> {
                    if (mine == request && !stack.isDisposed()) {
                        segments = found;
                        showFiltered();
                    }
                });
            } catch (ProblemException e) {
                display.asyncExec(() -> Problems.show(e.problem()));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void showFiltered() {
        if (stack.isDisposed()) {
            return;
        }
        List<RetrievedSegment> shown = words.isBlank() ? segments : segments.stream()
            .filter(segment -> FilterField.matches(words, segment.text() + ' ' + segment.citation().text() + ' '
                + segment.coding().map(CodedSegment::code).map(context.tree()::path).orElse("")))
            .toList();
        cards.show(shown);
        String of = scope.names().size() > 3 ? String.join(", ", scope.names().subList(0, 3)) + " …"
            : String.join(", ", scope.names());
        int all = context.index().map(CodingIndex::size).orElse(0);
        long documents = shown.stream().map(RetrievedSegment::document).distinct().count();
        title.setText(NLS.bind(Messages.Segments_title, new Object[] {of, shown.size(), documents})
            .replace("&", "&&"));
        title.setToolTipText(NLS.bind(Messages.Segments_base, new Object[] {shown.size(), segments.size(), all}));
        EmptyState nothing = activated.isChecked() ? nothingActive : nothingChosen;
        ((StackLayout) stack.getLayout()).topControl =
            scope.isEmpty() ? nothing : segments.isEmpty() ? nothingFound : content;
        content.layout();
        stack.layout();
    }

    private void publish(List<RetrievedSegment> chosen) {
        publisher.publish(chosen.stream().map(this::object).filter(Objects::nonNull).toList());
    }

    private EObject object(RetrievedSegment segment) {
        return segment.coding().flatMap(coding -> context.find(Coding.class, coding.coding())).map(EObject.class::cast)
            .orElseGet(() -> context.find(Selection.class, segment.selection()).orElse(null));
    }

    /**
     * Shows a segment in its document.
     *
     * @param segment the segment
     */
    public void jump(RetrievedSegment segment) {
        Document document = context.find(Document.class, segment.document()).orElse(null);
        if (document == null) {
            return;
        }
        jumping = true;
        try {
            if (getSite().getPage().openEditor(DocumentEditorInput.of(document), DocumentEditor.ID)
                instanceof DocumentEditor editor) {
                editor.reveal(segment.start(), segment.end(), segment.coding().map(CodedSegment::coding).orElse(null));
            }
        } catch (PartInitException e) {
            Problems.notice(e.getLocalizedMessage());
        } finally {
            stack.getDisplay().asyncExec(() -> jumping = false);
        }
    }

    private void copy() {
        List<RetrievedSegment> chosen = cards.selected().isEmpty() ? cards.shown() : cards.selected();
        if (chosen.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        chosen.forEach(segment -> text.append("„").append(segment.text().strip()).append("“ ")
            .append(segment.citation().text()).append("\n\n"));
        TextClipboard.put(stack.getDisplay(), text.toString().strip());
    }

    private List<Coding> codings() {
        return cards.selected().stream().flatMap(segment -> segment.coding().stream()).map(CodedSegment::coding)
            .flatMap(id -> context.find(Coding.class, id).stream()).toList();
    }

    private void remove() {
        List<Coding> codings = codings();
        if (!codings.isEmpty()) {
            context.run(new RemoveCoding(codings));
        }
    }

    @Override
    public void setFocus() {
        if (content.isVisible()) {
            cards.table().setFocus();
        } else {
            stack.setFocus();
        }
    }

    @Override
    public void dispose() {
        context.removeListener(follower);
        context.removeActivationListener(activationFollower);
        selection.dispose();
        super.dispose();
    }
}
