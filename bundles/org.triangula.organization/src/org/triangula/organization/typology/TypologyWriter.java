// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.typology;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.triangula.organization.typology.Typology.Criterion;
import org.triangula.organization.typology.Typology.Name;

/** Writes typologies as the tab-separated text that {@link TypologyReader} reads. */
public final class TypologyWriter {

    private TypologyWriter() {
    }

    /**
     * Writes a typology.
     *
     * @param typology the typology
     * @return the text; reading it gives the same typology
     */
    public static String write(Typology typology) {
        StringBuilder text = new StringBuilder();
        line(text, "typology", cell(typology.key()), cell(typology.name().english()), cell(typology.name().german()));
        if (!typology.source().isBlank()) {
            line(text, "source", cell(typology.source()));
        }
        if (typology.exclusive()) {
            line(text, "exclusive");
        }
        for (Criterion one : typology.criteria()) {
            line(text, "criterion", one.key(), String.join(",", one.levels()), cell(one.name().english()),
                cell(one.name().german()));
            if (!one.thresholds().isEmpty()) {
                line(text, "thresholds", one.key(), numbers(one.thresholds()));
            }
            if (one.calibration() != null) {
                line(text, "fuzzy", one.key(), numbers(List.of(one.calibration().excluded(),
                    one.calibration().crossover(), one.calibration().included())));
            }
            if (!one.variable().isEmpty()) {
                line(text, "variable", one.key(), cell(one.variable()));
            }
        }
        for (Map.Entry<String, Name> one : typology.levelNames().entrySet()) {
            line(text, "level", one.getKey(), cell(one.getValue().english()), cell(one.getValue().german()));
        }
        typology.types().forEach(one -> line(text, "type", one.key(), one.group().isBlank() ? "-" : cell(one.group()),
            cell(one.name().english()), cell(one.name().german())));
        typology.rules().forEach(rule -> line(text, "rule", rule.type(), typology.criteria().stream()
            .filter(one -> rule.levels().containsKey(one.key()))
            .map(one -> one.key() + "=" + rule.levels().get(one.key())).collect(Collectors.joining(" "))));
        return text.toString();
    }

    private static void line(StringBuilder text, String... cells) {
        text.append(String.join("\t", cells)).append('\n');
    }

    private static String cell(String text) {
        String cell = text.replaceAll("\\s+", " ").strip();
        return cell.isEmpty() ? "-" : cell;
    }

    private static String numbers(List<Double> numbers) {
        return numbers.stream().map(one -> one == Math.rint(one) && Math.abs(one) < 1e15 ? String.valueOf(one
            .longValue()) : String.valueOf(one)).collect(Collectors.joining(","));
    }
}
