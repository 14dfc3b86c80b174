// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.triangula.coding.ui.CodingContext;
import org.triangula.search.words.ChangeStopWords;
import org.triangula.search.words.StopWords;

/** A small window with the study's own stop words, one on a line. What was typed is stored when it closes. */
final class StopWordsPopup extends PopupDialog {

    private final CodingContext context;
    private Text text;

    StopWordsPopup(Shell parent, CodingContext context) {
        super(parent, PopupDialog.INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, Messages.Stop_edit,
            Messages.Stop_keys);
        this.context = context;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).applyTo(area);
        Label label = new Label(area, SWT.WRAP);
        label.setText(Messages.Stop_explain);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(label);
        text = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
        text.setToolTipText(Messages.Stop_edit);
        text.setText(String.join("\n", known()));
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 200).applyTo(text);
        return area;
    }

    private List<String> known() {
        return context.session().map(session -> StopWords.of(session.study())).orElse(List.of());
    }

    @Override
    public boolean close() {
        if (text != null && !text.isDisposed()) {
            List<String> wanted = Arrays.stream(text.getText().split("\\R"))
                .map(line -> line.strip().toLowerCase(Locale.ROOT)).filter(line -> !line.isEmpty()).distinct().toList();
            List<String> added = new ArrayList<>(wanted);
            List<String> removed = new ArrayList<>(known());
            added.removeAll(removed);
            removed.removeAll(wanted);
            text = null;
            if (!added.isEmpty() || !removed.isEmpty()) {
                context.run(new ChangeStopWords(added, removed));
            }
        }
        return super.close();
    }

    @Override
    protected Control getFocusControl() {
        return text;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(360, 320);
    }
}
