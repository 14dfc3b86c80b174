// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.report;

import java.util.Objects;

import org.triangula.survey.statistics.MultipleTests;
import org.triangula.survey.table.BaseChoice;
import org.triangula.survey.table.TableText.CrossContent;

/**
 * How tables and charts are made.
 *
 * @param base which units percentages refer to
 * @param content what the cells of cross tables show
 * @param smallest counts from 1 to below it are hidden; 0 or 1 hides nothing
 * @param correction how p of several tests made together is corrected
 * @param chart the chart
 * @param shares true when charts show percentages, false for counts
 */
public record ReportSettings(BaseChoice base, CrossContent content, int smallest, MultipleTests correction,
    ChartKind chart, boolean shares) {

    /** Percentages of those who answered, nothing hidden, Holm's correction, the chart that fits. */
    public static final ReportSettings USUAL = new ReportSettings(BaseChoice.ANSWERED, CrossContent.COUNT, 0,
        MultipleTests.HOLM, ChartKind.AUTOMATIC, true);

    /** Checks that nothing is missing. */
    public ReportSettings {
        Objects.requireNonNull(base);
        Objects.requireNonNull(content);
        Objects.requireNonNull(correction);
        Objects.requireNonNull(chart);
    }
}
