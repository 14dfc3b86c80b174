// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.study;

import java.util.List;
import java.util.Optional;

import org.triangula.gazetteer.build.Distance;
import org.triangula.gazetteer.geocode.AddressQuery;
import org.triangula.gazetteer.geocode.GeocodeHit;
import org.triangula.gazetteer.geocode.Quality;

/**
 * A facility whose address was looked up.
 *
 * @param facility identity of the facility
 * @param name its name
 * @param address its address as recorded
 * @param hits places the address may mean, best first
 */
public record GeocodeEntry(String facility, String name, AddressQuery address, List<GeocodeHit> hits) {

    private static final double SURE = 0.85;
    private static final double CLEARLY_BETTER = 0.04;
    private static final double SAME_PLACE = 250;

    /** What a person has to do with an entry. */
    public enum Verdict {
        /** One place fits well and no other nearly as well: it can be taken unseen. */
        SURE,
        /** There are places, but a person has to choose. */
        DOUBTFUL,
        /** No place was found. */
        NOT_FOUND
    }

    /** Copies the list. */
    public GeocodeEntry {
        hits = List.copyOf(hits);
    }

    /**
     * The best place.
     *
     * @return the first hit if there is one
     */
    public Optional<GeocodeHit> best() {
        return hits.stream().findFirst();
    }

    /**
     * What has to be done.
     *
     * @return sure when the best hit rests on house numbers with a score of at least 0.85, and every other hit is
     *         within 250 m of it or worse by more than 0.04
     */
    public Verdict verdict() {
        if (hits.isEmpty()) {
            return Verdict.NOT_FOUND;
        }
        GeocodeHit best = hits.getFirst();
        boolean good = best.score() >= SURE && best.quality().compareTo(Quality.INTERPOLATED) <= 0;
        boolean alone = hits.stream().skip(1).allMatch(other -> best.score() - other.score() > CLEARLY_BETTER
            || Distance.metres(best.longitude(), best.latitude(), other.longitude(), other.latitude()) < SAME_PLACE);
        return good && alone ? Verdict.SURE : Verdict.DOUBTFUL;
    }
}
