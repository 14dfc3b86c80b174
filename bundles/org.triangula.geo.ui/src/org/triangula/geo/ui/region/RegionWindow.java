// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui.region;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.locationtech.jts.geom.Geometry;
import org.triangula.geo.region.NewRegion;
import org.triangula.geo.study.PartialDays;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.presentation.ModelWords;
import org.triangula.ui.study.StudyWorkspace;

/** Asks for name, kind and time of a region. */
final class RegionWindow extends TitleAreaDialog {


    private final Study study;
    private final List<String> parts;
    private final Optional<Geometry> drawn;
    private final ModelWords words = new ModelWords();
    private List<Term> kinds = List.of();
    private Text name;
    private Combo kind;
    private Text from;
    private Text until;
    private Text reason;
    private NewRegion region;

    RegionWindow(Shell shell, Study study, List<String> parts, Optional<Geometry> drawn) {
        super(shell);
        this.study = study;
        this.parts = parts;
        this.drawn = drawn;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(drawn.isPresent() ? Messages.draw : Messages.compose);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(drawn.isPresent() ? Messages.draw : Messages.compose);
        setMessage(drawn.isPresent() ? Messages.drawnText : Messages.bind(Messages.composeText, parts.size()));
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        name = text(form, Messages.name);
        label(form, Messages.kind);
        kind = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
        kinds = TermKey.terms(study, TermKey.AREA_KIND);
        kinds.forEach(term -> kind.add(words.term(term)));
        String usual = drawn.isPresent() ? "observed-region" : "former-district";
        kind.select(Math.max(0, kinds.stream().map(TermKey::of).toList().indexOf(usual)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
        from = text(form, Messages.from);
        until = text(form, Messages.until);
        from.setMessage(Messages.timeHint);
        until.setMessage(Messages.timeHint);
        reason = text(form, Messages.reason);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
    }

    private Text text(Composite parent, String label) {
        label(parent, label);
        Text field = new Text(parent, SWT.BORDER);
        field.setToolTipText(label);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(field);
        field.addListener(SWT.Modify, event -> check());
        return field;
    }

    private static void label(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
    }

    private void check() {
        boolean times = isTime(from) && isTime(until) && !PartialDays.first(from.getText().strip()).flatMap(
            first -> PartialDays.last(until.getText().strip()).map(first::isAfter)).orElse(false);
        setErrorMessage(times ? null : Messages.timeWrong);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(times && !name.getText().isBlank());
        }
    }

    private static boolean isTime(Text field) {
        String text = field.getText().strip();
        return text.isEmpty() || PartialDays.first(text).isPresent();
    }

    @Override
    protected void okPressed() {
        region = new NewRegion(name.getText().strip(), TermKey.of(kinds.get(kind.getSelectionIndex())), parts, drawn,
            from.getText().strip(), until.getText().strip(), reason.getText().strip());
        super.okPressed();
    }

    /** Makes a region and shows it. */
    static void create(NewRegion region) {
        StudyWorkspace.get().runInBackground(region, done -> {
            if (done) {
                StudyWorkspace.get().current().map(session -> session.study().getPlaces().getAreas().getLast())
                    .ifPresent(ObjectOpeners::open);
            }
        });
    }

    /** Asks and gives what was entered; nothing when it was cancelled. */
    Optional<NewRegion> ask() {
        return open() == OK ? Optional.ofNullable(region) : Optional.empty();
    }
}
