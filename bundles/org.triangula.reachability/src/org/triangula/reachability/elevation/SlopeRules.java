// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * How slope changes speed, from {@code slopes.json}.
 *
 * @param version       version of the rules, for the provenance
 * @param stretchMetres slopes are taken over at least so many metres of a street, as heights of single points waver
 * @param steepest      slopes beyond this (rise by run) count as this: they are bridges, tunnels or faulty heights
 * @param eBikeFromKmh  from this speed on the level in km/h a bicycle has a motor
 * @param walk          rule for people on foot
 * @param bike          rule for bicycles
 * @param eBike         rule for bicycles with a motor
 */
public record SlopeRules(String version, double stretchMetres, double steepest, double eBikeFromKmh, Rule walk,
        Rule bike, Rule eBike) {

    /**
     * A rule.
     *
     * @param source              where it comes from
     * @param tobler              whether it is Tobler's; the other values do not matter then
     * @param timePerPercentUp    share of the time on the level that each per cent uphill adds
     * @param speedPerPercentDown share of the speed on the level that each per cent downhill adds
     * @param quickest            most that speed is multiplied by
     */
    public record Rule(String source, boolean tobler, double timePerPercentUp, double speedPerPercentDown,
            double quickest) {

        /**
         * Returns by what the speed on the level is multiplied.
         *
         * @param slope rise by run in the direction of travel, negative downhill
         */
        public double factor(double slope) {
            if (tobler) {
                return Math.exp(-3.5 * (Math.abs(slope + 0.05) - 0.05));
            }
            return slope >= 0 ? 1 / (1 + timePerPercentUp * 100 * slope)
                    : Math.min(quickest, 1 - speedPerPercentDown * 100 * slope);
        }
    }

    /** Reads the rules that come with the program. */
    public static SlopeRules builtIn() {
        try (Reader reader = new InputStreamReader(SlopeRules.class.getResourceAsStream("slopes.json"),
                StandardCharsets.UTF_8)) {
            return new Gson().fromJson(reader, SlopeRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
