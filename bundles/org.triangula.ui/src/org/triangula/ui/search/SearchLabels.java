// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.search;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.search.SearchView.Group;
import org.triangula.ui.search.StudySearch.Hit;

/** Labels of search results: the match in bold, what stands around it, where it is in a quiet colour. */
final class SearchLabels extends LabelProvider implements IStyledLabelProvider {

    private static final Styler BOLD = new Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        }
    };

    private final ObjectPresentation presentation;

    SearchLabels(ObjectPresentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString();
        if (element instanceof Group group) {
            return text.append(group.label()).append("  " + group.hits().size(), StyledString.COUNTER_STYLER);
        }
        if (element instanceof Hit hit) {
            if (!hit.isPassage()) {
                String label = presentation.label(hit.object());
                String found = hit.before() + hit.match() + hit.after();
                if (!label.equals(found)) {
                    text.append(label + "  ", StyledString.QUALIFIER_STYLER);
                }
            }
            text.append(hit.before()).append(hit.match(), BOLD).append(hit.after());
            String place = hit.isPassage() ? NLS.bind(Messages.paragraph, hit.paragraph())
                : presentation.path(hit.object());
            return place.isEmpty() ? text : text.append("  " + place, StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public Image getImage(Object element) {
        return switch (element) {
            case Group group when group.document() != null -> presentation.icon(group.document());
            case Group group -> presentation.icon(group.hits().get(0).object());
            case Hit hit when hit.isPassage() -> Icons.get().image("text-search");
            case Hit hit -> presentation.icon(hit.object());
            default -> null;
        };
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }
}
