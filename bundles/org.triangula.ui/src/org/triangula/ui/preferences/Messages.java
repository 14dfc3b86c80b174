// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    static String autosave;
    static String autosaveOnLeave;
    static String coder;
    static String codingDescription;
    static String generalDescription;
    static String language;
    static String languageSystem;
    static String restart;
    static String restartTitle;
    static String theme;
    static String themeDark;
    static String themeLight;

    static {
        initializeMessages("org.triangula.ui.preferences.messages", Messages.class);
    }

    private Messages() {
    }
}
