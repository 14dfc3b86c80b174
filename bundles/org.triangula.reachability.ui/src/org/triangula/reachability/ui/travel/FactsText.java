// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * What a reader has to know, below a map or table: can be copied, and takes at most a quarter of the height, of a low
 * view two lines.
 */
final class FactsText {

    private static final int SHARE = 4;
    private static final int LEAST = 2;
    /** A map or table lower than this needs every line. */
    private static final int LOW = 300;

    private final Text text;

    /** @param parent has a grid layout of one column */
    FactsText(Composite parent) {
        text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        parent.addListener(SWT.Resize, event -> fit());
        fit();
    }

    void show(String facts) {
        if (!text.getText().equals(facts)) {
            text.setText(facts);
        }
        fit();
    }

    String shown() {
        return text.getText();
    }

    Text control() {
        return text;
    }

    private void fit() {
        Composite parent = text.getParent();
        int width = Math.max(100, parent.getClientArea().width - 24);
        int needed = text.computeSize(width, SWT.DEFAULT).y;
        int height = parent.getClientArea().height;
        // a line that is cut in half reads like an error
        int line = text.getLineHeight();
        int most = (height < LOW ? LEAST : Math.max(LEAST, height / SHARE / line)) * line;
        GridDataFactory.fillDefaults().grab(true, false).hint(100, Math.min(needed, most)).indent(6, 2)
                .applyTo(text);
        parent.layout();
    }
}
