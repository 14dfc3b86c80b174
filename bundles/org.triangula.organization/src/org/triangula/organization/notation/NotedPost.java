// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.notation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A post, or several of the same kind, as a value.
 *
 * @param name name
 * @param fullTimeEquivalents full-time equivalents; {@code null} if not known
 * @param persons how many people; {@code null} if not known
 * @param term {@code permanent}, {@code temporary} or the partial ISO date at which the term ends; empty if not known
 * @param grade pay grade; empty if not known
 * @param funding who pays which share
 * @param state {@code filled}, {@code ended} …; empty if not known
 * @param vacant full-time equivalents that nobody holds; {@code null} if none or not known
 * @param volunteer whether the post is honorary
 * @param source key of the source with place; empty if that of the unit
 * @param note a remark; may be empty
 */
public record NotedPost(String name, BigDecimal fullTimeEquivalents, Integer persons, String term, String grade,
    List<Funding> funding, String state, BigDecimal vacant, boolean volunteer, String source, String note) {

    /** Term of a post without end. */
    public static final String PERMANENT = "permanent";
    /** State of a post that is no more. */
    public static final String ENDED = "ended";

    /**
     * A share of funding.
     *
     * @param percent 0 to 100; {@code null} if not known
     * @param funder who pays
     * @param until partial ISO date of the last day; empty if not known
     */
    public record Funding(BigDecimal percent, String funder, String until) {
        /** Normalises the number, so that equal shares are equal. */
        public Funding {
            percent = plain(percent);
        }
    }

    /**
     * A post without a remark.
     *
     * @param name see above, as all others
     * @param fullTimeEquivalents its size
     * @param persons people on it
     * @param term its term
     * @param grade its grade
     * @param funding who pays
     * @param state its state
     * @param vacant full-time equivalents that nobody holds
     * @param volunteer whether it is honorary
     * @param source its source
     */
    public NotedPost(String name, BigDecimal fullTimeEquivalents, Integer persons, String term, String grade,
        List<Funding> funding, String state, BigDecimal vacant, boolean volunteer, String source) {
        this(name, fullTimeEquivalents, persons, term, grade, funding, state, vacant, volunteer, source, "");
    }

    /** Copies the list and normalises the numbers, so that equal posts are equal. */
    public NotedPost {
        Objects.requireNonNull(name);
        fullTimeEquivalents = plain(fullTimeEquivalents);
        vacant = plain(vacant);
        funding = List.copyOf(funding);
    }

    /**
     * Whether the post has an end.
     *
     * @return true if its term is limited
     */
    public boolean isTemporary() {
        return !term.isEmpty() && !PERMANENT.equals(term);
    }

    /**
     * The same post in another state.
     *
     * @param other the state
     * @return the post
     */
    public NotedPost withState(String other) {
        return new NotedPost(name, fullTimeEquivalents, persons, term, grade, funding, other, vacant, volunteer,
            source, note);
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
