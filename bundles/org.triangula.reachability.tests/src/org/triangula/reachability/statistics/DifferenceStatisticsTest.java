// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.triangula.core.table.DataTable;
import org.triangula.reachability.Origins;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;

/** What a scenario changes for people, reckoned by hand. */
class DifferenceStatisticsTest {

    private static TravelTimes times(int... minutes) {
        TravelTimes times = TravelTimes.allocate("school", TravelMode.WALK, minutes.length);
        for (int i = 0; i < minutes.length; i++) {
            times.status()[i] = (minutes[i] < 0 ? TravelStatus.NO_CONNECTION : TravelStatus.OK).code();
            times.best()[i] = minutes[i] < 0 ? -1 : minutes[i] * 60;
        }
        return times;
    }

    private static Origins origins(double... people) {
        Origins.Builder builder = new Origins.Builder();
        for (int i = 0; i < people.length; i++) {
            builder.add("o" + i, 9 + i / 100.0, 48, people[i]);
        }
        return builder.build();
    }

    @Test
    void peopleWhoGainAndLoseAreCounted() {
        Origins origins = origins(100, 50, 10, 20, 5, 1, 0);
        DifferenceStatistics.Row all = DifferenceStatistics.of(origins, times(40, 20, 30, -1, 10, -1, 5),
                times(28, 26, 30, 12, -1, -1, 50), Optional.empty(), Set.of()).rows().getLast();
        assertEquals(7, all.cells());
        assertEquals(186, all.before().people(), 1e-9);
        assertEquals(100 + 50 + 20 + 5, all.affected(), 1e-9, "the one that stays and the one without both are not");
        assertEquals((-12 * 100 + 6 * 50) / 160.0, all.meanChange(), 1e-9);
        assertEquals(new DifferenceStatistics.Beyond(100, 100), all.quicker());
        assertEquals(new DifferenceStatistics.Beyond(50, 0), all.slower());
        assertEquals(20, all.gained(), 1e-9);
        assertEquals(5, all.lost(), 1e-9);
        assertEquals((40 * 100 + 20 * 50 + 30 * 10 + 10 * 5) / 165.0, all.before().mean(), 1e-9);
        assertEquals(28, all.after().quantile(0.5), 1e-9);
        assertEquals(121 / 186.0, all.before().shareBeyond(30), 1e-9);
    }

    @Test
    void withoutKnownPeopleEveryCellCounts() {
        DifferenceStatistics statistics = DifferenceStatistics.of(origins(Double.NaN, Double.NaN), times(10, 20),
                times(10, 31), Optional.empty(), Set.of());
        assertEquals(1, statistics.rows().getLast().affected(), 1e-9);
        assertEquals(1, statistics.rows().getLast().slower().ten(), 1e-9);
        DataTable table = DifferenceTable.of("t", statistics);
        assertEquals(1, table.rows().size());
        assertEquals(List.of(), table.columns().stream().filter(column -> column.description().isEmpty()).toList()
                .stream().skip(1).toList(), "all but the name say what they are");
        assertTrue(table.notes().size() >= 2);
    }
}
