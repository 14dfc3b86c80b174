// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui;

import java.time.LocalDate;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks since when a unit hangs below another one, how, and why. */
final class MoveDialog extends Dialog {

    private final String unit;
    private final String superior;
    private LocalDate date;
    private boolean staff;
    private String reason = "";
    private DateTime day;
    private Button asStaff;
    private Text why;

    MoveDialog(Shell shell, String unit, String superior, LocalDate date, boolean staff) {
        super(shell);
        this.unit = unit;
        this.superior = superior;
        this.date = date;
        this.staff = staff;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.moveTitle, unit));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(area);
        Label what = new Label(area, SWT.WRAP);
        what.setText(NLS.bind(Messages.moveWhat, unit, superior).replace("&", "&&"));
        GridDataFactory.fillDefaults().span(2, 1).hint(420, SWT.DEFAULT).applyTo(what);
        new Label(area, SWT.NONE).setText(Messages.moveFrom);
        day = new DateTime(area, SWT.DATE | SWT.DROP_DOWN);
        day.setDate(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        new Label(area, SWT.NONE).setText(Messages.moveReason);
        why = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(why);
        asStaff = new Button(area, SWT.CHECK);
        asStaff.setText(Messages.moveAsStaff);
        asStaff.setSelection(staff);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(asStaff);
        return area;
    }

    @Override
    protected void okPressed() {
        date = LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay());
        staff = asStaff.getSelection();
        reason = why.getText();
        super.okPressed();
    }

    LocalDate date() {
        return date;
    }

    boolean isStaff() {
        return staff;
    }

    String reason() {
        return reason;
    }
}
