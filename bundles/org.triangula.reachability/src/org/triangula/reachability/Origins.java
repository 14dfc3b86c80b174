// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability;

import java.util.Arrays;

/** Places people start from, such as the centres of grid cells; flat arrays behind an immutable face. */
public final class Origins {
    private final String[] ids;
    private final double[] longitudes;
    private final double[] latitudes;
    private final double[] populations;

    private Origins(Builder builder) {
        ids = Arrays.copyOf(builder.ids, builder.size);
        longitudes = Arrays.copyOf(builder.longitudes, builder.size);
        latitudes = Arrays.copyOf(builder.latitudes, builder.size);
        populations = Arrays.copyOf(builder.populations, builder.size);
    }

    /** Returns the number of origins. */
    public int size() {
        return ids.length;
    }

    /** Returns the id of an origin, 0 to {@link #size()} - 1. */
    public String id(int index) {
        return ids[index];
    }

    /** Returns the longitude (WGS 84, degrees). */
    public double longitude(int index) {
        return longitudes[index];
    }

    /** Returns the latitude (WGS 84, degrees). */
    public double latitude(int index) {
        return latitudes[index];
    }

    /** Returns the population, or NaN where it is not known. */
    public double population(int index) {
        return populations[index];
    }

    /** Returns a copy of all longitudes. */
    public double[] longitudes() {
        return longitudes.clone();
    }

    /** Returns a copy of all latitudes. */
    public double[] latitudes() {
        return latitudes.clone();
    }

    /** Collects origins. Checking ids and coordinates is the reader's task. */
    public static final class Builder {
        private String[] ids = new String[64];
        private double[] longitudes = new double[64];
        private double[] latitudes = new double[64];
        private double[] populations = new double[64];
        private int size;

        /** Adds an origin; population NaN means not known. */
        public Builder add(String id, double longitude, double latitude, double population) {
            if (size == ids.length) {
                int capacity = size * 2;
                ids = Arrays.copyOf(ids, capacity);
                longitudes = Arrays.copyOf(longitudes, capacity);
                latitudes = Arrays.copyOf(latitudes, capacity);
                populations = Arrays.copyOf(populations, capacity);
            }
            ids[size] = id;
            longitudes[size] = longitude;
            latitudes[size] = latitude;
            populations[size++] = population;
            return this;
        }

        /** Returns the origins added so far, in their order. */
        public Origins build() {
            return new Origins(this);
        }
    }
}
