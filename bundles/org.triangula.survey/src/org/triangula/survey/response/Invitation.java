// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.response;

import java.util.List;
import java.util.Objects;

import org.triangula.model.Element;
import org.triangula.model.survey.Topic;

/**
 * A desk that is asked to answer for a unit.
 *
 * @param unit the area or case
 * @param desk desk or role, no name of a person; may be empty
 * @param topics topics it is asked to answer; none for all
 */
public record Invitation(Element unit, String desk, List<Topic> topics) {

    /** Copies the list. */
    public Invitation {
        Objects.requireNonNull(unit);
        desk = desk == null ? "" : desk.strip();
        topics = List.copyOf(topics);
    }
}
