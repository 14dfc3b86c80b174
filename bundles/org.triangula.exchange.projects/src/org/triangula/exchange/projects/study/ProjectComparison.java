// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.triangula.core.exchange.ImportPreview;
import org.triangula.core.exchange.ImportPreview.FieldChange;
import org.triangula.exchange.projects.read.ReadProject;
import org.triangula.exchange.projects.read.ReadProject.ReadCase;
import org.triangula.exchange.projects.read.ReadProject.ReadCode;
import org.triangula.exchange.projects.read.ReadProject.ReadCoding;
import org.triangula.exchange.projects.read.ReadProject.ReadDocument;
import org.triangula.exchange.projects.read.ReadProject.ReadMemo;
import org.triangula.exchange.projects.read.ReadProject.ReadSet;
import org.triangula.model.Identified;
import org.triangula.model.NamedElement;
import org.triangula.model.Study;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Selection;

/** Tells object by object what entering a project would do to a study. */
public final class ProjectComparison {

    private static final int LONGEST = 200;

    private final StudyMatch match;
    private final ReadProject project;
    private final ImportPreview.Builder preview = new ImportPreview.Builder();
    private final Map<String, String> paths = new HashMap<>();

    private ProjectComparison(ReadProject project, Study study) {
        this.project = project;
        this.match = StudyMatch.of(project, study);
    }

    /**
     * Compares a project with a study.
     *
     * @param project what was read
     * @param study the study; only read
     * @return the objects and the counts that match them
     */
    public static ImportPreview.Builder of(ReadProject project, Study study) {
        ProjectComparison comparison = new ProjectComparison(project, study);
        comparison.compare();
        return comparison.preview;
    }

    private void compare() {
        project.codes().forEach(this::code);
        project.documents().forEach(this::document);
        sets(Messages.kind_groups, project.groups());
        sets(Messages.kind_sets, project.sets());
        sets(Messages.kind_codeSets, project.codeSets());
        project.memos().forEach(this::memo);
        project.variables().forEach(variable -> tell(Messages.kind_variables, variable.id(), variable.name(), "",
            known -> changes(Messages.field_description, ((NamedElement) known).getDescription(),
                variable.description())));
        project.cases().forEach(this::subject);
        project.summaries().forEach(summary -> tell(Messages.kind_summaries, summary.id(),
            paths.getOrDefault(summary.code(), ""), "", known -> List.of()));
        project.coders().forEach(coder -> tell(Messages.kind_coders, coder.id(), coder.name(), "",
            known -> List.of()));
        project.placements().forEach(each -> preview.leftOut(Messages.kind_codings, each.label(), each.document(),
            each.reason()));
        project.leftOut().forEach(left -> preview.leftOut(left.kind(), left.name(), left.place(), left.reason()));
    }

    private interface Difference {
        List<FieldChange> to(Identified known);
    }

    private void tell(String kind, String id, String name, String place, Difference difference) {
        Optional<Identified> known = match.find(Identified.class, id);
        if (known.isPresent()) {
            preview.known(kind, name, place, difference.to(known.get()));
        } else {
            preview.added(kind, name, place);
        }
    }

    private void code(ReadCode code) {
        String path = code.parent().isEmpty() ? code.name()
            : paths.getOrDefault(code.parent(), "") + " > " + code.name();
        paths.put(code.id(), path);
        tell(Messages.kind_codes, code.id(), path, "", known -> {
            Code there = (Code) known;
            List<FieldChange> changes = new ArrayList<>();
            changes.addAll(changes(Messages.field_name, there.getName(), code.name()));
            changes.addAll(changes(Messages.field_colour, there.getColour(), code.colour()));
            changes.addAll(changes(Messages.field_definition, there.getDefinition(), code.definition()));
            return changes;
        });
    }

    /** What changes when a value is taken over; nothing when the file has none. */
    private static List<FieldChange> changes(String field, String before, String after) {
        return after.isBlank() || after.equals(before) ? List.of()
            : List.of(new FieldChange(field, shortened(Objects.toString(before, "")), shortened(after)));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text
            : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private void document(ReadDocument read) {
        Optional<Document> known = match.find(Document.class, read.id());
        if (known.isPresent() && !StudyMatch.hasSameText(read, known.get())) {
            preview.leftOut(Messages.kind_documents, read.name(), "", Messages.otherText);
            read.selections().forEach(selection -> selection.codings().forEach(coding -> preview.leftOut(
                Messages.kind_codings, paths.getOrDefault(coding.code(), ""), read.name(), Messages.otherText)));
            return;
        }
        if (read.inStudy().isEmpty()) {
            tell(Messages.kind_documents, read.id(), read.name(), "", there -> changes(Messages.field_description,
                ((Document) there).getDescription(), read.description()));
        } else {
            preview.known(Messages.kind_documents, read.name(), "", List.of());
        }
        read.selections().forEach(selection -> {
            String place = Messages.bind(Messages.place_characters,
                new Object[] {read.name(), selection.start() + 1, selection.end()});
            if (match.find(Selection.class, selection.id()).isPresent()) {
                preview.known(Messages.kind_passages, place, read.name(), List.of());
            } else {
                preview.added(Messages.kind_passages, place, read.name());
            }
            selection.codings().forEach(coding -> coding(coding, place));
        });
    }

    private void coding(ReadCoding coding, String place) {
        tell(Messages.kind_codings, coding.id(), paths.getOrDefault(coding.code(), ""), place, known -> {
            Coding there = (Coding) known;
            List<FieldChange> changes = new ArrayList<>();
            changes.addAll(changes(Messages.field_comment, there.getComment(), coding.comment()));
            if (coding.weight() != 0 && coding.weight() != there.getWeight()) {
                changes.add(new FieldChange(Messages.field_weight, String.valueOf(there.getWeight()),
                    String.valueOf(coding.weight())));
            }
            return changes;
        });
    }

    private void sets(String kind, List<ReadSet> sets) {
        sets.forEach(set -> tell(kind, set.id(), set.name(), "", known -> List.of()));
    }

    private void memo(ReadMemo memo) {
        tell(Messages.kind_memos, memo.id(), memo.title(), "", known -> {
            Memo there = (Memo) known;
            List<FieldChange> changes = new ArrayList<>();
            changes.addAll(changes(Messages.field_name, there.getName(), memo.title()));
            changes.addAll(changes(Messages.field_text, there.getText(), memo.text()));
            return changes;
        });
    }

    private void subject(ReadCase read) {
        tell(Messages.kind_cases, read.id(), read.name(), "", known -> {
            Map<Identified, String> values = new HashMap<>();
            for (VariableValue value : ((Case) known).getValues()) {
                values.put(value.getVariable(), value.getValue());
            }
            List<FieldChange> changes = new ArrayList<>();
            read.values().forEach((variable, value) -> changes.addAll(changes(variableName(variable),
                match.find(Identified.class, variable).map(values::get).orElse(null), value)));
            return changes;
        });
    }

    private String variableName(String id) {
        return project.variables().stream().filter(variable -> variable.id().equals(id)).findFirst()
            .map(variable -> variable.name()).orElse("");
    }
}
