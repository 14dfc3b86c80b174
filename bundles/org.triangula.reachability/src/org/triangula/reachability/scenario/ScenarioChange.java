// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.scenario;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One assumption that differs from the study as it is. Its text form is one line of words separated by spaces, the
 * words in percent-encoding, so that names may hold anything.
 */
public sealed interface ScenarioChange {

    /** Position of the first stop in the text form of a line. */
    int FIRST_STOP = 7;

    /**
     * A facility is closed.
     *
     * @param facility its identity
     */
    record Close(String facility) implements ScenarioChange {
    }

    /**
     * A facility lies elsewhere.
     *
     * @param facility its identity
     * @param longitude WGS 84, degrees
     * @param latitude WGS 84, degrees
     */
    record Move(String facility, double longitude, double latitude) implements ScenarioChange {
    }

    /**
     * A facility is opened.
     *
     * @param type key of its type
     * @param longitude WGS 84, degrees
     * @param latitude WGS 84, degrees
     * @param name its name
     */
    record Open(String type, double longitude, double latitude, String name) implements ScenarioChange {
    }

    /**
     * A line does not run.
     *
     * @param route its identity in the timetable ({@code route_id} of GTFS)
     */
    record Cut(String route) implements ScenarioChange {
    }

    /**
     * A line runs that no timetable holds.
     *
     * @param line the line
     */
    record Run(HandLine line) implements ScenarioChange {
    }

    /** Whether the change is one of the timetable, not of facilities. */
    default boolean isOfLines() {
        return this instanceof Cut || this instanceof Run;
    }

    /** Returns the text form, one line. */
    default String text() {
        return switch (this) {
            case Close close -> line("close", close.facility());
            case Move move -> line("move", move.facility(), move.longitude(), move.latitude());
            case Open open -> line("open", open.type(), open.longitude(), open.latitude(), open.name());
            case Cut cut -> line("cut", cut.route());
            case Run run -> line(run.line());
        };
    }

    private static String line(HandLine line) {
        List<Object> words = new ArrayList<>(List.of("run", line.name(), line.first(), line.last(), line.every(),
                line.days(), line.back()));
        for (HandLine.Stop stop : line.stops()) {
            words.addAll(List.of(stop.name(), stop.longitude(), stop.latitude(), stop.minutes()));
        }
        return line(words.toArray());
    }

    private static HandLine line(String[] words) {
        List<HandLine.Stop> stops = new ArrayList<>();
        for (int i = FIRST_STOP; i < words.length; i += 4) {
            stops.add(new HandLine.Stop(words[i], Double.parseDouble(words[i + 1]), Double.parseDouble(words[i + 2]),
                    Integer.parseInt(words[i + 3])));
        }
        if (stops.isEmpty()) {
            throw new IllegalArgumentException("A line without stops: " + words[1]);
        }
        return new HandLine(words[1], stops, Integer.parseInt(words[2]), Integer.parseInt(words[3]),
                Integer.parseInt(words[4]), words[5], Boolean.parseBoolean(words[6]));
    }

    private static String line(Object... words) {
        StringBuilder text = new StringBuilder();
        for (Object word : words) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(URLEncoder.encode(String.valueOf(word), StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    /**
     * Reads the text form.
     *
     * @param text one line
     * @return the change; empty when the line says none that is known
     */
    static Optional<ScenarioChange> of(String text) {
        try {
            String[] words = text.strip().split(" ", -1);
            for (int i = 0; i < words.length; i++) {
                words[i] = URLDecoder.decode(words[i], StandardCharsets.UTF_8);
            }
            return Optional.ofNullable(switch (words[0]) {
                case "close" -> new Close(words[1]);
                case "move" -> new Move(words[1], Double.parseDouble(words[2]), Double.parseDouble(words[3]));
                case "open" -> new Open(words[1], Double.parseDouble(words[2]), Double.parseDouble(words[3]), words[4]);
                case "cut" -> new Cut(words[1]);
                case "run" -> new Run(line(words));
                default -> null;
            });
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
