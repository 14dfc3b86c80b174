// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.triangula.coding.correction.TextSearch;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.text.TextEdit;

/** Finds words in the document and replaces them; every replacement is a correction whose codings move along. */
final class FindReplaceBar extends Composite {

    private final DocumentEditor editor;
    private final Text wanted;
    private final Text replacement;
    private final Button exactCase;
    private final Button wholeWords;
    private final Button expression;
    private final Label count;

    FindReplaceBar(Composite parent, DocumentEditor editor, Runnable close) {
        super(parent, SWT.NONE);
        this.editor = editor;
        GridLayoutFactory.fillDefaults().numColumns(7).margins(8, 4).spacing(6, 4).applyTo(this);
        wanted = field(EditorMessages.Find_wanted);
        button("↑", EditorMessages.Find_previous, () -> step(false));
        button("↓", EditorMessages.Find_next, () -> step(true));
        exactCase = check(EditorMessages.Find_case);
        wholeWords = check(EditorMessages.Find_words);
        expression = check(EditorMessages.Find_expression);
        button("✕", EditorMessages.Panel_close, close);
        replacement = field(EditorMessages.Find_replacement);
        Button one = button(EditorMessages.Find_replace, EditorMessages.Find_replaceTip, this::replace);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(one);
        button(EditorMessages.Find_replaceAll, EditorMessages.Find_replaceAllTip, this::replaceAll);
        count = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).span(3, 1).grab(true, false).applyTo(count);
        wanted.addListener(SWT.Modify, event -> showCount());
        wanted.addListener(SWT.DefaultSelection, event -> step(true));
        replacement.addListener(SWT.DefaultSelection, event -> replace());
        wanted.addListener(SWT.KeyDown, event -> keys(event, close));
        replacement.addListener(SWT.KeyDown, event -> keys(event, close));
    }

    private static void keys(Event event, Runnable close) {
        if (event.keyCode == SWT.ESC) {
            close.run();
        }
    }

    private Text field(String hint) {
        Text field = new Text(this, SWT.BORDER);
        field.setMessage(hint);
        field.setToolTipText(hint);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(180, SWT.DEFAULT).applyTo(field);
        return field;
    }

    private Button button(String text, String tip, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private Button check(String text) {
        Button button = new Button(this, SWT.CHECK);
        button.setText(text);
        button.addListener(SWT.Selection, event -> showCount());
        return button;
    }

    void begin(String words) {
        if (!words.isEmpty() && words.indexOf('\n') < 0) {
            wanted.setText(words);
        }
        wanted.setFocus();
        wanted.selectAll();
        showCount();
    }

    private List<TextEdit> edits() {
        if (wanted.getText().isEmpty()) {
            return List.of();
        }
        try {
            return TextSearch.of(wanted.getText(), exactCase.getSelection(), wholeWords.getSelection(),
                expression.getSelection()).edits(editor.text(), replacement.getText());
        } catch (ProblemException e) {
            count.setText(e.problem().reason());
            count.setToolTipText(e.problem().message());
            return List.of();
        }
    }

    private void showCount() {
        count.setToolTipText(null);
        count.setText("");
        List<TextEdit> edits = edits();
        if (count.getText().isEmpty()) {
            count.setText(wanted.getText().isEmpty() ? "" : NLS.bind(EditorMessages.Find_count, edits.size()));
        }
        layout(true);
    }

    private void step(boolean forward) {
        List<TextEdit> edits = edits();
        if (edits.isEmpty()) {
            showCount();
            return;
        }
        int[] range = editor.pane().selectedRange().orElse(new int[] {editor.pane().caret(), editor.pane().caret()});
        int place = forward ? 0 : edits.size() - 1;
        for (int i = 0; i < edits.size(); i++) {
            if (forward && edits.get(i).start() >= range[1]) {
                place = i;
                break;
            }
            if (!forward && edits.get(i).end() <= range[0]) {
                place = i;
            }
        }
        TextEdit found = edits.get(place);
        editor.pane().reveal(found.start(), found.end());
        count.setText(NLS.bind(EditorMessages.Find_place, place + 1, edits.size()));
        layout(true);
    }

    private void replace() {
        int[] range = editor.pane().selectedRange().orElse(new int[] {-1, -1});
        edits().stream().filter(edit -> edit.start() == range[0] && edit.end() == range[1]).findFirst()
            .ifPresent(edit -> editor.correct(List.of(edit), reason(), done -> {
                editor.pane().setCaret(edit.start() + edit.replacementLength());
                step(true);
            }));
        if (range[0] < 0) {
            step(true);
        }
    }

    private void replaceAll() {
        List<TextEdit> edits = edits();
        if (!edits.isEmpty()) {
            editor.correct(edits, reason(), done -> {
                showCount();
                count.setText(NLS.bind(EditorMessages.Find_replaced, edits.size()));
                layout(true);
            });
        }
    }

    private String reason() {
        return NLS.bind(EditorMessages.Find_reason, wanted.getText(), replacement.getText());
    }
}
