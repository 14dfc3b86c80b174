// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.part.ViewPart;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.table.TableWriters;
import org.triangula.gazetteer.geocode.GeocodeHit;
import org.triangula.gazetteer.study.GeocodeEntry;
import org.triangula.gazetteer.study.GeocodeEntry.Verdict;
import org.triangula.gazetteer.study.GeocodeOperation;
import org.triangula.gazetteer.study.GeocodeReport;
import org.triangula.gazetteer.study.StudyGazetteer;
import org.triangula.model.places.Facility;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.SaveDialog;
import org.triangula.ui.widgets.SectionHeader;
import org.triangula.ui.widgets.ToolActions;

/** What became of the addresses of facilities: sure ones are taken together, for others a person chooses the place. */
public final class GeocodingView extends ViewPart implements StudyWorkspaceListener {

    /** Identity of the view. */
    public static final String ID = "org.triangula.gazetteer.ui.geocoding";

    private final StudyWorkspace workspace = StudyWorkspace.get();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private final Set<String> taken = new HashSet<>();
    private Optional<StudyGazetteer> gazetteer = Optional.empty();
    private Optional<StudySession> session = Optional.empty();
    private GeocodeReport report = new GeocodeReport(List.of(), 0);
    private Optional<Verdict> filter = Optional.empty();
    private boolean again;
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private Link counts;
    private TableViewer entries;
    private TableViewer hits;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "locate", Messages.empty).button(Messages.lookUp, () -> lookUp(List.of()));
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        counts = new Link(content, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 6).hint(200, 24).applyTo(counts);
        counts.setToolTipText(Messages.countsTip);
        counts.addListener(SWT.Selection, event -> {
            filter = event.text.equals("ALL") ? Optional.empty() : Optional.of(Verdict.valueOf(event.text));
            refresh();
        });
        SashForm sash = new SashForm(content, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createEntries(sash);
        createHits(sash);
        sash.setWeights(62, 38);
        createTools();
        getSite().setSelectionProvider(publisher);
        workspace.addListener(this);
        refresh();
    }

    private void createEntries(Composite parent) {
        entries = table(parent);
        column(entries, Messages.facility, 150, one -> ((GeocodeEntry) one).name());
        column(entries, Messages.verdict, 90, one -> GeocodeReport.word(((GeocodeEntry) one).verdict()));
        column(entries, Messages.address, 200, one -> GeocodeReport.address(((GeocodeEntry) one).address()));
        column(entries, Messages.found, 200, one -> ((GeocodeEntry) one).best().map(GeocodeHit::address).orElse(""));
        column(entries, Messages.quality, 140, one -> ((GeocodeEntry) one).best().map(hit ->
            GeocodeReport.word(hit.quality())).orElse(""));
        entries.addSelectionChangedListener(event -> chosenChanged());
    }

    private void createHits(Composite parent) {
        Composite lower = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(lower);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new SectionHeader(lower, Messages.candidates));
        hits = table(lower);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(hits.getTable());
        column(hits, Messages.found, 230, one -> ((GeocodeHit) one).address());
        column(hits, Messages.quality, 150, one -> GeocodeReport.word(((GeocodeHit) one).quality()));
        column(hits, Messages.score, 100, one -> Math.round(((GeocodeHit) one).score() * 100) + " %");
        column(hits, Messages.uncertainty, 110, one -> "± " + Math.round(((GeocodeHit) one).uncertainty()) + " m");
        column(hits, Messages.basis, 280, one -> ((GeocodeHit) one).basis());
        hits.getTable().setToolTipText(Messages.hitsTip);
        hits.addDoubleClickListener(event -> takeChosen());
        MenuManager menu = new MenuManager();
        menu.add(ToolActions.button(Messages.take, "circle-check", this::takeChosen));
        hits.getTable().setMenu(menu.createContextMenu(hits.getTable()));
    }

    private static TableViewer table(Composite parent) {
        TableViewer viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        return viewer;
    }

    private static void column(TableViewer viewer, String title, int width, Function<Object, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply(element);
            }

            @Override
            public Color getForeground(Object element) {
                return element instanceof GeocodeEntry entry && entry.verdict() == Verdict.NOT_FOUND
                    ? new Color(Theme.current().warning()) : null;
            }
        });
    }

    private void createTools() {
        var tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(ToolActions.button(Messages.lookUp, "search", () -> lookUp(List.of())));
        tools.add(ToolActions.toggle(Messages.again, "refresh-cw", again, on -> again = on));
        tools.add(ToolActions.button(Messages.takeSure, "list-checks", this::takeSure));
        tools.add(ToolActions.button(Messages.take, "circle-check", this::takeChosen));
        tools.add(ToolActions.button(Messages.export, "file-output", this::export));
    }

    /**
     * Looks addresses up.
     *
     * @param facilities the facilities; when there are none, those without coordinates
     */
    public void lookUp(List<Facility> facilities) {
        Optional<StudySession> open = workspace.current();
        if (open.isEmpty()) {
            Problems.notice(Messages.noStudy);
            return;
        }
        if (!session.equals(open)) {
            session = open;
            gazetteer = Optional.of(new StudyGazetteer(open.get()));
        }
        List<GeocodeReport.Asked> asked;
        synchronized (open.get()) {
            asked = facilities.isEmpty() ? GeocodeReport.ask(open.get().study(), again
                ? GeocodeReport.Choice.REPLACEABLE : GeocodeReport.Choice.WITHOUT_COORDINATES)
                : facilities.stream().map(GeocodeReport::ask).toList();
        }
        if (asked.isEmpty()) {
            Problems.notice(Messages.nothingToDo);
            return;
        }
        StudySession about = open.get();
        new GeocodeJob(gazetteer.orElseThrow(), asked, stack.getDisplay(), result -> {
            if (!stack.isDisposed() && workspace.current().filter(now -> now == about).isPresent()) {
                taken.clear();
                filter = Optional.empty();
                report = result;
                refresh();
            }
        }).schedule();
    }

    private List<GeocodeEntry> open() {
        return report.entries().stream().filter(entry -> !taken.contains(entry.facility())).toList();
    }

    private long count(Verdict verdict) {
        return open().stream().filter(entry -> entry.verdict() == verdict).count();
    }

    private void refresh() {
        boolean filled = !report.entries().isEmpty();
        ((StackLayout) stack.getLayout()).topControl = filled ? content : empty;
        stack.layout();
        counts.setText(Messages.bind(Messages.counts, new Object[] {open().size(), count(Verdict.SURE),
            count(Verdict.DOUBTFUL), count(Verdict.NOT_FOUND), taken.size()}));
        List<GeocodeEntry> shown = open().stream().filter(entry -> filter.isEmpty()
            || entry.verdict() == filter.get()).toList();
        entries.setInput(shown);
        if (!shown.isEmpty()) {
            entries.setSelection(new StructuredSelection(shown.getFirst()));
        }
        chosenChanged();
    }

    private Optional<GeocodeEntry> chosen() {
        return Optional.ofNullable((GeocodeEntry) entries.getStructuredSelection().getFirstElement());
    }

    private void chosenChanged() {
        hits.setInput(chosen().map(GeocodeEntry::hits).orElse(List.of()));
        chosen().map(GeocodeEntry::hits).filter(all -> !all.isEmpty())
            .ifPresent(all -> hits.setSelection(new StructuredSelection(all.getFirst())));
        List<EObject> objects = new ArrayList<>();
        workspace.current().flatMap(open -> chosen().map(entry -> open.index().find(entry.facility())))
            .ifPresent(objects::add);
        publisher.publish(objects);
    }

    private void takeChosen() {
        GeocodeHit hit = (GeocodeHit) hits.getStructuredSelection().getFirstElement();
        chosen().filter(entry -> hit != null).ifPresent(entry -> take(List.of(
            new GeocodeOperation.Placement(entry.facility(), hit, false))));
    }

    private void takeSure() {
        take(report.sure().stream().filter(placement -> !taken.contains(placement.facility())).toList());
    }

    private void take(List<GeocodeOperation.Placement> placements) {
        if (placements.isEmpty()) {
            return;
        }
        workspace.runInBackground(new GeocodeOperation(placements), done -> {
            if (Boolean.TRUE.equals(done) && !stack.isDisposed()) {
                placements.forEach(placement -> taken.add(placement.facility()));
                refresh();
            }
        });
    }

    private void export() {
        if (report.entries().isEmpty()) {
            return;
        }
        SaveDialog dialog = new SaveDialog(Messages.export);
        TableWriters.all().forEach(format -> dialog.offer(format.name(), format.endings().getFirst()));
        dialog.ask(getSite().getShell(), Messages.job).ifPresent(chosen -> {
            try {
                TableWriters.write(chosen.file(), List.of(report.table()), Locale.getDefault());
            } catch (ProblemException e) {
                Problems.show(e.problem());
            }
        });
    }

    @Override
    public void closed() {
        if (!stack.isDisposed()) {
            stack.getDisplay().asyncExec(() -> {
                if (!stack.isDisposed()) {
                    session = Optional.empty();
                    gazetteer = Optional.empty();
                    report = new GeocodeReport(List.of(), 0);
                    taken.clear();
                    refresh();
                }
            });
        }
    }

    /** The facilities, for tests. */
    TableViewer entries() {
        return entries;
    }

    /** The candidates of the chosen facility, for tests. */
    TableViewer hits() {
        return hits;
    }

    /** Takes the chosen candidate, for tests. */
    void take() {
        takeChosen();
    }

    @Override
    public void setFocus() {
        if (report.entries().isEmpty()) {
            empty.setFocus();
        } else {
            entries.getTable().setFocus();
        }
    }

    @Override
    public void dispose() {
        workspace.removeListener(this);
        super.dispose();
    }
}
