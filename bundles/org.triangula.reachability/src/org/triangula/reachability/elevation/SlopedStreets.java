// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

import java.util.Arrays;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.elevation.SlopeRules.Rule;
import org.triangula.reachability.street.StreetNetwork;
import org.triangula.reachability.street.StreetProfiles;

/**
 * Streets whose speeds on foot and by bicycle follow the slope of the ground. A street is cut into stretches of some
 * tens of metres along its shape; its speed, one in each direction between two junctions, is its length by the sum of
 * the times of its stretches. Where heights are missing, a stretch counts as level. Cars are not changed.
 */
public final class SlopedStreets {
    private final StreetNetwork streets;
    private final double[] heights;
    private final SlopeRules rules;

    private SlopedStreets(StreetNetwork streets, double[] heights, SlopeRules rules) {
        this.streets = streets;
        this.heights = heights;
        this.rules = rules;
    }

    /**
     * Changes speeds.
     *
     * @param streets    streets with their speeds on the level
     * @param heights    metres per shape point, not a number where none is known; see {@link HeightFile}
     * @param parameters tell whether a bicycle has a motor
     * @return the same streets with other speeds
     */
    public static StreetNetwork of(StreetNetwork streets, double[] heights, SlopeRules rules,
            ReachabilityParameters parameters) {
        SlopedStreets sloped = new SlopedStreets(streets, heights, rules);
        float[][] forward = streets.forwardKmh().clone();
        float[][] backward = streets.backwardKmh().clone();
        for (TravelMode mode : new TravelMode[] {TravelMode.WALK, TravelMode.BIKE}) {
            Rule rule = mode == TravelMode.WALK ? rules.walk()
                    : parameters.bikeSpeedKmh() >= rules.eBikeFromKmh() ? rules.eBike() : rules.bike();
            int index = StreetProfiles.MODES.indexOf(mode);
            forward[index] = sloped.speeds(forward[index], rule, 1);
            backward[index] = sloped.speeds(backward[index], rule, -1);
        }
        return new StreetNetwork(streets.edgeFrom(), streets.edgeTo(), streets.shapeStart(), streets.longitude(),
                streets.latitude(), forward, backward, streets.startable(), streets.blocked(), streets.nodeCount(),
                streets.missingNodes(), streets.turnRules());
    }

    private float[] speeds(float[] level, Rule rule, int direction) {
        float[] speeds = Arrays.copyOf(level, level.length);
        for (int edge = 0; edge < speeds.length; edge++) {
            if (speeds[edge] > 0) {
                speeds[edge] = (float) (level[edge] * factor(edge, rule, direction));
            }
        }
        return speeds;
    }

    /** Length of an edge by the sum of its stretches' lengths, each divided by the factor of its slope. */
    private double factor(int edge, Rule rule, int direction) {
        int first = streets.shapeStart()[edge];
        int last = streets.shapeStart()[edge + 1] - 1;
        double whole = 0;
        double slowed = 0;
        double stretch = 0;
        int start = first;
        for (int point = first; point < last; point++) {
            stretch += streets.segmentMetres(point);
            if (stretch >= rules.stretchMetres() || point == last - 1) {
                double rise = direction * (heights[point + 1] - heights[start]);
                double slope = stretch > 0 && Double.isFinite(rise) ? Math.clamp(rise / Math.max(stretch,
                        rules.stretchMetres()), -rules.steepest(), rules.steepest()) : 0;
                whole += stretch;
                slowed += stretch / rule.factor(slope);
                stretch = 0;
                start = point + 1;
            }
        }
        return whole > 0 ? whole / slowed : 1;
    }
}
