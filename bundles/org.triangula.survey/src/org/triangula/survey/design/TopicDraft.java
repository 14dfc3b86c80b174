// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import java.util.Objects;

import org.triangula.model.survey.Topic;

/**
 * A topic of a questionnaire as it should be.
 *
 * @param number number as printed; may be empty
 * @param heading heading by language
 */
public record TopicDraft(String number, Multilingual heading) {

    /** Checks that nothing is missing. */
    public TopicDraft {
        number = number == null ? "" : number.strip();
        Objects.requireNonNull(heading);
    }

    /**
     * A topic as it is.
     *
     * @param topic the topic
     * @return the draft that would change nothing
     */
    public static TopicDraft of(Topic topic) {
        return new TopicDraft(topic.getNumber(), Multilingual.of(topic.getWordings()));
    }
}
