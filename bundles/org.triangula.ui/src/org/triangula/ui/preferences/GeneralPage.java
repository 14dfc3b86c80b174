// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.triangula.ui.UiBundle;
import org.triangula.ui.study.Preferences;
import org.triangula.ui.study.Problems;
import org.triangula.ui.theme.Theme;

/** Preferences: language, saving, theme. */
public final class GeneralPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final String THEME = "theme";
    private static final int LONGEST_INTERVAL = 120;

    /** Creates the page. */
    public GeneralPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.generalDescription);
        IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, UiBundle.ID);
        store.setDefault(Preferences.AUTOSAVE_MINUTES, Preferences.DEFAULT_AUTOSAVE_MINUTES);
        store.setDefault(Preferences.AUTOSAVE_ON_LEAVE, true);
        store.setDefault(Preferences.LANGUAGE, "");
        store.setValue(THEME, Theme.current().name());
        setPreferenceStore(store);
    }

    @Override
    protected void createFieldEditors() {
        addField(new ComboFieldEditor(Preferences.LANGUAGE, Messages.language, new String[][] {
            {Messages.languageSystem, ""}, {"Deutsch", "de"}, {"English", "en"}}, getFieldEditorParent()));
        addField(new ComboFieldEditor(THEME, Messages.theme, new String[][] {
            {Messages.themeLight, Theme.LIGHT.name()}, {Messages.themeDark, Theme.DARK.name()}},
            getFieldEditorParent()));
        IntegerFieldEditor minutes =
            new IntegerFieldEditor(Preferences.AUTOSAVE_MINUTES, Messages.autosave, getFieldEditorParent());
        minutes.setValidRange(0, LONGEST_INTERVAL);
        addField(minutes);
        addField(new BooleanFieldEditor(Preferences.AUTOSAVE_ON_LEAVE, Messages.autosaveOnLeave,
            getFieldEditorParent()));
    }

    @Override
    public boolean performOk() {
        String before = Preferences.language();
        boolean done = super.performOk();
        Theme chosen = Theme.valueOf(getPreferenceStore().getString(THEME));
        if (chosen != Theme.current()) {
            chosen.activate();
        }
        if (done && !before.equals(Preferences.language())) {
            Problems.notice(Messages.restart);
        }
        return done;
    }
}
