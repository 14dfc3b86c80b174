// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.notice.Notice;
import org.triangula.reachability.notice.NoticeKind;
import org.triangula.reachability.street.GeoMath;
import org.triangula.reachability.street.StreetNetwork;

/** Compares where points lie with where the streets are: swapped coordinates, other regions, places in the sea. */
public final class PlaceCheck {
    private static final double MARGIN_DEGREES = 0.05;
    private static final int EXAMPLES = 5;

    private final double west;
    private final double south;
    private final double east;
    private final double north;

    /** @param streets the streets the points should lie among */
    public PlaceCheck(StreetNetwork streets) {
        int[] box = streets.bounds();
        west = GeoMath.toDegrees(box[0]) - MARGIN_DEGREES;
        south = GeoMath.toDegrees(box[1]) - MARGIN_DEGREES;
        east = GeoMath.toDegrees(box[2]) + MARGIN_DEGREES;
        north = GeoMath.toDegrees(box[3]) + MARGIN_DEGREES;
    }

    private boolean inside(double longitude, double latitude) {
        return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    }

    /**
     * Checks origins.
     *
     * @param name how messages call the source
     * @return notices on points outside
     * @throws ReachabilityInputException if the coordinates are swapped or all points lie elsewhere
     */
    public List<Notice> checkOrigins(Origins origins, String name) throws ReachabilityInputException {
        List<String> outside = new ArrayList<>();
        int swapped = 0;
        for (int i = 0; i < origins.size(); i++) {
            if (!inside(origins.longitude(i), origins.latitude(i))) {
                swapped += inside(origins.latitude(i), origins.longitude(i)) ? 1 : 0;
                outside.add(origins.id(i));
            }
        }
        return judge(name, NoticeKind.ORIGINS_OUTSIDE, origins.size(), outside, swapped);
    }

    /**
     * Checks facilities, as {@link #checkOrigins}.
     *
     * @return notices on points outside
     */
    public List<Notice> checkFacilities(Facilities facilities, String name) throws ReachabilityInputException {
        List<String> outside = new ArrayList<>();
        int swapped = 0;
        for (int i = 0; i < facilities.size(); i++) {
            Facilities.Facility facility = facilities.get(i);
            if (!inside(facility.longitude(), facility.latitude())) {
                swapped += inside(facility.latitude(), facility.longitude()) ? 1 : 0;
                outside.add(facility.id());
            }
        }
        return judge(name, NoticeKind.FACILITIES_OUTSIDE, facilities.size(), outside, swapped);
    }

    private List<Notice> judge(String name, NoticeKind kind, int count, List<String> outside, int swapped)
            throws ReachabilityInputException {
        String what = kind == NoticeKind.ORIGINS_OUTSIDE ? Messages.origins : Messages.facilities;
        if (swapped * 2 > count) {
            throw new ReachabilityInputException(Messages.with(Messages.swapped, name, swapped, count, what));
        }
        if (!outside.isEmpty() && outside.size() == count) {
            throw new ReachabilityInputException(Messages.with(Messages.allOutside, name, count, what, degrees(west),
                    degrees(east), degrees(south), degrees(north)));
        }
        if (outside.isEmpty()) {
            return List.of();
        }
        return List.of(Notice.of(kind, outside.size(), count,
                String.join(", ", outside.subList(0, Math.min(EXAMPLES, outside.size())))
                        + (outside.size() > EXAMPLES ? " …" : "")));
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
