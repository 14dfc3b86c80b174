// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.properties;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.presentation.ObjectPresentation;

/** A column of links to objects, each with a button that takes it away. */
final class ObjectLinks extends Composite {

    private static final int MOST = 30;

    private final ObjectPresentation presentation;
    private final Consumer<EObject> goTo;
    private final Consumer<EObject> remove;

    /**
     * Creates it empty.
     *
     * @param remove takes an object away; {@code null} when that is not offered
     */
    ObjectLinks(Composite parent, ObjectPresentation presentation, Consumer<EObject> goTo, Consumer<EObject> remove) {
        super(parent, SWT.NONE);
        this.presentation = presentation;
        this.goTo = goTo;
        this.remove = remove;
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(this);
    }

    void show(List<? extends EObject> objects) {
        for (Control child : getChildren()) {
            child.dispose();
        }
        objects.stream().limit(MOST).forEach(this::add);
        if (objects.size() > MOST) {
            Label more = new Label(this, SWT.NONE);
            more.setText(NLS.bind(Messages.more, objects.size() - MOST));
            GridDataFactory.fillDefaults().span(3, 1).applyTo(more);
        }
    }

    private void add(EObject object) {
        Label icon = new Label(this, SWT.NONE);
        icon.setImage(presentation.icon(object));
        Link link = new Link(this, SWT.NONE);
        link.setText("<a>" + presentation.label(object).replace("&", "&&").replace("<", "‹") + "</a>");
        link.setToolTipText(presentation.typeName(object));
        link.addListener(SWT.Selection, event -> goTo.accept(object));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(80, SWT.DEFAULT)
            .applyTo(link);
        if (remove == null) {
            new Label(this, SWT.NONE);
            return;
        }
        Button button = new Button(this, SWT.PUSH | SWT.FLAT);
        button.setImage(Icons.get().image("x"));
        button.setToolTipText(Messages.clear);
        button.addListener(SWT.Selection, event -> remove.accept(object));
    }
}
