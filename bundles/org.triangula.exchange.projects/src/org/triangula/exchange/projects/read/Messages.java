// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String counts_heading;
    public static String counts_title;
    public static String encrypted;
    public static String important;
    public static String important_lost;
    public static String kind_annotations;
    public static String kind_codings;
    public static String kind_documents;
    public static String kind_graphs;
    public static String kind_media;
    public static String kind_members;
    public static String kind_memos;
    public static String kind_queries;
    public static String kind_references;
    public static String kind_regions;
    public static String kind_summaries;
    public static String kind_values;
    public static String kind_variables;
    public static String left_ambiguous;
    public static String left_encrypted;
    public static String left_graph;
    public static String left_literature;
    public static String left_media;
    public static String left_noDocument;
    public static String left_noText;
    public static String left_otherWords;
    public static String left_position;
    public static String left_query;
    public static String left_reference;
    public static String left_region;
    public static String left_unknownPlace;
    public static String looseCode;
    public static String memoBeginnings;
    public static String noProject;
    public static String noProject_remedy;
    public static String place_paragraph;
    public static String quotes;
    public static String rightToLeft;
    public static String severalPlaces;
    public static String severalProjects;
    public static String textsNotRead;
    public static String variablesUnknown;

    static {
        initializeMessages("org.triangula.exchange.projects.read.messages", Messages.class);
    }

    private Messages() {
    }
}
