// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.measure;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.triangula.organization.measure.ChartMeasures;
import org.triangula.organization.measure.Contradictions;
import org.triangula.organization.measure.Derived;
import org.triangula.organization.measure.MeasureRules;
import org.triangula.organization.measure.NumericMeasures;
import org.triangula.organization.measure.TaskTaxonomy;
import org.triangula.organization.notation.Administration;
import org.triangula.organization.notation.NotedUnit;

/**
 * One line of the measures: a heading, a value or a contradiction.
 *
 * @param name what it is
 * @param value its value in words; empty for headings
 * @param explanation the rule, and which units it follows from
 * @param units keys of those units
 * @param heading whether it is a heading
 */
public record MeasureRow(String name, String value, String explanation, List<String> units, boolean heading) {

    /**
     * The rows of an administration on a day. Pure; may take long for very large charts.
     *
     * @param administration the administration, as of one day
     * @return the rows
     */
    public static List<MeasureRow> of(Administration administration) {
        List<MeasureRow> rows = new ArrayList<>();
        ChartMeasures measures = new ChartMeasures(administration);
        rows.add(heading(Messages.types));
        for (Derived one : measures.all()) {
            rows.add(row(MeasureWords.name(one.key()), one, MeasureWords.value(one)));
        }
        rows.add(heading(Messages.measures));
        NumericMeasures numbers = new NumericMeasures(measures.places());
        List<String> tasks = MeasureRules.supplied().configurationTasks();
        rows.add(number(Messages.offices, numbers.offices(tasks)));
        rows.add(number(Messages.departments, numbers.departments(tasks)));
        rows.add(number(Messages.distance, numbers.distance(ChartMeasures.STRATEGIC, ChartMeasures.RESIDENCE)));
        rows.add(number(Messages.distanceCounselling, numbers.distance(ChartMeasures.STRATEGIC,
            ChartMeasures.COUNSELLING)));
        rows.add(number(Messages.span, numbers.span()));
        rows.add(number(Messages.greatestSpan, numbers.greatestSpan()));
        rows.add(number(Messages.depth, numbers.depth()));
        rows.add(number(Messages.temporaryShare, numbers.temporaryShare()));
        for (TaskTaxonomy.KnownTask task : TaskTaxonomy.supplied().tasks().values()) {
            if (!measures.places().carriers(task.key()).isEmpty()) {
                String label = Locale.getDefault().getLanguage().equals("de") ? task.german() : task.english();
                rows.add(heading(label));
                rows.add(number(Messages.carriers, numbers.carriers(task.key())));
                rows.add(number(Messages.fte, numbers.fullTimeEquivalents(task.key())));
                rows.add(number(Messages.perInhabitants, numbers.perInhabitants(task.key())));
                rows.add(number(Messages.perClient, numbers.perClient(task.key())));
            }
        }
        List<Contradictions.Contradiction> contradictions = Contradictions.in(administration);
        if (!contradictions.isEmpty()) {
            rows.add(heading(NLS.bind(Messages.contradictions, contradictions.size())));
            contradictions.forEach(one -> rows.add(new MeasureRow(one.unit().name(), one.text(), one.text(),
                List.of(one.unit().key()), false)));
        }
        return rows;
    }

    private static MeasureRow heading(String name) {
        return new MeasureRow(name, "", "", List.of(), true);
    }

    private static MeasureRow number(String name, Derived one) {
        return row(name, one, one.value().map(text -> NumberFormat.getNumberInstance().format(Double.valueOf(text)))
            .orElse("–"));
    }

    private static MeasureRow row(String name, Derived one, String value) {
        List<String> lines = new ArrayList<>(List.of(MeasureWords.rule(one)));
        if (!one.because().isEmpty()) {
            lines.add(NLS.bind(Messages.because, names(one.because())));
        }
        if (!one.open().isEmpty()) {
            lines.add(NLS.bind(Messages.open, names(one.open())));
        }
        String shown = one.open().isEmpty() || one.value().isEmpty() ? value : value + " (?)";
        return new MeasureRow(name, shown, String.join("\n", lines),
            one.because().stream().map(NotedUnit::key).toList(), false);
    }

    private static String names(List<NotedUnit> units) {
        return units.stream().map(NotedUnit::name).collect(Collectors.joining(", "));
    }
}
