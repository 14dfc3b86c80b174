// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.Recognition;

/** Imports facilities from CSV; the option {@code encoding} names the encoding when it is not recognised. */
public final class CsvFacilityImporter extends FacilityImporter {

    private static final Aliases COLUMNS = Aliases.columns();

    /** Creates the importer. */
    public CsvFacilityImporter() {
        super("facilities-csv", TableFile.CSV);
    }

    /**
     * Facilities have a name or number and say what or where they are; other tables may be read when nothing fits
     * better.
     */
    @Override
    public Recognition recognise(FileSample sample) {
        if (SampleRows.any(sample, CsvFacilityImporter::isHeading)) {
            return Recognition.BY_ENDING;
        }
        return sample.endsWith("csv") ? Recognition.POSSIBLE : Recognition.NO;
    }

    private static boolean isHeading(List<String> cells) {
        Set<String> fields = cells.stream().map(COLUMNS::find).flatMap(Optional::stream)
            .collect(Collectors.toSet());
        return fields.stream().anyMatch(Set.of("id", "name")::contains)
            && fields.stream().anyMatch(Set.of("type", "street", "address", "postalCode", "town", "x")::contains);
    }
}
