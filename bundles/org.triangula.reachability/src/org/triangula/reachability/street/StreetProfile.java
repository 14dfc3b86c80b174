// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.street;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The speeds and access rules of one mode, read from a data file (see {@link StreetProfiles}).
 *
 * <p>Rules, in this order: a tag of {@code denyTags} closes a way. The first present key of {@code accessKeys} with a
 * known value decides; {@code allow} on a specific key (any but {@code access}) opens the {@code designated} ways as
 * well and takes their speed. Without it the table {@code ways} decides. {@code maxspeed} replaces the speed of the
 * table.</p>
 *
 * @param ways           speed by {@code key=value}
 * @param designated     speed by {@code key=value} where the mode is explicitly allowed
 * @param accessKeys     access keys, most specific first
 * @param allow          access values that allow
 * @param deny           access values that forbid
 * @param denyTags       {@code key=value} that close a way
 * @param pushValues     access values where the vehicle is pushed
 * @param pushFactor     speed where it is pushed
 * @param onewayKeys     keys of one-way rules, most specific first
 * @param onewayImplied  {@code key=value} that make a way one-way
 * @param contraflow     {@code key=value} that lift a one-way rule
 * @param barriers       values of {@code barrier} on a node that stop the mode
 * @param noSnap         {@code key=value} of ways along which no journey starts or ends
 * @param maxspeedFactor travel speed as a share of {@code maxspeed}; 0 = ignore the tag
 * @param maxspeedWords  km/h by non-numeric value of {@code maxspeed}
 */
public record StreetProfile(Map<String, Double> ways, Map<String, Double> designated,
        List<String> accessKeys, Set<String> allow, Set<String> deny, Set<String> denyTags, Set<String> pushValues,
        double pushFactor, List<String> onewayKeys, Set<String> onewayImplied, Set<String> contraflow,
        Set<String> barriers, Set<String> noSnap, double maxspeedFactor, Map<String, Double> maxspeedWords) {
    /** Tag keys that can make a way a street. */
    private static final List<String> WAY_KEYS = List.of("highway", "railway", "public_transport");
    private static final double KMH_PER_MPH = 1.609344;

    private enum Access { UNKNOWN, ALLOWED, DENIED, PUSHED }

    /**
     * Evaluates a way.
     *
     * @param tags  the way's tags
     * @param scale base speed in km/h for factor speeds, or a factor on km/h speeds
     */
    public WaySpeeds evaluate(Map<String, String> tags, double scale) {
        if (containsAny(denyTags, tags)) {
            return WaySpeeds.NONE;
        }
        Access access = access(tags);
        if (access == Access.DENIED) {
            return WaySpeeds.NONE;
        }
        double speed = tableSpeed(tags, access);
        if (speed <= 0) {
            return WaySpeeds.NONE;
        }
        double kmh = speed * scale;
        if (maxspeedFactor > 0) {
            double limit = maxspeed(tags.get("maxspeed"));
            if (limit > 0) {
                kmh = limit * maxspeedFactor * scale;
            }
        }
        int direction = direction(tags);
        return new WaySpeeds(direction >= 0 ? kmh : 0, direction <= 0 ? kmh : 0, !containsAny(noSnap, tags));
    }

    /** Returns whether a node with these tags stops the mode. */
    public boolean blocks(Map<String, String> nodeTags) {
        String barrier = nodeTags.get("barrier");
        if (barrier == null) {
            return false;
        }
        Access access = access(nodeTags);
        return access == Access.DENIED || access == Access.UNKNOWN && barriers.contains(barrier);
    }

    private Access access(Map<String, String> tags) {
        for (String key : accessKeys) {
            String value = tags.get(key);
            if (value == null) {
                continue;
            }
            if (deny.contains(value)) {
                return Access.DENIED;
            }
            if (pushValues.contains(value)) {
                return Access.PUSHED;
            }
            if (allow.contains(value)) {
                // a general "access=yes" does not open a motorway to walkers
                return "access".equals(key) ? Access.UNKNOWN : Access.ALLOWED;
            }
        }
        return Access.UNKNOWN;
    }

    private double tableSpeed(Map<String, String> tags, Access access) {
        for (String key : WAY_KEYS) {
            String value = tags.get(key);
            if (value == null) {
                continue;
            }
            String tag = key + '=' + value;
            Double speed = ways.get(tag);
            if (access == Access.ALLOWED && designated.containsKey(tag)) {
                speed = designated.get(tag);
            }
            if (access == Access.PUSHED && (speed != null || designated.containsKey(tag))) {
                speed = pushFactor;
            }
            if (speed != null) {
                return speed;
            }
        }
        return 0;
    }

    /** 1 = only forward, -1 = only backward, 0 = both. */
    private int direction(Map<String, String> tags) {
        for (String key : onewayKeys) {
            String value = tags.get(key);
            if (value != null) {
                return switch (value) {
                    case "yes", "true", "1" -> containsAny(contraflow, tags) ? 0 : 1;
                    case "-1", "reverse" -> containsAny(contraflow, tags) ? 0 : -1;
                    default -> 0;
                };
            }
        }
        return containsAny(onewayImplied, tags) ? 1 : 0;
    }

    private double maxspeed(String value) {
        if (value == null) {
            return 0;
        }
        Double word = maxspeedWords.get(value);
        if (word != null) {
            return word;
        }
        boolean miles = value.endsWith("mph");
        String digits = miles ? value.substring(0, value.length() - 3).trim() : value;
        if (digits.isEmpty() || digits.length() > 3 || !digits.chars().allMatch(Character::isDigit)) {
            return 0;
        }
        int number = Integer.parseInt(digits);
        return miles ? number * KMH_PER_MPH : number;
    }

    private static boolean containsAny(Set<String> wanted, Map<String, String> tags) {
        for (String tag : wanted) {
            int separator = tag.indexOf('=');
            if (tag.substring(separator + 1).equals(tags.get(tag.substring(0, separator)))) {
                return true;
            }
        }
        return false;
    }
}
