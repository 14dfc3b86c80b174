// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.census;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.triangula.core.problem.Problem;
import org.triangula.model.survey.CensusEntry;
import org.triangula.survey.census.KeepSnapshot;
import org.triangula.survey.ui.shared.SurveyWindow;
import org.triangula.survey.ui.shared.UnitNames;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;

/** Takes the text of a document as it is on a day; nothing is fetched from a network. */
final class SnapshotWindow extends SurveyWindow {

    private final StudyWorkspace workspace;
    private final CensusEntry entry;
    private Text day;
    private Text text;

    SnapshotWindow(Shell parent, StudyWorkspace workspace, CensusEntry entry) {
        super(parent, Messages.keep, new Point(620, 480));
        this.workspace = workspace;
        this.entry = entry;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Label of = new Label(area, SWT.WRAP);
        of.setText(Messages.bind(Messages.keep_of, UnitNames.of(entry.getUnit()),
            entry.getLink() == null ? "" : entry.getLink()).replace("&", "&&"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(of);
        new Label(area, SWT.NONE).setText(Messages.checkedOn);
        day = new Text(area, SWT.BORDER);
        day.setText(LocalDate.now().toString());
        day.setToolTipText(Messages.checkedOn);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(day);
        text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setToolTipText(Messages.keep_text);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(400, 260).applyTo(text);
        return area;
    }

    @Override
    protected void okPressed() {
        try {
            if (workspace.run(new KeepSnapshot(entry, LocalDate.parse(day.getText().strip()), text.getText()))) {
                super.okPressed();
            }
        } catch (DateTimeParseException e) {
            Problems.show(new Problem(e.getParsedString(), Messages.noDay, Messages.noDay_remedy));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.keep_do, false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
    }
}
