// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.query;

import org.eclipse.osgi.util.NLS;

/** Texts of the query view. */
final class Messages extends NLS {

    /** Text: Open a study to query its codings here. */
    public static String NoStudy;
    /** Text: Choose codes – drag them from the code tree or type their name – to find where they. */
    public static String Incomplete;
    /** Text: Choose code. */
    public static String Incomplete_choose;
    /** Text: No passage meets this query. */
    public static String Nothing;
    /** Text: Filter passages. */
    public static String Filter;
    /** Text: Answering query. */
    public static String Job;
    /** Text: Passages: {0}, in documents: {1} of {2}. */
    public static String Counts;
    /** Text: Not decided, values missing: {0}. */
    public static String Counts_unknown;
    /** Text: Base: documents searched n = {0}; segments of codes A in them: {1}. */
    public static String Counts_base;
    /** Text: {0} {1}. */
    public static String Quote;
    /** Text: New query. */
    public static String Action_new;
    /** Text: Copy with citation. */
    public static String Action_copy;
    /** Text: Export passages. */
    public static String Action_export;
    /** Text: Show in document. */
    public static String Action_jump;
    /** Text: Name of the query; choose a stored one or write a new name. */
    public static String Stored_names;
    /** Text: Store this query in the study. */
    public static String Stored_store;
    /** Text: Delete the stored query. */
    public static String Stored_delete;
    /** Text: Add code. */
    public static String Codes_add;
    /** Text: Take over active codes. */
    public static String Codes_active;
    /** Text: Remove codes from the list. */
    public static String Codes_remove;
    /** Text: Drag codes here from the code tree, or press Insert. */
    public static String Codes_hint;
    /** Text: Add code to the query. */
    public static String Codes_title;
    /** Text: Type the name of a code. */
    public static String Codes_type;
    /** Text: (deleted code). */
    public static String Codes_gone;
    /** Text: Ins. */
    public static String Key_insert;
    /** Text: Del. */
    public static String Key_delete;
    /** Text: Function. */
    public static String Form_function;
    /** Text: A: codes looked for. */
    public static String Form_codes;
    /** Text: B: compared with. */
    public static String Form_others;
    /** Text: B: compared with (none: all other codes). */
    public static String Form_othersOptional;
    /** Text: With codes below. */
    public static String Form_subcodes;
    /** Text: At most paragraphs apart. */
    public static String Form_distance;
    /** Text: At least so many codes. */
    public static String Form_least;
    /** Text: Documents. */
    public static String Form_documents;
    /** Text: In all documents. */
    public static String Form_allDocuments;
    /** Text: In active documents. */
    public static String Form_activeDocuments;
    /** Text: Coders. */
    public static String Form_coders;
    /** Text: By all coders. */
    public static String Form_allCoders;
    /** Text: By {0}. */
    public static String Form_someCoders;
    /** Text: yes. */
    public static String Yes;
    /** Text: no. */
    public static String No;
    /** Text: Base: documents searched. */
    public static String Export_searched;
    /** Text: Segments of codes A in them. */
    public static String Export_segments;
    /** Text: Documents not decided, values missing. */
    public static String Export_unknown;
    /** Text: Program. */
    public static String Export_version;
    /** Text: {0} in {1}. */
    public static String Heading_inside;
    /** Text: {0}, then {1}. */
    public static String Heading_followed;
    /** Text: {0} near {1}. */
    public static String Heading_near;
    /** Text: Intersection. */
    public static String Intersection;
    /** Text: Passages that have all codes A: only the part they share. */
    public static String Intersection_definition;
    /** Text: Intersection (set). */
    public static String IntersectionSet;
    /** Text: Passages that have at least some of the codes A: only the part they share. */
    public static String IntersectionSet_definition;
    /** Text: Overlapping. */
    public static String Overlapping;
    /** Text: Whole segments of codes A that somewhere have all codes A. */
    public static String Overlapping_definition;
    /** Text: Overlapping only. */
    public static String OverlappingOnly;
    /** Text: As Overlapping, without segments that overlap one of any other code. */
    public static String OverlappingOnly_definition;
    /** Text: If inside. */
    public static String IfInside;
    /** Text: Segments of codes A that lie completely in a segment of a code B. */
    public static String IfInside_definition;
    /** Text: If outside. */
    public static String IfOutside;
    /** Text: Segments of codes A that share no character with a segment of a code B. */
    public static String IfOutside_definition;
    /** Text: Only this code. */
    public static String OnlyThisCode;
    /** Text: Segments of codes A that overlap no segment of codes B; without B, of no other code. */
    public static String OnlyThisCode_definition;
    /** Text: Only one code alone. */
    public static String OnlyOneCodeAlone;
    /** Text: Segments of one code A that overlap no segment of another code A. */
    public static String OnlyOneCodeAlone_definition;
    /** Text: Followed by. */
    public static String FollowedBy;
    /** Text: Segments of codes A behind which a segment of a code B begins, not too many paragraphs. */
    public static String FollowedBy_definition;
    /** Text: Near. */
    public static String Near;
    /** Text: Segments of codes A with one of a code B before, behind or at the same place, not too. */
    public static String Near_definition;

    static {
        NLS.initializeMessages("org.triangula.analysis.ui.query.messages", Messages.class);
    }

    private Messages() {
    }
}
