// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.triangula.model.Identified;
import org.triangula.ui.operations.HandEdits;
import org.triangula.ui.operations.ObjectOperations;
import org.triangula.ui.presentation.Icons;

/** The objects an object consists of: roles of a person, options of a question, wordings. */
final class ContainedField extends LinksField {

    ContainedField(FieldContext context, EReference reference) {
        super(context, reference);
    }

    @Override
    void createButton(Composite row) {
        if (!reference().getEReferenceType().isAbstract()) {
            button(row, Messages.add, isEditable() && (reference().isMany() || value() == null), this::add)
                .setImage(Icons.get().image("plus"));
        }
    }

    private void add() {
        EObject created = EcoreUtil.create(reference().getEReferenceType());
        String type = context().presentation().words().type(reference().getEReferenceType());
        boolean done = HandEdits.run(context().object(), reference().isMany()
            ? ObjectOperations.create(context().object(), reference(), created, type)
            : ObjectOperations.set(context().object(), reference(), created, type));
        if (done) {
            context().goTo().accept(created);
        }
    }

    @Override
    void remove(EObject object) {
        if (object instanceof Identified identified) {
            HandEdits.run(context().object(),
                ObjectOperations.delete(List.of(identified), context().presentation().label(object)));
        }
    }
}
