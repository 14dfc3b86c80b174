// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui.trail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairState;
import org.triangula.register.study.RepairText;
import org.triangula.register.study.RepairTrail;
import org.triangula.register.study.UndoRepair;
import org.triangula.register.ui.ReasonWords;
import org.triangula.register.ui.TableColumns;
import org.triangula.register.ui.findings.FieldWords;
import org.triangula.ui.presentation.ModelWords;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.Preferences;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.ToolActions;
import org.triangula.ui.widgets.ViewStack;

/** The trail of a facility: what was noticed and changed, by which rule or person, when; each can be taken back. */
public final class TrailView extends StudyView {

    private static final int DETAILS_HEIGHT = 94;

    /** Identifier of the view. */
    public static final String ID = "org.triangula.register.ui.trail";

    private final ModelWords words = new ModelWords();
    private final FieldWords fields = new FieldWords(words);
    private final ReasonWords reasons = new ReasonWords();
    private final DateTimeFormatter time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault());
    private final DateTimeFormatter day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withZone(ZoneId.systemDefault());
    private ViewStack stack;
    private EmptyState empty;
    private Composite content;
    private Label title;
    private Table table;
    private Text details;
    private Action undo;
    private StudySelection selection;
    private String facility = "";
    private List<Repair> rows = List.of();

    @Override
    public void createPartControl(Composite parent) {
        stack = new ViewStack(parent);
        empty = new EmptyState(stack, "history", Messages.empty);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
        title = new Label(content, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(title);
        table = TableColumns.table(content, SWT.SINGLE, Messages.list);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        TableColumns.add(table, Messages.column_time, 95, Messages.column_time_tip);
        TableColumns.add(table, Messages.column_change, 140, Messages.column_change_tip);
        TableColumns.add(table, Messages.column_state, 85, "");
        TableColumns.fit(table, 1);
        details = new Text(content, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, DETAILS_HEIGHT).indent(4, 0)
            .applyTo(details);
        table.addListener(SWT.Selection, event -> enable());
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                takeBack();
            }
        });
        undo = ToolActions.button(Messages.undo, "undo-2", this::takeBack);
        getViewSite().getActionBars().getToolBarManager().add(undo);
        MenuManager menu = new MenuManager();
        menu.add(undo);
        table.setMenu(menu.createContextMenu(table));
        workspace().addListener(this);
        selection = new StudySelection(this, this::follow);
        refresh();
    }

    private void follow(List<EObject> objects) {
        for (EObject object : objects) {
            Facility found = object instanceof Repair repair ? repair.getFacility()
                : object instanceof Facility one ? one : null;
            if (found != null) {
                show(found);
                return;
            }
        }
    }

    /**
     * Shows the trail of a facility.
     *
     * @param shown the facility
     */
    public void show(Facility shown) {
        facility = shown.getId();
        refresh();
    }

    @Override
    protected void refresh() {
        if (stack == null || stack.isDisposed()) {
            return;
        }
        StudySession session = workspace().current().orElse(null);
        Facility one = session == null ? null : session.study().getPlaces().getFacilities().stream()
            .filter(each -> each.getId().equals(facility)).findFirst().orElse(null);
        rows = one == null || session == null ? List.of() : RepairTrail.of(session.study(), one);
        stack.show(rows.isEmpty() ? empty : content);
        if (one != null) {
            title.setText(Messages.bind(Messages.title, Objects.toString(one.getName(), ""), rows.size())
                .replace("&", "&&"));
            title.setToolTipText(Messages.title_tip);
        }
        int before = table.getSelectionIndex();
        table.removeAll();
        for (Repair repair : rows) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {day.format(decided(repair)),
                repair.getValues().isEmpty() ? reasons.of(repair) : changes(repair, "; "),
                words.literal(repair.getState())});
            if (repair.getState() != RepairState.APPLIED) {
                item.setForeground(new Color(Theme.current().quietText()));
            }
        }
        if (before >= 0 && before < rows.size()) {
            table.select(before);
        }
        enable();
    }

    private static Instant decided(Repair repair) {
        return repair.getDecidedAt() == null ? repair.getNoticedAt() : repair.getDecidedAt();
    }

    private String changes(Repair repair, String between) {
        return repair.getValues().stream()
            .map(value -> fields.name(value.getAttribute()) + ": " + RepairText.change(value))
            .collect(Collectors.joining(between));
    }

    /** All that is known about an entry: the view is as narrow as the properties. */
    private String details(Repair repair) {
        String person = who(repair);
        return Stream.of(changes(repair, "\n"), reasons.of(repair),
            Messages.bind(Messages.details_rule, Objects.toString(repair.getRule(), "")),
            RepairText.place(repair).isEmpty() ? "" : Messages.bind(Messages.details_place, RepairText.place(repair)),
            Messages.bind(Messages.details_decided, new Object[] {words.literal(repair.getState()),
                time.format(decided(repair)), person.isEmpty() ? "–" : person}),
            reasons.ofDecision(repair)).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String who(Repair repair) {
        String person = Objects.toString(repair.getDecidedBy(), "");
        return repair.isSure() && repair.getState() == RepairState.APPLIED ? Messages.bind(Messages.byRule, person)
            : person;
    }

    private Repair selected() {
        int place = table.getSelectionIndex();
        return place < 0 || place >= rows.size() ? null : rows.get(place);
    }

    private void enable() {
        Repair repair = selected();
        details.setText(repair == null ? Messages.details_choose : details(repair));
        boolean possible =
            repair != null && repair.getState() == RepairState.APPLIED && repair.getFacility() != null;
        undo.setEnabled(possible);
        int resting = possible && workspace().current().isPresent()
            ? RepairTrail.restingOn(workspace().current().get().study(), repair).size() : 0;
        undo.setToolTipText(resting == 0 ? Messages.undo : Messages.bind(Messages.undo_resting, resting));
    }

    private void takeBack() {
        Repair repair = selected();
        if (repair != null && repair.getState() == RepairState.APPLIED) {
            workspace().run(new UndoRepair(repair, Preferences.coder(), ""));
        }
    }

    /**
     * The repairs that are shown.
     *
     * @return the oldest first
     */
    public List<Repair> rows() {
        return rows;
    }

    /**
     * Selects a repair that is shown and takes it back.
     *
     * @param place its row, from 0
     */
    public void takeBack(int place) {
        table.select(place);
        enable();
        takeBack();
    }

    @Override
    public void opened(StudySession session) {
        facility = "";
        refresh();
    }

    @Override
    public void changed(StudyEvent event) {
        if (!facility.isEmpty()) {
            refresh();
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

    @Override
    public void dispose() {
        selection.dispose();
        super.dispose();
    }
}
