// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui.lists;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.progress.Progress;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Term;
import org.triangula.model.places.Area;
import org.triangula.model.places.ComparisonChoice;
import org.triangula.model.places.Facility;
import org.triangula.register.compare.ChooseList;
import org.triangula.register.compare.ComparedPair;
import org.triangula.register.compare.ComparedPair.Kind;
import org.triangula.register.compare.ListComparison;
import org.triangula.register.compare.ListEntry;
import org.triangula.register.rule.RepairedRow;
import org.triangula.register.study.FacilityValues;
import org.triangula.register.table.AddressField;
import org.triangula.register.table.AddressTable;
import org.triangula.register.table.HeadingWords;
import org.triangula.register.table.ReturnReader;
import org.triangula.register.ui.RegisterWork;
import org.triangula.register.ui.TableColumns;
import org.triangula.register.ui.findings.FieldWords;
import org.triangula.ui.presentation.ModelWords;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.study.Preferences;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.FilterField;
import org.triangula.ui.widgets.ToolActions;
import org.triangula.ui.widgets.ViewStack;

/** Compares the facilities of the study with another list, such as a state register, and documents the choice. */
public final class ListsView extends StudyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.register.ui.lists";
    private static final String AGAIN = "again";
    private static final List<ComparisonChoice> CHOICES = List.of(ComparisonChoice.FIRST, ComparisonChoice.SECOND,
        ComparisonChoice.BOTH, ComparisonChoice.BY_RECORD);

    private final ModelWords words = new ModelWords();
    private final FieldWords fields = new FieldWords(words);
    private ViewStack stack;
    private EmptyState empty;
    private Composite content;
    private Combo types;
    private Combo areas;
    private Combo kinds;
    private FilterField filter;
    private Composite scope;
    private Link counts;
    private Label hint;
    private boolean stale;
    private Table table;
    private Combo choice;
    private Text reason;
    private Button decide;
    private List<Term> knownTypes = List.of();
    private List<Area> knownAreas = List.of();
    private Comparison comparison;
    private List<ComparedPair> rows = List.of();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private final Set<ComparedPair> chosen = new HashSet<>();

    /** A comparison that was made. */
    private record Comparison(Path path, ImportFile file, Term type, Area area, List<ComparedPair> pairs) {
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        scope = new Composite(whole, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 4).spacing(6, 0).applyTo(scope);
        new Label(scope, SWT.NONE).setText(Messages.scope);
        types = combo(scope, Messages.types_tip);
        areas = combo(scope, Messages.areas_tip);
        types.addListener(SWT.Selection, event -> again());
        areas.addListener(SWT.Selection, event -> again());
        stack = new ViewStack(whole);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        empty = new EmptyState(stack, "scale", Messages.empty).button(Messages.compare_button, this::ask);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 4).spacing(6, 4).applyTo(content);
        kinds = combo(content, Messages.kinds_tip);
        kinds.setItems(Messages.kind_all, Messages.kind_matched, Messages.kind_contradicting, Messages.kind_first,
            Messages.kind_second);
        kinds.select(0);
        kinds.addListener(SWT.Selection, event -> fill());
        filter = new FilterField(content, Messages.filter, text -> fill());
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(filter);
        counts = new Link(content, SWT.NONE);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(counts);
        counts.addListener(SWT.Selection, event -> follow(event.text));
        table = TableColumns.table(content, SWT.VIRTUAL | SWT.CHECK, Messages.list);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(SWT.DEFAULT, 120).applyTo(table);
        TableColumns.add(table, Messages.column_kind, 130, "");
        TableColumns.add(table, Messages.column_differences, 180, Messages.column_differences_tip);
        TableColumns.add(table, Messages.column_first, 180, "");
        TableColumns.add(table, Messages.column_second, 180, "");
        TableColumns.add(table, Messages.column_likeness, 75, Messages.column_likeness_tip);
        TableColumns.fit(table, 1, 2, 3);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, this::check);
        filter.leadTo(table);
        choice = combo(content, Messages.choice_tip);
        choice.setItems(CHOICES.stream().map(words::literal).toArray(String[]::new));
        choice.select(0);
        choice.addListener(SWT.Selection, event -> enable());
        reason = new Text(content, SWT.BORDER);
        reason.setMessage(Messages.reason);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(reason);
        reason.addListener(SWT.Modify, event -> enable());
        decide = new Button(content, SWT.PUSH);
        decide.setText(Messages.decide);
        decide.addListener(SWT.Selection, event -> decide());
        hint = new Label(content, SWT.WRAP);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(hint);
        getViewSite().getActionBars().getToolBarManager()
            .add(ToolActions.button(Messages.compare, "file-input", this::ask));
        getSite().setSelectionProvider(publisher);
        workspace().addListener(this);
        refresh();
    }

    private static Combo combo(Composite parent, String tip) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setToolTipText(tip);
        GridDataFactory.swtDefaults().hint(190, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    @Override
    protected void refresh() {
        if (stack.isDisposed()) {
            return;
        }
        StudySession session = workspace().current().orElse(null);
        if (session == null) {
            comparison = null;
        } else {
            knownTypes = TermKey.terms(session.study(), TermKey.FACILITY_TYPE);
            Set<Area> responsible = new HashSet<>();
            session.study().getPlaces().getFacilities().forEach(each -> responsible.add(each.getResponsibleArea()));
            knownAreas = session.study().getPlaces().getAreas().stream().filter(responsible::contains).toList();
            items(types, Messages.allTypes, knownTypes.stream().map(words::term).toList());
            items(areas, Messages.allAreas,
                knownAreas.stream().map(area -> Objects.toString(area.getName(), "")).toList());
        }
        scope.setVisible(session != null);
        stack.show(comparison == null ? empty : content);
        fill();
    }

    private static void items(Combo combo, String all, List<String> names) {
        List<String> texts = new ArrayList<>(List.of(all));
        texts.addAll(names);
        if (!List.of(combo.getItems()).equals(texts)) {
            combo.setItems(texts.toArray(String[]::new));
            combo.select(0);
        }
    }

    private void ask() {
        if (workspace().current().isEmpty()) {
            return;
        }
        FileDialog dialog = new FileDialog(stack.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.xlsx;*.xlsm;*.csv;*.txt", "*.*"});
        String file = dialog.open();
        if (file != null) {
            compare(Path.of(file));
        }
    }

    /** Compares the same file with what is chosen now, or with what the study says by now. */
    private void again() {
        if (comparison != null) {
            compare(comparison.path());
        }
    }

    private void follow(String target) {
        if (AGAIN.equals(target)) {
            again();
        } else {
            kinds.select(Integer.parseInt(target));
            fill();
        }
    }

    /** Compares the facilities of the chosen type and area with a file. */
    void compare(Path path) {
        StudySession session = workspace().current().orElseThrow();
        Term type = types.getSelectionIndex() <= 0 ? null : knownTypes.get(types.getSelectionIndex() - 1);
        Area area = areas.getSelectionIndex() <= 0 ? null : knownAreas.get(areas.getSelectionIndex() - 1);
        RegisterWork.run(Messages.compare, progress -> compare(session, path, type, area, progress), made -> {
            comparison = made;
            stale = false;
            chosen.clear();
            refresh();
        });
    }

    private static Comparison compare(StudySession session, Path path, Term type, Area area, Progress progress)
        throws ProblemException {
        ImportFile file = ImportFile.read(path, ReturnReader.LARGEST);
        AddressTable table = new ReturnReader(HeadingWords.standard()).read(file, progress.part(0, 0.3));
        List<RepairedRow> repaired = RegisterWork.engine(session, progress.part(0.3, 0.6)).apply(table.rows(),
            (row, finding) -> false, progress.part(0.6, 1));
        List<ListEntry> second =
            repaired.stream().map(row -> new ListEntry(row.row().place("").text(), row.values())).toList();
        synchronized (session) {
            List<Facility> facilities = session.study().getPlaces().getFacilities().stream()
                .filter(each -> (type == null || each.getType() == type)
                    && (area == null || each.getResponsibleArea() == area))
                .toList();
            List<ListEntry> first = ChooseList.entries(facilities, new FacilityValues(session.study()));
            return new Comparison(path, file, type, area, ListComparison.compare(first, second));
        }
    }

    private void fill() {
        List<ComparedPair> all = comparison == null ? List.of() : comparison.pairs();
        Kind kind = kinds.getSelectionIndex() <= 0 ? null : Kind.values()[kinds.getSelectionIndex() - 1];
        String typed = filter.words();
        rows = all.stream().filter(pair -> kind == null || pair.kind() == kind)
            .filter(pair -> FilterField.matches(typed, String.join(" ", cells(pair)))).toList();
        counts.setText(comparison == null ? "" : (Messages.bind(Messages.counts, new Object[] {
            comparison.file().name(), count(Kind.MATCHED), count(Kind.CONTRADICTING), count(Kind.FIRST_ONLY),
            count(Kind.SECOND_ONLY)}) + (stale ? " " + Messages.stale : "")).replace("&", "&&"));
        counts.setToolTipText(Messages.counts_tip);
        table.setItemCount(rows.size());
        table.clearAll();
        enable();
    }

    private long count(Kind kind) {
        return comparison.pairs().stream().filter(pair -> pair.kind() == kind).count();
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        ComparedPair pair = rows.get(table.indexOf(item));
        item.setText(cells(pair).toArray(String[]::new));
        item.setChecked(chosen.contains(pair));
    }

    private void check(Event event) {
        ComparedPair pair = rows.get(table.indexOf((TableItem) event.item));
        if (event.detail == SWT.CHECK) {
            if (((TableItem) event.item).getChecked()) {
                chosen.add(pair);
            } else {
                chosen.remove(pair);
            }
            choice.select(CHOICES.indexOf(ComparisonChoice.BY_RECORD));
            enable();
        } else if (pair.first() != null) {
            workspace().current().flatMap(session -> session.study().getPlaces().getFacilities().stream()
                .filter(facility -> facility.getId().equals(pair.first().id())).findFirst())
                .ifPresent(facility -> publisher.publish(List.of(facility)));
        }
    }

    private List<String> cells(ComparedPair pair) {
        return List.of(switch (pair.kind()) {
            case MATCHED -> Messages.kind_matched;
            case CONTRADICTING -> Messages.kind_contradicting;
            case FIRST_ONLY -> Messages.kind_first;
            case SECOND_ONLY -> Messages.kind_second;
        }, String.join("; ", pair.differences().stream()
            .map(each -> fields.name(each.field()) + ": " + each.original() + " ≠ " + each.repaired()).toList()),
            address(pair.first()), address(pair.second()),
            pair.likeness() == 0 ? "" : String.format("%.0f %%", 100 * pair.likeness()));
    }

    private static String address(ListEntry entry) {
        return entry == null ? "–" : "%s, %s %s, %s %s".formatted(entry.value(AddressField.NAME),
            entry.value(AddressField.STREET), entry.value(AddressField.HOUSE_NUMBER),
            entry.value(AddressField.POSTAL_CODE), entry.value(AddressField.TOWN));
    }

    private void enable() {
        // what the file adds needs a type
        boolean typed = comparison == null || comparison.type() != null || count(Kind.SECOND_ONLY) == 0
            || CHOICES.get(choice.getSelectionIndex()) == ComparisonChoice.FIRST;
        boolean told = !reason.getText().isBlank();
        decide.setEnabled(comparison != null && told && typed);
        hint.setText(typed ? told ? "" : Messages.hint_reason : Messages.hint_type);
        hint.requestLayout();
    }

    private void decide() {
        Comparison made = comparison;
        workspace().runInBackground(new ChooseList(made.pairs(), made.file(), made.type(), made.area(),
            CHOICES.get(choice.getSelectionIndex()), chosen, Preferences.coder(), reason.getText().strip()), done -> {
                if (done) {
                    comparison = null;
                    stale = false;
                    reason.setText("");
                    refresh();
                    workspace().current().ifPresent(session -> publisher
                        .publish(List.of(session.study().getPlaces().getComparisons().getLast())));
                }
            });
    }

    @Override
    public void opened(StudySession session) {
        comparison = null;
        refresh();
    }

    @Override
    public void changed(StudyEvent event) {
        // the comparison is of the moment at which it was made, and says so
        if (comparison != null && !stale) {
            stale = true;
            fill();
        }
    }

    @Override
    public void setFocus() {
        if (content.isVisible()) {
            table.setFocus();
        } else {
            empty.setFocus();
        }
    }
}
