// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.triangula.organization.measure.StatementTable.Row;
import org.triangula.organization.notation.Administration;
import org.triangula.organization.notation.AdministrationReader;
import org.triangula.organization.notation.RankTable;

/** Several sources about one unit, side by side. */
class StatementTableTest {

    private static final Administration CHART = new AdministrationReader(RankTable.supplied()).read("""
        @administration LRA Landratsamt
        @source O Organigramm 2023

        Landratsamt {key=LRA}
          Dezernat I {key=D1}
          Dezernat II {key=D2}
            Sozialamt {key=SA; tasks=asylblg, counselling; source=O}
              ~ name=Amt für Soziales; superior=D1; not=counselling; source=Webseite 2024
              ~ name=Sozialamt; tasks=counselling, asylblg; source=O S. 3
              ~ name=Fürsorgeamt; until=2019; source=Chronik
        """).administration();

    private static StatementTable on(LocalDate day) {
        return StatementTable.of(CHART, CHART.unit("SA").orElseThrow(), day);
    }

    private static List<String> row(StatementTable table, String keyword) {
        return table.rows().stream().filter(one -> one.keyword().equals(keyword)).findFirst().orElseThrow().cells()
            .stream().map(cell -> cell.agreement() + " " + cell.value()).toList();
    }

    @Test
    void disagreementIsMarkedAndNothingIsLeftOut() {
        StatementTable table = on(LocalDate.of(2024, 1, 1));
        assertEquals(List.of("CHART Sozialamt", "DIFFERENT Amt für Soziales", "SAME Sozialamt",
            "OTHER_TIME Fürsorgeamt"), row(table, "name"));
        assertEquals(List.of("CHART Dezernat II", "DIFFERENT Dezernat I", "SILENT ", "SILENT "),
            row(table, "superior"));
        assertEquals(List.of("CHART asylblg, counselling", "DIFFERENT −counselling", "SAME counselling, asylblg",
            "SILENT "), row(table, "tasks"));
        assertEquals(List.of("name", "superior", "tasks"), table.rows().stream().filter(Row::isDisputed)
            .map(Row::keyword).toList());
        assertEquals("Organigramm 2023", table.columns().getFirst().title());
        assertEquals("Organigramm 2023", table.columns().get(2).title());
    }

    @Test
    void aStatementCountsForTheTimeOfWhichItSpeaks() {
        assertFalse(on(LocalDate.of(2024, 1, 1)).columns().getLast().holds());
        assertTrue(on(LocalDate.of(2018, 1, 1)).columns().getLast().holds());
        assertEquals("DIFFERENT Fürsorgeamt", row(on(LocalDate.of(2018, 1, 1)), "name").getLast());
    }
}
