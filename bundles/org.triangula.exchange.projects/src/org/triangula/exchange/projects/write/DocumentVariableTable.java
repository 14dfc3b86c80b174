// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.triangula.analysis.retrieval.DocumentVariable;
import org.triangula.analysis.retrieval.DocumentVariable.BuiltIn;
import org.triangula.analysis.retrieval.DocumentVariables;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.model.Study;
import org.triangula.model.inquiry.VariableType;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;

/**
 * The variables of documents as MAXQDA imports them: a row for each document, found by the columns for its group and
 * its name, whose headings are those of MAXQDA in the chosen language.
 */
public final class DocumentVariableTable {

    private final Study study;
    private final boolean german;
    private final boolean interview;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Document, String> groups = new HashMap<>();
    private int severalGroups;
    private int severalValues;

    private DocumentVariableTable(Study study, Locale language, boolean interview) {
        this.study = study;
        this.german = Locale.GERMAN.getLanguage().equals(language.getLanguage());
        this.interview = interview;
    }

    /**
     * Composes the table.
     *
     * @param study the study; only read
     * @param language language of MAXQDA, German or English
     * @param interview whether district, date and interviewers become variables, too
     * @return table and losses
     */
    public static Composed of(Study study, Locale language, boolean interview) {
        return new DocumentVariableTable(study, language, interview).compose();
    }

    private Composed compose() {
        study.getTexts().getGroups().forEach(this::collect);
        DocumentVariables values = DocumentVariables.of(study);
        List<DocumentVariable> variables = values.variables().stream().filter(this::isWritten).toList();
        List<String> headings = new ArrayList<>(List.of(german ? "Dokumentgruppe" : "Document group",
            german ? "Dokumentname" : "Document name"));
        variables.forEach(variable -> headings.add(unique(variable.name(), headings)));
        List<List<Object>> rows = new ArrayList<>();
        Set<List<String>> names = new HashSet<>();
        for (Document document : study.getTexts().getDocuments()) {
            List<Object> row = new ArrayList<>();
            String group = groups.getOrDefault(document, "");
            String name = document.getName() == null ? "" : document.getName();
            if (!names.add(List.of(group, name))) {
                findings.add(new Finding(Severity.DOUBTFUL, name, Messages.sameDocument));
            }
            row.add(group);
            row.add(name);
            variables.forEach(variable -> row.add(value(values, document, variable)));
            rows.add(row);
        }
        summarise();
        return new Composed(findings, () -> TextSheet.of(german ? "Dokumentvariablen" : "Document variables",
            headings, rows));
    }

    private void collect(DocumentGroup group) {
        for (Document document : group.getDocuments()) {
            severalGroups += groups.putIfAbsent(document, group.getName() == null ? "" : group.getName()) == null
                ? 0 : 1;
        }
        group.getGroups().forEach(this::collect);
    }

    private boolean isWritten(DocumentVariable variable) {
        return !variable.builtIn() || interview && List.of(BuiltIn.DISTRICT.id(), BuiltIn.DATE.id(),
            BuiltIn.INTERVIEWER.id()).contains(variable.id());
    }

    private static String unique(String name, List<String> taken) {
        String stem = name.isBlank() ? Messages.variable : name;
        String unique = stem;
        for (int i = 2; taken.contains(unique); i++) {
            unique = stem + " " + i;
        }
        return unique;
    }

    private Object value(DocumentVariables values, Document document, DocumentVariable variable) {
        List<String> all = values.values(document.getId(), variable.id());
        severalValues += all.size() > 1 ? 1 : 0;
        boolean number = variable.type() == VariableType.INTEGER || variable.type() == VariableType.DECIMAL;
        if (number && all.size() == 1 && all.get(0).matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
            return Double.valueOf(all.get(0));
        }
        return values.text(document.getId(), variable);
    }

    private void summarise() {
        if (severalGroups > 0) {
            findings.add(new Finding(Severity.LOST, Messages.lost_groups,
                Messages.bind(Messages.severalGroups, severalGroups)));
        }
        if (severalValues > 0) {
            findings.add(new Finding(Severity.DOUBTFUL, Messages.lost_values,
                Messages.bind(Messages.severalValues, severalValues)));
        }
        if (study.getInquiry() != null) {
            int others = (int) study.getInquiry().getCases().stream().filter(each -> !each.getValues().isEmpty()
                && each.getMembers().stream().noneMatch(Document.class::isInstance)).count();
            if (others > 0) {
                findings.add(new Finding(Severity.LOST, Messages.lost_cases, Messages.bind(Messages.lost, others)));
            }
        }
    }
}
