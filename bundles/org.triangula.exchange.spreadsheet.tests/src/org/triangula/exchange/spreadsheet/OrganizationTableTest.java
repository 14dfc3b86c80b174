// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.organization.chart.StudyChart;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.StudyNetwork;
import org.triangula.organization.network.format.EdgeList;
import org.triangula.organization.notation.Administration;
import org.triangula.organization.notation.AdministrationReader;
import org.triangula.organization.notation.AdministrationTable;
import org.triangula.organization.notation.RankTable;
import org.triangula.testing.study.TemporaryStudy;

/** Charts and networks go through workbooks and tables of text and come back. */
class OrganizationTableTest {

    private static final RankTable RANKS = RankTable.supplied();
    private static final Administration CHART = new AdministrationReader(RANKS).read("""
        Landratsamt
          Dezernat I
            Ausländerbehörde {rank=office; tasks=abh:shares:50.0}
              * Sachbearbeitung | fte=1.5 | persons=2 | term=permanent | funding=100 % Kreis
              ~ name=Amt für Ausländer; source=Web
          Stabsstelle Integration {tasks=strategic}
        """).administration();

    @AutoClose
    private final TemporaryStudy study = new TemporaryStudy("tables");
    private final StudySession session = study.session();
    private final Path folder = study.folder();

    private void take(ImportPlan plan) throws ProblemException {
        session.execute(plan.operation());
    }

    private ImportRequest request(Path file) {
        return new ImportRequest(file, session.study(), Map.of());
    }

    @Test
    void aChartComesBackFromAWorkbook() throws ProblemException, IOException {
        Path file = folder.resolve("chart.xlsx");
        new WorkbookTableWriter().write(file, List.of(new AdministrationTable(RANKS).table(CHART)), Locale.ENGLISH);
        take(new ChartTableImporter().read(request(file), Progress.NONE));
        assertEquals(CHART.units(), StudyChart.of(session.study().getActors(), Optional.empty(), LocalDate.now())
            .administration().units());
        ImportPlan again = new ChartTableImporter().read(request(file), Progress.NONE);
        assertEquals(0, again.report().counts().getFirst().added());
    }

    @Test
    void anotherAdministrationIsLeftAlone() throws ProblemException, IOException {
        Path file = folder.resolve("chart.csv");
        Files.writeString(file, "Name;Übergeordnet;Aufgaben\nStadt A;;\nSozialamt;stadt-a;social\n");
        take(new ChartTableImporter().read(request(file), Progress.NONE));
        Files.writeString(file, "Name;Übergeordnet;Aufgaben\nStadt B;;\nSozialamt;stadt-b;social\n");
        take(new ChartTableImporter().read(request(file), Progress.NONE));
        assertEquals(4, session.study().getActors().getActors().size());
    }

    @Test
    void tiesComeFromATableOnce() throws ProblemException, IOException {
        Path file = folder.resolve("ties.csv");
        Files.writeString(file, "von;nach;typ;vorzeichen;fehlt\nJobcenter;Moschee;exchange;-;true\n");
        take(new EdgeListImporter().read(request(file), Progress.NONE));
        take(new EdgeListImporter().read(request(file), Progress.NONE));
        Network network = StudyNetwork.of(session.study().getActors(), LocalDate.now(), false);
        assertEquals(1, network.ties().size());
        assertEquals(Network.NEGATIVE, network.ties().getFirst().sign());
        Path workbook = folder.resolve("ties.xlsx");
        new WorkbookTableWriter().write(workbook, EdgeList.tables(network), Locale.ENGLISH);
        take(new EdgeListImporter().read(request(workbook), Progress.NONE));
        assertEquals(1, session.study().getActors().getTies().size());
        assertThrows(ProblemException.class, () -> {
            Files.writeString(file, "a;b\n1;2\n");
            new EdgeListImporter().read(request(file), Progress.NONE);
        });
    }

    @Test
    void damagedTablesOfTiesAreRefusedAndOldEncodingsRead() throws ProblemException, IOException {
        Path file = folder.resolve("old.csv");
        Files.write(file, "von;nach;fehlt\nAusländerbehörde;Moschee;ja\n".getBytes(Charset.forName("windows-1252")));
        take(new EdgeListImporter().read(request(file), Progress.NONE));
        Network network = StudyNetwork.of(session.study().getActors(), LocalDate.now(), false);
        assertEquals("Ausländerbehörde", network.nodes().getFirst().label());
        assertEquals(true, network.ties().getFirst().missing());
        Path workbook = folder.resolve("ties.xlsx");
        new WorkbookTableWriter().write(workbook, EdgeList.tables(network), Locale.ENGLISH);
        byte[] whole = Files.readAllBytes(workbook);
        for (int end : new int[] { 0, 1, 100, whole.length / 2, whole.length - 30 }) {
            Files.write(workbook, Arrays.copyOf(whole, end));
            assertThrows(ProblemException.class, () -> new EdgeListImporter().read(request(workbook), Progress.NONE),
                end + " bytes");
        }
        for (String wrong : List.of("", "\u0000\u0001", "von;nach\nA;\n", "von;nach;stärke\nA;B;viel\n",
            "von;nach;vorzeichen\nA;B;vielleicht\n")) {
            Files.writeString(file, wrong);
            assertThrows(ProblemException.class, () -> new EdgeListImporter().read(request(file), Progress.NONE),
                wrong);
        }
    }
}
