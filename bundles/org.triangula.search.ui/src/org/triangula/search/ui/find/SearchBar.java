// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.triangula.coding.transcript.TranscriptMarks;
import org.triangula.coding.ui.CodingContext;
import org.triangula.search.query.SearchMode;
import org.triangula.search.query.SearchScope;
import org.triangula.search.query.TextQuery;
import org.triangula.search.query.Within;
import org.triangula.search.text.TextIndex;

/** Where a person says what to look for, and where. */
final class SearchBar {

    private static final int DELAY = 250;
    private static final int CHOICE_WIDTH = 130;
    private static final List<SearchMode> MODES =
        List.of(SearchMode.WORDS, SearchMode.PLAIN, SearchMode.REGULAR_EXPRESSION, SearchMode.MARKS);
    private static final List<Within> WITHIN =
        List.of(Within.PARAGRAPH, Within.SENTENCE, Within.TURN, Within.DOCUMENT, Within.WORDS);

    private final Composite area;
    private final Composite what;
    private final Runnable changed;
    private final Runnable later;
    private final Combo mode;
    private final Text text;
    private final Combo marks;
    private final List<TranscriptMarks.Rule> kinds = TranscriptMarks.supplied().rules();
    private final Button stems;
    private final Button matchCase;
    private final Button wholeWords;
    private final Combo within;
    private final Spinner distance;
    private final PlaceCombo documents;
    private final PlaceCombo speakers;
    private final PlaceCombo coverage;

    SearchBar(Composite parent, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 2).applyTo(area);
        what = row(6);
        mode = combo(what, Messages.Mode, Messages.Mode_words, Messages.Mode_plain, Messages.Mode_expression,
            Messages.Mode_marks);
        GridDataFactory.fillDefaults().hint(CHOICE_WIDTH, SWT.DEFAULT).applyTo(mode);
        text = new Text(what, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        GridDataFactory.fillDefaults().grab(true, false).hint(CHOICE_WIDTH, SWT.DEFAULT).applyTo(text);
        List<String> names = new ArrayList<>(List.of(Messages.Marks_all));
        kinds.forEach(kind -> names.add(kind.label(Locale.getDefault())));
        marks = combo(what, Messages.Mode_marks, names.toArray(String[]::new));
        stems = check(Messages.Stems, Messages.Stems_tip, true);
        matchCase = check(Messages.Case, Messages.Case_tip, false);
        wholeWords = check(Messages.Whole, Messages.Whole_tip, false);
        Composite where = row(5);
        within = combo(where, Messages.Within, Messages.Within_paragraph, Messages.Within_sentence,
            Messages.Within_turn, Messages.Within_document, Messages.Within_words);
        distance = new Spinner(where, SWT.BORDER);
        distance.setValues(5, 1, 200, 0, 1, 10);
        distance.setToolTipText(Messages.Distance);
        distance.addListener(SWT.Selection, event -> changed());
        documents = new PlaceCombo(where, Messages.Where, this::changed);
        speakers = new PlaceCombo(where, Messages.Who, this::changed);
        coverage = new PlaceCombo(where, Messages.Coverage, this::changed);
        for (Control choice : List.of(marks, within, documents.control(), speakers.control(), coverage.control())) {
            // the open list shows long names in full
            GridDataFactory.fillDefaults().grab(true, false).hint(CHOICE_WIDTH / 2, SWT.DEFAULT).applyTo(choice);
        }
        later = () -> {
            if (!area.isDisposed()) {
                changed.run();
            }
        };
        text.addListener(SWT.Modify, event -> area.getDisplay().timerExec(DELAY, later));
        text.addListener(SWT.DefaultSelection, event -> changed());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                text.setText("");
            }
        });
        area.addListener(SWT.Dispose, event -> area.getDisplay().timerExec(-1, later));
        arrange();
    }

    private Composite row(int columns) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(4, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private Combo combo(Composite parent, String name, String... items) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items);
        combo.select(0);
        combo.setToolTipText(name);
        combo.addListener(SWT.Selection, event -> {
            arrange();
            changed();
        });
        return combo;
    }

    private Button check(String label, String tip, boolean checked) {
        Button button = new Button(what, SWT.CHECK);
        button.setText(label);
        button.setToolTipText(tip);
        button.setSelection(checked);
        button.addListener(SWT.Selection, event -> changed());
        return button;
    }

    private void changed() {
        area.getDisplay().timerExec(-1, later);
        changed.run();
    }

    /** Shows what fits the mode. */
    private void arrange() {
        SearchMode chosen = mode();
        visible(text, chosen != SearchMode.MARKS);
        visible(marks, chosen == SearchMode.MARKS);
        text.setMessage(switch (chosen) {
            case WORDS -> Messages.Hint_words;
            case PLAIN -> Messages.Hint_plain;
            case REGULAR_EXPRESSION -> Messages.Hint_expression;
            case MARKS -> "";
        });
        text.setToolTipText(chosen == SearchMode.WORDS ? Messages.Syntax : text.getMessage());
        visible(stems, chosen == SearchMode.WORDS);
        visible(matchCase, chosen != SearchMode.MARKS);
        visible(wholeWords, chosen == SearchMode.PLAIN);
        visible(within, chosen == SearchMode.WORDS);
        visible(distance, chosen == SearchMode.WORDS && WITHIN.get(within.getSelectionIndex()) == Within.WORDS);
        area.requestLayout();
    }

    private static void visible(Control control, boolean visible) {
        control.setVisible(visible);
        GridData data = control.getLayoutData() instanceof GridData known ? known : new GridData();
        data.exclude = !visible;
        control.setLayoutData(data);
    }

    private SearchMode mode() {
        return MODES.get(mode.getSelectionIndex());
    }

    /** Renews the places after a change of study, texts or activation. */
    void refresh(CodingContext context, TextIndex index) {
        documents.show(Places.documents(context.session().orElse(null), context.activation()));
        speakers.show(Places.speakers(index));
        coverage.show(Places.coverage(context.activation()));
        area.requestLayout();
    }

    Control control() {
        return area;
    }

    TextQuery query() {
        SearchMode chosen = mode();
        String words = text.getText();
        if (chosen == SearchMode.MARKS) {
            int kind = marks.getSelectionIndex();
            words = kind <= 0 ? "" : kinds.get(kind - 1).kind();
        }
        return new TextQuery(chosen, words, stems.getSelection(),
            matchCase.getSelection() && chosen != SearchMode.MARKS,
            wholeWords.getSelection() && chosen == SearchMode.PLAIN, WITHIN.get(within.getSelectionIndex()),
            distance.getSelection());
    }

    /** Shows a query and looks everywhere. */
    void show(TextQuery query) {
        mode.select(MODES.indexOf(query.mode()));
        text.setText(query.mode() == SearchMode.MARKS ? "" : query.text());
        stems.setSelection(query.stems());
        matchCase.setSelection(query.matchCase());
        wholeWords.setSelection(query.wholeWords());
        within.select(WITHIN.indexOf(query.within()));
        distance.setSelection(query.distance());
        arrange();
        changed();
    }

    SearchScope scope() {
        return coverage.restrict(speakers.restrict(documents.restrict(SearchScope.EVERYWHERE)));
    }

    void setFocus() {
        if (text.isVisible()) {
            text.setFocus();
        } else {
            marks.setFocus();
        }
    }
}
