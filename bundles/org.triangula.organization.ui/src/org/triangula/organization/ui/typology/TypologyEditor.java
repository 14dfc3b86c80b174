// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.typology;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.triangula.core.problem.ProblemException;
import org.triangula.organization.cases.EnterTypology;
import org.triangula.organization.typology.TypologyReader;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.theme.Theme;

/** A typology as text in a window of its own, checked while one types; line and remedy of a mistake stand below. */
final class TypologyEditor {

    private static final int PAUSE = 300;
    private static final int WIDTH = 860;
    private static final int HEIGHT = 560;

    private final Shell shell;
    private final StudyWorkspace workspace;
    private final String id;
    private Text text;
    private Label message;
    private Button store;
    private final Runnable check = this::check;

    TypologyEditor(Shell parent, StudyWorkspace workspace, String id) {
        this.shell = new Shell(parent, SWT.SHELL_TRIM);
        this.workspace = workspace;
        this.id = id;
    }

    void open(String content) {
        shell.setText(id.isEmpty() ? Messages.copyTitle : Messages.editTitle);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).applyTo(shell);
        Label about = new Label(shell, SWT.WRAP);
        about.setText(Messages.editorAbout);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(640, SWT.DEFAULT).applyTo(about);
        text = new Text(shell, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setTabs(14);
        text.setText(content);
        text.setToolTipText(Messages.editorAbout);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(640, 300).applyTo(text);
        message = new Label(shell, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(440, 40).applyTo(message);
        Button cancel = new Button(shell, SWT.PUSH);
        cancel.setText(Messages.cancel);
        cancel.addListener(SWT.Selection, event -> shell.close());
        store = new Button(shell, SWT.PUSH);
        store.setText(Messages.store);
        store.addListener(SWT.Selection, event -> store());
        text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(PAUSE, check));
        check();
        shell.setSize(WIDTH, HEIGHT);
        Rectangle around = shell.getParent().getBounds();
        shell.setLocation(around.x + (around.width - WIDTH) / 2, around.y + (around.height - HEIGHT) / 2);
        shell.open();
    }

    private void check() {
        if (shell.isDisposed()) {
            return;
        }
        try {
            var read = TypologyReader.read(Messages.typologyText, text.getText());
            message.setText(Messages.bind(Messages.understood, new Object[] { read.criteria().size(),
                read.types().size(), read.rules().size() }));
            message.setForeground(new Color(Theme.current().quietText()));
            store.setEnabled(true);
        } catch (ProblemException e) {
            message.setText((e.problem().place() + ": " + e.problem().reason() + " " + e.problem().remedy())
                .replace("&", "&&"));
            message.setForeground(new Color(Theme.current().warning()));
            store.setEnabled(false);
        }
        shell.layout();
    }

    void store() {
        try {
            if (workspace.run(EnterTypology.of(Messages.typologyText, text.getText(), id))) {
                shell.close();
            }
        } catch (ProblemException e) {
            // the message says it already
            check();
        }
    }

    /** Types, for tests. */
    void type(String content) {
        text.setText(content);
        check();
    }

    /** What stands below, for tests. */
    String message() {
        return message.getText();
    }
}
