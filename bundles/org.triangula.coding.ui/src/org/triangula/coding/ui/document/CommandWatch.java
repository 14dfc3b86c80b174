// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.ui.commands.ICommandService;

/** Does something before any command of the workbench: what was typed is in the study before it is undone or saved. */
final class CommandWatch implements IExecutionListener {

    private final ICommandService commands;
    private final Runnable before;

    CommandWatch(ICommandService commands, Runnable before) {
        this.commands = commands;
        this.before = before;
        commands.addExecutionListener(this);
    }

    void dispose() {
        commands.removeExecutionListener(this);
    }

    @Override
    public void preExecute(String command, ExecutionEvent event) {
        before.run();
    }

    @Override
    public void notHandled(String command, NotHandledException exception) {
        // nothing was done
    }

    @Override
    public void postExecuteFailure(String command, ExecutionException exception) {
        // what was typed is safe already
    }

    @Override
    public void postExecuteSuccess(String command, Object result) {
        // what was typed is safe already
    }
}
