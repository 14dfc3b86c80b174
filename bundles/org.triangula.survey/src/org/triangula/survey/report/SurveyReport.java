// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;

/**
 * Tables of chosen variables and a chart of them.
 *
 * @param base the base of the first table and how it came about; empty without tables
 * @param tables the tables
 * @param chart makes the chart in given colours; empty where none fits
 * @param targets units behind the marks of the chart, by target
 */
public record SurveyReport(String base, List<ReportTable> tables, Optional<Function<FigureColours, Figure>> chart,
    Map<String, int[]> targets) {

    /** Copies the collections. */
    public SurveyReport {
        tables = List.copyOf(tables);
        targets = Map.copyOf(targets);
    }
}
