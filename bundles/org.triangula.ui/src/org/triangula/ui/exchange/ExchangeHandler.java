// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the window for import, or for export (class parameter {@code export}). */
public final class ExchangeHandler extends AbstractHandler implements IExecutableExtension {

    private boolean export;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        export = "export".equals(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        return (export ? new ExportWindow(shell) : new ImportWindow(shell)).open();
    }
}
