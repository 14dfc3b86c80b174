// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.triangula.model.Identified;
import org.triangula.ui.operations.HandEdits;
import org.triangula.ui.operations.ObjectOperations;
import org.triangula.ui.presentation.Icons;

/** The objects an object consists of: roles of a person, options of a question, wordings. */
final class ContainedField extends PropertyField {

    private final EReference reference;
    private ObjectLinks links;

    ContainedField(FieldContext context, EReference reference) {
        super(context, reference);
        this.reference = reference;
    }

    @Override
    void createWidget(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        links = new ObjectLinks(row, context().presentation(), context().goTo(), isEditable() ? this::remove : null);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(links);
        if (reference.getEReferenceType().isAbstract()) {
            return;
        }
        Button add = new Button(row, SWT.PUSH);
        add.setImage(Icons.get().image("plus"));
        add.setToolTipText(Messages.add);
        add.setEnabled(isEditable() && (reference.isMany() || value() == null));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(add);
        add.addListener(SWT.Selection, event -> add());
    }

    private List<EObject> objects() {
        Object value = value();
        if (value instanceof List<?> list) {
            return list.stream().map(EObject.class::cast).toList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    private void add() {
        EObject created = EcoreUtil.create(reference.getEReferenceType());
        String type = context().presentation().words().type(reference.getEReferenceType());
        boolean done = HandEdits.run(context().object(), reference.isMany()
            ? ObjectOperations.create(context().object(), reference, created, type)
            : ObjectOperations.set(context().object(), reference, created, type));
        if (done) {
            context().goTo().accept(created);
        }
    }

    private void remove(EObject object) {
        if (object instanceof Identified identified) {
            HandEdits.run(context().object(),
                ObjectOperations.delete(List.of(identified), context().presentation().label(object)));
        }
    }

    @Override
    boolean refresh() {
        return !links.isDisposed() && links.show(objects());
    }
}
