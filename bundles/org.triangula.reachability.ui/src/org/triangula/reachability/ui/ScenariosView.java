// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.model.Study;
import org.triangula.model.places.Places;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.scenario.PlanScenario;
import org.triangula.reachability.scenario.ScenarioPlan;
import org.triangula.reachability.ui.travel.TravelTimesView;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.ViewStack;

/** The scenarios of the study with their results and base; computes new ones. */
public final class ScenariosView extends ViewPart implements StudyWorkspaceListener {

    /** Identity of the view. */
    public static final String ID = "org.triangula.reachability.ui.scenarios";

    /** Least width of the names of scenarios and results. */
    private static final int NAME = 230;

    private final ObjectPresentation presentation = new ObjectPresentation();
    private ViewStack stack;
    private Composite filled;
    private ScrolledComposite formArea;
    private ScenarioForm form;
    private boolean editing;
    private TreeViewer viewer;
    private Action compute;
    private Action change;
    private Action again;
    private Action compare;
    private Action atlas;
    private Action networks;
    private String edited = "";
    private String basedOn = "";

    @Override
    public void createPartControl(Composite parent) {
        stack = new ViewStack(parent);
        formArea = new ScrolledComposite(stack, SWT.V_SCROLL);
        form = new ScenarioForm(formArea, new FormAction());
        formArea.setContent(form);
        formArea.setExpandHorizontal(true);
        formArea.setExpandVertical(true);
        formArea.addListener(SWT.Resize, event -> formArea.setMinHeight(
                form.computeSize(formArea.getClientArea().width, SWT.DEFAULT).y));
        filled = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(filled);
        createTree();
        createActions();
        getSite().setSelectionProvider(viewer);
        StudyWorkspace.get().addListener(this);
        refresh();
    }

    private void createActions() {
        compute = action(Messages.compute, "plus", this::newScenario);
        change = action(Messages.scenario_change, "square-pen", this::changeScenario);
        again = action(Messages.scenario_compute, "refresh-cw", this::computeAgain);
        compare = action(Messages.scenario_show, "map", this::showTravelTimes);
        atlas = action(Messages.atlas, "printer", this::writeAtlas);
        networks = action(Messages.networks_add, "file-input", this::addNetworks);
        var bar = getViewSite().getActionBars().getToolBarManager();
        MenuManager menu = new MenuManager();
        for (Action action : List.of(compute, change, again, compare, atlas, networks)) {
            bar.add(action);
            menu.add(action);
        }
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        viewer.addSelectionChangedListener(event -> enable());
    }

    private static Action action(String text, String icon, Runnable work) {
        Action action = new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(text.replace("&", ""));
        action.setImageDescriptor(Icons.get().descriptor(icon));
        return action;
    }

    private void createTree() {
        viewer = new TreeViewer(filled, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        viewer.getTree().setToolTipText(Messages.table);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
        viewer.setContentProvider(new Content());
        ColumnViewerToolTipSupport.enableFor(viewer);
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        column(Messages.column_name, NAME, SWT.LEFT, this::name);
        column(Messages.column_base, 84, SWT.RIGHT,
                object -> object instanceof ScenarioResult result ? numbers.format(result.getCellCount()) : "");
        column(Messages.column_reached, 110, SWT.RIGHT,
                object -> object instanceof ScenarioResult result ? numbers.format(result.getReachedCount()) : "");
        column(Messages.column_when, 130, SWT.LEFT, object ->
                object instanceof ScenarioResult result && result.getComputedAt() != null
                        ? DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault())
                                .format(result.getComputedAt()) : "");
        // names are long, and numbers are not
        viewer.getTree().addListener(SWT.Resize, event -> viewer.getTree().getColumn(0).setWidth(Math.max(NAME,
                viewer.getTree().getClientArea().width - Arrays.stream(viewer.getTree().getColumns()).skip(1)
                        .mapToInt(TreeColumn::getWidth).sum())));
        viewer.addDoubleClickListener(event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof ScenarioResult result) {
                ObjectOpeners.open(result);
            }
        });
    }

    private String name(Object element) {
        return element instanceof ScenarioResult result
                ? presentation.label(result.getFacilityType()) + " · " + Messages.mode(String.valueOf(result.getMode()))
                : presentation.label((EObject) element);
    }

    private void column(String title, int width, int style, Function<Object, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, style);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        boolean first = viewer.getTree().getColumnCount() == 1;
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply(element);
            }

            @Override
            public Image getImage(Object element) {
                return first ? presentation.icon((EObject) element) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                Scenario scenario = element instanceof Scenario own ? own
                        : (Scenario) ((EObject) element).eContainer();
                return scenario == null ? null : NLS.bind(Messages.parameters, scenario.getParameters().stream()
                        .map(property -> property.getKey() + " = " + property.getValue())
                        .collect(Collectors.joining("\n")));
            }
        });
    }

    private void refresh() {
        Optional<Study> study = StudyWorkspace.get().current().map(StudySession::study);
        boolean any = study.map(Study::getPlaces).map(places -> !places.getScenarios().isEmpty()).orElse(false);
        boolean writable = StudyWorkspace.get().current().map(session -> !session.isReadOnly()).orElse(false);
        enable();
        if (any) {
            stack.show(filled);
            viewer.setInput(study.get().getPlaces());
            viewer.expandAll();
        } else {
            viewer.setInput(null);
            EmptyState state = new EmptyState(stack, "route", study.isPresent() ? Messages.empty : Messages.noStudy);
            if (writable) {
                state.button(Messages.compute, this::newScenario);
                state.button(Messages.networks_add, this::addNetworks);
            }
            stack.showEmpty(state);
        }
        if (editing) {
            stack.show(formArea);
        }
    }

    private void enable() {
        boolean writable = StudyWorkspace.get().current().map(session -> !session.isReadOnly()).orElse(false);
        boolean chosen = chosen().isPresent();
        compute.setEnabled(writable);
        networks.setEnabled(writable);
        change.setEnabled(writable && chosen);
        again.setEnabled(writable && chosen);
        compare.setEnabled(chosen && !chosen().get().getResults().isEmpty());
        atlas.setEnabled(compare.isEnabled());
    }

    private Optional<Scenario> chosen() {
        Object first = viewer.getStructuredSelection().getFirstElement();
        return first instanceof Scenario scenario ? Optional.of(scenario)
                : first instanceof ScenarioResult result && result.eContainer() instanceof Scenario scenario
                        ? Optional.of(scenario) : Optional.empty();
    }

    /** A new scenario departs from the chosen one, else from the first of the study. */
    void newScenario() {
        Optional<Scenario> base = chosen().or(() -> StudyWorkspace.get().current().flatMap(session ->
                session.study().getPlaces().getScenarios().stream().findFirst()));
        edited = "";
        basedOn = base.map(Scenario::getId).orElse("");
        form.show("", base.map(ScenarioPlan::of).orElseGet(() -> new ScenarioPlan(ReachabilityParameters.defaults(),
                List.of(TravelMode.WALK, TravelMode.TRANSIT), List.of())));
        showForm(true);
    }

    private void changeScenario() {
        chosen().ifPresent(scenario -> {
            edited = scenario.getId();
            basedOn = "";
            form.show(presentation.label(scenario), ScenarioPlan.of(scenario));
            showForm(true);
        });
    }

    private void computeAgain() {
        StudyWorkspace.get().current().ifPresent(session -> chosen().ifPresent(scenario ->
                new ScenarioComputation(session, scenario.getId(), presentation.label(scenario), "",
                        ScenarioPlan.of(scenario), stack.getDisplay(), this::computed).afresh().schedule()));
    }

    private void computed(String id) {
        if (!stack.isDisposed() && StudyWorkspace.get().current().map(session -> session.index().find(id))
                .orElse(null) instanceof Scenario scenario) {
            viewer.setSelection(new StructuredSelection(scenario), true);
            showTravelTimes();
        }
    }

    private void showTravelTimes() {
        chosen().flatMap(scenario -> viewer.getStructuredSelection().getFirstElement() instanceof ScenarioResult result
                ? Optional.of(result) : scenario.getResults().stream().filter(one -> "transit".equals(one.getMode()))
                        .findFirst().or(() -> scenario.getResults().stream().findFirst())).ifPresent(result -> {
            try {
                ((TravelTimesView) getSite().getPage().showView(TravelTimesView.ID)).show(result);
            } catch (PartInitException e) {
                Problems.show(new Problem("", String.valueOf(e.getMessage()), ""));
            }
        });
    }

    private void writeAtlas() {
        DirectoryDialog dialog = new DirectoryDialog(stack.getShell(), SWT.SAVE);
        dialog.setText(Messages.atlas_job);
        dialog.setMessage(Messages.atlas_where);
        String folder = dialog.open();
        if (folder != null) {
            writeAtlas(Path.of(folder)).ifPresent(Job::schedule);
        }
    }

    /** The job that writes the atlas of the chosen scenario. */
    Optional<Job> writeAtlas(Path folder) {
        return StudyWorkspace.get().current().flatMap(session -> chosen().map(scenario ->
                new AtlasJob(session, scenario.getId(), folder, stack.getDisplay())));
    }

    /** Chooses a scenario. */
    void choose(Scenario scenario) {
        viewer.setSelection(new StructuredSelection(scenario), true);
    }

    /** The form, for tests. */
    ScenarioForm form() {
        return form;
    }

    private void showForm(boolean visible) {
        editing = visible;
        refresh();
        if (visible) {
            formArea.setOrigin(0, 0);
            form.setFocus();
        }
    }

    private void addNetworks() {
        FileDialog dialog = new FileDialog(stack.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setFilterExtensions(new String[] {"*.pbf;*.zip"});
        dialog.setFilterNames(new String[] {Messages.networks_filter});
        if (dialog.open() == null) {
            return;
        }
        for (String name : dialog.getFileNames()) {
            Path file = Path.of(dialog.getFilterPath(), name);
            StudyWorkspace.get().runInBackground(StudyOperation.of(NLS.bind(Messages.networks_added, name), edit -> {
                try {
                    edit.storeData(name, Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new ProblemException(new Problem(file.toString(), String.valueOf(e.getMessage()), ""), e);
                }
            }), changed -> refresh());
        }
    }

    @Override
    public void opened(StudySession session) {
        refresh();
    }

    @Override
    public void closed() {
        showForm(false);
        refresh();
    }

    @Override
    public void changed(StudyEvent event) {
        if (event.touches(Scenario.class) || event.touches(ScenarioResult.class) || event.touches(Places.class)) {
            refresh();
        }
    }

    @Override
    public void setFocus() {
        if (editing) {
            form.setFocus();
        } else if (stack.isShown(filled)) {
            viewer.getControl().setFocus();
        } else {
            stack.setFocus();
        }
    }

    @Override
    public void dispose() {
        StudyWorkspace.get().removeListener(this);
        super.dispose();
    }

    /** Scenarios and their results. */
    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return input instanceof Places places ? places.getScenarios().toArray() : new Object[0];
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Scenario scenario ? scenario.getResults().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return ((EObject) element).eContainer();
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Scenario scenario && !scenario.getResults().isEmpty();
        }
    }

    /** Does what the form says. */
    private final class FormAction implements ScenarioForm.Action {
        @Override
        public void compute(String name, ScenarioPlan plan) {
            showForm(false);
            StudyWorkspace.get().current().ifPresent(session -> new ScenarioComputation(session, edited, name, basedOn,
                    plan, stack.getDisplay(), ScenariosView.this::computed).schedule());
        }

        @Override
        public void keep(String name, ScenarioPlan plan) {
            showForm(false);
            StudyWorkspace.get().runInBackground(edited.isEmpty() ? PlanScenario.added(name, basedOn, plan)
                    : PlanScenario.changed(edited, name, plan), changed -> refresh());
        }

        @Override
        public void cancel() {
            showForm(false);
        }
    }
}
