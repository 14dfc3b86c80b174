// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.writing;

import java.io.IOException;

import org.triangula.triangulation.report.Report;

/** Writes reports in a format. The same report gives the same bytes. */
public interface ReportWriter {

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the content of the file
     * @throws IOException if the format's library cannot write it
     */
    byte[] write(Report report) throws IOException;
}
