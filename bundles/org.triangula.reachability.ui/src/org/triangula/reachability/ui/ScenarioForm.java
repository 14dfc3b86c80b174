// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.triangula.core.problem.Problem;
import org.triangula.reachability.Direction;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.input.ParametersFile;
import org.triangula.reachability.scenario.ScenarioPlan;
import org.triangula.ui.study.Problems;
import org.triangula.ui.widgets.SectionHeader;

/** What a scenario assumes; inside the view, not before it. */
final class ScenarioForm extends Composite {

    /** Narrower than this the view is not on a screen of 1366 pixels. */
    private static final int NARROW = 250;

    private final Text name;
    private final Combo direction;
    private final Label timeLabel;
    private final Text date;
    private final Text time;
    private final Text window;
    private final Text bikeSpeed;
    private final Map<TravelMode, Button> modes = new EnumMap<>(TravelMode.class);
    private final ChangeList changes;
    private final Button start;
    private final Button later;
    private final Action action;
    private ReachabilityParameters parameters = ReachabilityParameters.defaults();
    private String named = "";

    /** What happens when the form is left. */
    interface Action {
        /** Compute. */
        void compute(String name, ScenarioPlan plan);

        /** Keep the scenario without computing it. */
        void keep(String name, ScenarioPlan plan);

        /** Close the form. */
        void cancel();
    }

    ScenarioForm(Composite parent, Action action) {
        super(parent, SWT.NONE);
        this.action = action;
        GridLayoutFactory.fillDefaults().margins(10, 6).spacing(6, 3).applyTo(this);
        SectionHeader header = new SectionHeader(this, Messages.compute_title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        Composite buttons = new Composite(this, SWT.NONE);
        buttons.setLayout(new RowLayout(SWT.HORIZONTAL));
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(buttons);
        start = button(buttons, Messages.compute_start, () -> leave(true));
        button(buttons, Messages.form_keep, () -> leave(false));
        button(buttons, Messages.compute_cancel, action::cancel);
        name = field(this, Messages.form_name);
        label(Messages.form_direction);
        direction = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
        direction.setItems(Messages.form_there, Messages.form_back);
        direction.setToolTipText(Messages.form_direction);
        direction.addListener(SWT.Selection, event -> turn());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(direction);
        date = field(this, Messages.compute_date);
        timeLabel = label(Messages.compute_time);
        Composite hours = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(hours);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hours);
        time = text(hours, Messages.compute_time);
        button(hours, Messages.form_earlier, () -> shift(-1));
        later = button(hours, Messages.form_later, () -> shift(1));
        window = field(this, Messages.compute_window);
        bikeSpeed = field(this, Messages.form_bikeSpeed);
        label(Messages.compute_modes);
        Composite choices = new Composite(this, SWT.NONE);
        choices.setLayout(new RowLayout(SWT.HORIZONTAL));
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(choices);
        for (TravelMode mode : TravelMode.values()) {
            Button button = new Button(choices, SWT.CHECK);
            button.setText(Messages.mode(mode.key()));
            modes.put(mode, button);
        }
        label(Messages.form_changes);
        changes = new ChangeList(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(changes);
    }

    private Label label(String text) {
        Label label = new Label(this, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        return label;
    }

    private Text field(Composite parent, String label) {
        label(label);
        return text(parent, label);
    }

    private Text text(Composite parent, String label) {
        Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        text.setToolTipText(label);
        text.addListener(SWT.DefaultSelection, event -> leave(true));
        GridDataFactory.fillDefaults().grab(true, false).hint(90, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static Button button(Composite parent, String text, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    /**
     * Fills the form.
     *
     * @param given name of the scenario; empty for one made of what it assumes
     * @param plan what it assumes
     */
    void show(String given, ScenarioPlan plan) {
        parameters = plan.parameters();
        named = given.isEmpty() ? ScenarioComputation.name(plan) : "";
        name.setText(given.isEmpty() ? named : given);
        direction.select(plan.direction().ordinal());
        name(plan.direction());
        date.setText(parameters.date().toString());
        time.setText(parameters.time().toString());
        window.setText(String.valueOf(parameters.windowMinutes()));
        bikeSpeed.setText(NumberFormat.getInstance().format(parameters.bikeSpeedKmh()));
        modes.forEach((mode, button) -> button.setSelection(plan.modes().contains(mode)));
        changes.show(plan.changes());
        changes.leave();
    }

    /** The other way usually belongs to the other end of the day. */
    private void turn() {
        ReachabilityParameters other = WayBack.parameters(parameters, direction());
        time.setText(other.time().toString());
        name(direction());
    }

    private Direction direction() {
        return Direction.values()[Math.max(0, direction.getSelectionIndex())];
    }

    private void name(Direction of) {
        timeLabel.setText(of == Direction.BACK ? Messages.form_homeBy : Messages.compute_time);
        layout();
    }

    private void shift(int hours) {
        try {
            time.setText(LocalTime.parse(time.getText().strip()).plusHours(hours).toString());
        } catch (DateTimeException e) {
            time.setFocus();
        }
    }

    private ScenarioPlan plan() {
        Map<String, String> values = ParametersFile.toMap(parameters);
        values.put("bikeSpeedKmh", bikeSpeed.getText().strip().replace(',', '.'));
        List<TravelMode> chosen = modes.entrySet().stream().filter(entry -> entry.getValue().getSelection())
                .map(Map.Entry::getKey).toList();
        return new ScenarioPlan(ParametersFile.ofMap(values).withDeparture(LocalDate.parse(date.getText().strip()),
                LocalTime.parse(time.getText().strip()), Integer.parseInt(window.getText().strip())),
                direction(), chosen, changes.changes());
    }

    private void leave(boolean compute) {
        try {
            ScenarioPlan plan = plan();
            String text = name.getText().strip();
            // a name that the form made follows what was changed after
            String called = text.isEmpty() || text.equals(named) ? ScenarioComputation.name(plan) : text;
            changes.leave();
            if (compute) {
                action.compute(called, plan);
            } else {
                action.keep(called, plan);
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            Problems.show(new Problem("", Messages.compute_wrong, Messages.compute_wrongRemedy));
        }
    }

    /** The changes. */
    ChangeList changes() {
        return changes;
    }

    /** The button that computes, for tests. */
    Button start() {
        return start;
    }

    /** The button for an hour later, for tests. */
    Button later() {
        return later;
    }

    @Override
    public boolean setFocus() {
        return name.setFocus();
    }
}
