// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codebook;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.triangula.coding.ui.codes.CodeDoors;

/** Opens the codebook of the open study. */
public final class OpenCodebookHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new CodeDoors(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()).codebook(List.of());
        return null;
    }
}
