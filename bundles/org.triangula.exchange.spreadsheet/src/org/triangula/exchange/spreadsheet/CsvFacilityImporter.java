// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.util.List;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/** Imports facilities from CSV; the option {@code encoding} names the encoding when it is not recognised. */
public final class CsvFacilityImporter extends FacilityImporter {

    /** Creates the importer. */
    public CsvFacilityImporter() {
        super("facilities-csv", 64L << 20);
    }

    @Override
    List<Table> tables(ImportFile file, ImportRequest request, List<Finding> findings, Progress progress)
        throws ProblemException {
        return List.of(CsvReader.read(file, request.options(), progress));
    }
}
