// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.portrait;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.triangula.analysis.portrait.CodeStyles;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.model.Identified;
import org.triangula.ui.figure.FigureCanvas;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.Problems;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.theme.ThemeListener;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.ToolActions;

/**
 * A view that shows documents as a figure. It follows the selection and every change of the study; whatever is clicked
 * opens. Figures are made in a job.
 */
abstract class FigureView extends ViewPart {

    private final CodingContext context = CodingContext.get();
    private final Runnable follower = this::update;
    private final Consumer<Activation> activationFollower = activation -> update();
    private StudySelection selection;
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private FigureCanvas canvas;
    private Function<FigureColours, Figure> figure;
    private List<String> documents = List.of();
    private boolean activeOnly;
    private boolean opening;
    private long request;

    /** Name of the icon of the view. */
    abstract String icon();

    /** One sentence that says what belongs here. */
    abstract String sentence();

    /** Proposed name of exported files. */
    abstract String exportName();

    /** Adds what the figure can be asked for. */
    abstract void createControls(Composite bar, Runnable changed);

    /** Which of the documents that were selected or are active are shown. */
    abstract List<String> choose(List<String> selected, Activation activation, List<String> all);

    /** Whether documents stay shown when something is selected that stands for none. */
    abstract boolean fits(List<String> selected);

    /** Fixes the parameters; called in the thread of the user interface. */
    abstract Making making();

    /** Makes a figure; called in a job that holds the session's monitor. */
    interface Making {
        Function<FigureColours, Figure> of(FigureRequest request) throws ProblemException;
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, icon(), sentence());
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        Composite bar = new Composite(content, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.spacing = 6;
        bar.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        createControls(bar, this::update);
        canvas = new FigureCanvas(content);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        canvas.onActivate(this::open);
        fillToolBar(getViewSite().getActionBars().getToolBarManager());
        ThemeListener.redraw(getSite(), canvas, this::paint);
        context.addListener(follower);
        context.addActivationListener(activationFollower);
        ((StackLayout) stack.getLayout()).topControl = empty;
        selection = new StudySelection(this, this::follow);
        if (documents.isEmpty()) {
            show(ChosenDocuments.read(getSite().getPage()));
        }
    }

    private void fillToolBar(IToolBarManager bar) {
        Action active = ToolActions.toggle(Messages.activeOnly, "circle-check", false, on -> {
            activeOnly = on;
            update();
        });
        bar.add(active);
        bar.add(ToolActions.button(Messages.export, "file-output", this::export));
        bar.add(ToolActions.toggle(Messages.pin, "pin", false, on -> selection.setPinned(on)));
    }

    private void export() {
        Function<FigureColours, Figure> made = figure;
        if (made != null) {
            FigureExport.save(getSite().getShell(), exportName(), () -> made.apply(FigureColours.LIGHT));
        }
    }

    private void follow(List<EObject> objects) {
        List<String> chosen = ChosenDocuments.of(objects);
        if (!opening && fits(chosen) && !chosen.equals(documents)) {
            show(chosen);
        }
    }

    /**
     * Shows documents.
     *
     * @param chosen identities
     */
    public void show(List<String> chosen) {
        documents = List.copyOf(chosen);
        update();
    }

    /**
     * The figure that is shown.
     *
     * @return the figure; empty as long as there is none
     */
    public Optional<Figure> figure() {
        return canvas.figure();
    }

    /**
     * Opens what a mark stands for.
     *
     * @param target identity of a coding or a document
     */
    void open(String target) {
        context.find(Identified.class, target).ifPresent(object -> {
            // what opens is selected; that is no reason to show something else here
            opening = true;
            try {
                ObjectOpeners.open(object);
            } finally {
                stack.getDisplay().asyncExec(() -> opening = false);
            }
        });
    }

    private void update() {
        if (stack.isDisposed()) {
            return;
        }
        StudySession session = context.session().orElse(null);
        long mine = ++request;
        FigureRequest wanted = session == null ? null : request(session);
        if (wanted == null || wanted.documents().isEmpty()) {
            figure = null;
            showTop();
            return;
        }
        Making making = making();
        Display display = stack.getDisplay();
        Job job = Job.create(getPartName(), (ICoreRunnable) monitor -> {
            try {
                Function<FigureColours, Figure> made;
                synchronized (wanted.session()) {
                    made = making.of(wanted);
                }
                display.asyncExec(() -> {
                    if (mine == request && !stack.isDisposed()) {
                        figure = made;
                        showTop();
                    }
                });
            } catch (ProblemException e) {
                display.asyncExec(() -> Problems.show(e.problem()));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private FigureRequest request(StudySession session) {
        Activation activation = context.activation();
        List<String> chosen = choose(documents, activation, ChosenDocuments.all(context));
        Set<String> codes = activeOnly ? activation.codes() : Set.of();
        return new FigureRequest(session, context.index().orElseThrow(), context.tree(),
            CodeStyles.of(context.codeSystem().orElse(null)), ChosenDocuments.existing(context, chosen), codes);
    }

    private void showTop() {
        ((StackLayout) stack.getLayout()).topControl = figure == null ? empty : content;
        stack.layout();
        paint();
    }

    private void paint() {
        if (figure != null) {
            canvas.setFigure(figure.apply(Theme.current() == Theme.DARK ? FigureColours.DARK : FigureColours.LIGHT));
        }
    }

    @Override
    public void setFocus() {
        if (figure == null) {
            stack.setFocus();
        } else {
            canvas.setFocus();
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
