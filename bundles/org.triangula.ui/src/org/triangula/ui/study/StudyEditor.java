// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.study;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/** An editor with nothing to save: what a person changes is kept at once, and the study is saved as a whole. */
public abstract class StudyEditor extends EditorPart {

    @Override
    public final void doSave(IProgressMonitor monitor) {
        // everything is kept at once
    }

    @Override
    public final void doSaveAs() {
        // exporting is another command
    }

    @Override
    public final boolean isDirty() {
        return false;
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }
}
