// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.core.exchange.ImportPreview.FieldChange;
import org.triangula.core.operation.StudyEdit;
import org.triangula.exchange.maxqda.DocumentRow;
import org.triangula.model.Study;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableType;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.model.texts.Document;

/**
 * Enters values of document variables. A variable that the study does not have gets the type that fits all its values.
 */
final class VariableEntry {

    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}[.,]\\d{1,12}");
    private static final Pattern DATE =
        Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})|(\\d{4})-(\\d{2})-(\\d{2})");

    private final Study study;
    private final StudyDocuments documents;
    private final Map<String, VariableType> types = new TreeMap<>();
    private final Map<Document, Case> own = new HashMap<>();

    VariableEntry(Study study, StudyDocuments documents, List<DocumentRow> rows) {
        this.study = study;
        this.documents = documents;
        Map<String, List<String>> values = new TreeMap<>();
        rows.forEach(row -> row.values().forEach((name, value) -> values
            .computeIfAbsent(name, key -> new ArrayList<>()).add(value)));
        values.forEach((name, list) -> types.put(name, type(list)));
        for (Case each : study.getInquiry().getCases()) {
            // a document's own values are kept by the case that has this document and nothing else
            if (each.getMembers().size() == 1 && each.getMembers().getFirst() instanceof Document document) {
                own.putIfAbsent(document, each);
            }
        }
    }

    static VariableType type(List<String> values) {
        if (values.stream().allMatch(value -> INTEGER.matcher(value).matches())) {
            return VariableType.INTEGER;
        }
        if (values.stream().allMatch(value -> INTEGER.matcher(value).matches() || DECIMAL.matcher(value).matches())) {
            return VariableType.DECIMAL;
        }
        return values.stream().allMatch(value -> date(value).isPresent()) ? VariableType.DATE : VariableType.TEXT;
    }

    private static Optional<String> date(String value) {
        Matcher matcher = DATE.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean german = matcher.group(1) != null;
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(matcher.group(german ? 3 : 4)),
                Integer.parseInt(matcher.group(german ? 2 : 5)), Integer.parseInt(matcher.group(german ? 1 : 6)))
                .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Names of variables that the study does not have. */
    List<String> newVariables() {
        return types.keySet().stream().filter(name -> variable(name).isEmpty()).toList();
    }

    /** Names of all variables. */
    List<String> variables() {
        return List.copyOf(types.keySet());
    }

    private Optional<Variable> variable(String name) {
        String wanted = StudyDocuments.normal(name);
        return study.getInquiry().getVariables().stream()
            .filter(each -> StudyDocuments.normal(each.getName()).equals(wanted)).findFirst();
    }

    /** How each value of a document compares, by the name of its variable. */
    Map<String, Compared> compare(DocumentRow row, Set<DocumentKey> coming) {
        Map<String, Compared> states = new LinkedHashMap<>();
        Optional<Document> document = document(row);
        row.values().forEach((name, value) -> {
            String kept = kept(name, value);
            Compared fresh = new Compared(RowState.NEW, List.of(new FieldChange(name, "", kept)));
            if (document.isEmpty()) {
                states.put(name, coming.contains(key(row)) ? fresh : Compared.NO_TARGET);
                return;
            }
            Optional<VariableValue> there = variable(name).flatMap(each -> find(document.get(), each));
            String before = there.map(VariableValue::getValue).orElse("");
            states.put(name, there.isEmpty() ? fresh : Compared.of(kept.equals(before) ? List.of()
                : List.of(new FieldChange(name, before, kept))));
        });
        return states;
    }

    private static DocumentKey key(DocumentRow row) {
        return new DocumentKey(row.documentGroup(), row.documentName());
    }

    private Optional<Document> document(DocumentRow row) {
        List<Document> found = documents.find(key(row));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Optional<VariableValue> find(Document document, Variable variable) {
        Case one = own.get(document);
        return one == null ? Optional.empty()
            : one.getValues().stream().filter(value -> value.getVariable() == variable).findFirst();
    }

    /** A value as studies keep it. */
    private String kept(String name, String value) {
        VariableType type = variable(name).map(Variable::getType).orElse(types.get(name));
        if (type == VariableType.DECIMAL && DECIMAL.matcher(value).matches()) {
            return value.replace(',', '.');
        }
        return type == VariableType.DATE ? date(value).orElse(value) : value;
    }

    void enter(StudyEdit edit, DocumentRow row) {
        Optional<Document> document = document(row);
        if (document.isEmpty()) {
            return;
        }
        row.values().forEach((name, value) -> {
            String kept = kept(name, value);
            Variable variable = variable(name).orElseGet(() -> create(edit, name));
            VariableValue there = find(document.get(), variable).orElse(null);
            if (there == null) {
                there = InquiryFactory.eINSTANCE.createVariableValue();
                there.setVariable(variable);
                there.setValue(kept);
                own.computeIfAbsent(document.get(), each -> ownCase(edit, each)).getValues().add(there);
            } else if (!Objects.equals(kept, there.getValue())) {
                there.setValue(kept);
            }
        });
    }

    private Variable create(StudyEdit edit, String name) {
        Variable variable = InquiryFactory.eINSTANCE.createVariable();
        variable.setName(name);
        variable.setType(types.getOrDefault(name, VariableType.TEXT));
        edit.study().getInquiry().getVariables().add(variable);
        return variable;
    }

    private static Case ownCase(StudyEdit edit, Document document) {
        Case one = InquiryFactory.eINSTANCE.createCase();
        one.setName(document.getName());
        edit.study().getInquiry().getCases().add(one);
        one.getMembers().add(document);
        return one;
    }
}
