// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.commands;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.triangula.core.study.StudySession;
import org.triangula.ui.study.StudyWorkspace;

/** Undo and redo (class parameter {@code redo}) of the open study, in every view; the menu says what it will do. */
public final class HistoryHandler extends AbstractHandler implements IElementUpdater, IExecutableExtension {

    private boolean redo;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        redo = "redo".equals(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (redo) {
            StudyWorkspace.get().redo();
        } else {
            StudyWorkspace.get().undo();
        }
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        Optional<String> label = StudyWorkspace.get().current()
            .flatMap(redo ? StudySession::redoLabel : StudySession::undoLabel);
        element.setText(label.map(text -> NLS.bind(redo ? Messages.redo : Messages.undo, text.replace("&", "&&")))
            .orElse(redo ? Messages.redoNone : Messages.undoNone));
    }
}
