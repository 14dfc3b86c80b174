// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.annotations.SerializedName;

import org.triangula.examples.study.network.ExampleTable;

/**
 * What {@code study.json} says about the study.
 *
 * @param title title by language
 * @param question research question by language
 * @param disclaimer that everything is invented, by language
 * @param languages languages, the main one first
 * @param coders the people who code
 * @param phases phases of the study: from, until, de, en
 * @param reachability parameters of the reachability runs
 */
public record StudyDescription(Map<String, String> title, Map<String, String> question,
    Map<String, String> disclaimer, List<String> languages, List<CoderEntry> coders, List<Map<String, String>> phases,
    ReachabilityEntry reachability) {

    /**
     * One coder.
     *
     * @param key short name
     * @param name name
     * @param colour colour of the marks
     */
    public record CoderEntry(String key, String name, String colour) {
    }

    /**
     * Parameters of the reachability runs.
     *
     * @param date day of departure
     * @param time first minute of the first window
     * @param secondWindow first minute of the second window
     * @param windowMinutes length of the windows in minutes
     * @param walkingKilometresPerHour walking speed
     * @param walkMinutesPerLeg longest walk to, between and from stops, in minutes
     * @param maximumMinutes limit of the travel time in minutes
     * @param maximumTransfers most changes of vehicle
     */
    public record ReachabilityEntry(String date, String time, @SerializedName("second_window") String secondWindow,
        @SerializedName("window_minutes") int windowMinutes,
        @SerializedName("walking_kilometres_per_hour") double walkingKilometresPerHour,
        @SerializedName("walk_minutes_per_leg") int walkMinutesPerLeg,
        @SerializedName("maximum_minutes") int maximumMinutes,
        @SerializedName("maximum_transfers") int maximumTransfers) {
    }

    /**
     * Reads the file.
     *
     * @return what it says
     */
    public static StudyDescription read() {
        try (Reader reader = new InputStreamReader(ExampleTable.open("study.json"), StandardCharsets.UTF_8)) {
            return new Gson().fromJson(reader, StudyDescription.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read study.json", e);
        }
    }
}
