// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.triangula.ui.presentation.Icons;

/** A colour, chosen in the system's dialog. */
final class ColourField extends PropertyField {

    private Canvas sample;

    ColourField(FieldContext context, EAttribute attribute) {
        super(context, attribute);
    }

    @Override
    void createWidget(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        sample = new Canvas(row, SWT.BORDER);
        GridDataFactory.swtDefaults().hint(40, 18).applyTo(sample);
        sample.addListener(SWT.Paint, event -> Icons.colour((String) value()).ifPresent(colour -> {
            event.gc.setBackground(new Color(colour));
            event.gc.fillRectangle(sample.getClientArea());
        }));
        Button choose = new Button(row, SWT.PUSH);
        choose.setText("…");
        choose.setToolTipText(Messages.chooseColour);
        choose.setEnabled(isEditable());
        choose.addListener(SWT.Selection, event -> choose());
        Button clear = new Button(row, SWT.PUSH);
        clear.setImage(Icons.get().image("x"));
        clear.setToolTipText(Messages.clear);
        clear.setEnabled(isEditable());
        clear.addListener(SWT.Selection, event -> store(null));
    }

    private void choose() {
        ColorDialog dialog = new ColorDialog(sample.getShell());
        Icons.colour((String) value()).ifPresent(dialog::setRGB);
        RGB chosen = dialog.open();
        if (chosen != null) {
            store(String.format("#%02X%02X%02X", chosen.red, chosen.green, chosen.blue));
        }
    }

    @Override
    boolean refresh() {
        if (!sample.isDisposed()) {
            sample.redraw();
        }
        return false;
    }
}
