// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.commands;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String exampleFolder;
    public static String exampleMaking;
    public static String exampleMissing;
    public static String exampleMissingRemedy;
    public static String newDialog;
    public static String newName;
    public static String openDialog;
    public static String redo;
    public static String redoNone;
    public static String undo;
    public static String undoNone;

    static {
        initializeMessages("org.triangula.ui.commands.messages", Messages.class);
    }

    private Messages() {
    }
}
