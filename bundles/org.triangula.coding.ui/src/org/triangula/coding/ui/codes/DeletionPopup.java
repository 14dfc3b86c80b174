// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.triangula.coding.code.CodeDeletion;
import org.triangula.model.texts.Code;

/** A small window that says what goes when codes are deleted: Enter deletes, Escape leaves. */
final class DeletionPopup extends PopupDialog {

    private final CodeDeletion goes;
    private final Point place;
    private final Runnable delete;
    private Button button;

    DeletionPopup(Shell parent, List<Code> codes, CodeDeletion goes, Point place, Runnable delete) {
        super(parent, PopupDialog.INFOPOPUP_SHELLSTYLE, true, false, false, false, false,
            codes.size() == 1 ? NLS.bind(Messages.deleteTitle, codes.get(0).getName())
                : NLS.bind(Messages.deleteTitleSeveral, codes.size()), Messages.deleteKeys);
        this.goes = goes;
        this.place = place;
        this.delete = delete;
    }

    /** What goes, one fact a line; facts that are none are left out. */
    static List<String> facts(CodeDeletion goes) {
        List<String> facts = new ArrayList<>();
        facts.add(NLS.bind(Messages.goesCodes, goes.codes()));
        if (goes.codings() > 0) {
            facts.add(NLS.bind(Messages.goesCodings, goes.codings(), goes.documents()));
        }
        add(facts, Messages.goesUncoded, goes.uncoded());
        add(facts, Messages.goesSummaries, goes.summaries());
        add(facts, Messages.goesMemos, goes.memos());
        add(facts, Messages.goesSets, goes.sets());
        return facts;
    }

    private static void add(List<String> facts, String message, int number) {
        if (number > 0) {
            facts.add(NLS.bind(message, number));
        }
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(area);
        Label text = new Label(area, SWT.NONE);
        text.setText(String.join("\n", facts(goes)).replace("&", "&&"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(text);
        button = new Button(area, SWT.PUSH);
        button.setText(Messages.deleteButton);
        button.addListener(SWT.Selection, event -> {
            close();
            delete.run();
        });
        Button cancel = new Button(area, SWT.PUSH);
        cancel.setText(Messages.cancelButton);
        cancel.addListener(SWT.Selection, event -> close());
        return area;
    }

    @Override
    protected Control getFocusControl() {
        return button;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return place == null ? super.getInitialLocation(size) : place;
    }
}
