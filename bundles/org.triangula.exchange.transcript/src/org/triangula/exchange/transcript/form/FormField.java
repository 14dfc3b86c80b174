// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.form;

/** What a form at the beginning of a transcript can say. */
public enum FormField {
    /** Day of the interview. */
    DATE,
    /** Running number of the interview. */
    NUMBER,
    /** District it belongs to. */
    DISTRICT,
    /** Short code of the interview, which also is the pseudonym of the person. */
    CODE,
    /** Name of the interviewed person. */
    NAME,
    /** Function of the interviewed person. */
    FUNCTION,
    /** What was special. */
    REMARKS,
    /** Who asked. */
    INTERVIEWER,
    /** Where the interview took place. */
    PLACE,
    /** In person, online, by telephone, in writing. */
    FORMAT,
    /** How long it took. */
    DURATION,
    /** In which language. */
    LANGUAGE,
    /** Whether somebody interpreted. */
    INTERPRETER,
    /** To what the person consented. */
    CONSENT,
    /** Name of the recording. */
    RECORDING
}
