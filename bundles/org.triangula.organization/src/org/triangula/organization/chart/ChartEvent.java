// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import java.time.LocalDate;
import java.util.Objects;

import org.triangula.model.actors.AdministrativeUnit;

/**
 * Something that changed in an administration on a day.
 *
 * @param day the first day on which it is so
 * @param kind what changed
 * @param unit the unit
 * @param what the other thing it is about: the new superior, the task, the post, or what a source tells; may be empty
 * @param reason why; empty if not known
 */
public record ChartEvent(LocalDate day, Kind kind, AdministrativeUnit unit, String what, String reason) {

    /** What changed. */
    public enum Kind {
        /** The unit began. */
        FOUNDED,
        /** The unit is no more. */
        DISSOLVED,
        /** It hangs below another unit, or in another way. */
        MOVED,
        /** It carries another task. */
        TASK_TAKEN,
        /** It no longer carries a task. */
        TASK_GIVEN_UP,
        /** It has another post. */
        POST_MADE,
        /** It no longer has a post. */
        POST_ENDED,
        /** A source tells that something was changed; the study does not show what. */
        TOLD
    }

    /** Checks the values. */
    public ChartEvent {
        Objects.requireNonNull(day);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(what);
        Objects.requireNonNull(reason);
    }

    /**
     * The same event with a reason, if it has none yet.
     *
     * @param why the reason; may be empty
     * @return the event
     */
    ChartEvent because(String why) {
        return why.isBlank() || reason.equals(why) ? this
            : new ChartEvent(day, kind, unit, what, reason.isEmpty() ? why : reason + "; " + why);
    }
}
