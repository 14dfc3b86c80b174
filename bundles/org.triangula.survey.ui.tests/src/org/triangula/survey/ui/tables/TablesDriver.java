// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.tables;

import java.util.List;
import java.util.Optional;

import org.triangula.figure.Figure;
import org.triangula.survey.report.ChartKind;
import org.triangula.survey.report.SurveyReport;

/** Does in the view of tables what a person does. */
public final class TablesDriver {

    private final TablesView view;

    /**
     * Drives a view.
     *
     * @param view the view
     */
    public TablesDriver(TablesView view) {
        this.view = view;
    }

    /**
     * Chooses variables.
     *
     * @param places places of the variables
     * @param by place of the variable they are crossed with; negative for none
     */
    public void choose(List<Integer> places, int by) {
        List<SurveyVariable> all = view.all();
        view.choose(places.stream().map(all::get).toList(), by < 0 ? Optional.empty() : Optional.of(all.get(by)));
    }

    /**
     * Chooses a chart.
     *
     * @param kind its kind
     */
    public void chart(ChartKind kind) {
        view.options().choose(kind);
        view.recalculate();
    }

    /**
     * Hides small counts.
     *
     * @param size counts below it are hidden
     */
    public void hideBelow(int size) {
        view.options().hideBelow(size);
        view.recalculate();
    }

    /**
     * Whether something is shown and nothing being computed.
     *
     * @return true if so
     */
    public boolean isReady() {
        return view.isReady() && view.report().isPresent();
    }

    /**
     * What is shown.
     *
     * @return the report
     */
    public SurveyReport report() {
        return view.report().orElseThrow();
    }

    /**
     * The chart that is seen.
     *
     * @return the figure
     */
    public Optional<Figure> chart() {
        return view.canvas().figure();
    }

    /**
     * A row as it is seen.
     *
     * @param table place of the table
     * @param row place of the row
     * @return its texts
     */
    public List<String> row(int table, int row) {
        return view.viewers().get(table).row(row);
    }

    /**
     * Opens the units behind a number.
     *
     * @param table place of the table
     * @param row place of the row
     * @param column place of the column
     */
    public void open(int table, int row, int column) {
        view.viewers().get(table).open(row, column);
    }
}
