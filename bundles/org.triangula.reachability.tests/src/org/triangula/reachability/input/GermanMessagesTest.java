// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.input;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangula.geo.area.AreaLayer;
import org.triangula.reachability.BothLanguages;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityInputException;

/** Errors of input tables in both languages, and what tables of catchments say about wrong rows. */
class GermanMessagesTest {

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        BothLanguages.assertSayTheSame(Messages.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"area,facility;North,f1|column area: 'North' is none of the areas",
        "area,facility;,f1|column area: is empty", "area,facility;a,f9|column facility: 'f9' is none of the facilities",
        "area,office;a,f1|the columns must be area and facility", "area,facility|no office is responsible",
        "id,responsible_area;f1,|no office is responsible"})
    void tablesOfCatchmentsSayWhatIsWrong(String text, String message, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("offices.csv"), text.replace(';', '\n') + "\n");
        ReachabilityInputException error = assertThrows(ReachabilityInputException.class, () -> CatchmentTable.read(
                file, new Origins.Builder().add("o", 9, 48, 1).build(), new Facilities(List.of(
                        new Facilities.Facility("f1", "t", 9, 48, ""))), new AreaLayer("none", "EPSG:4326",
                                List.of())));
        assertTrue(error.getMessage().contains(message), error.getMessage());
        assertTrue(error.getMessage().contains("offices.csv"), error.getMessage());
    }
}
