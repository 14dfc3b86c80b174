// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.triangula.coding.ui.popup.Choice;
import org.triangula.coding.ui.popup.ChoicePopup;
import org.triangula.model.texts.Code;

/** A list to choose a code by typing, where a change of the code system may be given a reason. */
public final class CodeChoicePopup extends ChoicePopup<Code> {

    private final boolean asksReason;
    private final String[] reason;

    /**
     * Prepares the window.
     *
     * @param parent the window above which it appears
     * @param title its title, with what Enter does
     * @param choices the codes
     * @param place where its upper left corner is on the display; {@code null} for a default
     * @param asksReason whether a reason may be entered
     * @param chosen told the code and the reason, which is empty when none was entered
     */
    public CodeChoicePopup(Shell parent, String title, List<Choice<Code>> choices, Point place, boolean asksReason,
        BiConsumer<Code, String> chosen) {
        this(parent, title, choices, place, asksReason, chosen, new String[] {""});
    }

    private CodeChoicePopup(Shell parent, String title, List<Choice<Code>> choices, Point place, boolean asksReason,
        BiConsumer<Code, String> chosen, String[] reason) {
        super(parent, title, Messages.choiceHint, choices, place, code -> chosen.accept(code, reason[0]));
        this.asksReason = asksReason;
        this.reason = reason;
    }

    /**
     * Offers to make a new code of what was typed.
     *
     * @param action told the name and the reason
     */
    public void offerNewCode(BiConsumer<String, String> action) {
        offerToCreate(Messages.choiceCreate, name -> action.accept(name, reason[0]));
    }

    @Override
    protected void createFooter(Composite area) {
        if (asksReason) {
            Text text = new Text(area, SWT.BORDER);
            text.setMessage(Messages.reason);
            text.setToolTipText(Messages.reason);
            text.addListener(SWT.Modify, event -> reason[0] = text.getText().strip());
            GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        }
    }
}
