// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.retrieval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.analysis.retrieval.DocumentVariable.BuiltIn;
import org.triangula.model.NamedElement;
import org.triangula.model.Study;
import org.triangula.model.inquiry.VariableType;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.InterviewDetails;
import org.triangula.model.texts.RecordStatus;

/** Reads the variables that every document has from the documents, groups and sets. */
final class BuiltInVariables {

    private final Map<Document, Set<String>> groups = new LinkedHashMap<>();
    private final Map<Document, Set<String>> sets = new LinkedHashMap<>();

    BuiltInVariables(Study study) {
        study.getTexts().getGroups().forEach(group -> collect(group, List.of()));
        study.getTexts().getSets().forEach(set -> set.getDocuments()
            .forEach(document -> sets.computeIfAbsent(document, key -> new LinkedHashSet<>()).add(name(set))));
    }

    private void collect(DocumentGroup group, List<String> above) {
        List<String> names = new ArrayList<>(above);
        names.add(name(group));
        group.getDocuments().forEach(document -> groups.computeIfAbsent(document, key -> new LinkedHashSet<>())
            .addAll(names));
        group.getGroups().forEach(inner -> collect(inner, names));
    }

    static List<DocumentVariable> variables() {
        List<DocumentVariable> variables = new ArrayList<>();
        for (BuiltIn each : BuiltIn.values()) {
            variables.add(switch (each) {
                case GROUP -> variable(each, Messages.group, VariableType.CATEGORY, Map.of());
                case SET -> variable(each, Messages.set, VariableType.CATEGORY, Map.of());
                case KIND -> variable(each, Messages.kind, VariableType.CATEGORY, kinds());
                case DISTRICT -> variable(each, Messages.district, VariableType.CATEGORY, Map.of());
                case DATE -> variable(each, Messages.date, VariableType.DATE, Map.of());
                case INTERVIEWER -> variable(each, Messages.interviewer, VariableType.CATEGORY, Map.of());
                case STATUS -> variable(each, Messages.status, VariableType.CATEGORY, states());
            });
        }
        return variables;
    }

    private static DocumentVariable variable(BuiltIn each, String name, VariableType type, Map<String, String> labels) {
        return new DocumentVariable(each.id(), name, type, labels, "", true);
    }

    private static Map<String, String> kinds() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (DocumentKind kind : DocumentKind.values()) {
            labels.put(kind.getLiteral(), switch (kind) {
                case INTERVIEW -> Messages.kind_interview;
                case FOCUS_GROUP -> Messages.kind_focus_group;
                case CONCEPT -> Messages.kind_concept;
                case FIELD_NOTES -> Messages.kind_field_notes;
                case OPEN_ANSWERS -> Messages.kind_open_answers;
                case WEB_SNAPSHOT -> Messages.kind_web_snapshot;
                case REPORT -> Messages.kind_report;
                case OTHER -> Messages.kind_other;
                case MEMO -> Messages.kind_memo;
            });
        }
        return labels;
    }

    private static Map<String, String> states() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (RecordStatus status : RecordStatus.values()) {
            labels.put(status.getLiteral(), switch (status) {
                case ON_RECORD -> Messages.status_on_record;
                case BACKGROUND -> Messages.status_background;
                case OFF_RECORD -> Messages.status_off_record;
            });
        }
        return labels;
    }

    /** The values of a document; none where it has no such thing. */
    List<String> values(BuiltIn variable, Document document) {
        InterviewDetails interview = document.getInterview();
        return switch (variable) {
            case GROUP -> List.copyOf(groups.getOrDefault(document, Set.of()));
            case SET -> List.copyOf(sets.getOrDefault(document, Set.of()));
            case KIND -> List.of(document.getKind().getLiteral());
            case DISTRICT -> interview != null && interview.getDistrict() != null
                ? List.of(name(interview.getDistrict()))
                : document.getAreas().stream().map(BuiltInVariables::name).distinct().toList();
            case DATE -> interview == null || interview.getConductedOn() == null ? List.of()
                : List.of(interview.getConductedOn());
            case INTERVIEWER -> interview == null ? List.of()
                : interview.getInterviewers().stream().map(BuiltInVariables::name).distinct().toList();
            case STATUS -> List.of(document.getRecordStatus().getLiteral());
        };
    }

    private static String name(NamedElement object) {
        return object.getName() == null ? "" : object.getName();
    }
}
