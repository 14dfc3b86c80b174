// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.triangula.geo.area.Area;
import org.triangula.geo.map.MapCaption;
import org.triangula.reachability.BothLanguages;
import org.triangula.reachability.Direction;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityRequest;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.map.Messages;
import org.triangula.reachability.map.TravelTimeMaps;

/** Pages of an atlas of the way there and of the way back look alike but for what they say. */
class PageTitleTest {

    private static TravelTimeMaps maps(Direction direction, LocalTime time) {
        Origins origins = new Origins.Builder().add("a", 9, 48, 1).add("b", 9.01, 48, 1).build();
        Facilities facilities = new Facilities(List.of(new Facilities.Facility("f", "office", 9, 48, "")));
        return new TravelTimeMaps(new ReachabilityResult(new ReachabilityRequest(origins, facilities,
                List.of(TravelMode.values()), ReachabilityParameters.defaults().withDeparture(
                        LocalDate.of(2024, 4, 16), time, 60)), List.of(), List.of(),
                new ReachabilityResult.NetworkFacts(0, 0, 0, 0, 0, 0, List.of()), List.of()), direction,
                Locale.ENGLISH, List.of("streets"), List.of(), type -> "Office", Optional.empty());
    }

    private static MapCaption page(Direction direction, String time, TravelMode mode) {
        Area area = new Area("1", "", "North", "", new GeometryFactory().toGeometry(new Envelope(8, 10, 47, 49)));
        return maps(direction, LocalTime.parse(time)).sheet(TravelTimes.allocate("office", mode, 2), area)
                .orElseThrow().caption();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "THERE|09:00|TRANSIT|North – Office: travel time by public transport, way there, departure 09:00–10:00",
        "BACK|17:00|TRANSIT|North – Office: travel time by public transport, way back, home by 17:00–18:00",
        "THERE|09:00|WALK|North – Office: travel time on foot, way there",
        "BACK|17:00|WALK|North – Office: travel time on foot, way back"})
    void aTitleSaysTheDirection(Direction direction, String time, TravelMode mode, String title) {
        assertEquals(title, page(direction, time, mode).title());
    }

    @ParameterizedTest
    @CsvSource({"TRANSIT", "WALK"})
    void aSubtitleDoesNotSpeakOfDepartingOnTheWayBack(TravelMode mode) {
        String subtitle = page(Direction.BACK, "17:00", mode).subtitle();
        assertTrue(subtitle.startsWith("Shortest time back from the nearest of 1 facilities"), subtitle);
        assertTrue(page(Direction.THERE, "09:00", mode).subtitle().startsWith("Shortest time to the nearest"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"wayThereAt|Hinweg, Abfahrt 09:00–10:00",
        "wayBackBy|Rückweg, zu Hause bis 09:00–10:00", "wayThere|Hinweg", "wayBack|Rückweg"})
    void theGermanTitleSaysItToo(String key, String words) throws IOException {
        String german = BothLanguages.texts(Messages.class, "messages_de.properties").get(key);
        assertEquals(words, NLS.bind(german, "09:00", "10:00"));
    }
}
