// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.triangula.organization.notation.NotationText;

/**
 * Writes a process as text. What {@link ProcessReader} reads from it equals what was written, and written again it is
 * the same byte for byte; what the reader finds out by itself is left out.
 */
public final class ProcessWriter {

    private final StringBuilder text = new StringBuilder();

    private ProcessWriter() {
    }

    /**
     * Writes a process.
     *
     * @param process the process
     * @return the text, lines end with a line feed
     */
    public static String write(NotedProcess process) {
        ProcessWriter writer = new ProcessWriter();
        writer.process(process);
        return writer.text.toString();
    }

    private void line(String content) {
        text.append(content.replace('\n', ' ').strip()).append('\n');
    }

    private void header(String keyword, String value) {
        if (!value.isEmpty()) {
            line("@" + keyword + " " + value);
        }
    }

    private void notes(String note) {
        if (!note.isEmpty()) {
            note.lines().forEach(one -> line("@note " + one));
        }
    }

    private void comments(List<String> comments) {
        comments.forEach(one -> line("# " + one));
    }

    private void process(NotedProcess process) {
        comments(process.comments());
        line("@process " + new KeyedName(process.key(), process.name()).text("\\", false));
        header("task", process.task());
        header("person", process.person());
        notes(process.note());
        process.sources().forEach(source -> header("source", source));
        process.variants().forEach(this::variant);
        comments(process.closing());
    }

    private void variant(NotedVariant variant) {
        text.append('\n');
        comments(variant.comments());
        line("== " + new KeyedName(variant.key(), variant.name()).text("\\", false));
        NotedVariant.Header header = variant.header();
        header.cases().forEach(one -> header("case", one));
        header("from", header.from());
        header("until", header.until());
        header("trigger", header.trigger());
        notes(header.note());
        header.sources().forEach(source -> header("source", source));
        Set<String> referredTo = new HashSet<>();
        for (int i = 0; i < variant.steps().size(); i++) {
            NotedStep step = variant.steps().get(i);
            if (!isImplied(step, next(variant, i))) {
                step.flows().forEach(flow -> referredTo.add(flow.to()));
            }
        }
        for (int i = 0; i < variant.steps().size(); i++) {
            step(variant.steps().get(i), next(variant, i), referredTo);
        }
    }

    private static String next(NotedVariant variant, int i) {
        return i + 1 < variant.steps().size() ? variant.steps().get(i + 1).key() : "";
    }

    /** Whether the order of the lines says already what follows. */
    private static boolean isImplied(NotedStep step, String next) {
        return step.flows().isEmpty() ? next.isEmpty()
            : step.flows().size() == 1 && step.flows().getFirst().equals(NotedFlow.to(next));
    }

    private void step(NotedStep step, String next, Set<String> referredTo) {
        comments(step.comments());
        List<String> values = new ArrayList<>();
        add(values, "medium", step.medium());
        step.duration().ifPresent(span -> values.add("time=" + span.text()));
        step.waiting().ifPresent(span -> values.add("wait=" + span.text()));
        if (!step.details().documents().isEmpty()) {
            values.add("documents=" + String.join(", ", step.details().documents().stream()
                .map(one -> NotationText.escape(one, "\\;},")).toList()));
        }
        if (step.optional()) {
            values.add("optional");
        }
        add(values, "note", step.details().note());
        add(values, "source", step.details().source());
        line(new KeyedName(step.key(), step.name()).text("\\[{", referredTo.contains(step.key()))
            + (step.carrier().isEmpty() ? "" : " [" + NotationText.escape(step.carrier(), "\\]") + "]")
            + (values.isEmpty() ? "" : " {" + String.join("; ", values) + "}"));
        if (isImplied(step, next)) {
            return;
        }
        if (step.flows().isEmpty()) {
            text.append("  -> ").append(ProcessReader.END).append('\n');
        }
        step.flows().forEach(this::flow);
    }

    private void flow(NotedFlow flow) {
        List<String> values = new ArrayList<>();
        add(values, "medium", flow.medium());
        add(values, "note", flow.note());
        add(values, "source", flow.source());
        text.append("  ");
        line("-> " + (flow.isEnd() ? ProcessReader.END : flow.to())
            + (flow.condition().isEmpty() ? "" : ": " + NotationText.escape(flow.condition(), "\\{"))
            + (values.isEmpty() ? "" : " {" + String.join("; ", values) + "}"));
    }

    private static void add(List<String> values, String word, String value) {
        if (!value.isEmpty()) {
            values.add(word + "=" + NotationText.escape(value, "\\;}"));
        }
    }
}
