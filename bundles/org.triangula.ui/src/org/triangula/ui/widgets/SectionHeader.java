// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.widgets;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A heading above a part of a view, with the number of what follows. */
public final class SectionHeader extends Composite {

    private final Label title;
    private final Label count;

    /**
     * Creates it.
     *
     * @param parent where
     * @param text the heading
     */
    public SectionHeader(Composite parent, String text) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(this);
        title = new Label(this, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        title.setText(text.replace("&", "&&"));
        count = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
    }

    /**
     * Changes the heading.
     *
     * @param text the heading
     */
    public void setText(String text) {
        title.setText(text.replace("&", "&&"));
        layout(true);
    }

    /**
     * Shows the number.
     *
     * @param number how many follow; negative to show none
     */
    public void setCount(long number) {
        count.setText(number < 0 ? "" : String.format("%,d", number));
        layout(true);
    }
}
