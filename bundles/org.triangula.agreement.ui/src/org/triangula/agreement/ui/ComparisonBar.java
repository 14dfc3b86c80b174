// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.triangula.agreement.compare.AgreementData;
import org.triangula.agreement.compare.Level;

/** The bar above the results in which the person says what is compared, and how. It wraps where the window is narrow. */
final class ComparisonBar extends Composite {

    private final Button coders;
    private final Button documents;
    private final Button codes;
    private final Combo level;
    private final Spinner threshold;
    private final Button subcodes;
    private final Button uncoded;
    private final Consumer<Choices> changed;
    private Choices choices = Choices.USUAL;
    private AgreementData data;

    ComparisonBar(Composite parent, Consumer<Choices> changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = 8;
        layout.marginLeft = 8;
        layout.marginRight = 8;
        setLayout(layout);
        coders = button(below -> choose(coders(), choices.codersOf(data), Messages.bar_coders,
            below, chosen -> set(choices.withCoders(chosen))));
        documents = button(below -> choose(documents(), choices.documentsOf(data), Messages.bar_documents,
            below, chosen -> set(choices.withDocuments(chosen))));
        codes = button(below -> choose(codes(), choices.codesOf(data), Messages.bar_codes, below,
            chosen -> set(choices.withCodes(chosen.equals(data.codes()) ? List.of() : chosen))));
        new Label(this, SWT.NONE).setText(Messages.bar_level);
        level = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
        for (Level each : Level.values()) {
            level.add(each.label());
        }
        level.addListener(SWT.Selection,
            event -> set(choices.withLevel(Level.values()[level.getSelectionIndex()])));
        Label overlap = new Label(this, SWT.NONE);
        overlap.setText(Messages.bar_threshold);
        overlap.setToolTipText(Messages.bar_threshold_tip);
        threshold = new Spinner(this, SWT.BORDER);
        threshold.setValues(90, 1, 100, 0, 5, 10);
        threshold.setToolTipText(Messages.bar_threshold_tip);
        threshold.setLayoutData(new RowData(60, SWT.DEFAULT));
        threshold.addListener(SWT.Selection, event -> set(choices.withThreshold(threshold.getSelection() / 100.0)));
        subcodes = check(Messages.bar_subcodes, Messages.bar_subcodes_tip);
        subcodes.addListener(SWT.Selection, event -> set(choices.withSubcodes(subcodes.getSelection())));
        uncoded = check(Messages.bar_uncoded, Messages.bar_uncoded_tip);
        uncoded.addListener(SWT.Selection, event -> set(choices.withUncoded(uncoded.getSelection())));
        show();
    }

    private Button button(Consumer<Button> action) {
        Button button = new Button(this, SWT.PUSH);
        button.addListener(SWT.Selection, event -> {
            if (data != null) {
                action.accept(button);
            }
        });
        return button;
    }

    private Button check(String text, String tip) {
        Button button = new Button(this, SWT.CHECK);
        button.setText(text);
        button.setToolTipText(tip);
        return button;
    }

    private Map<String, String> coders() {
        return data.coders();
    }

    private Map<String, String> documents() {
        Map<String, String> names = new LinkedHashMap<>();
        data.documents().forEach(document -> names.put(document.id(), document.name()));
        return names;
    }

    private Map<String, String> codes() {
        Map<String, String> names = new LinkedHashMap<>();
        data.tree().codes().forEach(code -> names.put(code, data.tree().path(code)));
        return names;
    }

    private void choose(Map<String, String> entries, List<String> checked, String heading, Button below,
        Consumer<List<String>> chosen) {
        new CheckListPopup(getShell(), heading, entries, checked, below.toDisplay(0, below.getSize().y), chosen)
            .open();
    }

    Choices choices() {
        return choices;
    }

    void set(Choices wanted) {
        if (!wanted.equals(choices)) {
            choices = wanted;
            show();
            changed.accept(wanted);
        }
    }

    /** Shows how many of what there is are compared. */
    void setData(AgreementData now) {
        data = now;
        show();
    }

    private void show() {
        coders.setText(Messages.bind(Messages.bar_count, Messages.bar_coders,
            data == null ? "0" : String.join(", ", choices.codersOf(data).stream().map(data.coders()::get).toList())));
        documents.setText(Messages.bind(Messages.bar_count, Messages.bar_documents,
            data == null ? 0 : choices.documentsOf(data).size()));
        codes.setText(Messages.bind(Messages.bar_count, Messages.bar_codes,
            data == null ? 0 : choices.codesOf(data).size()));
        level.select(choices.level().ordinal());
        level.setToolTipText(choices.level().explanation());
        threshold.setSelection((int) Math.round(choices.threshold() * 100));
        subcodes.setSelection(choices.subcodesFolded());
        uncoded.setSelection(choices.uncodedCounted());
        layout(true);
        getParent().layout(true, true);
    }
}
