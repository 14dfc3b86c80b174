// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.eclipse.osgi.util.NLS;
import org.triangula.reachability.Direction;
import org.triangula.reachability.Facilities.Facility;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.route.Journey;
import org.triangula.reachability.route.JourneyAnswer;
import org.triangula.reachability.route.JourneyPlanner;
import org.triangula.reachability.route.Leg;

/** Says in lines what is known about a cell. */
final class CellDetails {

    private static final int ROUGH_SECONDS = 600;

    private CellDetails() {
    }

    /**
     * What the stored result says.
     *
     * @param picture the picture
     * @param cell the cell
     * @param names gives the identity of a facility its name
     */
    static List<Detail> stored(TravelPicture picture, int cell, UnaryOperator<String> names) {
        List<Detail> lines = new ArrayList<>();
        TravelTimes times = picture.table().times();
        lines.add(Detail.of(Messages.detail_cell, picture.table().origins().id(cell)));
        double people = picture.table().origins().population(cell);
        lines.add(Detail.of(Messages.detail_people, Double.isNaN(people) ? Messages.facts_unknown
                : NumberFormat.getIntegerInstance().format(people)));
        if (picture.isGuarded()) {
            // minutes to several cells would tell where the site is
            lines.add(Detail.of(Messages.detail_time, times.statusOf(cell) == TravelStatus.OK
                    ? roughly(times.best()[cell]) : time(times, cell)));
            lines.add(Detail.of(Messages.detail_route, Messages.detail_noRoute));
            return lines;
        }
        lines.add(Detail.of(Messages.detail_time, time(times, cell)));
        picture.compared().ifPresent(before -> {
            lines.add(Detail.of(Messages.detail_before, time(before.times(), cell)));
            float change = picture.difference().orElseThrow().minutes()[cell];
            if (Math.abs(change) < 10_000) {
                lines.add(Detail.of(Messages.detail_change, NLS.bind(Messages.minutes,
                        String.format("%+.1f", change))));
            }
        });
        int facility = times.facility()[cell];
        if (facility >= 0 && facility < picture.table().facilities().size()) {
            String id = picture.table().facilities().get(facility);
            lines.add(new Detail(picture.question().offices() == TravelQuestion.Offices.NEAREST
                    ? Messages.detail_nearest : Messages.detail_responsible, names.apply(id), id, List.of()));
        }
        if (times.mode() == TravelMode.TRANSIT && times.statusOf(cell) == TravelStatus.OK) {
            lines.add(Detail.of(Messages.detail_median, times.median()[cell] < 0 ? Messages.detail_medianNone
                    : NLS.bind(Messages.minutes, minutes(times.median()[cell]))));
        }
        return lines;
    }

    private static String roughly(int seconds) {
        int from = seconds / ROUGH_SECONDS * ROUGH_SECONDS / 60;
        return NLS.bind(Messages.detail_roughly, from, from + ROUGH_SECONDS / 60);
    }

    private static String time(TravelTimes times, int cell) {
        return switch (times.statusOf(cell)) {
            case OK -> NLS.bind(Messages.minutes, minutes(times.best()[cell]));
            case BEYOND_LIMIT -> Messages.status_beyond;
            case NO_CONNECTION -> Messages.status_none;
            case NO_STREET -> Messages.status_street;
            case NO_OFFICE -> Messages.status_office;
        };
    }

    /**
     * The journeys.
     *
     * @param answer what was searched
     * @param planner who searched it
     * @param mode the mode
     * @return lines to follow the stored ones
     */
    static List<Detail> journeys(JourneyAnswer answer, JourneyPlanner planner, TravelMode mode) {
        List<Detail> lines = new ArrayList<>();
        if (!answer.onStreet()) {
            return lines;
        }
        if (mode == TravelMode.TRANSIT && answer.byMinute().length > 0) {
            lines.add(Detail.of(Messages.detail_window, NLS.bind(planner.direction() == Direction.BACK
                    ? Messages.detail_windowBack : Messages.detail_windowText, new Object[] {
                answer.served(), answer.byMinute().length, minutes(answer.spread())})));
        }
        for (int i = 0; i < answer.journeys().size(); i++) {
            Journey journey = answer.journeys().get(i);
            Facility facility = planner.facilities().get(journey.facility());
            boolean back = planner.direction() == Direction.BACK;
            String text = NLS.bind(mode != TravelMode.TRANSIT ? back ? Messages.detail_journeyBack
                    : Messages.detail_journey : back ? Messages.detail_journeyTransitBack
                            : Messages.detail_journeyTransit, new Object[] {minutes(journey.seconds()),
                        facility.name().isBlank() ? facility.id() : facility.name(), clock(journey.departure()),
                        journey.transfers(), clock(journey.departure() + journey.seconds())});
            List<Detail> legs = new ArrayList<>();
            for (Leg leg : journey.legs()) {
                legs.add(Detail.of(clock(leg.start()) + "–" + clock(leg.end()), leg(leg, back)));
            }
            lines.add(new Detail(i == 0 ? Messages.detail_route : NLS.bind(Messages.detail_alternative, i), text,
                    facility.id(), legs));
        }
        return lines;
    }

    private static String leg(Leg leg, boolean back) {
        String from = !leg.from().isEmpty() ? leg.from() : back ? Messages.leg_facility : Messages.leg_origin;
        String to = !leg.to().isEmpty() ? leg.to() : back ? Messages.leg_origin : Messages.leg_facility;
        String pattern = switch (leg.mode()) {
            case WALK -> Messages.leg_walk;
            case BIKE -> Messages.leg_bike;
            case CAR -> Messages.leg_car;
            case TRANSIT -> Messages.leg_ride;
        };
        return NLS.bind(pattern, new Object[] {from, to, minutes(leg.end() - leg.start())});
    }

    private static String minutes(int seconds) {
        return String.format("%.1f", seconds / 60.0);
    }

    private static String clock(int seconds) {
        return String.format(Locale.ROOT, "%02d:%02d", seconds / 3600 % 24, seconds / 60 % 60);
    }
}
