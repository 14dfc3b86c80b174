// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.tables;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.DerivedVariable;
import org.triangula.model.survey.ScaleLevel;
import org.triangula.model.survey.Survey;
import org.triangula.survey.ResultText;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.derive.DerivedVariableDraft;
import org.triangula.survey.derive.Formula;
import org.triangula.survey.derive.RemoveDerivedVariable;
import org.triangula.survey.derive.SurveyVariables;
import org.triangula.survey.derive.WriteDerivedVariable;
import org.triangula.survey.design.Multilingual;
import org.triangula.survey.ui.shared.SurveyWindow;
import org.triangula.ui.study.Preferences;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.theme.Theme;

/** Derived variables: recoded, grouped or computed. The formula is kept, with a preview of what it gives. */
final class DeriveWindow extends SurveyWindow {

    private final StudyWorkspace workspace;
    private final Survey survey;
    private final SurveyVariables variables;
    private final ResultText words = new ResultText(Locale.getDefault());
    private ListViewer list;
    private Text key;
    private Text german;
    private Text english;
    private Text formula;
    private Button weighting;
    private Label preview;
    private DerivedVariable shown;

    DeriveWindow(Shell parent, StudyWorkspace workspace, Survey survey, SurveyVariables variables) {
        super(parent, Messages.derive, new Point(760, 520));
        this.workspace = workspace;
        this.survey = survey;
        this.variables = variables;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        list = new ListViewer(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(one -> ((DerivedVariable) one).getKey()));
        list.setInput(survey.getDerivedVariables());
        GridDataFactory.fillDefaults().grab(false, true).hint(150, 200).span(1, 7).applyTo(list.getControl());
        list.addSelectionChangedListener(event -> show((DerivedVariable) event.getStructuredSelection()
            .getFirstElement()));
        key = field(area, Messages.key, SWT.SINGLE);
        german = field(area, Messages.labelGerman, SWT.SINGLE);
        english = field(area, Messages.labelEnglish, SWT.SINGLE);
        formula = field(area, Messages.formula, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 90).applyTo(formula);
        formula.addListener(SWT.Modify, event -> preview());
        new Label(area, SWT.NONE);
        weighting = new Button(area, SWT.CHECK);
        weighting.setText(Messages.isWeight);
        new Label(area, SWT.NONE);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.formula_hint);
        hint.setForeground(new Color(Theme.current().quietText()));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(hint);
        preview = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(300, 70).applyTo(preview);
        show(null);
        return area;
    }

    private static Text field(Composite parent, String name, int style) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(name);
        Text text = new Text(parent, SWT.BORDER | style);
        text.setToolTipText(name);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void show(DerivedVariable variable) {
        shown = variable;
        DerivedVariableDraft draft = variable == null ? DerivedVariableDraft.of("", "", Multilingual.NONE)
            : DerivedVariableDraft.of(variable);
        key.setText(draft.key());
        german.setText(draft.label().in("de"));
        english.setText(draft.label().in("en"));
        formula.setText(draft.formula());
        weighting.setSelection(draft.weighting());
        preview();
    }

    private void preview() {
        String text = formula.getText().strip();
        if (text.isEmpty()) {
            preview.setText("");
            return;
        }
        try {
            DataColumn column = variables.evaluate(Formula.parse(text), key.getText(), german.getText());
            preview.setText((words.base(column.base()) + "\n" + values(column)).replace("&", "&&"));
            preview.setForeground(null);
        } catch (ProblemException e) {
            preview.setText((e.problem().reason() + " " + e.problem().remedy()).replace("&", "&&"));
            preview.setForeground(new Color(Theme.current().warning()));
        }
    }

    private String values(DataColumn column) {
        if (column.kind() == DataColumn.Kind.NUMBER) {
            return Messages.bind(Messages.preview_numbers, column.numbers().length);
        }
        int[] counts = column.counts();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < counts.length; i++) {
            text.append(i == 0 ? "" : "; ").append(column.categories().get(i).label()).append(": ")
                .append(counts[i]);
        }
        return text.toString();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.DETAILS_ID, Messages.derive_new, false);
        createButton(parent, IDialogConstants.ABORT_ID, Messages.derive_remove, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.derive_save, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.close, false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.DETAILS_ID) {
            list.setSelection(StructuredSelection.EMPTY);
            show(null);
        } else if (id == IDialogConstants.ABORT_ID && shown != null) {
            workspace.run(new RemoveDerivedVariable(shown));
            list.setInput(survey.getDerivedVariables());
            show(null);
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected void okPressed() {
        DerivedVariableDraft before = shown == null ? DerivedVariableDraft.of("", "", Multilingual.NONE)
            : DerivedVariableDraft.of(shown);
        DerivedVariableDraft draft = new DerivedVariableDraft(key.getText(), formula.getText(),
            before.label().with("de", german.getText()).with("en", english.getText()), before.options(),
            Objects.requireNonNullElse(before.level(), ScaleLevel.UNKNOWN), before.unit(), weighting.getSelection());
        if (workspace.run(new WriteDerivedVariable(survey, shown, draft, Preferences.coder()))) {
            list.setInput(survey.getDerivedVariables());
            survey.getDerivedVariables().stream().filter(one -> draft.key().equals(one.getKey())).findFirst()
                .ifPresent(one -> list.setSelection(new StructuredSelection(one)));
        }
    }
}
