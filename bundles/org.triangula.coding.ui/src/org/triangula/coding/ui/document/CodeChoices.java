// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.triangula.coding.ui.CodeImages;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.popup.Choice;
import org.triangula.model.texts.Code;

/** The codes as a list to choose from: those used lately first, then all in the order of the tree. */
public final class CodeChoices {

    private CodeChoices() {
    }

    /**
     * Makes the list.
     *
     * @param context the open study
     * @param images draws the codes
     * @return the codes without folders
     */
    public static List<Choice<Code>> of(CodingContext context, CodeImages images) {
        Set<Code> order = new LinkedHashSet<>(context.recent());
        order.addAll(context.codes());
        List<Choice<Code>> choices = new ArrayList<>();
        for (Code code : order) {
            if (code.isCodable()) {
                String path = context.tree().path(code.getId());
                String name = code.getName() == null ? "" : code.getName();
                String above = path.length() <= name.length() ? ""
                    : path.substring(0, path.length() - name.length() - 3);
                choices.add(new Choice<>(name, above, String.join(" ", code.getAliases()), images.of(code), code));
            }
        }
        return choices;
    }
}
