// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.triangula.ui.presentation.Icons;

/** The strip above the map while a tool is in use: what it is, what to do now, and the cross that ends it. */
final class ToolStrip extends Composite {

    private final Label name;
    private final Label hint;

    ToolStrip(Composite parent, Runnable end) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 2).spacing(10, 0).applyTo(this);
        name = new Label(this, SWT.NONE);
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        hint = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(50, SWT.DEFAULT)
                .applyTo(hint);
        ToolBar bar = new ToolBar(this, SWT.FLAT);
        ToolItem close = new ToolItem(bar, SWT.PUSH);
        close.setImage(Icons.get().image("x", bar));
        close.setToolTipText(Messages.tool_end);
        close.addListener(SWT.Selection, event -> end.run());
        show(null);
    }

    /** Shows a tool, or nothing. */
    void show(MapTool tool) {
        if (isDisposed()) {
            // the tool ends because the view is closed
            return;
        }
        boolean shown = tool != null;
        if (tool != null) {
            name.setText(tool.name().replace("&", "&&"));
            hint.setText(tool.hint().replace("&", "&&"));
            hint.setToolTipText(tool.hint());
        }
        if (shown != getVisible() || getLayoutData() == null) {
            setVisible(shown);
            setLayoutData(GridDataFactory.fillDefaults().grab(true, false).exclude(!shown).create());
            getParent().layout();
        }
        layout();
    }

    /** The sentence that is shown, for tests. */
    String hint() {
        return hint.getText();
    }
}
