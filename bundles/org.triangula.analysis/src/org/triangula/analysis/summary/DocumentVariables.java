// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.model.Study;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.model.texts.Document;

/**
 * The values that documents have in the variables of the cases they belong to, at one moment, immutable.
 */
public final class DocumentVariables {

    private final Map<String, String> names;
    private final Map<String, Map<String, Set<String>>> values;

    private DocumentVariables(Map<String, String> names, Map<String, Map<String, Set<String>>> values) {
        this.names = names;
        this.values = values;
    }

    /**
     * Reads variables and values.
     *
     * @param study the study
     * @return the values of all documents
     */
    public static DocumentVariables of(Study study) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Map<String, Set<String>>> values = new LinkedHashMap<>();
        if (study.getInquiry() != null) {
            for (Variable variable : study.getInquiry().getVariables()) {
                names.put(variable.getId(), variable.getName() == null ? variable.getKey() : variable.getName());
            }
            for (Case one : study.getInquiry().getCases()) {
                one.getMembers().stream().filter(Document.class::isInstance).forEach(document -> {
                    for (VariableValue value : one.getValues()) {
                        if (value.getVariable() != null && value.getValue() != null) {
                            values.computeIfAbsent(document.getId(), key -> new LinkedHashMap<>())
                                .computeIfAbsent(value.getVariable().getId(), key -> new LinkedHashSet<>())
                                .add(value.getValue());
                        }
                    }
                });
            }
        }
        return new DocumentVariables(names, values);
    }

    /**
     * The variables for which some of the documents have a value.
     *
     * @param documents identities
     * @return identities of variables in the order of the study
     */
    public List<String> usedBy(List<String> documents) {
        List<String> used = new ArrayList<>();
        for (String variable : names.keySet()) {
            if (documents.stream().anyMatch(document -> !value(document, variable).isEmpty())) {
                used.add(variable);
            }
        }
        return used;
    }

    /**
     * Name of a variable.
     *
     * @param variable identity
     * @return its name; empty when there is none
     */
    public String name(String variable) {
        String name = names.get(variable);
        return name == null ? "" : name;
    }

    /**
     * The value of a document.
     *
     * @param document identity of the document
     * @param variable identity of the variable
     * @return the value; several with a semicolon between them where cases or sources differ; empty for none
     */
    public String value(String document, String variable) {
        return String.join("; ", values.getOrDefault(document, Map.of()).getOrDefault(variable, Set.of()));
    }
}
