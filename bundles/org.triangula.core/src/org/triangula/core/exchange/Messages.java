// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String batch_label;
    public static String encodingGuessed;
    public static String encodingUnknown;
    public static String encodingUnknown_remedy;
    public static String encodingWrong;
    public static String file_empty;
    public static String file_empty_remedy;
    public static String file_large;
    public static String file_large_remedy;
    public static String file_missing;
    public static String file_unforeseen;
    public static String file_unreadable;
    public static String file_unreadable_remedy;
    public static String files_many;
    public static String files_many_remedy;
    public static String format_none;
    public static String format_none_remedy;
    public static String notText;
    public static String notText_remedy;
    public static String otherFormat;
    public static String otherFormat_remedy;
    public static String reserved_accompanying;
    public static String reserved_form;
    public static String reserved_known;
    public static String reserved_twice;
    public static String zip_bomb;
    public static String zip_damaged;
    public static String zip_damaged_remedy;
    public static String zip_missing;
    public static String zip_remedy;
    public static String zip_traversal;

    static {
        NLS.initializeMessages("org.triangula.core.exchange.messages", Messages.class);
    }

    private Messages() {
    }
}
