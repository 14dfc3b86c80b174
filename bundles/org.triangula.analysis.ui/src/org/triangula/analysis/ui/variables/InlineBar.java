// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.variables;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.triangula.analysis.retrieval.CreateVariable;
import org.triangula.analysis.retrieval.VariableTablePlan;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.inquiry.VariableType;

/** A place above the table where a question is answered without leaving it: what an import would do, a new variable. */
final class InlineBar {

    /** Told what the person decided to do. */
    @FunctionalInterface
    interface Decision {
        /** Does it; returns whether it was done. */
        boolean run(StudyOperation operation);
    }

    private final Composite area;
    private final Decision decision;

    InlineBar(Composite parent, Decision decision) {
        this.decision = decision;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        area.setVisible(false);
    }

    /** Shows what a table would change, before it does. */
    void preview(VariableTablePlan plan) {
        clear(3);
        String fresh = plan.newVariables().isEmpty() ? Messages.Plan_none
            : String.join(", ", plan.newVariables().keySet());
        String text = NLS.bind(Messages.Plan, new Object[] {plan.values().size(), plan.documents(), plan.changed(),
            plan.same(), fresh});
        if (!plan.lostRows().isEmpty() || !plan.lostColumns().isEmpty() || !plan.lostValues().isEmpty()) {
            text += "\n" + NLS.bind(Messages.Plan_lost, new Object[] {list(plan.lostRows()), list(plan.lostColumns()),
                list(plan.lostValues())});
        }
        label(text);
        Button take = button(Messages.TakeOver, () -> finish(plan.operation()));
        take.setEnabled(!plan.values().isEmpty());
        button(Messages.Cancel, this::hide);
        show(take.isEnabled() ? take : area);
    }

    private static String list(List<String> lost) {
        return lost.isEmpty() ? Messages.Plan_none : String.join(", ", lost);
    }

    /** Asks for name and type of a new variable. */
    void askForVariable() {
        clear(4);
        Text name = new Text(area, SWT.BORDER);
        name.setMessage(Messages.Name);
        name.setToolTipText(Messages.Name);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
        Combo type = new Combo(area, SWT.READ_ONLY);
        for (VariableType each : VariableType.values()) {
            type.add(Messages.type(each));
        }
        type.select(0);
        type.setToolTipText(Messages.Type);
        Runnable create = () -> finish(new CreateVariable(name.getText(),
            VariableType.values()[type.getSelectionIndex()]));
        name.addListener(SWT.DefaultSelection, event -> create.run());
        button(Messages.Create, create);
        button(Messages.Cancel, this::hide);
        show(name);
    }

    private void finish(StudyOperation operation) {
        if (decision.run(operation)) {
            hide();
        }
    }

    private void clear(int columns) {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(8, 4).applyTo(area);
    }

    private void label(String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
    }

    private Button button(String text, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(button);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void show(Control first) {
        ((GridData) area.getLayoutData()).exclude = false;
        area.setVisible(true);
        area.getParent().layout(true, true);
        first.setFocus();
    }

    void hide() {
        clear(1);
        ((GridData) area.getLayoutData()).exclude = true;
        area.setVisible(false);
        area.getParent().layout(true, true);
    }
}
