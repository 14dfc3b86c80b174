// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.census;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.triangula.model.Element;
import org.triangula.model.Term;
import org.triangula.model.places.Area;
import org.triangula.model.survey.Response;
import org.triangula.survey.census.CreateCensus;
import org.triangula.ui.presentation.ModelWords;
import org.triangula.ui.study.StudyWorkspace;

/** Asks which documents are sought, on which day, and of which units. */
final class NewCensusWindow extends Dialog {

    private final StudyWorkspace workspace;
    private List<Term> levels = List.of();
    private Text name;
    private Text day;
    private Combo units;

    NewCensusWindow(Shell parent, StudyWorkspace workspace) {
        super(parent);
        this.workspace = workspace;
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.create);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        name = field(area, Messages.sought);
        name.setMessage(Messages.sought_hint);
        day = field(area, Messages.referenceDate);
        day.setText(LocalDate.now().toString());
        new Label(area, SWT.NONE).setText(Messages.units);
        units = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(units);
        levels = areas().stream().map(Area::getKind).filter(Objects::nonNull).distinct().toList();
        units.add(Messages.units_none);
        units.add(Messages.units_all);
        ModelWords words = new ModelWords();
        levels.forEach(level -> units.add(words.term(level)));
        units.select(asked().map(kind -> levels.indexOf(kind) + 2).orElse(1));
        return area;
    }

    /** The kind of areas that surveys of the study asked: a census is mostly about the same ones. */
    private Optional<Term> asked() {
        return workspace.current().flatMap(session -> session.study().getSurveys().getSurveys().stream()
            .flatMap(survey -> survey.getResponses().stream()).map(Response::getUnit)
            .filter(Area.class::isInstance).map(unit -> ((Area) unit).getKind())
            .filter(kind -> kind != null && levels.contains(kind))
            .findFirst());
    }

    private static Text field(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER);
        text.setToolTipText(label);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private List<Area> areas() {
        return workspace.current().map(session -> List.copyOf(session.study().getPlaces().getAreas()))
            .orElse(List.of());
    }

    @Override
    protected void okPressed() {
        int place = units.getSelectionIndex();
        List<Element> chosen = areas().stream().filter(area -> place == 1
            || place > 1 && levels.get(place - 2).equals(area.getKind())).map(Element.class::cast).toList();
        if (workspace.run(new CreateCensus(name.getText(), day.getText(), chosen))) {
            super.okPressed();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.create_do, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
    }
}
