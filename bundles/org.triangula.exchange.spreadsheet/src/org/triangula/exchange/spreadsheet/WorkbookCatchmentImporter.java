// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.Recognition;

/** Imports responsibilities for municipalities from Excel workbooks. */
public final class WorkbookCatchmentImporter extends CatchmentImporter {

    /** Creates the importer. */
    public WorkbookCatchmentImporter() {
        super("catchments-xlsx", TableFile.WORKBOOK);
    }

    @Override
    public Recognition recognise(FileSample sample) {
        // what is in a workbook is seen only when it is read: it is offered, but facilities come first
        return sample.endsWith("xlsx", "xlsm") ? Recognition.POSSIBLE : Recognition.NO;
    }
}
