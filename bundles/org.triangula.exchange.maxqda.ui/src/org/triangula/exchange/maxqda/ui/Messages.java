// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String bringBack;
    public static String card;
    public static String card_description;
    public static String column_code;
    public static String column_document;
    public static String column_passage;
    public static String column_places;
    public static String column_places_description;
    public static String count;
    public static String count_description;
    public static String elsewhere;
    public static String empty;
    public static String filter;
    public static String from;
    public static String importButton;
    public static String job;
    public static String list;
    public static String menu_place;
    public static String noDocument;
    public static String noPlaces;
    public static String noStudy;
    public static String paraphrase;
    public static String placeFirst;
    public static String placeHere;
    public static String placeHere_description;
    public static String placeHere_key;
    public static String placeSelected;
    public static String position;
    public static String reason_once;
    public static String reason_only;
    public static String reason_other;
    public static String reason_paragraph;
    public static String reason_several;
    public static String reason_similar;
    public static String score_description;
    public static String selectFirst;
    public static String selectFirst_remedy;
    public static String showHere;
    public static String showInDocument;
    public static String showSkipped;
    public static String skip;
    public static String skipped;
    public static String textUnknown;
    public static String weight;

    static {
        NLS.initializeMessages("org.triangula.exchange.maxqda.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
