// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import org.eclipse.osgi.util.NLS;

/** Texts that users see. */
final class Messages extends NLS {

    /** Add question {0} */
    public static String AddQuestion;
    /** Add topic {0} */
    public static String AddTopic;
    /** Change question {0} */
    public static String ChangeQuestion;
    /** Change topic {0} */
    public static String ChangeTopic;
    /** Create questionnaire {0} */
    public static String CreateQuestionnaire;
    /** Create survey {0} */
    public static String CreateSurvey;
    /** Describe questionnaire {0} */
    public static String DescribeQuestionnaire;
    /** The routing leads in a circle. */
    public static String Finding_circle;
    /** The code {0} stands for several options or rows. */
    public static String Finding_code_twice;
    /** The condition asks for question {0}, which comes later. */
    public static String Finding_later;
    /** A condition names no question. */
    public static String Finding_lost;
    /** The variable name {0} is not allowed: it has only letters, digits, _ and… */
    public static String Finding_name;
    /** Several questions have the variable name {0}. */
    public static String Finding_name_twice;
    /** An option or row has no code. */
    public static String Finding_no_code;
    /** There are no options to choose from. */
    public static String Finding_no_options;
    /** The matrix has no rows. */
    public static String Finding_no_rows;
    /** There is no wording in the language {0}. */
    public static String Finding_no_wording;
    /** Several questions have the number {0}. */
    public static String Finding_number_twice;
    /** The condition asks for the option {1} of question {0}, which does not exist. */
    public static String Finding_option_unknown;
    /** There are {0} places, but only {1} options. */
    public static String Finding_places;
    /** The lowest number is above the highest. */
    public static String Finding_range;
    /** Move question {0} */
    public static String MoveQuestion;
    /** Move topic {0} */
    public static String MoveTopic;
    /** {0} answers refer to it. */
    public static String Problem_answers;
    /** Make a new version of the questionnaire and change it there; the answers stay with the old version. */
    public static String Problem_answers_remedy;
    /** The place to put it is not in this part of the questionnaire. */
    public static String Problem_before;
    /** It is no longer in the study. */
    public static String Problem_gone;
    /** Choose again; somebody may have removed it or undone its creation. */
    public static String Problem_gone_remedy;
    /** This version was released for the field and is not changed any more. */
    public static String Problem_released;
    /** Make a new version of the questionnaire and change it there. */
    public static String Problem_released_remedy;
    /** A condition names a question that is not in this questionnaire. */
    public static String Problem_unknown_question;
    /** Choose an earlier question of the same version. */
    public static String Problem_unknown_question_remedy;
    /** It has no name. */
    public static String Problem_unnamed;
    /** Enter a name. */
    public static String Problem_unnamed_remedy;
    /** {0} conditions ask for it. */
    public static String Problem_used;
    /** Remove the conditions of the later questions first. */
    public static String Problem_used_remedy;
    /** Conditions */
    public static String Property_conditions;
    /** Hint */
    public static String Property_hint;
    /** Variable */
    public static String Property_name;
    /** Number */
    public static String Property_number;
    /** Options */
    public static String Property_options;
    /** Range and unit */
    public static String Property_range;
    /** Required */
    public static String Property_required;
    /** Rows */
    public static String Property_rows;
    /** Topic */
    public static String Property_topic;
    /** Type */
    public static String Property_type;
    /** Wording */
    public static String Property_wording;
    /** Release questionnaire {0} */
    public static String ReleaseQuestionnaire;
    /** Remove question {0} */
    public static String RemoveQuestion;
    /** Remove topic {0} */
    public static String RemoveTopic;
    /** New version of {0} */
    public static String ReviseQuestionnaire;
    /** without name */
    public static String Unnamed;

    static {
        NLS.initializeMessages("org.triangula.survey.design.messages", Messages.class);
    }

    private Messages() {
    }
}
