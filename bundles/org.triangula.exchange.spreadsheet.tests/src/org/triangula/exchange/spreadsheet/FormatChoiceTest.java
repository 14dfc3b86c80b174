// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.exchange.ExchangeFormats;
import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.progress.Progress;

/**
 * Which importer a table goes to when nobody says: lists of facilities to theirs, others to whoever reads any table.
 */
class FormatChoiceTest {

    private static final List<Format> FORMATS = List.of(
        format("facilities-xlsx", List.of(".xlsx"), WorkbookFacilityImporter::new),
        format("facilities-csv", List.of(".csv"), CsvFacilityImporter::new),
        format("catchments-xlsx", List.of(".xlsx"), WorkbookCatchmentImporter::new),
        format("catchments-csv", List.of(".csv"), CsvCatchmentImporter::new),
        format("any", List.of(".csv"), AnyTable::new));

    @TempDir
    private Path folder;

    /** Reads every table, as the importer of responses does. */
    private static final class AnyTable implements StudyImporter {
        @Override
        public ImportPlan read(ImportRequest request, Progress progress) {
            throw new UnsupportedOperationException();
        }
    }

    private static Format format(String id, List<String> endings, Supplier<StudyImporter> importer) {
        return new Format(id, id, endings, importer, () -> null);
    }

    private String choice(String name, String content) throws IOException {
        return ExchangeFormats.detect(FORMATS, Files.writeString(folder.resolve(name), content)).orElseThrow().format()
            .id();
    }

    @Test
    void listsOfFacilitiesAreKnownByTheirHeadings() throws IOException {
        assertEquals("facilities-csv", choice("a.csv",
            "id;Name;Typ;Straße;PLZ;Ort\n1;Amt;Jobcenter;Weg 1;01067;Ort\n"));
        assertEquals("facilities-csv", choice("b.csv", "Einrichtungen der Kreise\n\n\"Name\",\"Anschrift\"\na,b\n"));
        assertEquals("facilities-csv", choice("c.csv", "id,type,lon,lat\na,jobcenter,8.6,49.4\n"));
    }

    @Test
    void otherTablesGoToWhoeverReadsThem() throws IOException {
        assertEquals("any", choice("a.csv", "Landkreis;Stelle;q1_1;q1_2\nKreis A;Sozialamt;Ja;\n"));
        assertEquals("any", choice("b.csv", "id;q1;q2\n1;2;3\n"));
    }

    @Test
    void otherFilesAreNoTables() throws IOException {
        assertTrue(ExchangeFormats.detect(FORMATS, Files.writeString(folder.resolve("a.nonsense"), "x")).isEmpty());
    }

    @Test
    void workbooksAreListsOfFacilitiesUnlessSomebodySaysOtherwise() throws IOException {
        assertEquals("facilities-xlsx", choice("a.xlsx", "PK"));
    }
}
