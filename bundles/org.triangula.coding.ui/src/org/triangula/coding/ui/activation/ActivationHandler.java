// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.activation;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.coding.ui.CodingContext;
import org.triangula.model.texts.Code;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.Problems;

/**
 * Activates and deactivates documents and codes. What it does is said by its parameter: {@code toggle} and {@code only}
 * work on the selection, {@code allDocuments}, {@code noDocuments}, {@code allCodes} and {@code noCodes} on the study.
 */
public final class ActivationHandler extends AbstractHandler implements IExecutableExtension {

    private String command = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        command = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        CodingContext context = CodingContext.get();
        if (context.session().isEmpty()) {
            return null;
        }
        ActivatedObjects objects =
            ActivatedObjects.of(StudySelection.objects(HandlerUtil.getCurrentSelection(event)));
        if (objects.isEmpty() && List.of("toggle", "only").contains(command)) {
            Problems.notice(Messages.SelectFirst);
            return null;
        }
        Activation now = context.activation();
        context.activate(switch (command) {
            case "toggle" -> objects.toggle(now);
            case "only" -> objects.only(now);
            case "allDocuments" -> now.onlyDocuments(context.index().map(CodingIndex::documents).orElse(List.of()));
            case "noDocuments" -> now.onlyDocuments(List.of());
            case "allCodes" -> now.onlyCodes(context.codes().stream().map(Code::getId).toList());
            case "noCodes" -> now.onlyCodes(List.of());
            default -> throw new IllegalStateException("Unknown command " + command);
        });
        return null;
    }
}
