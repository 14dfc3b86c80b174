// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.triangula.core.confidential.NameEntry;
import org.triangula.core.confidential.NameRegister;
import org.triangula.core.confidential.NameRegister.State;
import org.triangula.core.problem.ProblemException;
import org.triangula.ui.names.StudyNames;

/** Says how many names an import keeps apart, and asks for the passphrase where one is needed or wanted. */
final class NamesStrip extends Composite {

    private final Label label;
    private final Text passphrase;
    private int names;

    NamesStrip(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
        label = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(label);
        passphrase = new Text(this, SWT.BORDER | SWT.PASSWORD);
        passphrase.setToolTipText(Messages.passphrase);
        passphrase.setMessage(Messages.passphrase);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(180, SWT.DEFAULT).applyTo(passphrase);
        passphrase.addListener(SWT.Modify, event -> changed.run());
    }

    /** Shows the line when there are names. */
    void show(int number) {
        names = number;
        State state = state();
        label.setText(NLS.bind(switch (state) {
            case LOCKED -> Messages.namesLocked;
            case NONE -> Messages.namesNew;
            case PLAIN -> Messages.namesPlain;
            case UNLOCKED -> Messages.namesUnlocked;
        }, number));
        passphrase.setVisible(state != State.UNLOCKED);
        setVisible(number > 0);
        ((GridData) getLayoutData()).exclude = number == 0;
        getParent().layout(true);
    }

    private static State state() {
        return StudyNames.get().register().map(NameRegister::state).orElse(State.NONE);
    }

    /** Whether an import can begin: an encrypted register needs its passphrase. */
    boolean isReady() {
        return names == 0 || state() != State.LOCKED || passphrase.getCharCount() > 0;
    }

    /** What was typed; the field is empty afterwards. */
    char[] take() {
        char[] typed = passphrase.getTextChars();
        passphrase.setText("");
        return typed;
    }

    /** Writes names into the register, outside the thread of the user interface. */
    static void keep(NameRegister register, List<NameEntry> entries, char[] typed) throws ProblemException {
        if (entries.isEmpty()) {
            return;
        }
        if (register.state() == State.LOCKED) {
            register.unlock(typed);
            register.put(entries);
        } else if (register.state() != State.UNLOCKED && typed.length > 0) {
            register.protect(typed);
            register.put(entries);
        } else {
            register.put(entries);
        }
    }
}
