// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.study.StudySession;
import org.triangula.model.inquiry.Variable;
import org.triangula.search.text.TextIndex;
import org.triangula.search.words.Portion;
import org.triangula.search.words.Portions;
import org.triangula.search.words.StopWords;
import org.triangula.search.words.WordOptions;

/** Which words are counted, and where. */
final class WordsBar {

    private static final int CHOICE_WIDTH = 130;

    private final CodingContext context;
    private final Composite area;
    private final Combo documents;
    private final Combo division;
    private final Button stems;
    private final Button stop;
    private final Button numbers;
    private final Spinner length;
    private List<String> variables = List.of();

    WordsBar(Composite parent, CodingContext context, Runnable changed) {
        this.context = context;
        area = new Composite(parent, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        area.setLayout(row);
        documents = combo(Messages.Documents, changed);
        documents.setItems(Messages.Documents_all, NLS.bind(Messages.Documents_active, 0));
        documents.select(0);
        division = combo(Messages.Divide, changed);
        division.setItems(divisions());
        division.select(0);
        stems = check(Messages.Stems, Messages.Stems_tip, true, changed);
        stop = check(Messages.Stop, Messages.Stop_tip, true, changed);
        numbers = check(Messages.Numbers, Messages.Numbers_tip, false, changed);
        new Label(area, SWT.NONE).setText(Messages.Length);
        length = new Spinner(area, SWT.BORDER);
        length.setValues(3, 1, 30, 0, 1, 5);
        length.setToolTipText(Messages.Length_tip);
        length.addListener(SWT.Selection, event -> changed.run());
    }

    private Combo combo(String tip, Runnable changed) {
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setToolTipText(tip);
        combo.setLayoutData(new RowData(CHOICE_WIDTH, SWT.DEFAULT));
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    private Button check(String label, String tip, boolean checked, Runnable changed) {
        Button button = new Button(area, SWT.CHECK);
        button.setText(label);
        button.setToolTipText(tip);
        button.setSelection(checked);
        button.addListener(SWT.Selection, event -> changed.run());
        return button;
    }

    Composite control() {
        return area;
    }

    /** Renews choices after a change of the study or the activation. */
    void refresh() {
        int active = context.activation().documents().size();
        documents.setItem(1, NLS.bind(Messages.Documents_active, active));
        List<String> now = context.session().map(session -> session.study().getInquiry()).stream()
            .flatMap(inquiry -> inquiry.getVariables().stream()).map(Variable::getId).toList();
        if (!now.equals(variables)) {
            int chosen = division.getSelectionIndex();
            variables = now;
            division.setItems(divisions());
            division.select(chosen < division.getItemCount() ? chosen : 0);
        }
        area.requestLayout();
    }

    private String[] divisions() {
        List<String> names = new ArrayList<>(List.of(Messages.Divide_not, Messages.Divide_document,
            Messages.Divide_group, Messages.Divide_code));
        variables.forEach(id -> names.add(NLS.bind(Messages.Divide_variable,
            context.find(Variable.class, id).map(Variable::getName).orElse(""))));
        return names.toArray(String[]::new);
    }

    /** Chooses how the texts are divided: 0 not, 1 by document, 2 by group, 3 by active code. */
    void divide(int how) {
        division.select(how);
    }

    WordOptions options(TextIndex index) {
        Set<String> languages = new HashSet<>();
        index.documents().forEach(document -> languages.add(document.source().language()));
        Set<String> words = !stop.getSelection() ? Set.of() : context.session()
            .map(session -> StopWords.all(languages, session.study())).orElse(Set.of());
        return new WordOptions(stems.getSelection(), length.getSelection(), numbers.getSelection(), false, words);
    }

    /** The parts of the texts in the chosen documents. */
    List<Portion> portions(TextIndex index) {
        StudySession session = context.session().orElse(null);
        CodingIndex codings = context.index().orElse(null);
        if (session == null || codings == null) {
            return List.of();
        }
        Portions portions = new Portions(documents(index));
        int chosen = division.getSelectionIndex();
        synchronized (session) {
            return switch (chosen) {
                case 0 -> List.of(portions.together(index));
                case 1 -> portions.byDocument(index);
                case 2 -> portions.byGroup(session.study());
                case 3 -> portions.byCode(codings, context.tree(), context.activation().codes());
                default -> context.find(Variable.class, variables.get(chosen - 4))
                    .map(variable -> portions.byVariable(session.study(), variable)).orElse(List.of());
            };
        }
    }

    private Set<String> documents(TextIndex index) {
        if (documents.getSelectionIndex() == 1) {
            return context.activation().documents();
        }
        Set<String> all = new HashSet<>();
        index.documents().forEach(document -> all.add(Objects.requireNonNull(document.source().document())));
        return all;
    }
}
