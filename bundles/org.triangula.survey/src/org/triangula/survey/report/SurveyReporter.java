// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.table.DataTable;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.data.DataColumn.Kind;
import org.triangula.survey.table.Association;
import org.triangula.survey.table.CrossTabulation;
import org.triangula.survey.table.GroupComparison;
import org.triangula.survey.table.VariableTable;

/** Makes the tables and the chart of chosen variables. Pure: the same data and settings give the same report. */
public final class SurveyReporter {

    private final TableReport tables;
    private final ChartReport charts;
    private final double[] weights;
    private final List<ReportTable> made = new ArrayList<>();
    private final List<VariableTable> variables = new ArrayList<>();
    private final List<CrossTabulation> crosses = new ArrayList<>();
    private final List<GroupComparison> comparisons = new ArrayList<>();
    private final List<Association> associations = new ArrayList<>();

    private SurveyReporter(ReportSettings settings, ReportUnits units, double[] weights, Locale locale) {
        this.weights = weights;
        tables = new TableReport(settings, units, locale);
        charts = new ChartReport(settings, units, tables, locale);
    }

    /**
     * Makes a report.
     *
     * @param columns the variables, each with a table of its own
     * @param by the variable they are crossed with; empty for none
     * @param weights one weight per unit
     * @param settings how tables and charts are made
     * @param units names and borders of the units
     * @param locale language of the reader
     * @return the report
     * @throws ProblemException if a variable cannot be crossed with the other
     */
    public static SurveyReport of(List<DataColumn> columns, Optional<DataColumn> by, double[] weights,
        ReportSettings settings, ReportUnits units, Locale locale) throws ProblemException {
        SurveyReporter reporter = new SurveyReporter(settings, units, weights, locale);
        for (DataColumn column : columns) {
            if (by.isPresent()) {
                reporter.cross(column, by.get());
            } else {
                VariableTable table = VariableTable.of(column, settings.base(), weights);
                reporter.variables.add(table);
                reporter.made.add(reporter.tables.of(table));
            }
        }
        return reporter.report();
    }

    private void cross(DataColumn column, DataColumn by) throws ProblemException {
        if (column.kind() == Kind.TEXT || by.kind() == Kind.TEXT) {
            throw new ProblemException(column.kind() == Kind.TEXT ? column.label() : by.label(), Messages.noText,
                Messages.noText_remedy);
        }
        boolean number = column.kind() == Kind.NUMBER;
        if (number && by.kind() == Kind.NUMBER) {
            Association association = Association.of(column, by);
            associations.add(association);
            made.add(tables.of(association));
        } else if (number || by.kind() == Kind.NUMBER) {
            DataColumn groups = number ? by : column;
            if (groups.kind() != Kind.SINGLE) {
                throw new ProblemException(groups.label(), Messages.noGroups, Messages.noGroups_remedy);
            }
            GroupComparison comparison = GroupComparison.of(groups, number ? column : by);
            comparisons.add(comparison);
            made.add(tables.of(comparison));
        } else {
            CrossTabulation cross = CrossTabulation.of(column, by, weights);
            crosses.add(cross);
            made.add(tables.of(cross));
        }
    }

    private SurveyReport report() {
        if (crosses.size() + comparisons.size() > 1) {
            made.add(tables.tests(crosses, comparisons));
        }
        List<DataTable> data = made.stream().map(ReportTable::table).toList();
        String base = data.isEmpty() || data.getFirst().notes().isEmpty() ? ""
            : data.getFirst().notes().getFirst().value();
        Optional<ChartReport.Chart> chart = !crosses.isEmpty() ? charts.cross(crosses.getFirst(), base, data)
            : !comparisons.isEmpty() ? charts.compare(comparisons.getFirst(), base)
                : !variables.isEmpty() ? charts.variables(variables, base, data) : Optional.empty();
        return new SurveyReport(base, made, chart.map(ChartReport.Chart::figure),
            chart.map(ChartReport.Chart::targets).orElse(Map.of()));
    }
}
