// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.street;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangula.reachability.TravelMode;

/** What the built-in profiles say about typical streets. */
class StreetProfileTest {
    private static Map<String, String> tags(String text) {
        Map<String, String> tags = new HashMap<>();
        for (String tag : text.split(" ")) {
            tags.put(tag.split("=")[0], tag.split("=")[1]);
        }
        return tags;
    }

    @ParameterizedTest
    @CsvSource({"walk,highway=residential,10,10", "walk,highway=motorway,0,0", "walk,highway=trunk foot=yes,10,10",
        "walk,highway=residential oneway=yes,10,10", "walk,highway=service access=private,0,0",
        "walk,highway=service access=private foot=yes,10,10", "walk,highway=construction foot=yes,0,0",
        "walk,highway=primary motorroad=yes,0,0", "walk,railway=platform,10,10",
        "bike,highway=residential oneway=yes,10,0",
        "bike,highway=residential oneway=yes oneway:bicycle=no,10,10",
        "bike,highway=residential oneway=yes cycleway=opposite_lane,10,10", "bike,highway=footway,2.7,2.7",
        "bike,highway=footway bicycle=designated,8,8", "bike,highway=cycleway bicycle=dismount,2.7,2.7",
        "bike,highway=secondary bicycle=use_sidepath,0,0", "car,highway=residential,280,280",
        "car,highway=residential oneway=-1,0,280", "car,highway=primary maxspeed=100,850,850",
        "car,highway=primary maxspeed=DE:urban,425,425", "car,highway=tertiary junction=roundabout,500,0",
        "car,highway=track,0,0", "car,highway=track motor_vehicle=agricultural,0,0", "car,highway=footway,0,0",
        "car,highway=tertiary motor_vehicle=no,0,0", "car,highway=tertiary access=no motor_vehicle=yes,500,500"})
    void speedsFollowTheRules(String mode, String tags, double forward, double backward) {
        WaySpeeds speeds = StreetProfiles.builtIn().profile(TravelMode.ofKey(mode)).evaluate(tags(tags), 10);
        assertEquals(forward, speeds.forwardKmh(), 1e-9);
        assertEquals(backward, speeds.backwardKmh(), 1e-9);
    }

    @Test
    void barriersStopCarsAndLetWalkersPass() {
        StreetProfiles profiles = StreetProfiles.builtIn();
        assertTrue(profiles.car().blocks(tags("barrier=bollard")));
        assertTrue(!profiles.car().blocks(tags("barrier=bollard motor_vehicle=yes")));
        assertTrue(profiles.car().blocks(tags("barrier=gate access=private")));
        assertTrue(!profiles.walk().blocks(tags("barrier=bollard")));
    }

    @Test
    void journeysDoNotStartOnMotorways() {
        assertTrue(!StreetProfiles.builtIn().car().evaluate(tags("highway=motorway"), 1).snap());
        assertTrue(StreetProfiles.builtIn().car().evaluate(tags("highway=residential"), 1).snap());
    }
}
