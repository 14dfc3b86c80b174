// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityRequest;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;

/** Modelled times beside logged ones. */
class ReferenceTimesTest {

    @TempDir
    Path folder;

    private static ReachabilityResult result() {
        Origins origins = new Origins.Builder().add("a", 9, 48, 1).add("b", 9, 48, 1).add("c", 9, 48, 1).build();
        Facilities facilities = new Facilities(List.of(new Facilities.Facility("f", "x", 9, 48, "")));
        TravelTimes times = TravelTimes.allocate("x", TravelMode.TRANSIT, 3);
        times.best()[0] = 600;
        times.median()[0] = 1200;
        times.best()[1] = 1800;
        return new ReachabilityResult(new ReachabilityRequest(origins, facilities, List.of(TravelMode.TRANSIT),
                ReachabilityParameters.defaults()), List.of(times), List.of(0),
                new ReachabilityResult.NetworkFacts(0, 0, 0, 0, 0, 0, List.of()), List.of());
    }

    private ReferenceTimes read(String rows) throws IOException {
        return ReferenceTimes.read(Files.writeString(folder.resolve("logged.csv"), "id,origin,type,mode,minutes\n"
                + rows), result());
    }

    @Test
    void differencesAreSummed() throws IOException {
        ReferenceTimes times = read("1,a,x,transit,17\n2,b,x,transit,40\n3,c,x,transit,20\n");
        assertEquals(20, times.pairs().get(0).modelled(), "the median where there is one");
        assertEquals(30, times.pairs().get(1).modelled());
        assertTrue(Double.isNaN(times.pairs().get(2).modelled()));
        assertEquals(2, times.compared());
        assertEquals(-3.5, times.meanDifference(), 1e-9);
        assertEquals(6.5, times.meanAbsoluteDifference(), 1e-9);
        assertEquals(0.5, times.closeShare(), 1e-9);
    }

    @Test
    void unknownOriginsAndQuestionsAreNamed() {
        assertTrue(assertThrows(ReachabilityInputException.class, () -> read("1,z,x,transit,17\n")).getMessage()
                .contains("row 2, column origin"));
        assertTrue(assertThrows(ReachabilityInputException.class, () -> read("1,a,x,car,17\n")).getMessage()
                .contains("not computed"));
    }

    @Test
    void timesAreWrittenAsTheyAreReadAndAnUnknownCellHasNoModelledTime() throws IOException {
        List<ReferenceTime> known = List.of(new ReferenceTime("way, \"1\"", "a", "x", "transit", 17.5),
                new ReferenceTime("2", "z", "x", "transit", 3));
        assertEquals(known, ReferenceTime.read(Files.writeString(folder.resolve("kept.csv"),
                ReferenceTime.write(known))));
        ReferenceTimes times = ReferenceTimes.of(known, result().request().origins(), result().times().getFirst());
        assertEquals(2.5, times.pairs().getFirst().difference(), 1e-9);
        assertTrue(Double.isNaN(times.pairs().getLast().modelled()));
        assertEquals(1, times.compared());
    }
}
