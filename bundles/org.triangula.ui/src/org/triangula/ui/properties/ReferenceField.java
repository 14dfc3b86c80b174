// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.triangula.ui.presentation.ObjectPresentation;

/** One or several other objects, chosen from a list that filters as one types. */
final class ReferenceField extends LinksField {

    ReferenceField(FieldContext context, EReference reference) {
        super(context, reference);
    }

    @Override
    void createButton(Composite row) {
        button(row, NLS.bind(Messages.choose, name()), isEditable(), this::choose).setText("…");
    }

    @Override
    void remove(EObject object) {
        if (reference().isMany()) {
            store(objects().stream().filter(present -> present != object).toList());
        } else {
            store(null);
        }
    }

    private void choose() {
        ObjectPresentation presentation = context().presentation();
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell(), new LabelProvider() {
            @Override
            public String getText(Object element) {
                String path = presentation.path((EObject) element);
                return presentation.label((EObject) element) + (path.isEmpty() ? "" : "  ·  " + path);
            }

            @Override
            public Image getImage(Object element) {
                return presentation.icon((EObject) element);
            }
        });
        dialog.setTitle(NLS.bind(Messages.choose, name()));
        dialog.setMessage(Messages.chooseHint);
        dialog.setMultipleSelection(reference().isMany());
        dialog.setElements(candidates().toArray());
        dialog.setInitialSelections(objects().toArray());
        if (dialog.open() == Window.OK) {
            take(dialog.getResult());
        }
    }

    private void take(Object[] chosen) {
        if (reference().isMany()) {
            List<Object> all = new ArrayList<>(objects());
            Arrays.stream(chosen).filter(object -> !all.contains(object)).forEach(all::add);
            store(all);
        } else if (chosen.length > 0) {
            store(chosen[0]);
        }
    }

    private List<EObject> candidates() {
        List<EObject> found = new ArrayList<>();
        Iterator<EObject> all = context().study().eAllContents();
        while (all.hasNext()) {
            EObject candidate = all.next();
            if (reference().getEReferenceType().isInstance(candidate) && candidate != context().object()
                && !context().presentation().label(candidate).isEmpty()) {
                found.add(candidate);
            }
        }
        return found;
    }
}
