// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.questionnaire;

import org.eclipse.osgi.util.NLS;
import org.triangula.model.survey.RoutingOperator;

/** Texts of this package. */
final class Messages extends NLS {

    public static String addQuestion;
    public static String addTopic;
    public static String added;
    public static String after;
    public static String before;
    public static String check_finding;
    public static String check_none;
    public static String check_part;
    public static String check_summary;
    public static String choosePart;
    public static String code;
    public static String conditions;
    public static String difference;
    public static String differences;
    public static String down;
    public static String draft;
    public static String empty;
    public static String empty_create;
    public static String english;
    public static String englishHint;
    public static String exclusive;
    public static String exportRouting;
    public static String filter;
    public static String first;
    public static String german;
    public static String germanHint;
    public static String maximum;
    public static String minimum;
    public static String missing;
    public static String newSurvey;
    public static String newVersion;
    public static String noNumber;
    public static String noNumber_remedy;
    public static String number;
    public static String op_ANSWERED;
    public static String op_CONTAINS;
    public static String op_DIFFERS;
    public static String op_EQUALS;
    public static String op_GREATER;
    public static String op_LESS;
    public static String operator;
    public static String options;
    public static String ownWords;
    public static String places;
    public static String preview_hint;
    public static String preview_language;
    public static String preview_place;
    public static String printEnglish;
    public static String printGerman;
    public static String question;
    public static String release;
    public static String release_tip;
    public static String released;
    public static String releasedBy;
    public static String releasedHint;
    public static String remove;
    public static String removed;
    public static String required;
    public static String revise;
    public static String revise_tip;
    public static String routingFile;
    public static String rows;
    public static String tab_check;
    public static String tab_check_count;
    public static String tab_part;
    public static String tab_preview;
    public static String tab_routing;
    public static String tab_versions;
    public static String tree;
    public static String type;
    public static String unit;
    public static String up;
    public static String value;
    public static String variable;
    public static String version;
    public static String versionOf;
    public static String version_reason;
    public static String version_state;
    public static String version_why;
    public static String writeForm;

    static {
        initializeMessages("org.triangula.survey.ui.questionnaire.messages", Messages.class);
    }

    private Messages() {
    }

    /** How a routing rule compares. */
    static String operator(RoutingOperator operator) {
        return switch (operator) {
            case EQUALS -> op_EQUALS;
            case DIFFERS -> op_DIFFERS;
            case CONTAINS -> op_CONTAINS;
            case LESS -> op_LESS;
            case GREATER -> op_GREATER;
            case ANSWERED -> op_ANSWERED;
        };
    }
}
