// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.travel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.triangula.examples.study.network.PopulationCell;
import org.triangula.examples.study.network.PopulationGrid;
import org.triangula.examples.study.network.RegionPlan;
import org.triangula.examples.study.network.StreetNetwork;
import org.triangula.examples.study.network.StreetNetworkGenerator;
import org.triangula.examples.study.network.Timetable;
import org.triangula.examples.study.network.TimetableGenerator;
import org.triangula.examples.study.network.TransitRoute;
import org.triangula.examples.study.network.TransitService;
import org.triangula.examples.study.network.TransitStop;
import org.triangula.examples.study.network.TransitTrip;
import org.triangula.model.places.Facility;
import org.triangula.reachability.network.write.GtfsWriter;
import org.triangula.reachability.network.write.OsmPbfWriter;

/**
 * The invented region as files that other programs read, too.
 *
 * @param streets streets as an OpenStreetMap extract
 * @param timetable timetable as a GTFS feed
 * @param origins centres of the inhabited cells of the 250 m grid
 * @param facilities facilities with the keys of their types
 * @param cells number of cells
 */
public record RegionFiles(Path streets, Path timetable, Path origins, Path facilities, int cells) {

    private static final int SECONDS = 60;

    /**
     * Writes the files.
     *
     * @param folder an existing folder
     * @param destinations facilities of the study; their identities name them in the files, too
     * @return the files
     * @throws IOException if they cannot be written
     */
    public static RegionFiles write(Path folder, Collection<Facility> destinations) throws IOException {
        RegionPlan plan = RegionPlan.read();
        Collection<PopulationCell> cells = PopulationGrid.generate(plan);
        RegionFiles files = new RegionFiles(folder.resolve("streets.osm.pbf"), folder.resolve("timetable.gtfs.zip"),
            folder.resolve("origins.csv"), folder.resolve("facilities.csv"), cells.size());
        writeStreets(StreetNetworkGenerator.generate(plan), files.streets());
        writeTimetable(TimetableGenerator.generate(plan), files.timetable());
        Files.writeString(files.origins(), "id,lon,lat,population\n" + cells.stream()
            .map(cell -> String.format(Locale.ROOT, "%s,%.7f,%.7f,%d%n", cell.id(), cell.longitude(),
                cell.latitude(), cell.population()).replace("\r", ""))
            .collect(Collectors.joining()), StandardCharsets.UTF_8);
        Files.writeString(files.facilities(), "id,type,lon,lat,name\n" + destinations.stream()
            .map(RegionFiles::line).collect(Collectors.joining()),
            StandardCharsets.UTF_8);
        return files;
    }

    private static String line(Facility facility) {
        return String.join(",", facility.getId(), facility.getType().getKey(),
            String.format(Locale.ROOT, "%.7f,%.7f", facility.getLongitude(), facility.getLatitude()),
            '"' + facility.getName().replace("\"", "\"\"") + '"') + '\n';
    }

    private static void writeStreets(StreetNetwork streets, Path file) throws IOException {
        OsmPbfWriter writer = new OsmPbfWriter();
        streets.nodes().forEach(node -> writer.node(node.id(), node.longitude(), node.latitude(), Map.of()));
        streets.ways().forEach(way -> writer.way(way.id(), way.tags(),
            way.nodes().stream().mapToLong(Long::longValue).toArray()));
        writer.write(file);
    }

    private static void writeTimetable(Timetable timetable, Path file) throws IOException {
        GtfsWriter writer = new GtfsWriter("Verkehrsverbund Auental (erfunden)", "https://example.org",
            "Europe/Berlin");
        for (TransitStop stop : timetable.stops()) {
            writer.stop(stop.id(), stop.name(), stop.longitude(), stop.latitude());
        }
        for (TransitRoute route : timetable.routes()) {
            writer.route(route.id(), route.shortName(), route.type());
        }
        for (TransitService service : timetable.services()) {
            StringBuilder days = new StringBuilder();
            for (DayOfWeek day : DayOfWeek.values()) {
                days.append(service.days().contains(day) ? '1' : '0');
            }
            writer.service(service.id(), days.toString(), service.first(), service.last());
            for (LocalDate day : new TreeSet<>(service.without())) {
                writer.exception(service.id(), day, false);
            }
        }
        for (TransitTrip trip : timetable.trips()) {
            writer.trip(trip.id(), trip.route(), trip.service());
            for (int i = 0; i < trip.calls().size(); i++) {
                int second = trip.calls().get(i).minute() * SECONDS;
                writer.call(trip.id(), i + 1, trip.calls().get(i).stop(), second, second);
            }
        }
        writer.write(file);
    }
}
