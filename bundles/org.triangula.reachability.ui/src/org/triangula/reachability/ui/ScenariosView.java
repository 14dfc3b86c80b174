// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
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
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;
import org.triangula.ui.widgets.EmptyState;

/** The scenarios of the study with their results and base; computes new ones. */
public final class ScenariosView extends ViewPart implements StudyWorkspaceListener {

    /** Identity of the view. */
    public static final String ID = "org.triangula.reachability.ui.scenarios";

    private final ObjectPresentation presentation = new ObjectPresentation();
    private StackLayout layout;
    private Composite stack;
    private Composite filled;
    private Composite empty;
    private ComputeForm form;
    private TreeViewer viewer;
    private Action compute;
    private Action networks;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        form = new ComputeForm(parent, new FormAction());
        showForm(false);
        stack = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        layout = new StackLayout();
        stack.setLayout(layout);
        filled = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(filled);
        createTree();
        createActions();
        getSite().setSelectionProvider(viewer);
        StudyWorkspace.get().addListener(this);
        refresh();
    }

    private void createActions() {
        compute = action(Messages.compute, "route", () -> showForm(true));
        networks = action(Messages.networks_add, "file-input", this::addNetworks);
        getViewSite().getActionBars().getToolBarManager().add(compute);
        getViewSite().getActionBars().getToolBarManager().add(networks);
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
        viewer = new TreeViewer(filled, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        viewer.getTree().setToolTipText(Messages.table);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
        viewer.setContentProvider(new Content());
        ColumnViewerToolTipSupport.enableFor(viewer);
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        column(Messages.column_name, 230, SWT.LEFT, this::name);
        column(Messages.column_base, 80, SWT.RIGHT,
                object -> object instanceof ScenarioResult result ? numbers.format(result.getCellCount()) : "");
        column(Messages.column_reached, 110, SWT.RIGHT,
                object -> object instanceof ScenarioResult result ? numbers.format(result.getReachedCount()) : "");
        column(Messages.column_when, 130, SWT.LEFT, object ->
                object instanceof ScenarioResult result && result.getComputedAt() != null
                        ? DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault())
                                .format(result.getComputedAt()) : "");
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
                        .collect(Collectors.joining(", ")));
            }
        });
    }

    private void refresh() {
        Optional<Study> study = StudyWorkspace.get().current().map(StudySession::study);
        boolean any = study.map(Study::getPlaces).map(places -> !places.getScenarios().isEmpty()).orElse(false);
        boolean writable = StudyWorkspace.get().current().map(session -> !session.isReadOnly()).orElse(false);
        compute.setEnabled(writable);
        networks.setEnabled(writable);
        if (any) {
            layout.topControl = filled;
            viewer.setInput(study.get().getPlaces());
            viewer.expandAll();
        } else {
            viewer.setInput(null);
            if (empty != null) {
                empty.dispose();
            }
            EmptyState state = new EmptyState(stack, "route", study.isPresent() ? Messages.empty : Messages.noStudy);
            if (writable) {
                state.button(Messages.compute, () -> showForm(true));
                state.button(Messages.networks_add, this::addNetworks);
            }
            empty = state;
            layout.topControl = state;
        }
        stack.layout();
    }

    private void showForm(boolean visible) {
        form.setVisible(visible);
        form.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).create());
        form.getParent().layout(true, true);
        if (visible) {
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
        if (layout.topControl == filled) {
            viewer.getControl().setFocus();
        } else {
            layout.topControl.setFocus();
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

    /** Computes what the form says. */
    private final class FormAction implements ComputeForm.Action {
        @Override
        public void compute(ReachabilityParameters parameters, List<TravelMode> modes) {
            showForm(false);
            StudyWorkspace.get().current().ifPresent(session ->
                    new ScenarioComputation(session, parameters, modes, stack.getDisplay()).schedule());
        }

        @Override
        public void cancel() {
            showForm(false);
        }
    }
}
