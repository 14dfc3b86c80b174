// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.widgets;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.theme.Theme;

/** What an empty view shows: an icon, one sentence that says what belongs here, and the buttons that bring it. */
public final class EmptyState extends Composite {

    private static final int TEXT_WIDTH = 240;

    private final Composite content;

    /**
     * Creates it.
     *
     * @param parent the view
     * @param icon name of an icon
     * @param sentence one sentence that says what belongs here
     */
    public EmptyState(Composite parent, String icon, String sentence) {
        super(parent, SWT.NONE);
        setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().applyTo(this);
        content = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 12).margins(12, 12).applyTo(content);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(content);
        Label image = new Label(content, SWT.CENTER);
        image.setImage(Icons.get().image(icon, 24, Theme.current().quietText()));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, false).applyTo(image);
        Label text = new Label(content, SWT.WRAP | SWT.CENTER);
        text.setText(sentence.replace("&", "&&"));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
    }

    /**
     * Adds a button.
     *
     * @param text its text, with mnemonic
     * @param action what it does
     * @return this
     */
    public EmptyState button(String text, Runnable action) {
        Button button = new Button(content, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(button);
        return this;
    }
}
