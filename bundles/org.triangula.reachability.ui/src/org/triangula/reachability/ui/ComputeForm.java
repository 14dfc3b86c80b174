// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.triangula.core.problem.Problem;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.TravelMode;
import org.triangula.ui.study.Problems;
import org.triangula.ui.widgets.SectionHeader;

/** The few things to say before travel times are computed; inside the view, not before it. */
final class ComputeForm extends Composite {

    private final Text date;
    private final Text time;
    private final Text window;
    private final Map<TravelMode, Button> modes = new EnumMap<>(TravelMode.class);
    private final Action action;

    /** What happens when the form is left. */
    interface Action {
        /** Compute. */
        void compute(ReachabilityParameters parameters, List<TravelMode> modes);

        /** Close the form. */
        void cancel();
    }

    ComputeForm(Composite parent, Action action) {
        super(parent, SWT.NONE);
        this.action = action;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).applyTo(this);
        SectionHeader header = new SectionHeader(this, Messages.compute_title);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(header);
        ReachabilityParameters usual = ReachabilityParameters.defaults();
        date = field(Messages.compute_date, usual.date().toString());
        time = field(Messages.compute_time, usual.time().toString());
        window = field(Messages.compute_window, String.valueOf(usual.windowMinutes()));
        Label label = new Label(this, SWT.NONE);
        label.setText(Messages.compute_modes);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Composite choices = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(choices);
        for (TravelMode mode : TravelMode.values()) {
            Button button = new Button(choices, SWT.CHECK);
            button.setText(Messages.mode(mode.key()));
            button.setSelection(mode == TravelMode.WALK || mode == TravelMode.TRANSIT);
            modes.put(mode, button);
        }
        Composite buttons = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(buttons);
        button(buttons, Messages.compute_cancel, action::cancel);
        button(buttons, Messages.compute_start, this::compute);
    }

    private Text field(String label, String value) {
        new Label(this, SWT.NONE).setText(label);
        Text text = new Text(this, SWT.BORDER | SWT.SINGLE);
        text.setText(value);
        text.setToolTipText(label);
        text.addListener(SWT.DefaultSelection, event -> compute());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private static void button(Composite parent, String text, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> work.run());
    }

    private void compute() {
        try {
            ReachabilityParameters parameters = ReachabilityParameters.defaults().withDeparture(
                    LocalDate.parse(date.getText().strip()), LocalTime.parse(time.getText().strip()),
                    Integer.parseInt(window.getText().strip()));
            List<TravelMode> chosen = modes.entrySet().stream().filter(entry -> entry.getValue().getSelection())
                    .map(Map.Entry::getKey).toList();
            action.compute(parameters, chosen);
        } catch (DateTimeException | IllegalArgumentException e) {
            Problems.show(new Problem("", Messages.compute_wrong, Messages.compute_wrongRemedy));
        }
    }

    @Override
    public boolean setFocus() {
        return date.setFocus();
    }
}
