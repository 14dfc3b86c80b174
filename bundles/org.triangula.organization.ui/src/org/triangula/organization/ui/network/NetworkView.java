// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.study.AtomicFiles;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.model.Term;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.ActorsPackage;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Selection;
import org.triangula.organization.network.DrawTie;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.StudyNetwork;
import org.triangula.organization.network.format.EdgeList;
import org.triangula.organization.network.format.Gexf;
import org.triangula.organization.network.format.GraphMl;
import org.triangula.organization.network.format.NetworkFormat;
import org.triangula.organization.network.format.Pajek;
import org.triangula.organization.ui.ChartScope;
import org.triangula.organization.ui.network.NetworkSettings.Layout;
import org.triangula.organization.ui.network.NetworkSettings.Measure;
import org.triangula.ui.figure.FigureCanvas;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.ToolActions;

/** The network of the study: actors and bodies with their ties, as somebody tells of them. */
public final class NetworkView extends StudyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.organization.ui.network";

    private static final List<NetworkFormat> FORMATS = List.of(new GraphMl(), new Gexf(), new Pajek());

    private final ObjectPresentation presentation = new ObjectPresentation();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private StudySelection selection;
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private Combo layout;
    private Combo measure;
    private Combo type;
    private Button memberships;
    private Button missing;
    private Button communities;
    private Button ego;
    private Label summary;
    private FigureCanvas canvas;
    private List<String> types = List.of();
    private Set<String> segments = Set.of();
    private Optional<NetworkSettings.Shown> shown = Optional.empty();
    private Job job;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "waypoints", Messages.noTies).button(Messages.propose, this::propose);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        Composite bar = new Composite(content, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = 8;
        bar.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        layout = combo(bar, Messages.layout);
        for (Layout one : Layout.values()) {
            layout.add(NetworkSettings.name(one));
        }
        layout.select(0);
        measure = combo(bar, Messages.size);
        for (Measure one : Measure.values()) {
            measure.add(NetworkSettings.name(one));
        }
        measure.select(0);
        type = combo(bar, Messages.type);
        memberships = check(bar, Messages.memberships, false);
        missing = check(bar, Messages.missingTies, true);
        communities = check(bar, Messages.communities, false);
        ego = check(bar, Messages.ego, false);
        canvas = new FigureCanvas(content);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        canvas.onSelect(id -> actor(id).ifPresent(one -> publisher.publish(List.of(one))));
        summary = new Label(content, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 3).applyTo(summary);
        getSite().setSelectionProvider(publisher);
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(ToolActions.button(Messages.propose, "segment", this::propose));
        tools.add(ToolActions.button(Messages.save, "save", () -> shown.ifPresent(
            one -> FigureExport.save(content.getShell(), Messages.network, one::figure))));
        tools.add(ToolActions.button(Messages.export, "file-output", this::export));
        tools.add(ToolActions.button(Messages.saveTables, "table", () -> shown.ifPresent(one -> FigureExport
            .saveTables(content.getShell(), Messages.network, () -> EdgeList.tables(one.network())))));
        workspace().addListener(this);
        refresh();
        selection = new StudySelection(this, this::follow);
    }

    private Combo combo(Composite bar, String title) {
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        combo.setToolTipText(title);
        combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = title;
            }
        });
        combo.addListener(SWT.Selection, event -> compute());
        return combo;
    }

    private Button check(Composite bar, String title, boolean on) {
        Button button = new Button(bar, SWT.CHECK);
        button.setText(title);
        button.setSelection(on);
        button.addListener(SWT.Selection, event -> compute());
        return button;
    }

    private Optional<Actor> actor(String id) {
        return workspace().current().stream().flatMap(session -> session.study().getActors().getActors().stream())
            .filter(one -> one.getId().equals(id)).findFirst();
    }

    private void follow(List<EObject> objects) {
        segments = objects.stream().map(one -> one instanceof Coding coding ? coding.eContainer() : one)
            .filter(Selection.class::isInstance).map(one -> ((Selection) one).getId()).collect(Collectors.toSet());
        objects.stream().filter(Actor.class::isInstance).map(one -> ((Actor) one).getId()).findFirst()
            .ifPresent(canvas::select);
    }

    @Override
    protected void refresh() {
        List<Term> terms = terms();
        List<String> keys = new ArrayList<>(List.of(""));
        List<String> names = new ArrayList<>(List.of(Messages.allTypes));
        for (Term term : terms) {
            keys.add(term.getKey());
            names.add(presentation.label(term));
        }
        if (!keys.equals(types)) {
            types = keys;
            type.setItems(names.toArray(String[]::new));
            type.select(0);
        }
        boolean any = workspace().current().filter(session -> !session.study().getActors().getTies().isEmpty())
            .isPresent();
        ((StackLayout) stack.getLayout()).topControl = any ? content : empty;
        stack.layout();
        compute();
    }

    private List<Term> terms() {
        return workspace().current().stream().flatMap(session -> session.study().getVocabularies().stream())
            .filter(one -> "tie-type".equals(one.getKey())).flatMap(one -> one.getTerms().stream()).toList();
    }

    private void compute() {
        if (job != null) {
            job.cancel();
        }
        Optional<StudySession> session = workspace().current();
        if (session.isEmpty()) {
            shown = Optional.empty();
            return;
        }
        Map<String, String> names = new LinkedHashMap<>(Map.of(StudyNetwork.MEMBERSHIP, Messages.membership));
        terms().forEach(term -> names.put(term.getKey(), presentation.label(term)));
        NetworkSettings settings = new NetworkSettings(Layout.values()[layout.getSelectionIndex()],
            Measure.values()[measure.getSelectionIndex()], communities.getSelection(),
            types.get(Math.max(0, type.getSelectionIndex())), missing.getSelection(),
            ego.getSelection() ? canvas.current() : "");
        boolean withMembers = memberships.getSelection();
        boolean dark = Theme.current() == Theme.DARK;
        Display display = content.getDisplay();
        job = new Job(Messages.computing) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Network network;
                synchronized (session.get()) {
                    network = StudyNetwork.of(session.get().study().getActors(), ChartScope.get().date(), withMembers);
                }
                NetworkSettings.Shown result = settings.show(network, names, dark);
                if (!monitor.isCanceled()) {
                    display.asyncExec(() -> {
                        if (!content.isDisposed() && !monitor.isCanceled()) {
                            show(result);
                        }
                    });
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.schedule();
    }

    private void show(NetworkSettings.Shown result) {
        boolean first = shown.isEmpty();
        shown = Optional.of(result);
        String chosen = canvas.current();
        canvas.setFigure(result.figure());
        if (!chosen.isEmpty()) {
            canvas.select(chosen);
        } else if (first) {
            canvas.fit();
        }
        summary.setText(result.summary());
        content.layout(true);
    }

    private void propose() {
        workspace().current().ifPresent(session -> {
            Set<String> wanted = segments;
            Display display = content.getDisplay();
            Job.createSystem(Messages.proposals, monitor -> {
                StudyProposals found = StudyProposals.of(session, wanted);
                display.asyncExec(() -> {
                    if (!content.isDisposed()) {
                        ask(found);
                    }
                });
            }).schedule();
        });
    }

    private void ask(StudyProposals found) {
        ProposalDialog dialog = new ProposalDialog(content.getShell(), found, terms());
        if (dialog.open() == Window.OK) {
            draw(dialog.chosen());
        }
    }

    /** Draws ties as one step that undo takes back. */
    void draw(List<DrawTie> ties) {
        if (!ties.isEmpty()) {
            workspace().run(StudyOperation.of(ties.getFirst().label(), edit -> {
                for (DrawTie tie : ties) {
                    tie.perform(edit);
                }
            }));
        }
    }

    private void export() {
        if (shown.isEmpty()) {
            return;
        }
        FileDialog dialog = new FileDialog(content.getShell(), SWT.SAVE);
        dialog.setFilterExtensions(FORMATS.stream().map(one -> "*." + one.ending()).toArray(String[]::new));
        dialog.setFileName("network.graphml");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        NetworkFormat format = FORMATS.stream()
            .filter(one -> chosen.toLowerCase(Locale.ROOT).endsWith("." + one.ending())).findFirst()
            .orElse(FORMATS.getFirst());
        try {
            AtomicFiles.write(Path.of(chosen), format.write(shown.get().network()));
        } catch (IOException e) {
            MessageDialog.openError(content.getShell(), Messages.export, Messages.failed);
        }
    }

    /**
     * What is shown, for tests.
     *
     * @return the network and its picture; empty until it was computed
     */
    Optional<NetworkSettings.Shown> shown() {
        return shown;
    }

    /**
     * Ties that the chosen segments suggest, for tests.
     *
     * @return the proposals
     */
    StudyProposals proposals() {
        return StudyProposals.of(workspace().current().orElseThrow(), segments);
    }

    @Override
    public void changed(StudyEvent event) {
        if (event.touched().stream().anyMatch(one -> one.eClass().getEPackage() == ActorsPackage.eINSTANCE)) {
            refresh();
        }
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
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
