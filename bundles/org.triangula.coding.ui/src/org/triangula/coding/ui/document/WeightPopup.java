// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.function.IntConsumer;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** A small window to weigh a coding from 0 (none) to 100: type, slide, Enter takes, Escape leaves. */
final class WeightPopup extends PopupDialog {

    private static final int MOST = 100;

    private final int weight;
    private final Point place;
    private final IntConsumer taken;
    private Spinner number;

    WeightPopup(Shell parent, String title, int weight, Point place, IntConsumer taken) {
        super(parent, PopupDialog.INFOPOPUP_SHELLSTYLE, true, false, false, false, false, title,
            EditorMessages.Weight_keys);
        this.weight = weight;
        this.place = place;
        this.taken = taken;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 6).applyTo(area);
        number = new Spinner(area, SWT.BORDER);
        number.setValues(weight, 0, MOST, 0, 5, 25);
        Scale scale = new Scale(area, SWT.HORIZONTAL);
        scale.setMaximum(MOST);
        scale.setPageIncrement(25);
        scale.setSelection(weight);
        GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).applyTo(scale);
        scale.addListener(SWT.Selection, event -> number.setSelection(scale.getSelection()));
        number.addListener(SWT.Modify, event -> scale.setSelection(number.getSelection()));
        number.addListener(SWT.DefaultSelection, event -> take());
        scale.addListener(SWT.KeyDown, this::key);
        return area;
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            take();
        }
    }

    private void take() {
        int chosen = number.getSelection();
        close();
        taken.accept(chosen);
    }

    @Override
    protected Control getFocusControl() {
        return number;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return place == null ? super.getInitialLocation(size) : place;
    }
}
