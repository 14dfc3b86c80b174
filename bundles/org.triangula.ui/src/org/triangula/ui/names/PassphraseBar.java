// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.names;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.triangula.core.confidential.NameRegister.State;

/**
 * A line in which one gives a passphrase: to unlock what is encrypted, or (twice, because nobody can recover it) to
 * encrypt what is not.
 */
final class PassphraseBar extends Composite {

    private final Consumer<char[]> unlock;
    private final Consumer<char[]> protect;
    private final Label label;
    private final Text passphrase;
    private final Text again;
    private final Button action;
    private final Button lock;
    private final Button unprotect;
    private State state = State.NONE;

    PassphraseBar(Composite parent, Consumer<char[]> unlock, Consumer<char[]> protect, Runnable lockAction,
        Runnable unprotectAction) {
        super(parent, SWT.NONE);
        this.unlock = unlock;
        this.protect = protect;
        GridLayoutFactory.fillDefaults().numColumns(6).applyTo(this);
        label = new Label(this, SWT.NONE);
        label.setText(Messages.passphrase);
        passphrase = field(Messages.passphrase);
        again = field(Messages.again);
        again.setMessage(Messages.again);
        action = button(Messages.unlock, this::act);
        lock = button(Messages.lock, lockAction);
        unprotect = button(Messages.unprotect, unprotectAction);
    }

    private Text field(String name) {
        Text field = new Text(this, SWT.BORDER | SWT.PASSWORD);
        field.setToolTipText(name);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(90, SWT.DEFAULT)
            .applyTo(field);
        field.addListener(SWT.DefaultSelection, event -> act());
        field.addListener(SWT.Modify, event -> enable());
        return field;
    }

    private Button button(String text, Runnable run) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> run.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    void show(State now) {
        state = now;
        boolean locked = now == State.LOCKED;
        boolean unlocked = now == State.UNLOCKED;
        action.setText(locked ? Messages.unlock : unlocked ? Messages.change : Messages.encrypt);
        show(again, !locked);
        show(lock, unlocked);
        show(unprotect, unlocked);
        enable();
        layout(true);
    }

    private static void show(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    private void enable() {
        char[] first = passphrase.getTextChars();
        char[] second = again.getTextChars();
        action.setEnabled(first.length > 0 && (state == State.LOCKED || Arrays.equals(first, second)));
        Arrays.fill(first, '\0');
        Arrays.fill(second, '\0');
    }

    /** Does what the button says, if it can be pressed. */
    void act() {
        if (action.isEnabled()) {
            char[] given = passphrase.getTextChars();
            passphrase.setText("");
            again.setText("");
            (state == State.LOCKED ? unlock : protect).accept(given);
        }
    }

    /** Fills the fields, for tests. */
    void type(String first, String second) {
        passphrase.setText(first);
        again.setText(second);
    }
}
