// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the coordinates of a street address: house numbers rise by two every 14 m from the first crossing of the
 * street, odd ones lie 14 m to the left, even ones to the right.
 */
public final class AddressLocator {
    private static final double METRES_PER_PAIR = 14;
    private static final double SET_BACK = 14;

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, StreetGrid> grids = new HashMap<>();
    private final RegionPlan plan;
    private final UtmZone32 projection = new UtmZone32();

    /** Creates a locator for the places of a plan. */
    public AddressLocator(RegionPlan plan) {
        this.plan = plan;
        for (Place place : plan.places().values()) {
            places.put(place.name(), place);
            grids.put(place.name(), new StreetGrid(place));
        }
    }

    /** Returns the streets of a place, rows first, each from its first to its last crossing. */
    public List<String> streets(String placeName) {
        Place place = place(placeName);
        StreetNaming naming = new StreetNaming(place, plan.streetNames());
        return IntStream.range(0, place.rows() + place.columns())
                .mapToObj(i -> i < place.rows() ? naming.row(i) : naming.column(i - place.rows())).toList();
    }

    /**
     * Returns the coordinates of an address.
     *
     * @throws IllegalArgumentException when the place or the street does not exist
     */
    public GeographicPoint locate(String placeName, String street, int houseNumber) {
        Place place = place(placeName);
        int index = streets(placeName).indexOf(street);
        if (index < 0) {
            throw new IllegalArgumentException("No " + street + " in " + placeName + "; see streets(String)");
        }
        StreetGrid grid = grids.get(placeName);
        boolean row = index < place.rows();
        int length = row ? place.columns() : place.rows();
        double along = METRES_PER_PAIR * ((houseNumber + 1) / 2);
        int step = 0;
        PlanePoint start = corner(grid, row, index, place, 0);
        PlanePoint end = corner(grid, row, index, place, 1);
        while (along > start.distance(end) && step < length - 2) {
            along -= start.distance(end);
            step++;
            start = end;
            end = corner(grid, row, index, place, step + 1);
        }
        double distance = start.distance(end);
        PlanePoint kerb = start.towards(end, Math.min(1, along / distance));
        double side = houseNumber % 2 == 1 ? SET_BACK : -SET_BACK;
        return projection.unproject(kerb.shifted(-(end.north() - start.north()) / distance * side,
                (end.east() - start.east()) / distance * side));
    }

    private Place place(String name) {
        Place place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("No place named " + name);
        }
        return place;
    }

    private static PlanePoint corner(StreetGrid grid, boolean row, int index, Place place, int step) {
        return row ? grid.crossing(index, step) : grid.crossing(step, index - place.rows());
    }
}
