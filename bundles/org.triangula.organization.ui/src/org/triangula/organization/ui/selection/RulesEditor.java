// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.selection;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.triangula.core.problem.ProblemException;
import org.triangula.organization.selection.SelectionRules;
import org.triangula.ui.theme.Theme;

/** The rules of a case selection as text, with the colours of the stages above, checked while one types. */
final class RulesEditor {

    private static final int PAUSE = 400;

    private final Composite area;
    private final Composite stages;
    private final Text text;
    private final Label message;
    private final Button apply;
    private final Runnable check = this::check;
    private String shown = "";

    RulesEditor(Composite parent, Consumer<String> keep) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 6).applyTo(area);
        stages = new Composite(area, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        stages.setLayout(row);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(stages);
        text = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setToolTipText(Messages.rules);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(300, 120).applyTo(text);
        message = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(message);
        Button supplied = new Button(area, SWT.PUSH);
        supplied.setText(Messages.suppliedRules);
        supplied.addListener(SWT.Selection, event -> text.setText(SelectionRules.suppliedText()));
        apply = new Button(area, SWT.PUSH);
        apply.setText(Messages.applyRules);
        apply.addListener(SWT.Selection, event -> keep.accept(text()));
        text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(PAUSE, check));
    }

    /** Shows rules, unless somebody has typed others and not applied them. */
    void show(String rules) {
        if (text().equals(shown)) {
            text.setText(rules);
        }
        shown = rules;
        check();
    }

    /** Types rules, for tests. */
    void type(String rules) {
        text.setText(rules);
        check();
    }

    String text() {
        return text.getText().replace("\r\n", "\n");
    }

    String message() {
        return message.getText();
    }

    private void check() {
        if (text.isDisposed()) {
            return;
        }
        try {
            SelectionRules rules = SelectionRules.read(Messages.rules, text());
            colours(rules);
            message.setText(text().equals(shown) ? Messages.rulesApplied : Messages.rulesChanged);
            message.setToolTipText("");
            message.setForeground(new Color(Theme.current().quietText()));
            apply.setEnabled(!text().equals(shown));
        } catch (ProblemException e) {
            message.setText((e.problem().place() + ": " + e.problem().reason() + " " + e.problem().remedy())
                .replace("&", "&&"));
            message.setToolTipText(e.problem().remedy());
            message.setForeground(new Color(Theme.current().warning()));
            apply.setEnabled(false);
        }
        area.layout();
    }

    private void colours(SelectionRules rules) {
        for (Control child : stages.getChildren()) {
            child.dispose();
        }
        for (String stage : SelectionRules.STAGES) {
            key(rules.colour(stage), stage + " " + rules.stageName(stage, Locale.getDefault()));
        }
        key(rules.colour("strong"), Messages.strong);
        key(rules.colour("weak"), Messages.weak);
        key(rules.colour("selected"), Messages.selectedOther);
        stages.requestLayout();
    }

    private void key(int colour, String name) {
        Composite pair = new Composite(stages, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(pair);
        Label square = new Label(pair, SWT.NONE);
        square.setText("   ");
        square.setBackground(new Color(new RGB(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF)));
        // the theme would paint it like any label
        square.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        Label label = new Label(pair, SWT.NONE);
        label.setText(name);
    }

    Control control() {
        return area;
    }
}
