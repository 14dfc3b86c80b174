// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.triangula.organization.notation.NotationText;

/**
 * Reads a process and its variants from text, see docs/file-formats.md. Whatever the text says, a process comes out;
 * what could not be understood is in the remarks.
 *
 * @param media the table of media
 */
public record ProcessReader(MediumTable media) {

    /** Longest text that is read, in characters. */
    public static final int MOST_CHARACTERS = 1 << 20;
    /** Word for where a process ends; no step has this key. */
    static final String END = "end";
    private static final int MOST_STEPS = 1000;

    /**
     * What could not be understood.
     *
     * @param line number of the line, from 1
     * @param reason what is wrong there
     * @param remedy what to do
     */
    public record Remark(int line, String reason, String remedy) {
    }

    /**
     * Which step of which variant.
     *
     * @param variant key of the variant
     * @param step key of the step
     */
    public record StepPlace(String variant, String step) {
    }

    /**
     * What was read.
     *
     * @param process the process
     * @param remarks what could not be understood, by line
     * @param lines line of each step, from 1, in the order of the text
     */
    public record Reading(NotedProcess process, List<Remark> remarks, Map<StepPlace, Integer> lines) {

        /** Copies the lists. */
        public Reading {
            remarks = List.copyOf(remarks);
            lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        }
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @return process and remarks
     */
    public Reading read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return new Reading(new NotedProcess("process", "", "", "", "", List.of(), List.of(), List.of(), List.of()),
                List.of(new Remark(1, NLS.bind(Messages.tooLong, MOST_CHARACTERS), Messages.tooLongRemedy)), Map.of());
        }
        return new Pass(media).read(text);
    }

    /**
     * The key that a step or variant has which is given none: the first four words of its name.
     *
     * @param name the name
     * @return the key, not empty
     */
    public static String keyOf(String name) {
        String[] words = NotationText.key(name).split("-", 5);
        return String.join("-", List.of(words).subList(0, Math.min(4, words.length)));
    }

    /** One reading. */
    private static final class Pass {
        private final MediumTable media;
        private final List<Remark> remarks = new ArrayList<>();
        private final List<VariantDraft> variants = new ArrayList<>();
        private final HeaderDraft header = new HeaderDraft();
        private List<String> comments = new ArrayList<>();
        private String key = "";
        private String name = "";
        private List<String> processComments = List.of();
        private boolean named;
        private int stepCount;

        Pass(MediumTable media) {
            this.media = media;
        }

        Reading read(String text) {
            int number = 0;
            for (String line : text.lines().toList()) {
                number++;
                String content = line.strip();
                if (content.startsWith("#")) {
                    comments.add(content.substring(1).strip());
                } else if (content.startsWith("==")) {
                    variant(content.substring(2), number);
                } else if (content.startsWith("@")) {
                    header(content.substring(1), number);
                } else if (content.startsWith("->")) {
                    flow(content.substring(2), number);
                } else if (!content.isEmpty()) {
                    step(content, number);
                }
            }
            return finish();
        }

        private void remark(int line, String reason, String remedy) {
            remarks.add(new Remark(line, reason, remedy));
        }

        private List<String> takeComments() {
            List<String> taken = comments;
            comments = new ArrayList<>();
            return taken;
        }

        private void variant(String content, int line) {
            KeyedName keyed = KeyedName.of(content);
            if (keyed.name().isEmpty() && keyed.key().isEmpty()) {
                remark(line, Messages.noVariantName, Messages.noVariantNameRemedy);
            }
            variants.add(new VariantDraft(keyed, line, takeComments()));
        }

        private void header(String content, int line) {
            String[] parts = content.split("\\s+", 2);
            String value = parts.length == 2 ? parts[1].strip() : "";
            if (parts[0].equals("process")) {
                if (named) {
                    remark(line, Messages.processTwice, Messages.processTwiceRemedy);
                    return;
                }
                named = true;
                KeyedName keyed = KeyedName.of(value);
                key = keyed.key();
                name = keyed.name();
                processComments = takeComments();
                return;
            }
            boolean top = variants.isEmpty();
            List<String> known = top ? HeaderDraft.OF_PROCESS : HeaderDraft.OF_VARIANT;
            if (!known.contains(parts[0])) {
                remark(line, NLS.bind(Messages.unknownHeader, parts[0]),
                    NLS.bind(Messages.knownHeaders, "@" + String.join(", @", known)));
            } else if (value.isEmpty() && !parts[0].equals("note")) {
                remark(line, NLS.bind(Messages.emptyHeader, parts[0]), Messages.emptyHeaderRemedy);
            } else {
                (top ? header : variants.getLast().header).add(parts[0], value,
                    (reason, remedy) -> remark(line, reason, remedy));
            }
        }

        private void step(String content, int line) {
            if (++stepCount > MOST_STEPS) {
                if (stepCount == MOST_STEPS + 1) {
                    remark(line, NLS.bind(Messages.tooManySteps, MOST_STEPS), Messages.tooLongRemedy);
                }
                return;
            }
            if (variants.isEmpty()) {
                variants.add(new VariantDraft(new KeyedName("", ""), line, List.of()));
            }
            variants.getLast().steps.add(new StepDraft(media, line, takeComments(),
                (reason, remedy) -> remark(line, reason, remedy)).read(content));
        }

        private void flow(String content, int line) {
            if (variants.isEmpty() || variants.getLast().steps.isEmpty()) {
                remark(line, Messages.flowWithoutStep, Messages.flowWithoutStepRemedy);
            } else {
                StepDraft.flow(content, line, media, (reason, remedy) -> remark(line, reason, remedy))
                    .ifPresent(variants.getLast().steps.getLast().flows::add);
            }
        }

        private Reading finish() {
            Map<StepPlace, Integer> lines = new LinkedHashMap<>();
            List<NotedVariant> noted = new ArrayList<>();
            giveVariantKeys();
            for (VariantDraft variant : variants) {
                giveKeys(variant);
                List<NotedStep> steps = new ArrayList<>();
                for (int i = 0; i < variant.steps.size(); i++) {
                    StepDraft draft = variant.steps.get(i);
                    lines.put(new StepPlace(variant.key, draft.key()), draft.line());
                    String next = i + 1 < variant.steps.size() ? variant.steps.get(i + 1).key() : "";
                    steps.add(draft.step(flows(variant, draft, next)));
                }
                noted.add(new NotedVariant(variant.key, variant.name, variant.header.ofVariant(), steps,
                    variant.comments));
            }
            String own = key.isEmpty() ? keyOf(name, "process") : key;
            return new Reading(header.ofProcess(own, name, noted, processComments, comments), remarks, lines);
        }

        private List<NotedFlow> flows(VariantDraft variant, StepDraft draft, String next) {
            if (draft.flows.isEmpty()) {
                return next.isEmpty() ? List.of() : List.of(NotedFlow.to(next));
            }
            List<NotedFlow> flows = new ArrayList<>();
            for (StepDraft.FlowDraft flow : draft.flows) {
                if (flow.flow().to().equals(END)) {
                    flows.add(flow.to(""));
                } else if (variant.steps.stream().anyMatch(one -> one.key().equals(flow.flow().to()))) {
                    flows.add(flow.flow());
                } else {
                    remark(flow.line(), NLS.bind(Messages.unknownStep, flow.flow().to()),
                        NLS.bind(Messages.unknownStepRemedy, flow.flow().to()));
                }
            }
            return flows;
        }

        private void giveVariantKeys() {
            Set<String> used = new HashSet<>();
            variants.stream().map(one -> one.key).filter(one -> !one.isEmpty()).forEach(used::add);
            Set<String> given = new HashSet<>();
            for (VariantDraft variant : variants) {
                if (!variant.key.isEmpty() && given.add(variant.key)) {
                    continue;
                }
                if (!variant.key.isEmpty()) {
                    remark(variant.line, NLS.bind(Messages.keyTwice, variant.key), Messages.keyTwiceRemedy);
                }
                variant.key = free(variant.key.isEmpty() ? keyOf(variant.name, "variant") : variant.key, used);
                given.add(variant.key);
            }
        }

        /** Own keys first, so that a made key never takes one that a person gave. */
        private void giveKeys(VariantDraft variant) {
            Set<String> used = new HashSet<>(Set.of(END));
            variant.steps.stream().map(StepDraft::key).filter(one -> !one.isEmpty()).forEach(used::add);
            Set<String> given = new HashSet<>();
            for (StepDraft step : variant.steps) {
                boolean own = !step.key().isEmpty() && !step.key().equals(END);
                if (own && given.add(step.key())) {
                    continue;
                }
                if (own || step.key().equals(END)) {
                    remark(step.line(), NLS.bind(Messages.keyTwice, step.key()), Messages.keyTwiceRemedy);
                }
                step.giveKey(free(step.key().isEmpty() ? keyOf(step.name(), "step") : step.key(), used));
                given.add(step.key());
            }
        }

        private static String keyOf(String name, String nameless) {
            return name.isEmpty() ? nameless : ProcessReader.keyOf(name);
        }

        private static String free(String wanted, Set<String> used) {
            String free = wanted;
            for (int number = 2; !used.add(free); number++) {
                free = wanted + "-" + number;
            }
            return free;
        }
    }

    /** A variant while it is read. */
    private static final class VariantDraft {
        private final String name;
        private final int line;
        private final HeaderDraft header = new HeaderDraft();
        private final List<StepDraft> steps = new ArrayList<>();
        private final List<String> comments;
        private String key;

        VariantDraft(KeyedName keyed, int line, List<String> comments) {
            this.key = keyed.key();
            this.name = keyed.name();
            this.line = line;
            this.comments = comments;
        }
    }
}
