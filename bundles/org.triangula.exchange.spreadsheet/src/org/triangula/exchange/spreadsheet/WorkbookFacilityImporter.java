// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

/** Imports facilities from all visible sheets of a workbook whose headings are known. */
public final class WorkbookFacilityImporter extends FacilityImporter {

    /** Creates the importer. */
    public WorkbookFacilityImporter() {
        super("facilities-xlsx", TableFile.WORKBOOK);
    }
}
