// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.network.write.GtfsWriter;
import org.triangula.reachability.network.write.OsmPbfWriter;

/** Draws a small invented town with streets, lines, cells and facilities; the same seed gives the same town. */
public final class InventedNetwork {
    /** The day all lines run. */
    public static final LocalDate DAY = LocalDate.of(2022, 10, 4);
    private static final int SIZE = 7;
    private static final double WEST = 9.0;
    private static final double SOUTH = 48.0;
    private static final double STEP = 0.006;

    private final SplittableRandom random;
    private final List<long[]> ways = new ArrayList<>();

    /** @param seed what to draw */
    public InventedNetwork(long seed) {
        random = new SplittableRandom(seed);
    }

    private double coordinate(double base, double position) {
        return base + STEP * position + random.nextDouble(-0.001, 0.001);
    }

    /** Writes streets: a distorted grid with gaps, one-way streets, paths, bends, barriers and an island. */
    public void writeStreets(Path file) throws IOException {
        OsmPbfWriter writer = new OsmPbfWriter();
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                writer.node(id(x, y), coordinate(WEST, x), coordinate(SOUTH, y),
                        random.nextInt(15) == 0 ? Map.of("barrier", "bollard") : Map.of());
            }
        }
        long next = 10_000;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                for (int direction = 0; direction < 2; direction++) {
                    int toX = x + 1 - direction;
                    int toY = y + direction;
                    if (toX < SIZE && toY < SIZE && random.nextInt(6) > 0) {
                        long bend = ++next;
                        writer.node(bend, coordinate(WEST, (x + toX) / 2.0), coordinate(SOUTH, (y + toY) / 2.0),
                                Map.of());
                        writer.way(++next, tags(), id(x, y), bend, id(toX, toY));
                        ways.add(new long[] {next, id(x, y), id(toX, toY)});
                    }
                }
            }
        }
        addTurnRestrictions(writer);
        writer.node(90_001, WEST - 0.01, SOUTH - 0.01, Map.of()).node(90_002, WEST - 0.011, SOUTH - 0.01, Map.of());
        writer.way(90_003, Map.of("highway", "residential"), 90_001, 90_002);
        writer.write(file);
    }

    /** Bans between ways that meet, of both kinds. */
    private void addTurnRestrictions(OsmPbfWriter writer) {
        for (int rule = 0; rule < 30; rule++) {
            long[] from = ways.get(random.nextInt(ways.size()));
            long via = from[random.nextInt(1, 3)];
            List<long[]> meeting = ways.stream()
                    .filter(way -> way != from && (way[1] == via || way[2] == via)).toList();
            if (!meeting.isEmpty()) {
                writer.turnRestriction(100_000 + rule, random.nextInt(4) == 0 ? "only_straight_on" : "no_left_turn",
                        from[0], via, meeting.get(random.nextInt(meeting.size()))[0]);
            }
        }
    }

    private Map<String, String> tags() {
        return switch (random.nextInt(6)) {
            case 0 -> Map.of("highway", "footway");
            case 1 -> Map.of("highway", "residential", "oneway", "yes");
            case 2 -> Map.of("highway", "residential", "oneway", "-1", "oneway:bicycle", "no");
            case 3 -> Map.of("highway", "tertiary", "maxspeed", "50");
            case 4 -> Map.of("highway", "path", "bicycle", "no");
            default -> Map.of("highway", "residential");
        };
    }

    private static long id(int x, int y) {
        return 1L + y * SIZE + x;
    }

    /**
     * Writes a timetable around a moment: lines with short and empty running times, headways, runs past midnight,
     * loops, stops without alighting, rules on changes (also in circles).
     *
     * @param around moment in seconds after midnight around which the lines run
     */
    public void writeTimetable(Path file, int around) throws IOException {
        GtfsWriter writer = new GtfsWriter("Invented Buses", "https://example.org", "Europe/Berlin");
        int stops = 9;
        for (int stop = 0; stop < stops; stop++) {
            writer.stop("s" + stop, "Invented " + stop, coordinate(WEST, random.nextDouble(SIZE - 1)),
                    coordinate(SOUTH, random.nextDouble(SIZE - 1)));
        }
        writer.route("r", "1", 3).service("weekly", "1111111", DAY.minusDays(9), DAY.plusDays(9));
        writer.service("special", "0000000", DAY.minusDays(9), DAY.plusDays(9)).exception("special", DAY, true);
        writer.service("off", "1111111", DAY.minusDays(9), DAY.plusDays(9)).exception("off", DAY, false);
        String[] services = {"weekly", "special", "off"};
        for (int trip = 0; trip < 40; trip++) {
            String id = "t" + trip;
            writer.trip(id, "r", services[random.nextInt(8) == 0 ? 2 : random.nextInt(2)]);
            int time = around + random.nextInt(-30, 120) * 60 + (random.nextInt(5) == 0 ? 86_400 : 0);
            int calls = random.nextInt(2, 7);
            int last = -1;
            for (int call = 0; call < calls; call++) {
                int stop = random.nextInt(stops);
                stop = stop == last ? (stop + 1) % stops : stop;
                last = stop;
                boolean empty = call > 0 && call < calls - 1 && random.nextInt(4) == 0;
                int dwell = random.nextInt(2) * 60;
                writer.call(id, call * 3, "s" + stop, empty ? -1 : time, empty ? -1 : time + dwell);
                time += dwell + random.nextInt(6) * 60 + random.nextInt(2) * random.nextInt(60);
            }
            if (random.nextInt(12) == 0) {
                writer.frequency(id, around, around + 3600, 60 * random.nextInt(7, 25));
            }
        }
        for (int rule = 0; rule < 5; rule++) {
            int from = random.nextInt(stops);
            int to = (from + random.nextInt(1, stops)) % stops;
            int type = random.nextInt(4);
            writer.transfer("s" + from, "s" + to, type, type == 2 ? random.nextInt(10) * 60 : -1);
            writer.transfer("s" + to, "s" + from, 0, -1);
        }
        writer.write(file);
    }

    /** Draws origins around the town. */
    public Origins origins(int count) {
        Origins.Builder builder = new Origins.Builder();
        for (int i = 0; i < count; i++) {
            builder.add("o" + i, coordinate(WEST, random.nextDouble(-0.5, SIZE)), coordinate(SOUTH,
                    random.nextDouble(-0.5, SIZE)), 1);
        }
        return builder.build();
    }

    /** Draws facilities of two types. */
    public Facilities facilities(int count) {
        List<Facilities.Facility> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(new Facilities.Facility("f" + i, i % 3 == 0 ? "a" : "b", coordinate(WEST,
                    random.nextDouble(SIZE - 1)), coordinate(SOUTH, random.nextDouble(SIZE - 1)), ""));
        }
        return new Facilities(list);
    }
}
