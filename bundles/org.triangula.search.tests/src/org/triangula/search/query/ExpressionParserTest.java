// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.triangula.core.problem.ProblemException;

/** Queries are read as people write them. */
class ExpressionParserTest {

    @Test
    void precedence() throws ProblemException {
        assertEquals("(a & b) | c", write("a b OR c"));
        assertEquals("a & (b | c)", write("a AND (b ODER c)"));
        assertEquals("a & !b", write("a NOT b"));
        assertEquals("a & !b", write("a -b"));
        assertEquals("(a ~3 b) & c", write("a NEAR/3 b UND c"));
        assertEquals("(a ~10 b) ~2 c", write("a NAHE b NAHE/2 c"));
        assertEquals("[=a =b]", write("„a b“"));
        assertEquals("[=a =b]", write("\"a b"));
        assertEquals("[Corona Pandemie]", write("Corona-Pandemie"));
        assertEquals("Sprach*", write("Sprach*"));
        assertEquals("*kurs & K?rs", write("*kurs K?rs"));
        assertEquals("Teilnehmer:innen", write("Teilnehmer:innen"));
        assertEquals("and & or", write("and or"));
    }

    @Test
    void problemsSayWhatIsWrong() {
        for (String wrong : new String[] {"a AND", "(a", "a)", "OR a", "NOT a", "a OR NOT b", "!!", "\"\"",
            "a NEAR NOT b c)", "(".repeat(60) + "a"}) {
            ProblemException problem = assertThrows(ProblemException.class, () -> ExpressionParser.parse(wrong), wrong);
            assertFalse(problem.problem().reason().isBlank());
            assertFalse(problem.problem().remedy().isBlank());
        }
    }

    private static String write(String text) throws ProblemException {
        String all = write(ExpressionParser.parse(text));
        return all.startsWith("(") && all.endsWith(")") && all.indexOf(')') == all.length() - 1
            ? all.substring(1, all.length() - 1) : all.replaceAll("^\\((.*)\\)$", "$1");
    }

    private static String write(Expression expression) {
        return switch (expression) {
            case Expression.Phrase phrase -> {
                String words = phrase.words().stream().map(word -> (word.exact() ? "=" : "") + word.text())
                    .collect(Collectors.joining(" "));
                yield phrase.words().size() == 1 ? words : "[" + words + "]";
            }
            case Expression.All all -> all.operands().stream().map(ExpressionParserTest::write)
                .collect(Collectors.joining(" & ", "(", ")"));
            case Expression.Any any -> any.operands().stream().map(ExpressionParserTest::write)
                .collect(Collectors.joining(" | ", "(", ")"));
            case Expression.Near near -> near.operands().stream().map(ExpressionParserTest::write)
                .collect(Collectors.joining(" ~" + near.distance() + " ", "(", ")"));
            case Expression.Not not -> "!" + write(not.operand());
        };
    }
}
