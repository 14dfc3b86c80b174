// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.side;

import org.eclipse.osgi.util.NLS;

/** What is said about the side file, and the kinds of things it carries. */
public final class Messages extends NLS {

    /** The side file is damaged. */
    public static String damaged;
    /** The side file has a newer format. */
    public static String newer;
    /** An identity belongs to something else. */
    public static String conflict;
    /** The whole study comes from the side file. */
    public static String whole;
    /** The project was changed by another program. */
    public static String changed;
    /** {0} things do not fit any more. */
    public static String unfitting;
    /** Kind of thing: other things. */
    public static String kind_other;
    /** Kind of thing: particulars of the study. */
    public static String kind_study;
    /** Kind of thing: colours and descriptions of coders. */
    public static String kind_coders;
    /** Kind of thing: further properties. */
    public static String kind_properties;
    /** Kind of thing: sources of the study. */
    public static String kind_provenance;
    /** Kind of thing: sources of documents and values. */
    public static String kind_provenanceOf;
    /** Kind of thing: periods for which values hold. */
    public static String kind_validity;
    /** Kind of thing: decisions. */
    public static String kind_decisions;
    /** Kind of thing: entries of the glossary. */
    public static String kind_glossary;
    /** Kind of thing: areas. */
    public static String kind_areas;
    /** Kind of thing: facilities. */
    public static String kind_facilities;
    /** Kind of thing: work on address tables. */
    public static String kind_lists;
    /** Kind of thing: catchments. */
    public static String kind_catchments;
    /** Kind of thing: grids and scenarios. */
    public static String kind_scenarios;
    /** Kind of thing: people, organisations, units, bodies and programmes. */
    public static String kind_actors;
    /** Kind of thing: tasks. */
    public static String kind_tasks;
    /** Kind of thing: ties. */
    public static String kind_ties;
    /** Kind of thing: document groups. */
    public static String kind_groups;
    /** Kind of thing: sets of codes without codes. */
    public static String kind_emptySets;
    /** Kind of thing: colours of sets. */
    public static String kind_sets;
    /** Kind of thing: kinds, languages and colours of documents. */
    public static String kind_documents;
    /** Kind of thing: documents and passages that are not on record. */
    public static String kind_recordStatus;
    /** Kind of thing: original files and recordings. */
    public static String kind_originals;
    /** Kind of thing: documents with places. */
    public static String kind_places;
    /** Kind of thing: details of interviews. */
    public static String kind_interviews;
    /** Kind of thing: speakers. */
    public static String kind_speakers;
    /** Kind of thing: earlier texts. */
    public static String kind_versions;
    /** Kind of thing: paraphrases. */
    public static String kind_paraphrases;
    /** Kind of thing: highlights. */
    public static String kind_highlights;
    /** Kind of thing: weights of codings. */
    public static String kind_weights;
    /** Kind of thing: comments on codings. */
    public static String kind_comments;
    /** Kind of thing: codings that are not manual. */
    public static String kind_codingOrigins;
    /** Kind of thing: steps in the history of the code system. */
    public static String kind_history;
    /** Kind of thing: origin, time and wording of codes. */
    public static String kind_codeDetails;
    /** Kind of thing: codes with rules or anchor examples. */
    public static String kind_rules;
    /** Kind of thing: codes with other names, keys or a place among the favourites. */
    public static String kind_aliases;
    /** Kind of thing: kinds and colours of memos. */
    public static String kind_memos;
    /** Kind of thing: memos on places, actors, facilities and surveys. */
    public static String kind_concerns;
    /** Kind of thing: summaries. */
    public static String kind_summaries;
    /** Kind of thing: surveys. */
    public static String kind_surveys;
    /** Kind of thing: responses to surveys. */
    public static String kind_responses;
    /** Kind of thing: links to places, actors, facilities and surveys. */
    public static String kind_links;
    /** Kind of thing: kinds and authors of links. */
    public static String kind_linkDetails;
    /** Kind of thing: claims. */
    public static String kind_claims;
    /** Kind of thing: keys, units and wordings of variables. */
    public static String kind_variables;
    /** Kind of thing: variables with value labels. */
    public static String kind_labels;
    /** Kind of thing: kinds of cases. */
    public static String kind_cases;
    /** Kind of thing: cases with places, actors or facilities. */
    public static String kind_members;
    /** Kind of thing: typologies. */
    public static String kind_typologies;
    /** Kind of thing: results of analyses. */
    public static String kind_results;
    /** Kind of object: coders. */
    public static String object_coders;
    /** Kind of object: codes. */
    public static String object_codes;
    /** Kind of object: documents. */
    public static String object_documents;
    /** Kind of object: segments. */
    public static String object_segments;
    /** Kind of object: codings. */
    public static String object_codings;
    /** Kind of object: memos. */
    public static String object_memos;
    /** Kind of object: variables. */
    public static String object_variables;
    /** Kind of object: cases. */
    public static String object_cases;
    /** Kind of object: sets. */
    public static String object_sets;
    /** Kind of object: links. */
    public static String object_links;
    /** {0} things that the standard has no place for. */
    public static String lost;
    /** {0} things that only the side file carries. */
    public static String lostToOthers;
    /** {0} texts or passages that are off the record. */
    public static String offRecord;

    static {
        NLS.initializeMessages("org.triangula.exchange.refiqda.side.messages", Messages.class);
    }

    private Messages() {
    }
}
