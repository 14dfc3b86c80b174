// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli.commands;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String bench_jsonFailed;
    public static String bench_unknown;
    public static String check_damage;
    public static String check_damaged;
    public static String check_note;
    public static String check_remedy;
    public static String check_whole;
    public static String export_noFolder;
    public static String export_noFolder_remedy;
    public static String finding_doubtful;
    public static String finding_lost;
    public static String finding_note;
    public static String format_unclear;
    public static String format_unknown;
    public static String import_count;
    public static String import_leftOut;
    public static String import_columns;
    public static String import_columns_remedy;
    public static String import_noFile;
    public static String import_noFile_remedy;
    public static String import_reportFailed;
    public static String import_reportFailed_remedy;
    public static String info_operations;
    public static String info_saved;
    public static String info_size;
    public static String redo_done;
    public static String redo_nothing;
    public static String redo_tooFew;
    public static String steps_positive;
    public static String undo_done;
    public static String undo_nothing;
    public static String undo_tooFew;

    static {
        NLS.initializeMessages("org.triangula.cli.commands.messages", Messages.class);
    }

    private Messages() {
    }
}
