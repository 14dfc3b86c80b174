// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableType;
import org.triangula.model.texts.Document;

/**
 * What a table of variables would change in a study: read completely and compared before anything is changed.
 *
 * @param values values that would be set, for variables of the study and new ones
 * @param newVariables variables that would be made, with the type their values fit
 * @param changed number of values that would take the place of other own or inherited ones
 * @param same number of values that the documents have already
 * @param lostRows first cells of rows that name no document, or more than one
 * @param lostColumns headings of columns that cannot be taken over: built-in variables, columns without heading
 * @param lostValues values that do not fit the type of their variable, as {@code document, variable: value}
 */
public record VariableTablePlan(List<Value> values, Map<String, VariableType> newVariables, int changed, int same,
    List<String> lostRows, List<String> lostColumns, List<String> lostValues) {

    /**
     * A value that would be set.
     *
     * @param document identity of the document
     * @param variable name of the variable
     * @param value the value as it would be kept
     */
    public record Value(String document, String variable, String value) {
    }

    /** Copies what is given. */
    public VariableTablePlan {
        values = List.copyOf(values);
        lostRows = List.copyOf(lostRows);
        lostColumns = List.copyOf(lostColumns);
        lostValues = List.copyOf(lostValues);
    }

    /**
     * Reads a table and compares it with the variables of a study. Empty cells leave what there is.
     *
     * @param text the table: a heading, the name of the document or the number of the interview in the first column
     * @param table the variables of the study
     * @return what it would change
     * @throws ProblemException if there is no table, or none of its rows names a document
     */
    public static VariableTablePlan read(String text, DocumentVariables table) throws ProblemException {
        List<List<String>> rows = DelimitedText.rows(text);
        if (rows.size() < 2 || rows.getFirst().size() < 2) {
            throw new ProblemException("", Messages.noTable, Messages.noTable_remedy);
        }
        return new Reader(rows, table).plan();
    }

    /**
     * Number of documents that would get values.
     *
     * @return the number
     */
    public long documents() {
        return values.stream().map(Value::document).distinct().count();
    }

    /**
     * Makes the changes.
     *
     * @return the operation
     */
    public StudyOperation operation() {
        return StudyOperation.of(Messages.importValues, this::perform);
    }

    private void perform(StudyEdit edit) {
        Map<String, Variable> byName = new HashMap<>();
        edit.study().getInquiry().getVariables().forEach(variable -> {
            byName.putIfAbsent(variable.getName(), variable);
            variable.getWordings().forEach(wording -> byName.putIfAbsent(wording.getText(), variable));
        });
        newVariables.forEach((name, type) -> byName.computeIfAbsent(name, key -> {
            Variable variable = InquiryFactory.eINSTANCE.createVariable();
            variable.setName(name);
            variable.setType(type);
            edit.study().getInquiry().getVariables().add(variable);
            return variable;
        }));
        for (Value value : values) {
            Optional<Document> document = edit.index().find(Document.class, value.document());
            if (document.isPresent() && byName.containsKey(value.variable())) {
                SetDocumentValues.assign(edit, document.get(), byName.get(value.variable()), value.value());
            }
        }
    }

    /** Reads one table. */
    private static final class Reader {
        private final List<List<String>> rows;
        private final DocumentVariables table;
        private final List<Value> values = new ArrayList<>();
        private final Map<String, VariableType> newVariables = new LinkedHashMap<>();
        private final List<String> lostRows = new ArrayList<>();
        private final List<String> lostColumns = new ArrayList<>();
        private final List<String> lostValues = new ArrayList<>();
        private int changed;
        private int same;

        Reader(List<List<String>> rows, DocumentVariables table) {
            this.rows = rows;
            this.table = table;
        }

        VariableTablePlan plan() throws ProblemException {
            Map<Integer, String> documents = new LinkedHashMap<>();
            for (int row = 1; row < rows.size(); row++) {
                String name = rows.get(row).getFirst();
                int place = row;
                find(name).ifPresentOrElse(document -> documents.put(place, document), () -> lostRows.add(name));
            }
            if (documents.isEmpty()) {
                throw new ProblemException("", Messages.noDocument, Messages.noDocument_remedy);
            }
            List<String> heading = rows.getFirst();
            for (int column = 1; column < heading.size(); column++) {
                readColumn(heading.get(column), column, documents);
            }
            return new VariableTablePlan(values, newVariables, changed, same, lostRows, lostColumns, lostValues);
        }

        private Optional<String> find(String name) {
            List<String> found = table.documents().stream()
                .filter(document -> table.name(document).equalsIgnoreCase(name)).toList();
            if (found.isEmpty() && name.matches("\\d{1,4}")) {
                // the number of the interview, with which names of documents begin
                String begin = "0*" + Integer.parseInt(name) + "\\D.*";
                found = table.documents().stream().filter(document -> table.name(document).matches(begin))
                    .toList();
            }
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        }

        private void readColumn(String name, int column, Map<Integer, String> documents) {
            Optional<DocumentVariable> known = table.variables().stream()
                .filter(variable -> variable.name().equalsIgnoreCase(name)).findFirst();
            if (name.isEmpty() || known.filter(DocumentVariable::builtIn).isPresent()) {
                lostColumns.add(name);
                return;
            }
            Set<String> written = new LinkedHashSet<>();
            documents.keySet().forEach(row -> written.add(cell(row, column)));
            written.remove("");
            if (written.isEmpty()) {
                return;
            }
            DocumentVariable variable = known.orElseGet(() -> {
                VariableType type = WrittenValue.typeOf(written);
                newVariables.put(name, type);
                return new DocumentVariable("", name, type, Map.of(), "", false);
            });
            documents.forEach((row, document) -> readCell(cell(row, column), variable, document));
        }

        private String cell(int row, int column) {
            List<String> cells = rows.get(row);
            return column < cells.size() ? cells.get(column) : "";
        }

        private void readCell(String written, DocumentVariable variable, String document) {
            if (written.isEmpty()) {
                return;
            }
            try {
                String value = WrittenValue.read(written, variable);
                List<String> before = table.values(document, variable.id());
                if (before.equals(List.of(value))) {
                    same++;
                } else {
                    changed += before.isEmpty() ? 0 : 1;
                    values.add(new Value(document, variable.name(), value));
                }
            } catch (ProblemException e) {
                lostValues.add(table.name(document) + ", " + variable.name() + ": " + written);
            }
        }
    }
}
