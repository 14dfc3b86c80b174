// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.projects.read.MaxqdaReader.Text;
import org.triangula.exchange.projects.read.ReadProject.LeftOut;
import org.triangula.exchange.projects.read.ReadProject.ReadCase;
import org.triangula.exchange.projects.read.ReadProject.ReadVariable;
import org.triangula.model.inquiry.VariableType;

/**
 * The document variables of a MAXQDA project. Each document that has values becomes a case with its name, so that the
 * values are there although the text is not.
 */
final class MaxqdaVariables {

    private static final List<String> NEEDED_VALUES = List.of("field", "object", "value");

    private final MaxqdaTables tables;
    private final Identities identities;
    private final List<Text> texts;
    private final MaxqdaDocuments documents;
    private final List<LeftOut> leftOut;
    private final List<Finding> findings;
    private final Map<Long, ReadVariable> variables = new LinkedHashMap<>();
    private final Map<Long, Map<String, String>> values = new LinkedHashMap<>();

    MaxqdaVariables(MaxqdaTables tables, Identities identities, List<Text> texts, MaxqdaDocuments documents,
        List<LeftOut> leftOut, List<Finding> findings) {
        this.tables = tables;
        this.identities = identities;
        this.texts = texts;
        this.documents = documents;
        this.leftOut = leftOut;
        this.findings = findings;
    }

    private record Topic(long number, String name) {
    }

    private record Field(long number, long topic, String name, String type, boolean user) {
    }

    private record Value(long field, long object, String value) {
    }

    private record Label(long field, String value, String label) {
    }

    void read() throws ProblemException {
        if (!tables.has("fields") || !tables.has("values")) {
            return;
        }
        if (!tables.columns("fields").containsKey("name")
            || !tables.columns("values").keySet().containsAll(NEEDED_VALUES)) {
            findings.add(new Finding(Severity.LOST, Messages.kind_variables, Messages.variablesUnknown));
            return;
        }
        Set<Long> topics = documentTopics();
        boolean marked = tables.columns("fields").containsKey("user");
        Map<Long, Map<String, String>> labels = labels();
        for (Field field : tables.read("fields", row -> new Field(row.number("id"), row.number("topic"),
            row.text("name"), row.text("type"), row.number("user") != 0))) {
            boolean own = (topics.isEmpty() || topics.contains(field.topic())) && (!marked || field.user());
            if (own && !field.name().isBlank()) {
                variables.put(field.number(), new ReadVariable(identities.of("sys_Fields", field.number()),
                    field.name(), type(field, labels), "", labels.getOrDefault(field.number(), Map.of())));
            }
        }
        values();
    }

    /** The topics that describe documents; empty when the file does not tell. */
    private Set<Long> documentTopics() throws ProblemException {
        Set<Long> topics = new HashSet<>();
        if (tables.columns("fields").containsKey("topic") && tables.columns("topics").containsKey("name")) {
            tables.read("topics", row -> new Topic(row.number("id"), row.text("name").toLowerCase(Locale.ROOT)))
                .stream().filter(topic -> topic.name().matches(".*(text|dok|doc).*"))
                .forEach(topic -> topics.add(topic.number()));
        }
        return topics;
    }

    private Map<Long, Map<String, String>> labels() throws ProblemException {
        Map<Long, Map<String, String>> labels = new HashMap<>();
        tables.read("labels", row -> new Label(row.number("field"), row.text("value"), row.text("label")))
            .stream().filter(label -> !label.value().isBlank() && !label.label().isBlank())
            .forEach(label -> labels.computeIfAbsent(label.field(), key -> new LinkedHashMap<>())
                .put(label.value(), label.label()));
        return labels;
    }

    private static VariableType type(Field field, Map<Long, Map<String, String>> labels) {
        if (labels.containsKey(field.number())) {
            return VariableType.CATEGORY;
        }
        return switch (field.type().toLowerCase(Locale.ROOT)) {
            case "integer", "int", "ganzzahl" -> VariableType.INTEGER;
            case "float", "decimal", "real", "dezimalzahl" -> VariableType.DECIMAL;
            case "boolean", "bool", "boolesch" -> VariableType.BOOLEAN;
            case "date", "datetime", "datum" -> VariableType.DATE;
            default -> VariableType.TEXT;
        };
    }

    private void values() throws ProblemException {
        Map<Long, Text> byNumber = new HashMap<>();
        texts.forEach(text -> byNumber.put(text.number(), text));
        for (Value value : tables.read("values", row -> new Value(row.number("field"), row.number("object"),
            row.text("value")))) {
            ReadVariable variable = variables.get(value.field());
            if (variable == null || value.value().isBlank()) {
                continue;
            }
            if (byNumber.containsKey(value.object())) {
                values.computeIfAbsent(value.object(), key -> new LinkedHashMap<>()).put(variable.id(),
                    value.value());
            } else {
                leftOut.add(new LeftOut(Messages.kind_values, variable.name(), value.value(),
                    Messages.left_reference));
            }
        }
    }

    List<ReadVariable> variables() {
        return List.copyOf(variables.values());
    }

    List<ReadCase> cases() {
        List<ReadCase> cases = new ArrayList<>();
        for (Text text : texts) {
            if (values.containsKey(text.number())) {
                List<String> members = documents.inStudy(text.number()).isPresent()
                    ? List.of(documents.id(text.number(), identities)) : List.of();
                cases.add(new ReadCase(identities.of("case of text", text.number()), text.name(), "", members,
                    values.get(text.number())));
            }
        }
        return cases;
    }
}
