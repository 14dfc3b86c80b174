// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The objects of a reference, each as a link that leads to it, with a button beside them that brings more. */
abstract class LinksField extends PropertyField {

    private final EReference reference;
    private ObjectLinks links;

    LinksField(FieldContext context, EReference reference) {
        super(context, reference);
        this.reference = reference;
    }

    /** Fills the place beside the links. */
    abstract void createButton(Composite row);

    /** Takes an object out. */
    abstract void remove(EObject object);

    @Override
    final void createWidget(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        links = new ObjectLinks(row, context().presentation(), context().goTo(), isEditable() ? this::remove : null);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(links);
        createButton(row);
    }

    /** A button in its place beside the links. */
    static Button button(Composite row, String tooltip, boolean enabled, Runnable pressed) {
        Button button = new Button(row, SWT.PUSH);
        button.setToolTipText(tooltip);
        button.setEnabled(enabled);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(button);
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    final EReference reference() {
        return reference;
    }

    final Shell shell() {
        return links.getShell();
    }

    final List<EObject> objects() {
        Object value = value();
        if (value instanceof List<?> list) {
            return list.stream().map(EObject.class::cast).toList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    @Override
    final boolean refresh() {
        return !links.isDisposed() && links.show(objects());
    }
}
