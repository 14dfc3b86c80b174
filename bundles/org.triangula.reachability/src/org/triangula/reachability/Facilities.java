// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Places people travel to, each of a type; immutable. Types are ordered by name so that results are too. */
public final class Facilities {
    private final List<Facility> all;
    private final TreeMap<String, int[]> byType = new TreeMap<>();

    /**
     * One facility.
     *
     * @param id        unique id
     * @param type      kind of facility, such as {@code school}
     * @param longitude WGS 84, degrees
     * @param latitude  WGS 84, degrees
     * @param name      name for people, may be empty
     */
    public record Facility(String id, String type, double longitude, double latitude, String name) {
    }

    /** Takes over the facilities in the given order, which is their index order. */
    public Facilities(List<Facility> facilities) {
        all = List.copyOf(facilities);
        TreeMap<String, List<Integer>> lists = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            lists.computeIfAbsent(all.get(i).type(), type -> new ArrayList<>()).add(i);
        }
        lists.forEach((type, list) -> byType.put(type, list.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** Returns the number of facilities. */
    public int size() {
        return all.size();
    }

    /** Returns a facility, 0 to {@link #size()} - 1. */
    public Facility get(int index) {
        return all.get(index);
    }

    /** Returns the types in alphabetical order. */
    public List<String> types() {
        return List.copyOf(byType.keySet());
    }

    /** Returns the indices of the facilities of a type, ascending; empty if there is none. */
    public int[] ofType(String type) {
        int[] indices = byType.get(type);
        return indices == null ? new int[0] : indices.clone();
    }

    /** Returns a copy of all longitudes. */
    public double[] longitudes() {
        return all.stream().mapToDouble(Facility::longitude).toArray();
    }

    /** Returns a copy of all latitudes. */
    public double[] latitudes() {
        return all.stream().mapToDouble(Facility::latitude).toArray();
    }
}
