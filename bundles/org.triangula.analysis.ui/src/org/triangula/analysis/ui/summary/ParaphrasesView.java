// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.summary;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.triangula.analysis.summary.Paraphrase;
import org.triangula.analysis.summary.ParaphraseTable;
import org.triangula.analysis.ui.portrait.ChosenDocuments;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.FilterField;
import org.triangula.ui.widgets.ToolActions;

/** The paraphrases of the selected documents beside their passages, with the codes that generalise them. */
public final class ParaphrasesView extends ViewPart {

    /** Identity of the view. */
    public static final String ID = "org.triangula.analysis.ui.paraphrases";

    private final CodingContext context = CodingContext.get();
    private final Runnable follower = this::update;
    private final StudyWorkspaceListener closing = new StudyWorkspaceListener() {
        @Override
        public void closing(StudySession session) {
            pane.flush();
        }
    };
    private StudySelection selection;
    private Composite stack;
    private Composite content;
    private EmptyState choose;
    private EmptyState none;
    private Label facts;
    private ParaphraseList list;
    private ParaphrasePane pane;
    private List<String> documents = List.of();
    private List<Paraphrase> paraphrases = List.of();
    private String words = "";
    private boolean withOpen = true;
    private boolean opening;
    private long request;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        choose = new EmptyState(stack, "square-pen", Messages.paraphrases_choose);
        none = new EmptyState(stack, "square-pen", Messages.paraphrases_none);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        FilterField filter = new FilterField(content, Messages.paraphrases_filter, typed -> {
            words = typed;
            showFiltered();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        facts = new Label(content, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(facts);
        SashForm sash = new SashForm(content, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        list = new ParaphraseList(sash, context);
        pane = new ParaphrasePane(sash, context);
        sash.setWeights(62, 38);
        filter.leadTo(list.table());
        list.onSelect(this::select);
        list.onOpen(this::open);
        fillToolBar(getViewSite().getActionBars().getToolBarManager());
        context.addListener(follower);
        StudyWorkspace.get().addListener(closing);
        ((StackLayout) stack.getLayout()).topControl = choose;
        selection = new StudySelection(this, this::follow);
        if (documents.isEmpty()) {
            show(ChosenDocuments.read(getSite().getPage()));
        }
    }

    private void fillToolBar(IToolBarManager bar) {
        Action open = ToolActions.toggle(Messages.paraphrases_withOpen, "list-checks", withOpen, on -> {
            withOpen = on;
            update();
        });
        bar.add(open);
        bar.add(ToolActions.button(Messages.export, "file-output", this::export));
        bar.add(ToolActions.toggle(Messages.pin, "pin", false, on -> selection.setPinned(on)));
    }

    private void export() {
        pane.flush();
        List<Paraphrase> shown = list.shown();
        CodeTree tree = context.tree();
        FigureExport.saveTables(getSite().getShell(), Messages.paraphrases_export,
            () -> List.of(new ParaphraseTable(shown, tree).table()));
    }

    private void follow(List<EObject> objects) {
        List<String> chosen = ChosenDocuments.of(objects);
        if (!opening && !chosen.isEmpty() && !chosen.equals(documents)) {
            show(chosen);
        }
    }

    /**
     * Shows the paraphrases of documents.
     *
     * @param chosen identities of the documents
     */
    public void show(List<String> chosen) {
        pane.flush();
        documents = List.copyOf(chosen);
        update();
    }

    /**
     * The passages that are listed.
     *
     * @return passages that pass the filter
     */
    public List<Paraphrase> shown() {
        return list.shown();
    }

    ParaphrasePane pane() {
        return pane;
    }

    ParaphraseList list() {
        return list;
    }

    private void update() {
        if (stack.isDisposed()) {
            return;
        }
        StudySession session = context.session().orElse(null);
        long mine = ++request;
        List<Document> existing = ChosenDocuments.existing(context, documents);
        if (session == null || existing.isEmpty()) {
            paraphrases = List.of();
            showFiltered();
            return;
        }
        boolean open = withOpen;
        Display display = stack.getDisplay();
        Job job = Job.create(getPartName(), (ICoreRunnable) monitor -> {
            try {
                List<Paraphrase> found;
                synchronized (session) {
                    found = Paraphrase.of(session, existing, open);
                }
                display.asyncExec(() -> {
                    if (mine == request && !stack.isDisposed()) {
                        paraphrases = found;
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
        List<Paraphrase> shown = words.isBlank() ? paraphrases : paraphrases.stream().filter(each -> FilterField
            .matches(words, each.words() + ' ' + each.paraphrase() + ' ' + String.join(" ",
                each.codes().stream().map(context.tree()::path).toList()))).toList();
        list.show(shown);
        long written = shown.stream().filter(each -> !each.isOpen()).count();
        facts.setText(NLS.bind(Messages.paraphrases_facts, new Object[] {shown.size(), written, paraphrases.size()}));
        facts.setToolTipText(Messages.paraphrases_factsDescription);
        boolean nothingChosen = ChosenDocuments.existing(context, documents).isEmpty();
        ((StackLayout) stack.getLayout()).topControl = nothingChosen ? choose : paraphrases.isEmpty() ? none : content;
        content.layout();
        stack.layout();
        list.selected().ifPresent(this::select);
    }

    private void select(Paraphrase paraphrase) {
        pane.show(paraphrase);
    }

    private void open(Paraphrase paraphrase) {
        Optional<Selection> passage = context.find(Selection.class, paraphrase.selection());
        opening = true;
        try {
            passage.ifPresent(ObjectOpeners::open);
        } finally {
            stack.getDisplay().asyncExec(() -> opening = false);
        }
    }

    @Override
    public void setFocus() {
        if (content.isVisible()) {
            list.table().setFocus();
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
