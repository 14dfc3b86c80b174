// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String autosave;
    public static String autosaveOnLeave;
    public static String coder;
    public static String codingDescription;
    public static String generalDescription;
    public static String language;
    public static String languageSystem;
    public static String restart;
    public static String theme;
    public static String themeDark;
    public static String themeLight;

    static {
        initializeMessages("org.triangula.ui.preferences.messages", Messages.class);
    }

    private Messages() {
    }
}
