// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.typology;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.triangula.organization.typology.Solution;
import org.triangula.organization.typology.TruthTable;
import org.triangula.organization.typology.Typology;
import org.triangula.organization.ui.typology.RowTable.Row;
import org.triangula.organization.ui.typology.RowTable.Sheet;
import org.triangula.organization.ui.typology.RowTable.Title;

/**
 * The complex and the parsimonious solution of a truth table, as a table: a row per path to the outcome.
 *
 * @param typology the typology
 * @param words names of levels
 * @param outcome name of the outcome
 */
record SolutionSheet(Typology typology, LevelWords words, String outcome) {

    /** Least consistency of a configuration that counts as leading to the outcome, as usual in the field. */
    static final double CUTOFF = 0.8;

    private static final int PERCENT = 100;

    Sheet of(TruthTable truth, List<TruthTable.Case> cases) {
        List<Title> titles = List.of(new Title(Messages.solution, Messages.solutionMeaning, 3),
            new Title(Messages.path, NLS.bind(Messages.pathMeaning, Math.round(CUTOFF * PERCENT)), 8),
            new Title(Messages.number, Messages.pathCases, 1),
            new Title(Messages.consistency, Messages.pathConsistency, 2),
            new Title(Messages.coverage, Messages.rawCoverage, 2),
            new Title(Messages.unique, Messages.uniqueCoverage, 2));
        List<Row> rows = new ArrayList<>();
        for (boolean parsimonious : new boolean[] { false, true }) {
            Solution solution = Solution.of(truth, cases, CUTOFF, parsimonious);
            String name = parsimonious ? Messages.parsimonious : Messages.complex;
            if (solution.models().isEmpty()) {
                rows.add(new Row(List.of(name, Messages.noPath, "0", "–", "–", "–"), Messages.noPath, List.of(), true));
            }
            for (int i = 0; i < solution.models().size(); i++) {
                String model = solution.models().size() == 1 ? name : name + " " + (i + 1);
                rows.addAll(rows(model, solution, solution.models().get(i)));
            }
        }
        return new Sheet(titles, rows);
    }

    private List<Row> rows(String name, Solution solution, Solution.Model model) {
        List<Row> rows = new ArrayList<>();
        for (Solution.Path path : model.paths()) {
            String text = path.levels().isEmpty() ? Messages.always : path.levels().stream()
                .map(one -> one.criterion().name().in(Locale.getDefault()) + " = " + words.of(typology,
                    one.criterion().key(), one.level()))
                .collect(Collectors.joining(" · "));
            rows.add(new Row(List.of(name, text, String.valueOf(path.cases().size()), number(path.consistency()),
                number(path.coverage()), number(path.unique())), text + " → " + outcome + "\n"
                    + String.join(", ", path.cases()), path.cases(), false));
        }
        List<String> members = model.paths().stream().flatMap(one -> one.cases().stream()).distinct().toList();
        String whole = NLS.bind(Messages.wholeSolution, solution.positives(), solution.contradictions())
            + (solution.complete() ? "" : " " + Messages.notAll);
        rows.add(new Row(List.of(name, whole, String.valueOf(members.size()), number(model.consistency()),
            number(model.coverage()), "–"), whole + "\n" + String.join(", ", members), members, true));
        return rows;
    }

    private static String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return Double.isNaN(value) ? "–" : format.format(value);
    }
}
