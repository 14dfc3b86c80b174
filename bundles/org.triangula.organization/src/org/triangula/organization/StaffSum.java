// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.triangula.model.actors.Actor;
import org.triangula.model.actors.Post;

/**
 * A sum of full-time equivalents that explains itself.
 *
 * @param total full-time equivalents of all posts whose size is known, filled or not
 * @param vacant the part of the total that nobody holds
 * @param counted posts in the total
 * @param unknown posts whose size is not known; they are not in the total, so it is a lower bound if there are any
 * @param volunteer honorary posts; never in the total
 */
public record StaffSum(BigDecimal total, BigDecimal vacant, List<Part> counted, List<Part> unknown,
    List<Part> volunteer) {

    /** Copies the lists. */
    public StaffSum {
        counted = List.copyOf(counted);
        unknown = List.copyOf(unknown);
        volunteer = List.copyOf(volunteer);
    }

    /**
     * Sums the posts of actors. Decimal, so that 0.1 + 0.2 is 0.3.
     *
     * @param actors the actors
     * @param date the day on which a post must exist
     * @return the sum
     */
    public static StaffSum of(List<? extends Actor> actors, LocalDate date) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal vacant = BigDecimal.ZERO;
        List<Part> counted = new ArrayList<>();
        List<Part> unknown = new ArrayList<>();
        List<Part> volunteer = new ArrayList<>();
        for (Actor actor : actors) {
            for (Post post : actor.getPosts()) {
                Part part = new Part(actor, post);
                if (!Validity.holdsOn(post, date)) {
                    continue;
                }
                if (post.isVolunteer()) {
                    volunteer.add(part);
                } else if (post.getFullTimeEquivalents() == null) {
                    unknown.add(part);
                } else {
                    BigDecimal size = BigDecimal.valueOf(post.getFullTimeEquivalents());
                    total = total.add(size);
                    vacant = post.isVacant() ? vacant.add(size) : vacant;
                    counted.add(part);
                }
            }
        }
        return new StaffSum(total.stripTrailingZeros(), vacant.stripTrailingZeros(), counted, unknown, volunteer);
    }

    /**
     * A post in a sum.
     *
     * @param actor who has the post
     * @param post the post
     */
    public record Part(Actor actor, Post post) {
    }
}
