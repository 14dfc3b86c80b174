// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;

import org.triangula.model.NamedElement;
import org.triangula.model.survey.AnswerOption;
import org.triangula.survey.AnswerState;
import org.triangula.survey.ItemResult;
import org.triangula.survey.ResultText;
import org.triangula.survey.UnitAnswer;
import org.triangula.survey.Wordings;

/** Turns results into bars. */
final class ChartBars {

    private ChartBars() {
    }

    /**
     * A bar.
     *
     * @param label what it counts
     * @param value its length, 0 and above
     * @param text what stands at its end
     * @param counted true for answers, false for reasons why there is none
     * @param units the units it counts
     */
    record Bar(String label, double value, String text, boolean counted, List<UnitAnswer> units) {
    }

    static List<Bar> of(ItemResult result, ResultText text) {
        List<Bar> bars = new ArrayList<>();
        switch (result) {
            case ItemResult.Frequencies frequencies -> frequencies.rows().forEach(row -> bars
                .add(option(result, row.option(), row.count(), share(row.count(), row.share(), text), text)));
            case ItemResult.MultipleResponses multiple -> multiple.rows().forEach(row -> bars
                .add(option(result, row.option(), row.count(), share(row.count(), row.shareOfCases(), text), text)));
            case ItemResult.Ranks ranks -> ranks.rows().forEach(row -> bars.add(option(result, row.option(),
                row.points(), row.points() + "   " + text.get("column.meanPlace") + " "
                    + text.number(row.meanPlace()), text)));
            case ItemResult.Numbers numbers -> numbers.units().stream()
                .filter(unit -> unit.answer().isPresent() && unit.answer().get().getNumber() != null)
                .forEach(unit -> bars.add(new Bar(unitName(unit), Math.max(0, unit.answer().get().getNumber()),
                    text.answer(unit.answer().get(), result.item().question()), true, List.of(unit))));
            case ItemResult.Words words -> { }
        }
        for (AnswerState state : AnswerState.values()) {
            List<UnitAnswer> units = units(result, unit -> unit.state() == state);
            if (state != AnswerState.ANSWERED && !units.isEmpty() && !(result instanceof ItemResult.Ranks)
                && !(result instanceof ItemResult.Numbers) && !(result instanceof ItemResult.Words)) {
                bars.add(new Bar(text.state(state), units.size(), String.valueOf(units.size()), false, units));
            }
        }
        return List.copyOf(bars);
    }

    static String unitName(UnitAnswer unit) {
        return unit.unit().map(element -> element instanceof NamedElement named
            && named.getName() != null ? named.getName() : "").orElse("–");
    }

    /** Facts beside the bars, for numbers the summary. */
    static Map<String, String> facts(ItemResult result, ResultText text) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (result instanceof ItemResult.Numbers numbers) {
            facts.put(text.get("measure.mean"), text.number(numbers.summary().mean()));
            facts.put(text.get("measure.median"), text.number(numbers.summary().median()));
            facts.put(text.get("measure.lowerQuartile"), text.number(numbers.summary().lowerQuartile()));
            facts.put(text.get("measure.upperQuartile"), text.number(numbers.summary().upperQuartile()));
            facts.put(text.get("measure.minimum"), text.number(numbers.summary().minimum()));
            facts.put(text.get("measure.maximum"), text.number(numbers.summary().maximum()));
        }
        return facts;
    }

    private static Bar option(ItemResult result, AnswerOption option, double value, String end, ResultText text) {
        return new Bar(Wordings.of(option, text.language()), value, end, true,
            units(result, unit -> unit.answer().isPresent() && unit.answer().get().getOptions().contains(option)));
    }

    private static String share(int count, OptionalDouble share, ResultText text) {
        return count + "   " + text.percent(share);
    }

    private static List<UnitAnswer> units(ItemResult result, Predicate<UnitAnswer> which) {
        return result.units().stream().filter(which).toList();
    }
}
