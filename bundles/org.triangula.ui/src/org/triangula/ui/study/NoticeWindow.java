// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.study;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.triangula.core.problem.Problem;
import org.triangula.ui.presentation.Icons;

/** A small window at the lower right corner of the workbench; it takes no focus and closes by key, click or time. */
final class NoticeWindow {

    private static final int WIDTH = 420;
    private static final int MARGIN = 12;
    private static final int SECONDS = 12;

    private final Shell parent;
    private final Problem problem;

    NoticeWindow(Shell parent, Problem problem) {
        this.parent = parent;
        this.problem = problem;
    }

    void open() {
        boolean severe = !problem.remedy().isBlank() || !problem.place().isBlank();
        Shell shell = new Shell(parent, SWT.TOOL | SWT.BORDER | SWT.NO_TRIM);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(MARGIN, MARGIN).applyTo(shell);
        Label icon = new Label(shell, SWT.NONE);
        icon.setImage(Icons.get().image(severe ? "triangle-alert" : "info", icon));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        Label reason = wrapped(shell, problem.reason());
        reason.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Button close = new Button(shell, SWT.PUSH | SWT.FLAT);
        close.setText(Messages.noticeClose);
        close.addListener(SWT.Selection, event -> shell.close());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(close);
        line(shell, problem.remedy());
        line(shell, problem.place());
        Point size = shell.computeSize(WIDTH, SWT.DEFAULT);
        Rectangle area = parent.getBounds();
        shell.setBounds(area.x + area.width - size.x - 2 * MARGIN, area.y + area.height - size.y - 4 * MARGIN, size.x,
            size.y);
        shell.setVisible(true);
        if (!severe) {
            shell.getDisplay().timerExec(SECONDS * 1000, () -> {
                if (!shell.isDisposed()) {
                    shell.close();
                }
            });
        }
    }

    private static void line(Shell shell, String text) {
        if (!text.isBlank()) {
            new Label(shell, SWT.NONE);
            Control label = wrapped(shell, text);
            GridDataFactory.createFrom((GridData) label.getLayoutData()).span(2, 1)
                .applyTo(label);
        }
    }

    private static Label wrapped(Shell shell, String text) {
        Label label = new Label(shell, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 140, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
