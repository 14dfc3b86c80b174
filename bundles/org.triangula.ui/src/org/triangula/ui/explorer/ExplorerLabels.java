// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.explorer;

import java.util.function.ToIntFunction;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.triangula.model.texts.Code;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.presentation.ObjectPresentation;

/** Labels of the explorer: name, and the count in a quiet colour. */
final class ExplorerLabels extends ColumnLabelProvider implements IStyledLabelProvider {

    private final ObjectPresentation presentation;
    private final ToIntFunction<Code> codings;

    ExplorerLabels(ObjectPresentation presentation, ToIntFunction<Code> codings) {
        this.presentation = presentation;
        this.codings = codings;
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString(getText(element));
        int count = element instanceof ExplorerFolder folder ? folder.count()
            : element instanceof Code code ? codings.applyAsInt(code) : 0;
        if (count > 0) {
            text.append(String.format("  %,d", count), StyledString.COUNTER_STYLER);
        }
        return text;
    }

    @Override
    public String getText(Object element) {
        return element instanceof ExplorerFolder folder ? folder.label() : presentation.label((EObject) element);
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof ExplorerFolder folder ? Icons.get().image(folder.icon())
            : presentation.icon((EObject) element);
    }

    @Override
    public String getToolTipText(Object element) {
        if (element instanceof EObject object) {
            String path = presentation.path(object);
            return presentation.typeName(object) + (path.isEmpty() ? "" : " · " + path);
        }
        return null;
    }
}
