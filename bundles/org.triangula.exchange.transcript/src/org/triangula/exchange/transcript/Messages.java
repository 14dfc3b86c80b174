// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String again;
    public static String background;
    public static String differs;
    public static String field_date;
    public static String field_district;
    public static String field_duration;
    public static String field_number;
    public static String formFound;
    public static String interviewers;
    public static String kind_documents;
    public static String kind_fields;
    public static String kind_names;
    public static String kind_paragraphs;
    public static String kind_speakers;
    public static String label;
    public static String lost_codings;
    public static String mediaCopied;
    public static String mediaLarge;
    public static String mediaLarge_remedy;
    public static String mediaLinked;
    public static String mediaUnreadable;
    public static String nameInTitle;
    public static String namesApart;
    public static String namesInText;
    public static String namesReplaced;
    public static String newVersion;
    public static String noTable;
    public static String noTable_remedy;
    public static String noText;
    public static String noText_remedy;
    public static String offRecord_documents;
    public static String offRecord_passages;
    public static String omitted;
    public static String originalNotKept;
    public static String person;
    public static String place_paragraph;
    public static String reading;
    public static String rolesGuessed;
    public static String sameName;
    public static String similarArea;
    public static String unclear;
    public static String unknownArea;
    public static String unwritable;
    public static String unwritable_remedy;

    static {
        NLS.initializeMessages("org.triangula.exchange.transcript.messages", Messages.class);
    }

    private Messages() {
    }
}
