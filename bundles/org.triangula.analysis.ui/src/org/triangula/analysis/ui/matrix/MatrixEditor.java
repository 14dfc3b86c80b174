// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.matrix;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.prefs.Preferences;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.segments.SegmentsView;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.figure.Figure;
import org.triangula.ui.figure.FigureCanvas;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyEditor;
import org.triangula.ui.theme.ThemeListener;
import org.triangula.ui.widgets.EmptyState;

/** Shows an analysis of the codings of the open study as a matrix, tree or map that follows every change. */
public final class MatrixEditor extends StudyEditor {

    /** Identity of the editor. */
    public static final String ID = "org.triangula.analysis.ui.editor.matrix";

    private static final int DELAY = 120;
    private static final int LEAST_WIDTH = 480;
    private static final int LEAST_HEIGHT = 300;
    private static final int NOTES = 130;

    private final CodingContext context = CodingContext.get();
    private final Runnable follower = this::later;
    private final Consumer<Activation> activationFollower = activation -> later();
    private final Runnable compute = this::compute;
    private MatrixKind kind = MatrixKind.CODE_MATRIX;
    private MatrixSettings settings = MatrixSettings.DEFAULT;
    private String study = "";
    private Composite parent;
    private MatrixOptionsBar bar;
    private Composite stack;
    private MatrixCanvas matrix;
    private FigureCanvas figure;
    private Control nothing;
    private Label base;
    private MatrixResult result;
    private MatrixFigures figures;
    private long request;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof MatrixInput known)) {
            throw new PartInitException("A matrix is opened by its kind.");
        }
        setSite(site);
        setInput(input);
        kind = known.kind();
        setPartName(kind.title());
        setTitleImage(Icons.get().image(kind.icon()));
    }

    @Override
    public void createPartControl(Composite container) {
        parent = new Composite(container, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        bar = new MatrixOptionsBar(parent, kind, this::set, this::export);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        base = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(base);
        matrix = new MatrixCanvas(stack);
        matrix.onOpen(this::open);
        matrix.addListener(SWT.MenuDetect, event -> menu());
        figure = new FigureCanvas(stack);
        figure.onActivate(this::open);
        if (kind == MatrixKind.CODE_MAP) {
            stack.addListener(SWT.Resize, event -> later());
        }
        context.addListener(follower);
        context.addActivationListener(activationFollower);
        ThemeListener.redraw(getSite(), parent, this::show);
        compute();
    }

    private void set(MatrixSettings wanted) {
        settings = wanted;
        store().put(kind.id(), wanted.write());
        compute();
    }

    private Preferences store() {
        return InstanceScope.INSTANCE.getNode("org.triangula.analysis.ui").node("matrix").node(study);
    }

    /** Computes again soon; many changes in a row are one. */
    private void later() {
        if (!parent.isDisposed()) {
            parent.getDisplay().timerExec(DELAY, compute);
        }
    }

    private void compute() {
        if (parent.isDisposed()) {
            return;
        }
        long mine = ++request;
        StudySession session = context.session().orElse(null);
        CodingIndex index = context.index().orElse(null);
        if (session == null || index == null) {
            result = null;
            empty(Messages.empty_study);
            return;
        }
        if (!session.study().getId().equals(study)) {
            study = session.study().getId();
            settings = MatrixSettings.read(store().get(kind.id(), ""));
        }
        CodeTree tree = context.tree();
        MatrixCalculation calculation =
            new MatrixCalculation(session, index, tree, context.activation(), kind, settings);
        Display display = parent.getDisplay();
        // the notes below a map and its title need room, too
        int width = Math.max(LEAST_WIDTH, stack.getClientArea().width);
        int height = Math.max(LEAST_HEIGHT, stack.getClientArea().height - NOTES);
        Job job = Job.create(kind.title(), (ICoreRunnable) monitor -> {
            try {
                MatrixResult computed = calculation.compute();
                MatrixFigures drawn = new MatrixFigures(computed);
                drawn.prepare(width, height);
                display.asyncExec(() -> {
                    if (mine == request && !parent.isDisposed()) {
                        result = computed;
                        figures = drawn;
                        show();
                    }
                });
            } catch (ProblemException e) {
                display.asyncExec(() -> Problems.show(e.problem()));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void empty(String sentence) {
        if (nothing != null) {
            nothing.dispose();
        }
        nothing = new EmptyState(stack, kind.icon(), sentence);
        ((StackLayout) stack.getLayout()).topControl = nothing;
        base.setText("");
        bar.setVisible(result != null);
        parent.layout(true);
        stack.layout(true);
    }

    private void show() {
        if (result == null) {
            return;
        }
        bar.setVisible(true);
        bar.show(result.settings(), result.variables());
        if (!result.empty().isEmpty()) {
            empty(result.empty());
            return;
        }
        Optional<Figure> drawn = figures.screen();
        if (drawn.isPresent()) {
            figure.setFigure(drawn.get());
            ((StackLayout) stack.getLayout()).topControl = figure;
            base.setText("");
        } else {
            result.presentation().ifPresent(presentation -> {
                MatrixView view = MatrixView.of(result, presentation);
                matrix.show(view);
                base.setText((view.sheet().base() + " · " + view.sheet().formula()).replace("&", "&&"));
                base.setToolTipText(view.sheet().title().replace("&", "&&"));
            });
            ((StackLayout) stack.getLayout()).topControl = matrix;
        }
        parent.layout(true);
        stack.layout(true);
    }

    /** Opens the segments of a cell on the screen; -1 stands for a whole row or column. */
    void open(int down, int across) {
        matrix.view().ifPresent(view -> {
            int row = down < 0 ? view.fullHeight() : down;
            int column = across < 0 ? view.fullWidth() : across;
            show(view.name(row, column), view.segments(row, column));
        });
    }

    private void open(String target) {
        String[] parts = target.split(",");
        if (result != null && parts.length == 2) {
            result.presentation().ifPresent(presentation -> {
                int row = Integer.parseInt(parts[0]);
                int column = Integer.parseInt(parts[1]);
                show(row == column ? presentation.sheet().rows().get(row).name() : presentation.name(row, column),
                    presentation.segments(row, column));
            });
        } else if (result != null && result.kind() == MatrixKind.SIMILARITY) {
            result.presentation().ifPresent(presentation -> {
                for (int row = 0; row < presentation.sheet().rows().size(); row++) {
                    if (presentation.sheet().rows().get(row).id().equals(target)) {
                        show(presentation.sheet().rows().get(row).name(), presentation.segments(row, row));
                    }
                }
            });
        }
    }

    private void show(String name, List<CodedSegment> segments) {
        if (segments.isEmpty()) {
            return;
        }
        try {
            if (getSite().getPage().showView(SegmentsView.ID, null,
                IWorkbenchPage.VIEW_VISIBLE) instanceof SegmentsView view) {
                view.show(name, segments);
            }
        } catch (PartInitException e) {
            Problems.notice(e.getLocalizedMessage());
        }
    }

    private void menu() {
        if (matrix.view().isEmpty()) {
            return;
        }
        Menu menu = new Menu(matrix);
        Point at = matrix.current();
        MenuItem open = new MenuItem(menu, SWT.PUSH);
        open.setText(Messages.menu_open);
        open.addListener(SWT.Selection, event -> open(at.y, at.x));
        new MenuItem(menu, SWT.SEPARATOR);
        bar.fillArrangement(menu);
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem save = new MenuItem(menu, SWT.PUSH);
        save.setText(Messages.option_export);
        save.addListener(SWT.Selection, event -> export());
        menu.setVisible(true);
        menu.addListener(SWT.Hide, event -> matrix.getDisplay().asyncExec(menu::dispose));
    }

    private void export() {
        MatrixResult exported = result;
        if (exported == null || exported.presentation().isEmpty()) {
            return;
        }
        if (exported.quotes().isPresent()) {
            FigureExport.saveTables(parent.getShell(), kind.title(), () -> new MatrixFigures(exported).tables());
        } else {
            FigureExport.save(parent.getShell(), kind.title(), () -> new MatrixFigures(exported).paper());
        }
    }

    /** What is shown now; for tests. */
    MatrixResult result() {
        return result;
    }

    /** The matrix on the screen. */
    MatrixCanvas matrix() {
        return matrix;
    }

    /** The tree or map on the screen. */
    FigureCanvas figure() {
        return figure;
    }

    /** Changes a setting, as the options above the matrix do. */
    void change(String key, Object value) {
        set(settings.with(key, value));
    }

    @Override
    public void setFocus() {
        Control top = ((StackLayout) stack.getLayout()).topControl;
        if (top != null) {
            top.setFocus();
        }
    }

    @Override
    public void dispose() {
        context.removeListener(follower);
        context.removeActivationListener(activationFollower);
        super.dispose();
    }
}
