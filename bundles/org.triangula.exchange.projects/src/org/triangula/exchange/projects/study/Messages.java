// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.study;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String field_colour;
    public static String field_comment;
    public static String field_definition;
    public static String field_description;
    public static String field_name;
    public static String field_text;
    public static String field_weight;
    public static String kind_cases;
    public static String kind_codeSets;
    public static String kind_coders;
    public static String kind_codes;
    public static String kind_codings;
    public static String kind_documents;
    public static String kind_groups;
    public static String kind_memos;
    public static String kind_passages;
    public static String kind_sets;
    public static String kind_summaries;
    public static String kind_variables;
    public static String label;
    public static String otherText;
    public static String place_characters;

    static {
        initializeMessages("org.triangula.exchange.projects.study.messages", Messages.class);
    }

    private Messages() {
    }
}
