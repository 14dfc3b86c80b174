// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.catchment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.area.AreaLocator;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;

/**
 * Whether responsible offices lie in the district of the people they are responsible for. An origin counts as served
 * from elsewhere when none of its responsible offices lies in its district; a single branch in the district is enough.
 * Origins outside of all districts, and those without a responsible office, never count.
 */
public final class OfficeDistricts {
    private final Origins origins;
    private final Facilities facilities;
    private final Catchments catchments;
    private final AreaLayer districts;
    private final int[] ofOrigin;
    private final int[] ofFacility;

    /**
     * Cells of one district for which an office in another one is responsible.
     *
     * @param type           facility type
     * @param district       name of the district of the cells
     * @param office         index of the office
     * @param officeDistrict name of the district of the office, empty outside of all districts
     * @param cells          number of origins
     * @param people         their residents; origins whose residents are not known count as nobody
     */
    public record Row(String type, String district, int office, String officeDistrict, int cells, double people) {
    }

    /** Finds the districts of origins and facilities. */
    public OfficeDistricts(Origins origins, Facilities facilities, Catchments catchments, AreaLayer districts) {
        this.origins = origins;
        this.facilities = facilities;
        this.catchments = catchments;
        this.districts = districts;
        AreaLocator locator = new AreaLocator(districts.in("EPSG:4326"));
        ofOrigin = new int[origins.size()];
        for (int i = 0; i < ofOrigin.length; i++) {
            ofOrigin[i] = locator.indexAt(origins.longitude(i), origins.latitude(i));
        }
        ofFacility = new int[facilities.size()];
        for (int i = 0; i < ofFacility.length; i++) {
            ofFacility[i] = locator.indexAt(facilities.get(i).longitude(), facilities.get(i).latitude());
        }
    }

    /** Returns the districts. */
    public AreaLayer districts() {
        return districts;
    }

    /** Returns the position of an origin's district, -1 outside of all. */
    public int district(int origin) {
        return ofOrigin[origin];
    }

    /** Returns the name of a facility's district, empty outside of all. */
    public String districtOf(int facility) {
        return ofFacility[facility] < 0 ? "" : districts.areas().get(ofFacility[facility]).name();
    }

    /** Returns whether all responsible offices of an origin lie in another district. */
    public boolean isElsewhere(String type, int origin) {
        int[] offices = catchments.offices(type, origin);
        if (offices.length == 0 || ofOrigin[origin] < 0) {
            return false;
        }
        for (int office : offices) {
            if (ofFacility[office] == ofOrigin[origin]) {
                return false;
            }
        }
        return true;
    }

    /** Returns all offices with cells of other districts, by type, district and the facilities' order. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String type : catchments.types()) {
            Map<Integer, Map<Integer, double[]>> counts = new TreeMap<>();
            for (int origin = 0; origin < ofOrigin.length; origin++) {
                if (isElsewhere(type, origin)) {
                    for (int office : catchments.offices(type, origin)) {
                        double[] count = counts.computeIfAbsent(ofOrigin[origin], none -> new TreeMap<>())
                                .computeIfAbsent(office, none -> new double[2]);
                        count[0]++;
                        count[1] += origins.population(origin) > 0 ? origins.population(origin) : 0;
                    }
                }
            }
            counts.forEach((district, offices) -> offices.forEach((office, count) -> rows.add(new Row(type,
                    districts.areas().get(district).name(), office, districtOf(office), (int) count[0], count[1]))));
        }
        return rows;
    }

    /** Returns the facilities. */
    public Facilities facilities() {
        return facilities;
    }
}
