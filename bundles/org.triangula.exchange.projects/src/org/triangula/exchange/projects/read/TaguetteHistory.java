// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.projects.database.ProjectDatabase;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;

/** Who made highlights of Taguette, and when: only its list of commands says so. */
final class TaguetteHistory {

    private static final int LONGEST_COMMAND = 100_000;

    private TaguetteHistory() {
    }

    /**
     * Who last changed a highlight.
     *
     * @param user name with which the person logs in
     * @param time when
     */
    record Made(String user, Optional<Instant> time) {
    }

    static Map<Long, Made> read(ProjectDatabase database, Progress progress) throws ProblemException {
        Map<Long, Made> made = new HashMap<>();
        database.read("commands", progress, row -> {
            String payload = row.text("payload");
            if (payload.contains("highlight_add") && payload.length() < LONGEST_COMMAND) {
                number(payload).ifPresent(highlight -> made.put(highlight,
                    new Made(row.text("user_login"), Times.of(row.text("date"), ZoneOffset.UTC))));
            }
        }, "date", "user_login", "payload");
        return made;
    }

    private static Optional<Long> number(String payload) {
        try {
            JsonElement parsed = JsonParser.parseString(payload);
            if (parsed instanceof JsonObject command && command.get("highlight_id") != null
                && command.get("highlight_id").isJsonPrimitive()) {
                return Optional.of(command.get("highlight_id").getAsLong());
            }
        } catch (JsonSyntaxException | NumberFormatException e) {
            // a damaged line of the history: nobody is named for the highlight
            return Optional.empty();
        }
        return Optional.empty();
    }
}
