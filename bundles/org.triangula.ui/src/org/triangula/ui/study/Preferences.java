// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.study;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.triangula.ui.UiBundle;

/** The preferences of the workbench that concern studies, with their defaults. */
public final class Preferences {

    /** Minutes between automatic saves; 0 switches them off. */
    public static final String AUTOSAVE_MINUTES = "autosaveMinutes";
    /** Whether the study is saved when the window loses the focus. */
    public static final String AUTOSAVE_ON_LEAVE = "autosaveOnLeave";
    /** Short name of the person who codes. */
    public static final String CODER = "coder";
    /** Language of the workbench: {@code de}, {@code en} or empty for the system's. */
    public static final String LANGUAGE = "language";
    /** Default of {@link #AUTOSAVE_MINUTES}. */
    public static final int DEFAULT_AUTOSAVE_MINUTES = 5;

    private Preferences() {
    }

    /**
     * Where the preferences are kept.
     *
     * @return the node of this bundle
     */
    public static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(UiBundle.ID);
    }

    /**
     * Minutes between automatic saves.
     *
     * @return minutes; 0 when switched off
     */
    public static int autosaveMinutes() {
        return node().getInt(AUTOSAVE_MINUTES, DEFAULT_AUTOSAVE_MINUTES);
    }

    /**
     * Whether the study is saved when the window loses the focus.
     *
     * @return true by default
     */
    public static boolean autosaveOnLeave() {
        return node().getBoolean(AUTOSAVE_ON_LEAVE, true);
    }

    /**
     * Language of the workbench from the next start.
     *
     * @return {@code de}, {@code en} or empty for the system's
     */
    public static String language() {
        return node().get(LANGUAGE, "");
    }

    /**
     * Short name of the person who codes.
     *
     * @return the preference, or the name the person has in the operating system
     */
    public static String coder() {
        String name = node().get(CODER, "");
        return name.isBlank() ? System.getProperty("user.name", "") : name;
    }

    /**
     * Writes preferences to the disk.
     *
     * @param node the preferences
     */
    static void store(IEclipsePreferences node) {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(Preferences.class).warn("Preferences could not be written", e);
        }
    }
}
