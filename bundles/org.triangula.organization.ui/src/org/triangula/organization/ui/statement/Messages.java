// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.statement;

import org.eclipse.osgi.util.NLS;

/** Texts about statements of sources. */
final class Messages extends NLS {

    public static String addStatement;
    public static String asStaff;
    public static String attached;
    public static String chart;
    public static String denied;
    public static String from;
    public static String head;
    public static String inLine;
    public static String legend;
    public static String line;
    public static String local;
    public static String name;
    public static String noUnit;
    public static String oneSource;
    public static String project;
    public static String rank;
    public static String reading;
    public static String sources;
    public static String staff;
    public static String statements;
    public static String superior;
    public static String tasks;
    public static String unknownSource;
    public static String until;
    public static String what;

    static {
        NLS.initializeMessages("org.triangula.organization.ui.statement.messages", Messages.class);
    }

    private Messages() {
    }
}
