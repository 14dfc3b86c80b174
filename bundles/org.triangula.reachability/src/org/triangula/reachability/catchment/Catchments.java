// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.catchment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.area.AreaLocator;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;

/**
 * Which offices the people of an origin may use, by facility type. Where several offices are responsible for an area,
 * such as a main office and its branch, people use the one that is nearest in time. Only types of which at least one
 * facility has a catchment are asked about. Immutable; the arrays must not be changed.
 */
public final class Catchments {
    private static final int[] NOBODY = {};

    private final AreaLayer areas;
    private final int[] areaOf;
    private final Map<String, Map<Integer, int[]>> offices = new TreeMap<>();
    private final int open;

    private Catchments(AreaLayer areas, int[] areaOf, int open) {
        this.areas = areas;
        this.areaOf = areaOf;
        this.open = open;
    }

    /**
     * Puts origins, areas and responsibilities together.
     *
     * @param origins    where people live
     * @param facilities the offices, and other facilities
     * @param areas      areas that offices serve, in any coordinate system
     * @param served     by index of a facility the ids of the areas that it serves
     * @param everybody  indices of facilities that everybody may use, although others of their type have catchments
     */
    public static Catchments of(Origins origins, Facilities facilities, AreaLayer areas,
            Map<Integer, Set<String>> served, Set<Integer> everybody) {
        AreaLocator locator = new AreaLocator(areas.in("EPSG:4326"));
        int[] areaOf = new int[origins.size()];
        for (int origin = 0; origin < areaOf.length; origin++) {
            areaOf[origin] = locator.indexAt(origins.longitude(origin), origins.latitude(origin));
        }
        Set<String> asked = new TreeSet<>();
        served.forEach((facility, ids) -> {
            if (!ids.isEmpty()) {
                asked.add(facilities.get(facility).type());
            }
        });
        int open = (int) everybody.stream().filter(one -> asked.contains(facilities.get(one).type())).count();
        Catchments result = new Catchments(areas, areaOf, open);
        Map<String, Integer> numbers = new HashMap<>();
        for (int area = 0; area < areas.areas().size(); area++) {
            numbers.put(areas.areas().get(area).id(), area);
        }
        for (String type : asked) {
            Map<Integer, Set<Integer>> byArea = new TreeMap<>();
            for (int facility : facilities.ofType(type)) {
                if (everybody.contains(facility)) {
                    for (int area = -1; area < areas.areas().size(); area++) {
                        byArea.computeIfAbsent(area, none -> new TreeSet<>()).add(facility);
                    }
                }
                for (String id : served.getOrDefault(facility, Set.of())) {
                    Optional.ofNullable(numbers.get(id)).ifPresent(area ->
                            byArea.computeIfAbsent(area, none -> new TreeSet<>()).add(facility));
                }
            }
            Map<Integer, int[]> arrays = new TreeMap<>();
            byArea.forEach((area, set) -> arrays.put(area, set.stream().mapToInt(Integer::intValue).toArray()));
            result.offices.put(type, arrays);
        }
        return result;
    }

    /** Returns the facility types that have catchments, by name. */
    public List<String> types() {
        return List.copyOf(offices.keySet());
    }

    /** Returns the areas that offices serve. */
    public AreaLayer areas() {
        return areas;
    }

    /** Returns per origin the position of its area in {@link #areas()}, -1 if it lies in none. */
    public int[] areaOf() {
        return areaOf;
    }

    /** Returns the name of an origin's area, empty if it lies in none. */
    public String areaName(int origin) {
        return areaOf[origin] < 0 ? "" : areas.areas().get(areaOf[origin]).name();
    }

    /** Returns the facilities that an origin's people may use, ascending; none if nobody is responsible. */
    public int[] offices(String type, int origin) {
        return allowed(type).getOrDefault(areaOf[origin], NOBODY);
    }

    /** Returns by position of an area the facilities that its people may use; -1 stands for no area. */
    public Map<Integer, int[]> allowed(String type) {
        return offices.getOrDefault(type, Map.of());
    }

    /** Returns how many facilities of the types everybody may use, because no catchment is stated for them. */
    public int open() {
        return open;
    }

    /** Returns the names of the areas for which nobody is responsible. */
    public List<String> areasWithoutOffice(String type) {
        List<String> names = new ArrayList<>();
        for (int area = 0; area < areas.areas().size(); area++) {
            if (!allowed(type).containsKey(area)) {
                names.add(areas.areas().get(area).name());
            }
        }
        return names;
    }

    /** Returns a text that differs whenever the answers may: areas of the origins and responsible facilities. */
    public String fingerprint() {
        StringBuilder text = new StringBuilder(Arrays.toString(areaOf));
        offices.forEach((type, byArea) -> {
            text.append('\n').append(type);
            byArea.forEach((area, facilities) -> text.append(' ').append(area)
                    .append(Arrays.toString(facilities)));
        });
        return text.toString();
    }
}
