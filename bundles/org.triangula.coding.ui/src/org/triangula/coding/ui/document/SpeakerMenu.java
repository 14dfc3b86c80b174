// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.triangula.coding.transcript.SpeakerTurns;
import org.triangula.coding.transcript.SpeakerTurns.Turn;
import org.triangula.core.text.DocumentText;

/** Reads a transcript by speaker: the others are shown faintly, and keys go from turn to turn. */
final class SpeakerMenu {

    private final DocumentEditor editor;
    private SpeakerTurns turns = new SpeakerTurns(List.of());
    private DocumentText text = new DocumentText("");
    private boolean read = true;
    private String speaker;

    SpeakerMenu(DocumentEditor editor) {
        this.editor = editor;
    }

    /** Takes another text; its speakers are looked for when they are asked for. */
    void read(DocumentText newText) {
        text = newText;
        read = false;
        if (speaker != null) {
            choose(speaker);
        }
    }

    private SpeakerTurns turns() {
        if (!read) {
            turns = SpeakerTurns.of(text);
            read = true;
        }
        return turns;
    }

    /** Shows only one speaker strongly; {@code null} for all. */
    void choose(String label) {
        speaker = label != null && turns().speakers().containsKey(label) ? label : null;
        editor.pane().setSpeaker(turns(), speaker);
    }

    void open(Control owner, int x, int y) {
        Menu menu = new Menu(owner);
        item(menu, EditorMessages.Speaker_all, null);
        for (Map.Entry<String, Integer> each : turns().speakers().entrySet()) {
            item(menu, NLS.bind(EditorMessages.Speaker_turns, each.getKey(), each.getValue()), each.getKey());
        }
        menu.setLocation(owner.toDisplay(x, y));
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void item(Menu menu, String label, String value) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(label);
        item.setSelection(value == null ? speaker == null : value.equals(speaker));
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                choose(value);
            }
        });
    }

    /** Goes to the next or previous turn, of the chosen speaker if one is. */
    void step(boolean forward) {
        DocumentText now = editor.text();
        int paragraph = now.paragraphAt(Math.min(editor.pane().caret(), now.length()));
        turns().next(speaker, paragraph, forward).map(Turn::firstParagraph).ifPresent(first -> {
            editor.pane().setCaret(now.paragraphStart(first));
            editor.pane().keepInSight(now.paragraphStart(first));
        });
    }
}
