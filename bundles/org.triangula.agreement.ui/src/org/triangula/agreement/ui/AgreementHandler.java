// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.ui;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.triangula.core.problem.Problem;
import org.triangula.core.study.StudySession;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;

/** Opens the agreement and the windows for copies; which one is the parameter of the class in the plugin. */
public final class AgreementHandler extends AbstractHandler implements IExecutableExtension {

    private String what = "open";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        what = data instanceof String text ? text : data instanceof Map<?, ?> map ? String.valueOf(map.get("what"))
            : what;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Optional<StudySession> session = StudyWorkspace.get().current();
        if (session.isEmpty()) {
            Problems.show(new Problem("", Messages.noStudy, Messages.noStudy_remedy));
            return null;
        }
        switch (what) {
            case "makeCopy" -> new MakeCopyWindow(shell, session.get()).open();
            case "bringIn" -> new BringInWindow(shell, session.get()).open();
            default -> {
                try {
                    HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().openEditor(new AgreementInput(),
                        AgreementEditor.ID);
                } catch (PartInitException e) {
                    throw new ExecutionException(Messages.title, e);
                }
            }
        }
        return null;
    }
}
