// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Builds the timetable from the tables in {@code data/network}: stops, lines, departures and services. */
public final class TimetableGenerator {
    private final RegionPlan plan;
    private final UtmZone32 projection = new UtmZone32();

    private TimetableGenerator(RegionPlan plan) {
        this.plan = plan;
    }

    /** Builds the timetable of a plan. */
    public static Timetable generate(RegionPlan plan) {
        TimetableGenerator generator = new TimetableGenerator(plan);
        Map<String, TransitRoute> routes = new LinkedHashMap<>();
        Map<String, List<TransitCall>> patterns = new LinkedHashMap<>();
        generator.readLines(routes, patterns);
        return new Timetable(generator.readStops(), List.copyOf(routes.values()), readServices(),
                readTrips(routes, patterns));
    }

    private List<TransitStop> readStops() {
        ExampleTable table = ExampleTable.read("network/stops.tsv");
        List<TransitStop> stops = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            Place place = plan.named(table.text(i, "place"));
            PlanePoint wanted = place.centre().shifted(table.number(i, "metres_east"),
                    table.number(i, "metres_north"));
            GeographicPoint point = projection.unproject(nearestCrossing(place, wanted));
            stops.add(new TransitStop(table.text(i, "stop"), table.text(i, "name"), place.id(), point.longitude(),
                    point.latitude()));
        }
        return List.copyOf(stops);
    }

    /** Stops stand at crossings of the through streets, a few metres aside as a real pole would. */
    private static PlanePoint nearestCrossing(Place place, PlanePoint wanted) {
        StreetGrid grid = new StreetGrid(place);
        PlanePoint best = grid.crossing(grid.middleRow(), grid.middleColumn());
        for (int row = 0; row < place.rows(); row++) {
            for (int column = 0; column < place.columns(); column++) {
                PlanePoint crossing = grid.crossing(row, column);
                boolean through = row == grid.middleRow() || column == grid.middleColumn();
                if (through && crossing.distance(wanted) < best.distance(wanted)) {
                    best = crossing;
                }
            }
        }
        return best.shifted(6, 4);
    }

    private void readLines(Map<String, TransitRoute> routes, Map<String, List<TransitCall>> patterns) {
        ExampleTable table = ExampleTable.read("network/lines.tsv");
        for (int i = 0; i < table.size(); i++) {
            String line = table.text(i, "line");
            routes.putIfAbsent(line, new TransitRoute(line, line, table.text(i, "name"), table.integer(i, "type")));
            List<TransitCall> calls = patterns.computeIfAbsent(line, key -> new ArrayList<>());
            int before = calls.isEmpty() ? 0 : calls.get(calls.size() - 1).minute();
            calls.add(new TransitCall(table.text(i, "stop"), before + table.integer(i, "minutes")));
        }
    }

    private static List<TransitService> readServices() {
        ExampleTable table = ExampleTable.read("network/services.tsv");
        List<TransitService> services = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            for (String day : table.text(i, "days").split(" ")) {
                days.add(DayOfWeek.of(Integer.parseInt(day)));
            }
            Set<LocalDate> without = new TreeSet<>();
            for (String date : table.text(i, "without").split(" ")) {
                if (!date.isEmpty()) {
                    addDates(date, without);
                }
            }
            services.add(new TransitService(table.text(i, "service"), Collections.unmodifiableSet(days),
                    LocalDate.parse(table.text(i, "first")), LocalDate.parse(table.text(i, "last")),
                    Collections.unmodifiableSet(without)));
        }
        return List.copyOf(services);
    }

    private static void addDates(String text, Set<LocalDate> dates) {
        String[] ends = text.split("/");
        LocalDate.parse(ends[0]).datesUntil(LocalDate.parse(ends[ends.length - 1]).plusDays(1)).forEach(dates::add);
    }

    private static List<TransitTrip> readTrips(Map<String, TransitRoute> routes,
            Map<String, List<TransitCall>> patterns) {
        ExampleTable table = ExampleTable.read("network/departures.tsv");
        List<TransitTrip> trips = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            String line = table.text(i, "line");
            if (!routes.containsKey(line)) {
                throw new IllegalStateException("network/departures.tsv: line " + line + " is not in lines.tsv");
            }
            int direction = table.integer(i, "direction");
            List<TransitCall> pattern = direction == 0 ? patterns.get(line) : reversed(patterns.get(line));
            String service = table.text(i, "service");
            for (String departure : table.text(i, "departures").split(" ")) {
                int start = minutes(departure);
                trips.add(new TransitTrip(line + '-' + direction + '-' + service + '-' + departure.replace(":", ""),
                        line, service, direction, pattern.stream()
                                .map(call -> new TransitCall(call.stop(), start + call.minute())).toList()));
            }
        }
        return List.copyOf(trips);
    }

    private static List<TransitCall> reversed(List<TransitCall> pattern) {
        int end = pattern.get(pattern.size() - 1).minute();
        return pattern.reversed().stream().map(call -> new TransitCall(call.stop(), end - call.minute())).toList();
    }

    private static int minutes(String clock) {
        return Integer.parseInt(clock.substring(0, 2)) * 60 + Integer.parseInt(clock.substring(3, 5));
    }
}
