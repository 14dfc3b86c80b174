// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.triangula.coding.operation.MarkExamples;
import org.triangula.coding.ui.CodingContext;
import org.triangula.model.texts.Coding;
import org.triangula.ui.presentation.Icons;

/** The command that makes coded segments anchor examples of their codes, for the menus of all views of segments. */
public final class ExampleMenu {

    private ExampleMenu() {
    }

    /**
     * Adds the command.
     *
     * @param menu the menu
     * @param codings the segments; the command is disabled when there are none
     * @param context the open study
     */
    public static void fill(IMenuManager menu, List<Coding> codings, CodingContext context) {
        List<Coding> coded = codings.stream().filter(coding -> coding.getCode() != null).toList();
        boolean examples = !coded.isEmpty()
            && coded.stream().allMatch(coding -> coding.getCode().getExamples().contains(coding));
        Action action = new Action(examples ? Messages.noExample : Messages.useAsExample) {
            @Override
            public void run() {
                context.run(new MarkExamples(coded, !examples));
            }
        };
        action.setImageDescriptor(Icons.get().descriptor("bookmark"));
        action.setEnabled(!coded.isEmpty());
        menu.add(action);
    }
}
