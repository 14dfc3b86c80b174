// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.responses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.model.Element;
import org.triangula.model.survey.Survey;
import org.triangula.survey.AnswerState;
import org.triangula.survey.Item;
import org.triangula.survey.ResultText;
import org.triangula.survey.UnitAnswer;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.data.StoredAnswers;
import org.triangula.survey.data.SurveyData;
import org.triangula.survey.ui.shared.UnitNames;

/**
 * Units and items with what the units say.
 *
 * @param items the items, one column each
 * @param units the units, one row each
 * @param answers by item, then by unit
 * @param columns by item, where the answers lie in columns; else empty
 */
record ResponseGrid(List<Item> items, List<Element> units, List<List<UnitAnswer>> answers, List<DataColumn> columns) {

    /** Copies the lists. */
    ResponseGrid {
        items = List.copyOf(items);
        units = List.copyOf(units);
        answers = answers.stream().map(List::copyOf).toList();
        columns = List.copyOf(columns);
    }

    /** Reads a survey. */
    static ResponseGrid of(StudySession session, Survey survey, List<Item> items, String language)
        throws ProblemException {
        SurveyData data = StoredAnswers.data(session, survey, items, language);
        return new ResponseGrid(items, data.units(), items.stream().map(data::answers).toList(),
            StoredAnswers.has(survey) ? items.stream().map(data::column).toList() : List.of());
    }

    UnitAnswer at(int unit, int item) {
        return answers.get(item).get(unit);
    }

    /** Positions of units that contradict themselves in some item without a decision. */
    List<Integer> contradictory() {
        List<Integer> found = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            for (int item = 0; item < items.size(); item++) {
                if (at(unit, item).state() == AnswerState.CONTRADICTORY) {
                    found.add(unit);
                    break;
                }
            }
        }
        return found;
    }

    /** What a cell says: the answer, why there is none, or all answers where they differ. */
    String text(int unit, int place, ResultText words) {
        UnitAnswer answer = at(unit, place);
        Item item = items.get(place);
        return switch (answer.state()) {
            case ANSWERED -> columns.isEmpty()
                ? answer.answer().map(given -> words.answer(given, item.question())).orElse("")
                : stored(columns.get(place), unit, words);
            case CONTRADICTORY -> answer.given().stream().map(given -> words.answer(given.answer(), item.question()))
                .distinct().collect(Collectors.joining(" ≠ "));
            default -> words.state(answer.state());
        };
    }

    private static String stored(DataColumn column, int unit, ResultText words) {
        return switch (column.kind()) {
            case NUMBER -> words.number(OptionalDouble.of(column.number(unit)));
            case TEXT -> column.text(unit);
            default -> Arrays.stream(column.choices(unit)).mapToObj(choice -> column.categories().get(choice).label())
                .collect(Collectors.joining(column.kind() == DataColumn.Kind.RANK ? " > " : ", "));
        };
    }

    /** The grid as a table; missing answers keep their reason. */
    DataTable table(String title) {
        ResultText words = new ResultText(Locale.getDefault());
        List<Column> columns = new ArrayList<>(List.of(Column.text(Messages.unit)));
        items.forEach(item -> columns.add(Column.text(item.number().isBlank() ? item.wording(words.language())
            : item.number()).describedAs(item.wording(words.language()))));
        List<List<Object>> rows = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            List<Object> row = new ArrayList<>(List.of(UnitNames.of(units.get(unit))));
            for (int item = 0; item < items.size(); item++) {
                row.add(text(unit, item, words));
            }
            rows.add(row);
        }
        return new DataTable(title, columns, rows, List.of());
    }
}
