// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.triangula.analysis.retrieval.DocumentVariable.BuiltIn;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.Wording;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableType;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.model.texts.Document;

/**
 * The table of documents and variables at one moment, immutable.
 * <p>
 * A document has the values of the cases it is a member of. A case with this document as its only member holds the
 * document's <em>own</em> values; they stand in place of values it <em>inherits</em> from cases it shares with others
 * (its district, for example). Where two cases or two sources state different values, all of them are values of the
 * document. A document without any value is <em>missing</em> in the variable.
 */
public final class DocumentVariables {

    /** A study without documents. */
    public static final DocumentVariables NONE = new DocumentVariables(List.of(), Map.of(), Map.of(), Set.of());

    private final Map<String, DocumentVariable> variables = new LinkedHashMap<>();
    private final Map<String, String> names;
    private final Map<Cell, List<String>> values;
    private final Set<Cell> inherited;

    private record Cell(String document, String variable) {
    }

    private DocumentVariables(List<DocumentVariable> variables, Map<String, String> names,
        Map<Cell, List<String>> values, Set<Cell> inherited) {
        variables.forEach(variable -> this.variables.put(variable.id(), variable));
        this.names = names;
        this.values = values;
        this.inherited = inherited;
    }

    /**
     * Reads the table. The caller keeps the study from changing meanwhile.
     *
     * @param study the study
     * @return the built-in variables and those of the study, for all documents
     */
    public static DocumentVariables of(Study study) {
        if (study.getTexts() == null) {
            return NONE;
        }
        Map<String, String> names = new LinkedHashMap<>();
        Map<Cell, List<String>> values = new HashMap<>();
        Set<Cell> inherited = new LinkedHashSet<>();
        BuiltInVariables builtIn = new BuiltInVariables(study);
        for (Document document : study.getTexts().getDocuments()) {
            names.put(document.getId(), document.getName() == null ? "" : document.getName());
            for (BuiltIn variable : BuiltIn.values()) {
                values.put(new Cell(document.getId(), variable.id()), builtIn.values(variable, document));
            }
        }
        List<DocumentVariable> variables = new ArrayList<>(BuiltInVariables.variables());
        if (study.getInquiry() != null) {
            study.getInquiry().getVariables().forEach(variable -> variables.add(variable(variable)));
            for (Case each : study.getInquiry().getCases()) {
                read(each, false, values, inherited);
            }
            for (Case each : study.getInquiry().getCases()) {
                read(each, true, values, inherited);
            }
        }
        return new DocumentVariables(variables, names, values, inherited);
    }

    private static DocumentVariable variable(Variable variable) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Term term : variable.getCategories()) {
            labels.put(term.getKey() == null ? term.getName() : term.getKey(),
                word(term.getName(), term.getWordings()));
        }
        if (variable.getType() == VariableType.BOOLEAN) {
            labels.put("true", Messages.yes);
            labels.put("false", Messages.no);
        }
        return new DocumentVariable(variable.getId(), word(variable.getName(), variable.getWordings()),
            variable.getType(), labels, variable.getUnit() == null ? "" : variable.getUnit(), false);
    }

    private static String word(String name, List<Wording> wordings) {
        String language = Locale.getDefault().getLanguage();
        return wordings.stream().filter(wording -> wording.getLanguage() != null && wording.getText() != null
            && wording.getLanguage().startsWith(language)).map(Wording::getText).findFirst()
            .orElse(name == null ? "" : name);
    }

    private static void read(Case one, boolean own, Map<Cell, List<String>> values, Set<Cell> inherited) {
        List<Document> documents = one.getMembers().stream().filter(Document.class::isInstance)
            .map(Document.class::cast).toList();
        if (own != OwnCase.isOwn(one)) {
            return;
        }
        for (VariableValue value : one.getValues()) {
            if (value.getVariable() != null && value.getValue() != null && !value.getValue().isBlank()) {
                for (Document document : documents) {
                    Cell cell = new Cell(document.getId(), value.getVariable().getId());
                    List<String> here = values.computeIfAbsent(cell, key -> new ArrayList<>());
                    if (own && inherited.remove(cell)) {
                        here.clear();
                    }
                    if (!here.contains(value.getValue())) {
                        here.add(value.getValue());
                    }
                    if (!own) {
                        inherited.add(cell);
                    }
                }
            }
        }
    }

    /**
     * The documents.
     *
     * @return identities in the order of the study
     */
    public List<String> documents() {
        return List.copyOf(names.keySet());
    }

    /**
     * Name of a document.
     *
     * @param document identity
     * @return its name; empty when there is no such document
     */
    public String name(String document) {
        return names.getOrDefault(document, "");
    }

    /**
     * The variables.
     *
     * @return the built-in ones first, then those of the study in its order
     */
    public List<DocumentVariable> variables() {
        return List.copyOf(variables.values());
    }

    /**
     * A variable.
     *
     * @param id identity
     * @return the variable; empty when there is none
     */
    public Optional<DocumentVariable> variable(String id) {
        return Optional.ofNullable(variables.get(id));
    }

    /**
     * The values of a document.
     *
     * @param document identity
     * @param variable identity of a variable
     * @return the values as they are kept; empty when missing
     */
    public List<String> values(String document, String variable) {
        return List.copyOf(values.getOrDefault(new Cell(document, variable), List.of()));
    }

    /**
     * Whether the values of a document come from cases it shares with other documents.
     *
     * @param document identity
     * @param variable identity of a variable
     * @return true if there are values and none of them is the document's own
     */
    public boolean isInherited(String document, String variable) {
        return inherited.contains(new Cell(document, variable));
    }

    /**
     * The values of a document as people read them.
     *
     * @param document identity
     * @param variable a variable
     * @return labels with {@code "; "} between them; empty when missing
     */
    public String text(String document, DocumentVariable variable) {
        return String.join("; ", values(document, variable.id()).stream().map(variable::label).toList());
    }

    /**
     * All values that occur, and all categories of the variable.
     *
     * @param variable identity of a variable
     * @return categories in their order, then other values in the order of the documents
     */
    public List<String> occurring(String variable) {
        Set<String> found = new LinkedHashSet<>(variable(variable).map(DocumentVariable::labels).orElse(Map.of())
            .keySet());
        names.keySet().forEach(document -> found.addAll(values(document, variable)));
        return List.copyOf(found);
    }
}
