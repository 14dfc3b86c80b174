// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.write;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String lost;
    public static String lost_aliases;
    public static String lost_cases;
    public static String lost_codeSets;
    public static String lost_codings;
    public static String lost_colours;
    public static String lost_examples;
    public static String lost_groups;
    public static String lost_offRecordDocuments;
    public static String lost_offRecordPassages;
    public static String lost_values;
    public static String marker;
    public static String memoCut;
    public static String memo_anchor;
    public static String memo_exclusion;
    public static String memo_inclusion;
    public static String memo_rules;
    public static String nameCut;
    public static String omitted;
    public static String sameDocument;
    public static String sameName;
    public static String separator;
    public static String severalGroups;
    public static String severalValues;
    public static String variable;

    static {
        initializeMessages("org.triangula.exchange.projects.write.messages", Messages.class);
    }

    private Messages() {
    }
}
