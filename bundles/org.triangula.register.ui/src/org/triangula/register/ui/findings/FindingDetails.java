// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui.findings;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairState;
import org.triangula.model.places.RepairedValue;
import org.triangula.register.study.AcceptRepair;
import org.triangula.register.study.FacilityValues;
import org.triangula.register.study.RejectRepairs;
import org.triangula.register.study.UndoRepair;
import org.triangula.register.table.AddressField;
import org.triangula.register.ui.ReasonWords;
import org.triangula.register.ui.TableColumns;
import org.triangula.ui.presentation.ModelWords;
import org.triangula.ui.study.Preferences;
import org.triangula.ui.study.StudyWorkspace;

/** One finding: why, the address before and after, the candidates, and what can be decided. */
final class FindingDetails extends Composite {

    private static final List<String> SHOWN = List.of(AddressField.NAME, AddressField.OPERATOR, AddressField.STREET,
        AddressField.HOUSE_NUMBER, AddressField.ADDRESS_NOTE, AddressField.POSTAL_CODE, AddressField.TOWN,
        AddressField.LEVEL, AddressField.X, AddressField.Y, AddressField.NOTE);

    private final StudyWorkspace workspace;
    private final Runnable decided;
    private final FieldWords fields = new FieldWords(new ModelWords());
    private final ReasonWords reasons = new ReasonWords();
    private final Label reason;
    private final Table address;
    private final Table candidates;
    private final Text value;
    private final Text note;
    private final Button accept;
    private final Button reject;
    private final Button undo;
    private Repair repair;

    FindingDetails(Composite parent, StudyWorkspace workspace, Runnable decided) {
        super(parent, SWT.NONE);
        this.workspace = workspace;
        this.decided = decided;
        setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).applyTo(this);
        reason = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(reason);
        address = TableColumns.table(this, SWT.NONE, Messages.details_address);
        GridDataFactory.fillDefaults().grab(true, true).hint(310, 90).applyTo(address);
        TableColumns.add(address, Messages.details_field, 112, "");
        TableColumns.add(address, Messages.details_before, 100, Messages.details_before_tip);
        TableColumns.add(address, Messages.details_after, 98, Messages.details_after_tip);
        candidates = TableColumns.table(this, SWT.SINGLE, Messages.details_candidates);
        GridDataFactory.fillDefaults().hint(150, 90).applyTo(candidates);
        TableColumns.add(candidates, Messages.details_candidates, 145, Messages.details_candidates_tip);
        candidates.addListener(SWT.Selection, event -> take(candidates.getSelectionIndex()));
        candidates.addListener(SWT.DefaultSelection, event -> accept());
        Composite side = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(side);
        GridDataFactory.fillDefaults().hint(250, SWT.DEFAULT).applyTo(side);
        value = field(side, Messages.details_value);
        value.addListener(SWT.DefaultSelection, event -> accept());
        note = field(side, Messages.details_note);
        Composite buttons = new Composite(side, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
        accept = button(buttons, Messages.accept, Messages.accept_tip, this::accept);
        reject = button(buttons, Messages.reject, Messages.reject_tip, () -> reject(List.of(repair)));
        undo = button(buttons, Messages.undo, Messages.undo_tip, this::undo);
        show(null);
    }

    private static Text field(Composite parent, String name) {
        new Label(parent, SWT.NONE).setText(name);
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private static Button button(Composite parent, String text, String tip, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    void show(Repair shown) {
        repair = shown;
        address.removeAll();
        candidates.removeAll();
        value.setText("");
        boolean open = repair != null && repair.getState() == RepairState.PROPOSED;
        reason.setText(repair == null ? Messages.details_choose
            : reasons.of(repair).replace("&", "&&"));
        reason.requestLayout();
        if (repair != null) {
            fillAddress();
            for (String candidate : repair.getCandidates()) {
                new TableItem(candidates, SWT.NONE)
                    .setText((candidates.getItemCount() + "  ").substring(0, 3) + candidate);
            }
            value.setText(repair.getValues().isEmpty() ? ""
                : Objects.toString(repair.getValues().getFirst().getRepaired(), ""));
            if (!repair.getCandidates().isEmpty()) {
                candidates.select(repair.getCandidates().indexOf(value.getText()));
            }
        }
        value.setEnabled(open && changes());
        note.setEnabled(repair != null);
        accept.setEnabled(open);
        accept.setText(repair != null && !changes() ? Messages.settle : Messages.accept);
        reject.setEnabled(open);
        undo.setEnabled(repair != null && repair.getState() == RepairState.APPLIED && repair.getFacility() != null);
        layout(true, true);
    }

    private boolean changes() {
        return repair != null && repair.getFacility() != null && !repair.getValues().isEmpty();
    }

    private void fillAddress() {
        Facility facility = repair.getFacility();
        if (facility == null || workspace.current().isEmpty()) {
            return;
        }
        FacilityValues values = new FacilityValues(workspace.current().get().study());
        boolean applied = repair.getState() == RepairState.APPLIED;
        for (String field : SHOWN) {
            String now = values.get(facility, field);
            RepairedValue change = repair.getValues().stream().filter(each -> field.equals(each.getAttribute()))
                .findFirst().orElse(null);
            String before = change != null && applied ? Objects.toString(change.getOriginal(), "") : now;
            String after = change != null && !applied ? Objects.toString(change.getRepaired(), "") : now;
            if (before.isEmpty() && after.isEmpty()) {
                continue;
            }
            TableItem item = new TableItem(address, SWT.NONE);
            item.setText(new String[] {fields.name(field), before, change == null ? after : "► " + after});
        }
    }

    private void take(int place) {
        if (repair != null && place >= 0 && place < repair.getCandidates().size()) {
            value.setText(repair.getCandidates().get(place));
        }
    }

    /** Takes a candidate by its number and accepts it. */
    void choose(int place) {
        if (repair != null && place < repair.getCandidates().size() && accept.isEnabled()) {
            candidates.select(place);
            take(place);
            accept();
        }
    }

    void accept() {
        if (repair == null || !accept.isEnabled()) {
            return;
        }
        Map<String, String> chosen = Map.of();
        if (changes()) {
            RepairedValue first = repair.getValues().getFirst();
            String text = value.getText().strip();
            if (!text.equals(Objects.toString(first.getRepaired(), ""))) {
                chosen = Map.of(first.getAttribute(), text);
            }
        }
        decide(new AcceptRepair(repair, chosen, Preferences.coder(), note.getText()));
    }

    void reject(List<Repair> repairs) {
        List<Repair> open = repairs.stream().filter(each -> each.getState() == RepairState.PROPOSED).toList();
        if (!open.isEmpty()) {
            decide(new RejectRepairs(open, Preferences.coder(), note.getText()));
        }
    }

    private void undo() {
        decide(new UndoRepair(repair, Preferences.coder(), note.getText()));
    }

    void edit() {
        if (value.isEnabled()) {
            value.setFocus();
            value.selectAll();
        }
    }

    private void decide(org.triangula.core.operation.StudyOperation operation) {
        if (workspace.run(operation)) {
            note.setText("");
            decided.run();
        }
    }

    /** The field with the value to be entered, for tests. */
    Text value() {
        return value;
    }

    /** The finding that is shown, for tests. */
    Repair repair() {
        return repair;
    }
}
