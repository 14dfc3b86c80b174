// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.reachability.ReachabilityInputException;

/** Tables with too many cells are refused as soon as the limit is passed, whatever follows. */
class ManyCellsTest {

    @TempDir
    Path folder;

    @Test
    void readingEndsAtTheLimitWithAMessage() throws IOException {
        StringBuilder rows = new StringBuilder("id,lon,lat\n");
        for (int i = 0; i < 1000; i++) {
            rows.append('c').append(i).append(",9,48\n");
        }
        Path file = folder.resolve("cells.csv");
        Files.writeString(file, rows);
        assertEquals(1000, OriginsCsv.read(file, 1000).size());
        // what follows is no table at all; it is not even looked at
        Files.writeString(file, rows + "one too many,9,48\n" + "\"broken".repeat(100_000));
        ReachabilityInputException error = assertThrows(ReachabilityInputException.class, () -> OriginsCsv.read(file,
                1000));
        assertTrue(error.getMessage().contains("more than 1000 rows"), error.getMessage());
        assertTrue(error.getMessage().contains("coarser grid"), error.getMessage());
    }
}
