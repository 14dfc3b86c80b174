// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A tie that a coded segment suggests: two actors are named in it. What kind of tie it is, and whether it is one at
 * all, a
 * person decides.
 *
 * @param first id of the actor that is named first
 * @param second id of the other
 * @param segment id of the segment
 * @param sentence whether one sentence names both
 */
public record TieProposal(String first, String second, String segment, boolean sentence) {

    private static final int SHORTEST_NAME = 3;

    /**
     * An actor with the names it is known by.
     *
     * @param id its id
     * @param names its name and aliases
     */
    public record Named(String id, List<String> names) {
        /** Copies the list. */
        public Named {
            names = List.copyOf(names);
        }
    }

    /**
     * A segment.
     *
     * @param id its id
     * @param text its words
     */
    public record Segment(String id, String text) {
    }

    /**
     * Finds pairs of actors that segments name. Names are found as whole words whatever their case; names of fewer than
     * three signs are too ambiguous and are not looked for. A name within a longer one that is found at the same place
     * does
     * not count.
     *
     * @param segments the segments
     * @param actors the actors
     * @return the proposals in the order of the segments; each pair once per segment
     */
    public static List<TieProposal> in(List<Segment> segments, List<Named> actors) {
        Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
        for (Named actor : actors) {
            patterns.put(actor.id(), actor.names().stream().map(String::strip)
                .filter(name -> name.length() >= SHORTEST_NAME).map(name -> Pattern.compile("(?<![\\p{L}\\p{N}])"
                    + Pattern.quote(name) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList());
        }
        List<TieProposal> proposals = new ArrayList<>();
        for (Segment segment : segments) {
            List<Mention> mentions = mentions(segment.text(), patterns);
            for (int i = 0; i < mentions.size(); i++) {
                for (int j = i + 1; j < mentions.size(); j++) {
                    Mention one = mentions.get(i);
                    Mention other = mentions.get(j);
                    boolean sentence = segment.text().substring(Math.min(one.end(), other.start()), other.start())
                        .chars().noneMatch(sign -> sign == '.' || sign == '!' || sign == '?' || sign == '\n');
                    proposals.add(new TieProposal(one.actor(), other.actor(), segment.id(), sentence));
                }
            }
        }
        return proposals;
    }

    private static List<Mention> mentions(String text, Map<String, List<Pattern>> patterns) {
        List<Mention> all = new ArrayList<>();
        patterns.forEach((actor, names) -> names.forEach(name -> name.matcher(text).results()
            .forEach(match -> all.add(new Mention(actor, match.start(), match.end())))));
        all.removeIf(one -> all.stream().anyMatch(other -> other.isAround(one)));
        all.sort(java.util.Comparator.comparingInt(Mention::start).thenComparing(Mention::actor));
        Map<String, Mention> first = new LinkedHashMap<>();
        all.forEach(one -> first.putIfAbsent(one.actor(), one));
        return List.copyOf(first.values());
    }

    /** A place where an actor is named. */
    private record Mention(String actor, int start, int end) {
        boolean isAround(Mention other) {
            return start <= other.start && end >= other.end && end - start > other.end - other.start;
        }
    }
}
