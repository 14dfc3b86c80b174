// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.triangula.coding.correction.EmptiedSegment;
import org.triangula.ui.theme.Theme;

/** Says above the text that typing corrects it, and asks when a correction would leave segments without words. */
final class CorrectionBanner extends Composite {

    private static final int NAMED = 3;

    private final Label sentence;
    private final Text reason;
    private final Button remove;
    private final Button discard;
    private final Button done;
    private String written = "";

    CorrectionBanner(Composite parent, CorrectionMode mode) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 3).spacing(8, 0).applyTo(this);
        sentence = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(200, SWT.DEFAULT)
            .applyTo(sentence);
        reason = new Text(this, SWT.BORDER);
        reason.setMessage(EditorMessages.Correction_reasonHint);
        reason.setToolTipText(EditorMessages.Correction_reasonTip);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(140, SWT.DEFAULT).applyTo(reason);
        reason.addListener(SWT.Modify, event -> written = reason.getText().strip());
        remove = button(EditorMessages.Correction_remove, mode::removeEmptied);
        discard = button(EditorMessages.Correction_discard, mode::discard);
        done = button(EditorMessages.Correction_done, mode::leave);
        show(false);
    }

    private Button button(String text, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        return button;
    }

    /** Why is corrected, as it is written into the history of the text. */
    String reason() {
        return written.isEmpty() ? EditorMessages.Correction_reason : written;
    }

    /** Whether the keyboard is in one of its fields or buttons. */
    boolean hasFocus() {
        for (Control control = getDisplay().getFocusControl(); control != null; control = control.getParent()) {
            if (control == this) {
                return true;
            }
        }
        return false;
    }

    void show(boolean on) {
        if (isDisposed()) {
            return;
        }
        say(EditorMessages.Correction_banner, false);
        appear(remove, false);
        appear(discard, false);
        appear(reason, true);
        appear(done, true);
        appear(this, on);
        getParent().getParent().layout(true, true);
    }

    void typing() {
        if (!discard.getVisible()) {
            appear(discard, true);
            layout(true);
        }
    }

    void ask(List<EmptiedSegment> emptied) {
        String names = emptied.stream().limit(NAMED).map(EmptiedSegment::description)
            .collect(Collectors.joining("; ")) + (emptied.size() > NAMED ? " …" : "");
        say(NLS.bind(EditorMessages.Correction_emptied, emptied.size(), names), true);
        appear(remove, true);
        appear(discard, true);
        appear(reason, false);
        appear(done, false);
        appear(this, true);
        getParent().getParent().layout(true, true);
    }

    private void say(String text, boolean warning) {
        sentence.setText(text.replace("&", "&&"));
        sentence.setToolTipText(text);
        sentence.setForeground(warning ? new Color(Theme.current().warning()) : null);
    }

    private static void appear(Control control, boolean visible) {
        control.setVisible(visible);
        if (control.getLayoutData() instanceof GridData data) {
            data.exclude = !visible;
        }
    }
}
