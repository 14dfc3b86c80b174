// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes processes with all that the notation can say, and names that try to break it. */
final class GeneratedProcess {

    private static final String SIGNS = "aZä ß{};[]()|,=\\#@*~%:.->Ω🦊1";
    private static final List<String> MEDIA = List.of("", "e-mail", "letter", "phone", "Brieftaube");
    private final Random random;

    GeneratedProcess(Random random) {
        this.random = random;
    }

    NotedProcess process() {
        List<NotedVariant> variants = IntStream.range(0, random.nextInt(4)).mapToObj(this::variant).toList();
        return new NotedProcess(pick("process", "p1"), pick("", words()), pick("", "abh"), pick("", "Bürger:in"),
            pick("", "eine Zeile", "zwei\nZeilen"), texts(), variants, texts(), texts());
    }

    NotedVariant variant(int number) {
        int count = random.nextInt(9);
        List<NotedStep> steps = IntStream.range(0, count).mapToObj(i -> step(i, count)).toList();
        return new NotedVariant("v" + number, pick("", words()), new NotedVariant.Header(texts(),
            pick("", "2021", "2021-04"), pick("", "2022-12-31"), pick("", words()), pick("", "Hinweis"), texts()),
            steps, texts());
    }

    private NotedStep step(int i, int count) {
        List<NotedFlow> flows = new ArrayList<>();
        int kind = random.nextInt(3);
        if (kind == 0 || i + 1 == count && kind == 1) {
            flows.addAll(IntStream.range(0, random.nextInt(4)).mapToObj(way -> flow(count)).toList());
        } else if (i + 1 < count) {
            flows.add(NotedFlow.to("s" + (i + 1)));
        }
        return new NotedStep("s" + i, words(), pick("", "Amt", "Jobcenter", words()), pick(MEDIA), span(), span(),
            random.nextInt(4) == 0, new NotedStep.Details(texts(), pick("", words()), pick("", words())), flows,
            texts());
    }

    private NotedFlow flow(int count) {
        return new NotedFlow(random.nextInt(5) == 0 ? "" : "s" + random.nextInt(count), pick("", words()),
            pick(MEDIA), pick("", words()), pick("", words()));
    }

    private Optional<TimeSpan> span() {
        BigDecimal number = new BigDecimal(pick("1", "15", "2.5", "30"));
        return random.nextBoolean() ? Optional.empty()
            : Optional.of(new TimeSpan(number, number.add(BigDecimal.valueOf(random.nextInt(2))),
                TimeSpan.Unit.values()[random.nextInt(TimeSpan.Unit.values().length)]));
    }

    private List<String> texts() {
        return IntStream.range(0, Math.max(0, random.nextInt(5) - 2)).mapToObj(i -> "x" + words()).toList();
    }

    /** Not empty, without blanks at the ends. */
    private String words() {
        int[] signs = SIGNS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.appendCodePoint(signs[random.nextInt(signs.length)]);
        }
        String words = text.toString().strip().replaceAll("\\s+", " ");
        return words.isEmpty() ? "a" : words;
    }

    private String pick(String... some) {
        return some[random.nextInt(some.length)];
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
