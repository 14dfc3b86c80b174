// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.disagreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.triangula.model.Decision;
import org.triangula.model.Property;
import org.triangula.model.Study;
import org.triangula.model.texts.Coding;

/** The disagreements of a study that have been settled, in the order in which they were. */
public final class Resolutions {

    private final List<Resolution> all;

    private Resolutions(List<Resolution> all) {
        this.all = List.copyOf(all);
    }

    /**
     * One settled disagreement.
     *
     * @param decision identity of the decision
     * @param day day of the decision in ISO 8601; empty when unknown
     * @param decidedBy who decided; empty when unknown
     * @param kind name of the kind
     * @param settlement what was done
     * @param coders names of both coders
     * @param codes names of the codes
     * @param document name of the document
     * @param passage {@code start-end} in code points of the text at that time
     * @param note the reason; empty when none was given
     * @param codings identities of the codings that remained
     */
    public record Resolution(String decision, String day, String decidedBy, Disagreement.Kind kind,
        Settlement settlement, List<String> coders, List<String> codes, String document, String passage, String note,
        Set<String> codings) {
    }

    /**
     * Reads the decisions of a study.
     *
     * @param study the study; the caller sees to it that nobody changes it meanwhile
     * @return the settled disagreements
     */
    public static Resolutions of(Study study) {
        List<Resolution> found = new ArrayList<>();
        for (Decision decision : study.getDecisions()) {
            Map<String, String> properties = decision.getProperties().stream()
                .filter(property -> property.getKey() != null && property.getValue() != null)
                .collect(Collectors.toMap(Property::getKey, Property::getValue, (first, second) -> first));
            Optional<Settlement> action = constant(Settlement.values(), properties.get(ResolveDisagreement.ACTION));
            Optional<Disagreement.Kind> kind =
                constant(Disagreement.Kind.values(), properties.get(ResolveDisagreement.KIND));
            if (action.isPresent() && kind.isPresent()) {
                Set<String> codings = new HashSet<>();
                decision.getConcerns().forEach(concerned -> {
                    if (concerned instanceof Coding coding) {
                        codings.add(coding.getId());
                    }
                });
                found.add(new Resolution(decision.getId(),
                    decision.getDecidedOn() == null ? "" : decision.getDecidedOn().toString(),
                    text(decision.getDecidedBy()), kind.get(), action.get(),
                    lines(properties.get(ResolveDisagreement.CODERS)), lines(properties.get(ResolveDisagreement.CODES)),
                    text(properties.get(ResolveDisagreement.DOCUMENT)),
                    text(properties.get(ResolveDisagreement.PASSAGE)), text(decision.getReason()), codings));
            }
        }
        return new Resolutions(found);
    }

    private static <T extends Enum<T>> Optional<T> constant(T[] values, String name) {
        for (T value : values) {
            if (value.name().equals(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static List<String> lines(String text) {
        return text(text).lines().toList();
    }

    /**
     * All settled disagreements.
     *
     * @return in the order in which they were settled
     */
    public List<Resolution> all() {
        return all;
    }

    /**
     * How a disagreement was settled: all its codings were left standing by one decision.
     *
     * @param disagreement the disagreement
     * @return the latest such decision; empty when it is open
     */
    public Optional<Resolution> of(Disagreement disagreement) {
        Set<String> codings = Set.copyOf(disagreement.codings());
        return all.reversed().stream()
            .filter(resolution -> !codings.isEmpty() && resolution.codings().containsAll(codings)).findFirst();
    }
}
