// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.util.Locale;

import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.Recognition;
import org.triangula.geo.catchment.CatchmentList;

/** Imports responsibilities for municipalities from CSV. */
public final class CsvCatchmentImporter extends CatchmentImporter {

    /** Creates the importer. */
    public CsvCatchmentImporter() {
        super("catchments-csv", TableFile.CSV);
    }

    @Override
    public Recognition recognise(FileSample sample) {
        return SampleRows.any(sample, CatchmentList::fits) && !hasAddresses(sample) ? Recognition.CERTAIN
            : Recognition.NO;
    }

    /** A list of facilities with their addresses also has columns for office and town. */
    private static boolean hasAddresses(FileSample sample) {
        return sample.text().lines().limit(20).anyMatch(line -> line.toLowerCase(Locale.ROOT)
            .matches(".*(stra(ß|ss)e|street|plz|postleitzahl|longitude|latitude).*"));
    }
}
