// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.matrix;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the analysis whose kind is the class parameter. */
public final class OpenMatrixHandler extends AbstractHandler implements IExecutableExtension {

    private MatrixKind kind = MatrixKind.CODE_MATRIX;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        kind = MatrixKind.valueOf(String.valueOf(data));
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            return HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                .openEditor(new MatrixInput(kind), MatrixEditor.ID);
        } catch (PartInitException e) {
            throw new ExecutionException("The analysis " + kind + " cannot be shown", e);
        }
    }
}
