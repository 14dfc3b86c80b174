// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.responses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.model.Element;
import org.triangula.model.survey.Survey;
import org.triangula.survey.AnswerState;
import org.triangula.survey.Item;
import org.triangula.survey.ResultText;
import org.triangula.survey.UnitAnswer;
import org.triangula.survey.data.SurveyData;
import org.triangula.survey.ui.shared.UnitNames;

/**
 * Units and items with what the units say.
 *
 * @param items the items, one column each
 * @param units the units, one row each
 * @param answers by item, then by unit
 */
record ResponseGrid(List<Item> items, List<Element> units, List<List<UnitAnswer>> answers) {

    /** Copies the lists. */
    ResponseGrid {
        items = List.copyOf(items);
        units = List.copyOf(units);
        answers = answers.stream().map(List::copyOf).toList();
    }

    /** Reads a survey. */
    static ResponseGrid of(Survey survey, List<Item> items, String language) {
        SurveyData data = SurveyData.of(survey, items, language);
        return new ResponseGrid(items, data.units(), items.stream().map(data::answers).toList());
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
    static String text(UnitAnswer answer, Item item, ResultText words) {
        return switch (answer.state()) {
            case ANSWERED -> answer.answer().map(given -> words.answer(given, item.question())).orElse("");
            case CONTRADICTORY -> answer.given().stream().map(given -> words.answer(given.answer(), item.question()))
                .distinct().collect(Collectors.joining(" ≠ "));
            default -> words.state(answer.state());
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
                row.add(text(at(unit, item), items.get(item), words));
            }
            rows.add(row);
        }
        return new DataTable(title, columns, rows, List.of());
    }
}
