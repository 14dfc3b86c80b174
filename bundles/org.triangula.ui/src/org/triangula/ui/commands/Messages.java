// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.commands;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    static String exampleFolder;
    static String exampleMaking;
    static String exampleMissing;
    static String exampleMissingRemedy;
    static String newDialog;
    static String newName;
    static String openDialog;
    static String redo;
    static String redoNone;
    static String undo;
    static String undoNone;

    static {
        initializeMessages("org.triangula.ui.commands.messages", Messages.class);
    }

    private Messages() {
    }
}
