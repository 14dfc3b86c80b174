// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.model.Identified;
import org.triangula.model.NamedElement;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.Actors;
import org.triangula.model.actors.Process;
import org.triangula.model.actors.ProcessFlow;
import org.triangula.model.actors.ProcessStep;
import org.triangula.model.actors.ProcessVariant;
import org.triangula.model.inquiry.Inquiry;
import org.triangula.model.inquiry.Link;
import org.triangula.organization.process.EnterProcess;
import org.triangula.organization.process.NotedProcess;
import org.triangula.organization.process.NotedVariant;
import org.triangula.organization.process.ProcessReader;
import org.triangula.organization.process.ProcessReader.StepPlace;
import org.triangula.organization.process.StudyProcess;
import org.triangula.organization.process.SwimLaneFigure;
import org.triangula.ui.figure.FigureCanvas;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.operations.ObjectOperations;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.theme.ThemeListener;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.ToolActions;

/** The processes of the study: their text, swim lanes of one variant or of several side by side, and their numbers. */
public final class ProcessView extends StudyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.organization.ui.process";

    private static final int NARROW = 860;
    private static final double LEAST_ZOOM = 0.7;

    private final ObjectPresentation presentation = new ObjectPresentation();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private StudySelection selection;
    private Composite stack;
    private EmptyState empty;
    private SashForm content;
    private SashForm side;
    private ProcessTree tree;
    private ProcessTextEditor editor;
    private FigureCanvas canvas;
    private Label summary;
    private CTabFolder tabs;
    private ProcessMeasureTable measures;
    private StepDetails details;
    private Action orientation;
    private Optional<Boolean> chosenOrientation = Optional.empty();
    private Process process;
    private Optional<ProcessShown> shown = Optional.empty();
    private Set<StepPlace> marked = Set.of();
    private String fitted = "";
    private String alone = "";
    private double fittedZoom;
    private Job job;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "process", Messages.noProcesses).button(Messages.newProcess, this::addProcess);
        content = new SashForm(stack, SWT.HORIZONTAL);
        side = new SashForm(content, SWT.VERTICAL);
        tree = new ProcessTree(side, new ProcessTree.Listener() {
            @Override
            public void chosen(Process one, Optional<ProcessVariant> variant) {
                choose(one, variant);
            }

            @Override
            public void ticked() {
                compute();
            }
        });
        editor = new ProcessTextEditor(side, this::enter, this::reached);
        side.setWeights(32, 68);
        SashForm stage = new SashForm(content, SWT.VERTICAL);
        createPicture(stage);
        createTabs(stage);
        stage.setWeights(62, 38);
        content.setWeights(36, 64);
        content.addListener(SWT.Resize, event -> arrange());
        fillMenus();
        fillBar();
        ThemeListener.redraw(getSite(), stack, this::repaint);
        getSite().setSelectionProvider(publisher);
        workspace().addListener(this);
        refresh();
        selection = new StudySelection(this, this::follow);
    }

    private void createPicture(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        canvas = new FigureCanvas(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        // not the canvas itself: its scroll bars come and go with the zoom
        area.addListener(SWT.Resize, event -> {
            if (canvas.zoom() == fittedZoom) {
                fit();
            }
        });
        canvas.onSelect(target -> SwimLaneFigure.place(target).ifPresent(place -> step(place, true)));
        canvas.onActivate(target -> SwimLaneFigure.place(target).ifPresent(place -> step(place, true)));
        summary = new Label(area, SWT.WRAP);
        summary.setForeground(new Color(Theme.current().quietText()));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).indent(8, 2).applyTo(summary);
    }

    private void createTabs(Composite parent) {
        tabs = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
        measures = new ProcessMeasureTable(tabs, places -> {
            marked = new HashSet<>(places);
            compute();
        });
        tab(Messages.measures, measures.control());
        details = new StepDetails(tabs);
        tab(Messages.step, details);
        tabs.setSelection(0);
    }

    private void tab(String text, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(text);
        item.setControl(control);
    }

    private void repaint() {
        summary.setForeground(new Color(Theme.current().quietText()));
        compute();
    }

    /** A narrow view has list and text above the picture. */
    private void arrange() {
        boolean narrow = content.getClientArea().width < NARROW;
        if (narrow == (content.getOrientation() == SWT.HORIZONTAL)) {
            content.setOrientation(narrow ? SWT.VERTICAL : SWT.HORIZONTAL);
            side.setOrientation(narrow ? SWT.HORIZONTAL : SWT.VERTICAL);
        }
    }

    private void fillBar() {
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(ToolActions.button(Messages.newProcess, "plus", this::addProcess));
        bar.add(ToolActions.button(Messages.newVariant, "copy", this::addVariant));
        orientation = ToolActions.toggle(Messages.down, "arrow-down", false, on -> {
            chosenOrientation = Optional.of(on);
            fitted = "";
            compute();
        });
        bar.add(orientation);
        bar.add(ToolActions.button(Messages.fit, "maximize", canvas::fit));
        bar.add(ToolActions.button(Messages.savePicture, "save", () -> shown.ifPresent(one -> FigureExport
            .save(stack.getShell(), one.process().noted().key(), one::forPaper))));
        bar.add(ToolActions.button(Messages.saveTables, "table", () -> shown.ifPresent(one -> FigureExport
            .saveTables(stack.getShell(), one.process().noted().key(),
                () -> List.of(one.tables().measures(), one.tables().steps())))));
    }

    private void fillMenus() {
        Menu onList = new Menu(tree.viewer().getTree());
        item(onList, Messages.newProcess, this::addProcess);
        item(onList, Messages.newVariant, this::addVariant);
        item(onList, Messages.delete, this::delete);
        tree.viewer().getTree().setMenu(onList);
        tree.viewer().getTree().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                delete();
            } else if (event.keyCode == SWT.INSERT) {
                addVariant();
            }
        });
        Menu onPicture = new Menu(canvas);
        item(onPicture, Messages.editInText, () -> SwimLaneFigure.place(canvas.current()).ifPresent(editor::edit));
        item(onPicture, Messages.attach, details::attach);
        item(onPicture, Messages.linkActor, details::linkActor);
        item(onPicture, Messages.openActor, () -> details.step().map(ProcessStep::getCarrier)
            .ifPresent(ObjectOpeners::open));
        canvas.setMenu(onPicture);
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }

    @Override
    protected void refresh() {
        List<Process> all = workspace().current().map(session -> List.copyOf(session.study().getActors()
            .getProcesses())).orElse(List.of());
        tree.show(all);
        if (process == null || !all.contains(process)) {
            process = all.isEmpty() ? null : all.getFirst();
            marked = Set.of();
            details.show(null);
        }
        ((StackLayout) stack.getLayout()).topControl = all.isEmpty() ? empty : content;
        stack.layout(true, true);
        if (process == null) {
            shown = Optional.empty();
            canvas.setFigure(null);
        } else {
            if (tree.selected().isEmpty()) {
                tree.select(process);
            }
            compute();
        }
    }

    private void choose(Process one, Optional<ProcessVariant> variant) {
        editor.flush();
        if (process != one) {
            process = one;
            marked = Set.of();
            fitted = "";
            details.show(null);
        }
        variant.ifPresent(found -> alone = found.getId());
        publisher.publish(List.of(variant.<NamedElement>map(found -> found).orElse(one)));
        compute();
        variant.ifPresent(found -> found.getSteps().stream().findFirst().ifPresent(step -> shown
            .flatMap(now -> now.place(step)).ifPresent(editor::reveal)));
    }

    /** The ticked variants; the chosen one where not at least two are ticked. */
    private List<String> compared(Process one) {
        List<String> ticked = tree.ticked(one);
        boolean known = one.getVariants().stream().anyMatch(variant -> variant.getId().equals(alone));
        return ticked.size() > 1 ? ticked : known ? List.of(alone) : ticked;
    }

    /** Computes picture and numbers in the background. */
    private void compute() {
        Optional<StudySession> session = workspace().current();
        if (process == null || session.isEmpty()) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        Process wanted = process;
        List<String> variants = compared(wanted);
        Set<StepPlace> frames = marked;
        boolean down = chosenOrientation.orElse(variants.size() > 1);
        boolean dark = Theme.current() == Theme.DARK;
        Display display = stack.getDisplay();
        job = Job.createSystem(Messages.processes, monitor -> {
            ProcessShown result = ProcessShown.of(session.get(), wanted, variants, frames, down, dark);
            display.asyncExec(() -> {
                if (!stack.isDisposed() && !monitor.isCanceled() && wanted == process) {
                    show(result);
                }
            });
            return Status.OK_STATUS;
        });
        job.schedule();
    }

    private void show(ProcessShown result) {
        shown = Optional.of(result);
        orientation.setChecked(result.down());
        canvas.setFigure(result.figure());
        String what = process.getId() + result.variants().stream().map(NotedVariant::key).toList() + result.down();
        if (!what.equals(fitted)) {
            fitted = what;
            fit();
        }
        measures.show(result);
        summary.setText(ProcessMeasureTable.summary(result).replace("&", "&&"));
        summary.getParent().layout(true);
        editor.show(process.getId(), result.process().noted(), result.findings());
        details.step().ifPresent(details::show);
    }

    /** As much as can be read. */
    private void fit() {
        canvas.fit(LEAST_ZOOM);
        fittedZoom = canvas.zoom();
    }

    private void enter(String id, NotedProcess noted) {
        workspace().runInBackground(new EnterProcess(id, noted), done -> { });
    }

    /** The caret reached a step in the text. */
    private void reached(StepPlace place) {
        canvas.select(SwimLaneFigure.target(place));
    }

    private void step(StepPlace place, boolean fromPicture) {
        shown.map(one -> one.process().steps().get(place)).ifPresent(step -> {
            details.show(step);
            tabs.setSelection(1);
            if (fromPicture) {
                editor.reveal(place);
            }
            publisher.publish(List.of(step));
        });
    }

    /** Adds a process to begin with. */
    void addProcess() {
        Optional<StudySession> session = workspace().current();
        if (session.isEmpty()) {
            return;
        }
        Set<String> keys = new HashSet<>();
        session.get().study().getActors().getProcesses().forEach(one -> keys.add(one.getKey()));
        String key = free("process", keys);
        NotedProcess fresh = new ProcessReader(ProcessShown.MEDIA)
            .read("@process (" + key + ") " + Messages.newProcessName + "\n" + Messages.template).process();
        if (workspace().run(new EnterProcess(null, fresh))) {
            process = session.get().study().getActors().getProcesses().getLast();
            fitted = "";
            refresh();
            tree.select(process);
            editor.control().setFocus();
        }
    }

    private static String free(String wanted, Set<String> keys) {
        String key = wanted;
        for (int number = 2; keys.contains(key); number++) {
            key = wanted + "-" + number;
        }
        return key;
    }

    /** Adds a copy of the chosen variant, and shows both side by side. */
    void addVariant() {
        editor.flush();
        if (process == null) {
            return;
        }
        StudyProcess now = StudyProcess.of(process);
        List<NotedVariant> variants = new ArrayList<>(now.noted().variants());
        Optional<NotedVariant> model = tree.selected().flatMap(chosen -> now.variants().entrySet().stream()
            .filter(one -> one.getValue() == chosen).findFirst()).flatMap(one -> now.noted().variant(one.getKey()))
            .or(() -> variants.stream().findFirst());
        String name = NLS.bind(Messages.copyOf, model.map(NotedVariant::label).orElse(Messages.variant));
        variants.add(new NotedVariant(free("variant-" + (variants.size() + 1), now.variants().keySet()), name,
            model.map(NotedVariant::header).orElse(NotedVariant.Header.NONE),
            model.map(NotedVariant::steps).orElse(List.of()), List.of()));
        if (workspace().run(new EnterProcess(process.getId(), now.noted().withVariants(variants)))) {
            List<ProcessVariant> all = process.getVariants();
            List<Identified> side = new ArrayList<>(List.of(all.getLast()));
            model.map(one -> now.variants().get(one.key())).ifPresent(one -> side.addFirst(one));
            tree.tick(side);
            tree.select(all.getLast());
            refresh();
        }
    }

    private void delete() {
        tree.selected().ifPresent(chosen -> workspace().run(ObjectOperations.delete(List.of(chosen),
            presentation.label(chosen))));
    }

    private void follow(List<? extends EObject> objects) {
        details.chosen(objects);
        EObject first = objects.getFirst();
        if (first instanceof Process one) {
            reveal(one);
        } else if (first instanceof ProcessVariant one) {
            reveal(one);
        } else if (first instanceof ProcessStep one) {
            reveal(one);
        }
    }

    /** Shows a process, a variant or a step. */
    void reveal(NamedElement element) {
        EObject variant = element instanceof ProcessStep ? element.eContainer() : element;
        EObject owner = variant instanceof ProcessVariant ? variant.eContainer() : variant;
        if (!(owner instanceof Process one)) {
            return;
        }
        if (variant instanceof ProcessVariant chosen) {
            alone = chosen.getId();
            if (!tree.ticked(one).contains(alone)) {
                tree.tick(List.of());
            }
        }
        tree.select((NamedElement) variant);
        if (process != one) {
            process = one;
            marked = Set.of();
            fitted = "";
        }
        if (element instanceof ProcessStep step) {
            details.show(step);
            tabs.setSelection(1);
        }
        compute();
    }

    @Override
    public void changed(StudyEvent event) {
        if (event.touched().stream().anyMatch(ProcessView::concerns)) {
            refresh();
        }
    }

    private static boolean concerns(EObject object) {
        return object instanceof Process || object instanceof ProcessVariant || object instanceof ProcessStep
            || object instanceof ProcessFlow || object instanceof Actor
            || object instanceof Actors || object instanceof Link
            || object instanceof Inquiry;
    }

    /** What is shown, for tests. */
    Optional<ProcessShown> shown() {
        return shown;
    }

    ProcessTextEditor editor() {
        return editor;
    }

    ProcessTree tree() {
        return tree;
    }

    StepDetails details() {
        return details;
    }

    FigureCanvas canvas() {
        return canvas;
    }

    @Override
    public void setFocus() {
        if (process == null) {
            empty.setFocus();
        } else {
            tree.viewer().getTree().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (selection != null) {
            selection.dispose();
        }
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }
}
