// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.scenario;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One assumption that differs from the study as it is. Its text form is one line of words separated by spaces, the
 * words in percent-encoding, so that names may hold anything.
 */
public sealed interface ScenarioChange {

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

    /** Returns the text form, one line. */
    default String text() {
        return switch (this) {
            case Close close -> line("close", close.facility());
            case Move move -> line("move", move.facility(), move.longitude(), move.latitude());
            case Open open -> line("open", open.type(), open.longitude(), open.latitude(), open.name());
            case Cut cut -> line("cut", cut.route());
        };
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
                default -> null;
            });
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
