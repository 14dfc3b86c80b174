// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.DerivedVariable;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.survey.AnswerState;
import org.triangula.survey.Item;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.data.SurveyData;
import org.triangula.survey.derive.Formula;
import org.triangula.survey.derive.SurveyVariables;

class FormulaTest {

    private final SurveyBuilder builder = new SurveyBuilder();
    private final Question number = SurveyBuilder.question("1.1", QuestionType.NUMBER);
    private final Question single = SurveyBuilder.question("q2", QuestionType.SINGLE, "a", "b", "c");
    private final Question several = SurveyBuilder.question("q3", QuestionType.MULTIPLE, "x", "y", "z");
    private SurveyVariables variables;

    @BeforeEach
    void answer() {
        // units: 12/a/x y, 0/b/z, don't know/c/refused, 60/-/-
        Response first = builder.response(SurveyBuilder.unit("A"));
        SurveyBuilder.number(first, number, 12);
        SurveyBuilder.answer(first, single, "a");
        SurveyBuilder.answer(first, several, "x", "y");
        Response second = builder.response(SurveyBuilder.unit("B"));
        SurveyBuilder.number(second, number, 0);
        SurveyBuilder.answer(second, single, "b");
        SurveyBuilder.answer(second, several, "z");
        Response third = builder.response(SurveyBuilder.unit("C"));
        SurveyBuilder.missing(third, number, MissingKind.DONT_KNOW);
        SurveyBuilder.answer(third, single, "c");
        SurveyBuilder.missing(third, several, MissingKind.REFUSED);
        Response fourth = builder.response(SurveyBuilder.unit("D"));
        SurveyBuilder.number(fourth, number, 60);
        variables();
    }

    private void variables() {
        List<Item> items = List.of(Item.of(number).get(0), Item.of(single).get(0), Item.of(several).get(0));
        variables = SurveyVariables.of(builder.survey, SurveyData.of(builder.survey, items, "en"), "en");
    }

    private DataColumn evaluate(String formula) throws ProblemException {
        return variables.evaluate(Formula.parse(formula), "r", "Result");
    }

    /** Values of all units in one line; a missing one by its state. */
    private static String line(DataColumn column) {
        return String.join(" | ", IntStream.range(0, column.size()).mapToObj(unit -> !column.isAnswered(unit)
            ? column.state(unit).name() : column.kind() == DataColumn.Kind.NUMBER
                ? String.valueOf(column.number(unit)) : String.join("+", Arrays.stream(column.choices(unit))
                    .mapToObj(choice -> column.categories().get(choice).code()).toList())).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
        "[1.1] * 2 + 1 => 25.0 | 1.0 | DONT_KNOW | 121.0",
        "-2 ^ 2 + 7 / 2 => -0.5 | -0.5 | -0.5 | -0.5",
        "100 / [1.1] => 8.333333333333334 | NOT_ANSWERED | DONT_KNOW | 1.6666666666666667",
        "group([1.1], 10, 50) => 10 to below 50 | below 10 | DONT_KNOW | 50 and above",
        "group([1.1]; 12; 'few'; 'many') => many | few | DONT_KNOW | many",
        "recode(q2, 'a', 'b' -> 'low', 'c' -> 'high') => low | low | high | NOT_ANSWERED",
        "recode(q2, 'a' -> 1, 'b' -> 2, else -> missing()) => 1 | 2 | NOT_ANSWERED | NOT_ANSWERED",
        "recode(q3, 'x', 'y' -> 'w') => w | z | REFUSED | NOT_ANSWERED",
        "if([1.1] > 10 and q2 = 'a', 'yes', 'no') => yes | no | no | NOT_ANSWERED",
        "if(answered([1.1]), [1.1], 0 - 1) => 12.0 | 0.0 | -1.0 | 60.0",
        "includes(q3, 'x', 'z') => yes | yes | REFUSED | NOT_ANSWERED",
        "count(q3) => 2.0 | 1.0 | REFUSED | NOT_ANSWERED",
        "count([1.1], q2, q3) => 3.0 | 3.0 | 1.0 | 1.0",
        "sum([1.1], 1) => 13.0 | 1.0 | 1.0 | 61.0",
        "mean([1.1], 2) => 7.0 | 1.0 | 2.0 | 31.0",
        "round([1.1] / 7, 2) => 1.71 | 0.0 | DONT_KNOW | 8.57",
        "not q2 = 'a' or [1.1] = 60 => no | yes | yes | yes"
    })
    void formulasKeepWhatIsMissingApart(String formula, String expected) throws ProblemException {
        assertEquals(expected, line(evaluate(formula.replace('\'', '"'))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 +", "(1", "[1.1", "\"a", "unknown(1)", "recode(q2)", "if(1)", "1 2", "q2 ->",
        "recode(\"a\" -> 1)", "1..2", "§"})
    void whatIsWrittenWronglyIsToldWithItsPlace(String formula) {
        ProblemException problem = assertThrows(ProblemException.class, () -> Formula.parse(formula));
        assertTrue(problem.getMessage().length() > 10);
    }

    @Test
    void hostileFormulasEndQuickly() {
        assertThrows(ProblemException.class, () -> Formula.parse("(".repeat(9_000)));
        assertThrows(ProblemException.class, () -> Formula.parse("-".repeat(9_000)));
        assertThrows(ProblemException.class, () -> Formula.parse("not ".repeat(2_000)));
        assertThrows(ProblemException.class, () -> Formula.parse("1+".repeat(9_000)));
    }

    private DerivedVariable derived(String key, String formula) {
        DerivedVariable variable = SurveyFactory.eINSTANCE.createDerivedVariable();
        variable.setKey(key);
        variable.setFormula(formula);
        builder.survey.getDerivedVariables().add(variable);
        return variable;
    }

    @Test
    void derivedVariablesUseEachOtherButNotThemselves() throws ProblemException {
        derived("doubled", "[1.1] * 2");
        derived("large", "doubled > 100");
        derived("first", "second + 1");
        DerivedVariable circle = derived("second", "first + 1");
        DerivedVariable weight = derived("weight", "if(q2 = \"a\", 2, 1)");
        variables();
        assertEquals("no | no | DONT_KNOW | yes", line(variables.column("large")));
        assertThrows(ProblemException.class, () -> variables.column(circle));
        // a unit without a weight does not count
        assertEquals(List.of(2.0, 1.0, 1.0, 0.0),
            Arrays.stream(variables.weights(Optional.of(weight))).boxed().toList());
        assertEquals(AnswerState.NOT_ANSWERED, variables.column(weight).state(3));
    }
}
