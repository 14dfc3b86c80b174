// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.triangula.ui.UiBundle;
import org.triangula.ui.study.Preferences;
import org.triangula.ui.study.StudyWorkspace;

/** Preferences: who codes. */
public final class CodingPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** Creates the page. */
    public CodingPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.codingDescription);
        IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, UiBundle.ID);
        store.setDefault(Preferences.CODER, System.getProperty("user.name", ""));
        setPreferenceStore(store);
    }

    @Override
    protected void createFieldEditors() {
        addField(new StringFieldEditor(Preferences.CODER, Messages.coder, getFieldEditorParent()));
    }

    @Override
    public boolean performOk() {
        boolean done = super.performOk();
        StudyWorkspace.get().current().ifPresent(session -> session.setAuthor(Preferences.coder()));
        return done;
    }
}
