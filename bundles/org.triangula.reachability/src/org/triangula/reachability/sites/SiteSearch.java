// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.sites;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.search.LinkedFacilities;
import org.triangula.reachability.search.PreparedAnalysis;

/** Looks for the sites of a type among candidates that reach most people whom no facility of the type reaches yet. */
public final class SiteSearch {

    /** Up to so many choices are all looked at; beyond, the greedy answer is given. */
    public static final double MOST_CHOICES = 200_000;

    private final PreparedAnalysis prepared;

    /** @param prepared networks and origins */
    public SiteSearch(PreparedAnalysis prepared) {
        this.prepared = prepared;
    }

    /**
     * What is looked for.
     *
     * @param type key of the facility type
     * @param mode the mode
     * @param candidates where a site could be
     * @param count how many sites, at least 1
     * @param minutes people are reached who need at most so many
     */
    public record Question(String type, TravelMode mode, Facilities candidates, int count, int minutes) {
    }

    /**
     * What was found.
     *
     * @param sites the sites, the one that adds most first
     * @param before people whom the facilities that exist reach
     * @param after people whom these and the sites reach
     * @param people all people
     * @param exact whether no other choice of as many candidates reaches more
     */
    public record Answer(List<Site> sites, double before, double after, double people, boolean exact) {
        /** Copies the list. */
        public Answer {
            sites = List.copyOf(sites);
        }
    }

    /**
     * A site.
     *
     * @param place where it is
     * @param reached people it reaches within the minutes, whoever else does
     * @param gained people whom neither what exists nor the sites before it in the list reach
     */
    public record Site(Facilities.Facility place, double reached, double gained) {
    }

    /**
     * Answers. One search per candidate.
     *
     * @param question what is looked for
     * @param existing travel times to what exists
     * @param people people per origin; not a number and negative ones count as 0
     * @param progress told about the work, and can cancel it
     * @return the sites
     */
    public Answer answer(Question question, TravelTimes existing, double[] people, ReachabilityProgress progress) {
        LinkedFacilities linked = prepared.link(question.candidates(), question.mode());
        List<BitSet> reached = new ArrayList<>();
        for (int i = 0; i < question.candidates().size(); i++) {
            progress.checkCancelled();
            progress.report("Candidate sites", (double) i / question.candidates().size());
            reached.add(within(prepared.nearest(linked, question.type(), new int[] {i}, progress),
                    question.minutes()));
        }
        SiteChoice choice = new SiteChoice(reached, people, within(existing, question.minutes()));
        boolean exact = SiteChoice.ways(question.candidates().size(), question.count()) <= MOST_CHOICES;
        SiteChoice.Choice best = exact ? choice.exact(question.count()) : choice.greedy(question.count());
        double all = 0;
        for (double one : people) {
            all += one > 0 ? one : 0;
        }
        return new Answer(choice.gains(best).stream().map(gain -> new Site(question.candidates().get(gain.site()),
                gain.reached(), gain.gained())).toList(), choice.peopleBefore(), best.people(), all, exact);
    }

    /**
     * The origins that are reached.
     *
     * @param times travel times
     * @param minutes at most so many
     */
    public static BitSet within(TravelTimes times, int minutes) {
        BitSet set = new BitSet(times.size());
        for (int origin = 0; origin < times.size(); origin++) {
            set.set(origin, times.best()[origin] >= 0 && times.best()[origin] <= minutes * 60);
        }
        return set;
    }
}
