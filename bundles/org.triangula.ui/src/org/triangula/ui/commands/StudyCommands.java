// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.commands;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** Identifiers of the workbench's own commands. */
public final class StudyCommands {

    /** Asks for a folder and a title and creates a study. */
    public static final String NEW = "org.triangula.ui.newStudy";
    /** Asks for a folder and opens the study in it. */
    public static final String OPEN = "org.triangula.ui.openStudy";
    /** Opens the example study, making it first if need be. */
    public static final String EXAMPLE = "org.triangula.ui.openExample";
    /** Saves the study. */
    public static final String SAVE = "org.triangula.ui.saveStudy";
    /** Closes the study. */
    public static final String CLOSE = "org.triangula.ui.closeStudy";
    /** Shows the import dialog. */
    public static final String IMPORT = "org.triangula.ui.import";
    /** Shows the export dialog. */
    public static final String EXPORT = "org.triangula.ui.export";
    /** Shows the study-wide search. */
    public static final String SEARCH = "org.triangula.ui.search";
    /** Shows the welcome page. */
    public static final String WELCOME = "org.triangula.ui.welcome";
    /** Switches between the light and the dark theme. */
    public static final String SWITCH_THEME = "org.triangula.ui.switchTheme";
    /** Shows the help about the active view. */
    public static final String HELP = "org.triangula.ui.help";

    private StudyCommands() {
    }

    /**
     * Executes a command without parameters, as a button does.
     *
     * @param id identifier of the command
     */
    public static void execute(String id) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            ILog.of(StudyCommands.class).error("The command " + id + " could not be executed", e);
        }
    }
}
