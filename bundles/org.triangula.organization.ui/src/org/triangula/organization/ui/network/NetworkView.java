// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Link;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.Problem;
import org.triangula.core.study.AtomicFiles;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.model.Identified;
import org.triangula.model.Term;
import org.triangula.model.Vocabulary;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.ActorsPackage;
import org.triangula.model.actors.Body;
import org.triangula.model.places.PlacesPackage;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Selection;
import org.triangula.organization.network.DrawTie;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.format.EdgeList;
import org.triangula.organization.network.format.NetworkFormat;
import org.triangula.organization.network.format.NetworkFormats;
import org.triangula.organization.ui.ChartScope;
import org.triangula.organization.ui.network.NetworkSettings.Layout;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.theme.ThemeListener;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.ToolActions;

/** The network of the study: actors and bodies with their ties, as somebody tells of them, and lists about it. */
public final class NetworkView extends StudyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.organization.ui.network";

    private static final int[] SHARES = { 5, 5 };

    private final SelectionPublisher publisher = new SelectionPublisher();
    private final Runnable follower = this::compute;
    private StudySelection selection;
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private NetworkBar bar;
    private SashForm sash;
    private NetworkCanvas canvas;
    private NetworkLists lists;
    private Link summary;
    private Action listsShown;
    private Set<String> segments = Set.of();
    private Optional<NetworkResult> shown = Optional.empty();
    private Job job;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "waypoints", Messages.noTies).button(Messages.propose, this::propose);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        bar = new NetworkBar(content, this::compute);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        sash = new SashForm(content, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        canvas = new NetworkCanvas(sash);
        lists = new NetworkLists(sash, row -> reveal(row.actor()), row -> row.evidence().stream().findFirst()
            .flatMap(this::object).ifPresent(ObjectOpeners::open));
        sash.setWeights(SHARES);
        sash.setMaximizedControl(canvas);
        canvas.onSelect(id -> {
            object(id).ifPresent(one -> publisher.publish(List.of(one)));
            if (!bar.settings("?").ego().isEmpty()) {
                compute();
            }
        });
        canvas.onActivate(id -> object(id).ifPresent(ObjectOpeners::open));
        summary = new Link(content, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 3).applyTo(summary);
        summary.setToolTipText(Messages.summaryHint);
        summary.addListener(SWT.Selection, event -> openList(event.text));
        getSite().setSelectionProvider(publisher);
        tools();
        workspace().addListener(this);
        ChartScope.get().addListener(follower);
        ThemeListener.redraw(getSite(), content, canvas::repaint);
        refresh();
        selection = new StudySelection(this, this::follow);
    }

    private void tools() {
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(ToolActions.button(Messages.zoomIn, "plus", () -> canvas.zoom(1.3)));
        tools.add(ToolActions.button(Messages.zoomOut, "minus", () -> canvas.zoom(1 / 1.3)));
        tools.add(ToolActions.button(Messages.fit, "maximize", canvas::fit));
        tools.add(ToolActions.toggle(Messages.filter, "funnel", false, on -> {
            bar.showFilters(on);
            content.layout(true, true);
        }));
        listsShown = ToolActions.toggle(Messages.lists, "list", false, this::showLists);
        tools.add(listsShown);
        tools.add(ToolActions.button(Messages.propose, "segment", this::propose));
        tools.add(ToolActions.button(Messages.save, "save", () -> shown.ifPresent(one -> FigureExport
            .save(content.getShell(), Messages.network, () -> NetworkCanvas.figure(one.scene())))));
        tools.add(ToolActions.button(Messages.export, "file-output", this::export));
        tools.add(ToolActions.button(Messages.saveTables, "table", () -> shown.ifPresent(one -> FigureExport
            .saveTables(content.getShell(), Messages.network, sash.getMaximizedControl() == null ? lists::tables
                : () -> EdgeList.tables(one.network())))));
    }

    private void showLists(boolean on) {
        sash.setMaximizedControl(on ? null : canvas);
        content.layout(true, true);
        lists.fill();
    }

    /** Shows a list below the network. */
    void openList(String key) {
        listsShown.setChecked(true);
        showLists(true);
        lists.open(key);
    }

    private void reveal(String actor) {
        canvas.choose(actor);
        object(actor).ifPresent(one -> publisher.publish(List.of(one)));
    }

    private Optional<Identified> object(String id) {
        return workspace().current().map(session -> session.index().find(id));
    }

    private void follow(List<EObject> objects) {
        segments = objects.stream().map(one -> one instanceof Coding coding ? coding.eContainer() : one)
            .filter(Selection.class::isInstance).map(one -> ((Selection) one).getId()).collect(Collectors.toSet());
        objects.stream().filter(Actor.class::isInstance).map(one -> ((Actor) one).getId()).findFirst()
            .ifPresent(canvas::choose);
    }

    @Override
    protected void refresh() {
        boolean any = workspace().current().map(session -> session.study().getActors())
            .filter(actors -> !actors.getTies().isEmpty() || actors.getActors().stream()
                .anyMatch(one -> one instanceof Body body && !body.getMembers().isEmpty())).isPresent();
        ((StackLayout) stack.getLayout()).topControl = any ? content : empty;
        stack.layout();
        compute();
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
        NetworkSettings settings = bar.settings(canvas.current());
        LocalDate date = ChartScope.get().date();
        Display display = content.getDisplay();
        job = Job.create(Messages.computing, monitor -> {
            NetworkComputation.of(session.get(), settings, date, monitor::isCanceled)
                .ifPresent(found -> display.asyncExec(() -> {
                    if (!content.isDisposed() && !monitor.isCanceled()) {
                        show(session.get(), found);
                    }
                }));
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(StudySession session, NetworkComputation found) {
        NetworkResult result = found.result();
        boolean keep = shown.filter(one -> one.settings().layout() == result.settings().layout()
            && one.settings().mode() == result.settings().mode()
            && one.settings().ego().equals(result.settings().ego())).isPresent();
        shown = Optional.of(result);
        bar.offer(found.types(), found.tellers(), found.frequencies());
        canvas.show(result.scene(), keep);
        int left = result.all() - result.network().ties().size();
        summary.setText(result.summary().replace("&", "&&") + (result.settings().filter().isRestricting() && left > 0
            ? " · " + NLS.bind(Messages.filteredOut, left) : "") + (result.settings().layout() == Layout.GROUND
            && result.scene().ground().sharing() > 0 ? " · " + NLS.bind(Messages.sharing,
                result.scene().ground().sharing()) : ""));
        lists.show(session, result);
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
                        ask(session, found);
                    }
                });
            }).schedule();
        });
    }

    private void ask(StudySession session, StudyProposals found) {
        ProposalDialog dialog =
            new ProposalDialog(content.getShell(), found, NetworkComputation.terms(session));
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
        Network network = shown.get().network();
        FileDialog dialog = new FileDialog(content.getShell(), SWT.SAVE);
        dialog.setFilterExtensions(
            NetworkFormats.all().stream().map(one -> "*." + one.ending()).toArray(String[]::new));
        dialog.setFileName("network.graphml");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        NetworkFormat format = NetworkFormats.of(chosen);
        Display display = content.getDisplay();
        Job.create(Messages.export, monitor -> {
            try {
                AtomicFiles.write(Path.of(chosen), format.write(network));
                String said = NLS.bind(Messages.exported, chosen) + " " + String.join(" ", format.losses(network));
                display.asyncExec(() -> Problems.notice(said.strip()));
            } catch (IOException e) {
                display.asyncExec(() -> Problems.show(new Problem(chosen, Messages.failed, Messages.failedRemedy)));
            }
        }).schedule();
    }

    /**
     * What is shown, for tests.
     *
     * @return the network and its picture; empty until it was computed
     */
    Optional<NetworkResult> shown() {
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

    /** The choices above, for tests. */
    NetworkBar bar() {
        return bar;
    }

    /** The picture, for tests. */
    NetworkCanvas canvas() {
        return canvas;
    }

    /** The lists below, for tests. */
    NetworkLists lists() {
        return lists;
    }

    @Override
    public void changed(StudyEvent event) {
        // names of types are terms; places and borders belong to the layout on the ground and to colours by area
        if (event.touched().stream().anyMatch(one -> one.eClass().getEPackage() == ActorsPackage.eINSTANCE
            || one.eClass().getEPackage() == PlacesPackage.eINSTANCE) || event.touches(Term.class)
            || event.touches(Vocabulary.class)) {
            refresh();
        }
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        ChartScope.get().removeListener(follower);
        if (selection != null) {
            selection.dispose();
        }
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }
}
