// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.recording;

import org.eclipse.osgi.util.NLS;

/** Why a recording cannot be played. */
public final class Messages extends NLS {

    /** Problem: a format that is not read. */
    public static String Problem_format;
    /** Remedy for it. */
    public static String Problem_format_remedy;
    /** Problem: the file cannot be read. */
    public static String Problem_file;
    /** Remedy for it. */
    public static String Problem_file_remedy;
    /** Problem: no sound device. */
    public static String Problem_device;
    /** Remedy for it. */
    public static String Problem_device_remedy;

    static {
        NLS.initializeMessages("org.triangula.coding.recording.messages", Messages.class);
    }

    private Messages() {
    }
}
