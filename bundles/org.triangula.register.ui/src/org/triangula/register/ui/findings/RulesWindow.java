// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui.findings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.register.study.StudyRules;
import org.triangula.register.study.UserRules;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;

/** The study's own rules as text, checked before they are stored. */
final class RulesWindow {

    private final Shell shell;
    private final StudyWorkspace workspace;
    private Text text;
    private Label message;

    RulesWindow(Shell parent, StudyWorkspace workspace) {
        this.shell = new Shell(parent, SWT.SHELL_TRIM);
        this.workspace = workspace;
    }

    void open(StudySession session) {
        shell.setText(Messages.rules_title);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).applyTo(shell);
        Label about = new Label(shell, SWT.WRAP);
        about.setText(Messages.bind(Messages.rules_about, UserRules.folder()).replace("&", "&&"));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(640, SWT.DEFAULT).applyTo(about);
        text = new Text(shell, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(text);
        try {
            text.setText(StudyRules.text(session.study(), session.folder().path()).orElseGet(RulesWindow::example));
        } catch (ProblemException e) {
            Problems.show(e.problem());
        }
        message = new Label(shell, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(440, 34).applyTo(message);
        Composite buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        Button cancel = new Button(buttons, SWT.PUSH);
        cancel.setText(Messages.cancel);
        cancel.addListener(SWT.Selection, event -> shell.close());
        Button store = new Button(buttons, SWT.PUSH);
        store.setText(Messages.rules_store);
        store.addListener(SWT.Selection, event -> store());
        shell.setSize(760, 540);
        Rectangle around = shell.getParent().getBounds();
        shell.setLocation(around.x + (around.width - 760) / 2, around.y + (around.height - 540) / 2);
        shell.open();
    }

    private void store() {
        try {
            if (workspace.run(StudyRules.store(text.getText()))) {
                shell.close();
            }
        } catch (ProblemException e) {
            message.setText((e.problem().place() + ": " + e.problem().reason()).replace("&", "&&"));
            message.setToolTipText(e.problem().remedy());
        }
    }

    private static String example() {
        try (InputStream input = RulesWindow.class.getResourceAsStream("example-rules.json")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
