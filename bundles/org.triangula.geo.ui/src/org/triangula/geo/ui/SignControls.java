// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.triangula.geo.map.MapSymbol;
import org.triangula.geo.operation.ChangeTypeLook;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.widgets.AccessibleNames;

/** Sign and colour of a type of facility: chosen by click or by arrow keys, kept in the vocabulary of the study. */
final class SignControls extends Composite {

    private static final int CELL = 24;

    private final Canvas signs;
    private MapLayerEntry shown;

    SignControls(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(this);
        Label label = new Label(this, SWT.NONE);
        label.setText(Messages.details_sign);
        Button colour = new Button(this, SWT.PUSH);
        colour.setText(Messages.details_colour);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(colour);
        colour.addListener(SWT.Selection, event -> askColour());
        signs = new Canvas(this, SWT.DOUBLE_BUFFERED);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(LayerDefaults.SIGNS.size() * CELL, CELL)
                .applyTo(signs);
        signs.setToolTipText(Messages.details_signHint);
        signs.addPaintListener(event -> paint(event.gc));
        signs.addListener(SWT.MouseDown, event -> {
            signs.setFocus();
            choose(event.x / CELL);
        });
        signs.addListener(SWT.KeyDown, this::key);
        signs.addListener(SWT.FocusIn, event -> signs.redraw());
        signs.addListener(SWT.FocusOut, event -> signs.redraw());
        signs.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        AccessibleNames.give(signs, () -> Messages.details_sign + (shown == null ? "" : " " + shown.symbol()));
    }

    void show(MapLayerEntry entry) {
        shown = entry;
        signs.redraw();
    }

    private void key(Event event) {
        int at = LayerDefaults.SIGNS.indexOf(shown.symbol());
        if (event.keyCode == SWT.ARROW_LEFT) {
            choose(at - 1);
        } else if (event.keyCode == SWT.ARROW_RIGHT) {
            choose(at + 1);
        }
    }

    private void choose(int number) {
        if (number >= 0 && number < LayerDefaults.SIGNS.size()) {
            MapSymbol symbol = LayerDefaults.SIGNS.get(number);
            if (symbol != shown.symbol()) {
                change(Optional.of(symbol), Optional.empty());
            }
        }
    }

    private void askColour() {
        ColorDialog dialog = new ColorDialog(getShell());
        dialog.setRGB(new RGB(shown.colour() >> 16 & 0xFF, shown.colour() >> 8 & 0xFF, shown.colour() & 0xFF));
        RGB chosen = dialog.open();
        if (chosen != null) {
            change(Optional.empty(), Optional.of(String.format("#%02X%02X%02X", chosen.red, chosen.green,
                    chosen.blue)));
        }
    }

    private void change(Optional<MapSymbol> symbol, Optional<String> colour) {
        StudyWorkspace.get().run(new ChangeTypeLook(shown.term(), shown.name(), symbol, colour));
    }

    private void paint(GC gc) {
        if (shown == null) {
            return;
        }
        gc.setAntialias(SWT.ON);
        for (int i = 0; i < LayerDefaults.SIGNS.size(); i++) {
            AwtShapes.sign(gc, LayerDefaults.SIGNS.get(i), (i + 0.5) * CELL, CELL / 2.0, 12, shown.colour(), null);
            if (LayerDefaults.SIGNS.get(i) == shown.symbol()) {
                gc.setForeground(signs.getForeground());
                gc.setLineWidth(1);
                gc.drawRectangle(i * CELL, 0, CELL - 1, CELL - 1);
            }
        }
        if (signs.isFocusControl()) {
            Rectangle area = signs.getClientArea();
            gc.drawFocus(0, 0, area.width, area.height);
        }
    }
}
