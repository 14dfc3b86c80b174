// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.triangula.gazetteer.osm.OsmExtract;

/** All ways and addresses of one street name in one town, split where they are too far apart to be one street. */
final class StreetGroup {

    /** Parts of a street with a gap of more metres are two streets of the same name. */
    private static final double GAP = 600;
    private static final double E7 = 1e7;

    /** One street: ways and addresses that belong together. */
    static final class Part {

        final Map<String, Integer> spellings = new LinkedHashMap<>();
        final Set<String> alternative = new TreeSet<>();
        final Set<String> former = new TreeSet<>();
        final Set<String> postalCodes = new TreeSet<>();
        final List<Integer> addresses = new ArrayList<>();
        private double west = Double.POSITIVE_INFINITY;
        private double south = Double.POSITIVE_INFINITY;
        private double east = Double.NEGATIVE_INFINITY;
        private double north = Double.NEGATIVE_INFINITY;
        private final List<int[]> lines = new ArrayList<>();

        private void include(double longitude, double latitude) {
            west = Math.min(west, longitude);
            east = Math.max(east, longitude);
            south = Math.min(south, latitude);
            north = Math.max(north, latitude);
        }

        private void line(int[] lonLatE7) {
            lines.add(lonLatE7);
            for (int i = 0; i < lonLatE7.length; i += 2) {
                include(lonLatE7[i] / E7, lonLatE7[i + 1] / E7);
            }
        }

        private double distance(Part other) {
            double longitude = Math.max(0, Math.max(west - other.east, other.west - east));
            double latitude = Math.max(0, Math.max(south - other.north, other.south - north));
            return Distance.metres(0, south, longitude, south + latitude);
        }

        private void join(Part other) {
            other.spellings.forEach((name, count) -> spellings.merge(name, count, Integer::sum));
            alternative.addAll(other.alternative);
            former.addAll(other.former);
            postalCodes.addAll(other.postalCodes);
            addresses.addAll(other.addresses);
            lines.addAll(other.lines);
            include(other.west, other.south);
            include(other.east, other.north);
        }

        /** A point on the street near its middle: longitude, latitude. */
        double[] middle() {
            double longitude = (west + east) / 2;
            double latitude = (south + north) / 2;
            double[] best = {longitude, latitude};
            double nearest = Double.POSITIVE_INFINITY;
            for (int[] line : lines) {
                for (int i = 0; i < line.length; i += 2) {
                    double distance = Distance.metres(longitude, latitude, line[i] / E7, line[i + 1] / E7);
                    if (distance < nearest) {
                        nearest = distance;
                        best = new double[] {line[i] / E7, line[i + 1] / E7};
                    }
                }
            }
            return best;
        }

        String name() {
            return spellings.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse("");
        }
    }

    private final List<Part> parts = new ArrayList<>();

    void add(OsmExtract.Street way) {
        Part part = new Part();
        // the sign on the street counts for more than what addresses say
        part.spellings.put(way.names().name(), 1000);
        part.alternative.addAll(way.names().alternative());
        part.former.addAll(way.names().former());
        if (!way.postalCode().isEmpty()) {
            part.postalCodes.add(way.postalCode());
        }
        part.line(way.lonLatE7());
        place(part);
    }

    void add(int address, String spelling, String postalCode, double longitude, double latitude) {
        Part part = new Part();
        part.spellings.put(spelling, 1);
        if (!postalCode.isEmpty()) {
            part.postalCodes.add(postalCode);
        }
        part.addresses.add(address);
        part.include(longitude, latitude);
        place(part);
    }

    /** Puts a new part to the first near one; {@link #parts} joins what it connects. */
    private void place(Part part) {
        for (Part known : parts) {
            if (known.distance(part) <= GAP) {
                known.join(part);
                return;
            }
        }
        parts.add(part);
    }

    List<Part> parts() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < parts.size(); i++) {
                for (int j = parts.size() - 1; j > i; j--) {
                    if (parts.get(i).distance(parts.get(j)) <= GAP) {
                        parts.get(i).join(parts.remove(j));
                        changed = true;
                    }
                }
            }
        }
        return parts;
    }
}
