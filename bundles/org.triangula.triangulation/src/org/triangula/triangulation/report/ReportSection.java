// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report;

import java.util.List;
import java.util.Objects;

/**
 * A section of a report.
 *
 * @param anchor address inside the report: lower-case ASCII letters, digits and hyphens, beginning with a letter
 * @param title its heading
 * @param blocks its content
 */
public record ReportSection(String anchor, String title, List<ReportBlock> blocks) {

    /** Checks the anchor and copies the list. */
    public ReportSection {
        Objects.requireNonNull(title);
        if (!anchor.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("\"" + anchor + "\" cannot be the address of a section");
        }
        blocks = List.copyOf(blocks);
    }
}
