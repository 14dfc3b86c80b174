// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.triangula.organization.notation.NotationText;

/** A step while it is read. */
final class StepDraft {

    private static final List<String> OF_STEP =
        List.of("medium", "time", "wait", "documents", "optional", "note", "source");
    private static final List<String> OF_FLOW = List.of("medium", "note", "source");
    private static final Pattern FLOW = Pattern.compile("([a-z0-9][a-z0-9-]*)\\s*(?::(.*))?");

    final List<FlowDraft> flows = new ArrayList<>();
    private final MediumTable media;
    private final int line;
    private final List<String> comments;
    private final BiConsumer<String, String> remark;
    private String key = "";
    private String name = "";
    private String carrier = "";
    private Map<String, String> values = Map.of();

    /** A way while it is read; the key of the step it leads to may be unknown. */
    record FlowDraft(NotedFlow flow, int line) {
        NotedFlow to(String key) {
            return new NotedFlow(key, flow.condition(), flow.medium(), flow.note(), flow.source());
        }
    }

    StepDraft(MediumTable media, int line, List<String> comments, BiConsumer<String, String> remark) {
        this.media = media;
        this.line = line;
        this.comments = comments;
        this.remark = remark;
    }

    StepDraft read(String content) {
        KeyedName keyed = KeyedName.raw(content);
        key = keyed.key();
        String rest = keyed.name();
        int bracket = NotationText.find(rest, '[');
        int brace = NotationText.find(rest, '{');
        if (bracket >= 0 && (brace < 0 || bracket < brace)) {
            name = NotationText.unescape(rest.substring(0, bracket).strip());
            rest = carrier(rest.substring(bracket + 1));
            brace = NotationText.find(rest, '{');
        } else {
            name = NotationText.unescape(rest.substring(0, brace < 0 ? rest.length() : brace).strip());
            rest = brace < 0 ? "" : rest;
        }
        if (name.isEmpty()) {
            remark.accept(Messages.noStepName, Messages.noStepNameRemedy);
        }
        if (brace >= 0) {
            values = values(rest.substring(brace + 1), OF_STEP, remark);
        } else if (!rest.isBlank()) {
            remark.accept(NLS.bind(Messages.afterCarrier, rest.strip()), Messages.afterCarrierRemedy);
        }
        return this;
    }

    private String carrier(String rest) {
        int end = NotationText.find(rest, ']');
        if (end < 0) {
            remark.accept(Messages.openBracket, Messages.openBracketRemedy);
        }
        carrier = NotationText.unescape(rest.substring(0, end < 0 ? rest.length() : end).strip());
        return end < 0 ? "" : rest.substring(end + 1);
    }

    /** The values in braces, still with their backslashes. */
    private static Map<String, String> values(String text, List<String> known, BiConsumer<String, String> remark) {
        int end = NotationText.find(text, '}');
        if (end < 0) {
            remark.accept(Messages.openBrace, Messages.openBraceRemedy);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : NotationText.split(end < 0 ? text : text.substring(0, end), ';')) {
            if (pair.isBlank()) {
                continue;
            }
            String[] parts = pair.strip().split("=", 2);
            String word = parts[0].strip();
            if (!known.contains(word)) {
                remark.accept(NLS.bind(Messages.unknownWord, word),
                    NLS.bind(Messages.knownWords, String.join(", ", known)));
            } else if (parts.length == 1 && !word.equals("optional")) {
                remark.accept(NLS.bind(Messages.noValue, word), NLS.bind(Messages.noValueRemedy, word));
            } else {
                values.put(word, parts.length == 1 ? "" : parts[1].strip());
            }
        }
        return values;
    }

    static Optional<FlowDraft> flow(String content, int line, MediumTable media, BiConsumer<String, String> remark) {
        int brace = NotationText.find(content, '{');
        Matcher matcher = FLOW.matcher((brace < 0 ? content : content.substring(0, brace)).strip());
        if (!matcher.matches()) {
            remark.accept(Messages.badFlow, Messages.badFlowRemedy);
            return Optional.empty();
        }
        Map<String, String> values = brace < 0 ? Map.of() : values(content.substring(brace + 1), OF_FLOW, remark);
        String condition = matcher.group(2) == null ? "" : NotationText.unescape(matcher.group(2).strip());
        return Optional.of(new FlowDraft(new NotedFlow(matcher.group(1), condition,
            medium(values, media, remark), text(values, "note"), text(values, "source")), line));
    }

    private static String text(Map<String, String> values, String word) {
        return NotationText.unescape(values.getOrDefault(word, ""));
    }

    private static String medium(Map<String, String> values, MediumTable media, BiConsumer<String, String> remark) {
        String word = text(values, "medium");
        Optional<String> known = media.find(word).map(MediumTable.Medium::key);
        if (!word.isEmpty() && known.isEmpty()) {
            remark.accept(NLS.bind(Messages.unknownMedium, word), NLS.bind(Messages.unknownMediumRemedy,
                String.join(", ", media.media().stream().map(MediumTable.Medium::key).toList())));
        }
        return known.orElse(word);
    }

    private Optional<TimeSpan> span(String word) {
        String text = text(values, word);
        Optional<TimeSpan> span = TimeSpan.parse(text);
        if (!text.isEmpty() && span.isEmpty()) {
            remark.accept(NLS.bind(Messages.badSpan, text), Messages.badSpanRemedy);
        }
        return span;
    }

    int line() {
        return line;
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    void giveKey(String given) {
        key = given;
    }

    NotedStep step(List<NotedFlow> ways) {
        List<String> documents = NotationText.split(values.getOrDefault("documents", ""), ',').stream()
            .map(one -> NotationText.unescape(one.strip())).filter(one -> !one.isEmpty()).toList();
        return new NotedStep(key, name, carrier, medium(values, media, remark), span("time"), span("wait"),
            values.containsKey("optional"),
            new NotedStep.Details(documents, text(values, "note"), text(values, "source")), ways, comments);
    }
}
