// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.projects.database.ProjectDatabase;
import org.triangula.exchange.projects.database.Row;
import org.triangula.exchange.projects.read.QualCoderReader.Source;
import org.triangula.exchange.projects.read.ReadProject.LeftOut;
import org.triangula.exchange.projects.read.ReadProject.ReadCase;
import org.triangula.exchange.projects.read.ReadProject.ReadVariable;
import org.triangula.model.inquiry.VariableType;

/**
 * Cases and attributes of a QualCoder project. The attributes of a file become those of a case that has the file as its
 * only member.
 */
final class QualCoderCases {

    private final ProjectDatabase database;
    private final Identities identities;
    private final Map<Long, Source> sources;
    private final List<LeftOut> leftOut;
    private final Progress progress;
    private final Map<String, ReadVariable> variables = new LinkedHashMap<>();
    private final Map<Long, Draft> cases = new LinkedHashMap<>();
    private final Map<Long, Draft> files = new LinkedHashMap<>();

    QualCoderCases(ProjectDatabase database, Identities identities, Map<Long, Source> sources, List<LeftOut> leftOut,
        Progress progress) {
        this.database = database;
        this.identities = identities;
        this.sources = sources;
        this.leftOut = leftOut;
        this.progress = progress;
    }

    /** A case whose members and values are still being read. */
    private static final class Draft {

        private final String id;
        private final String name;
        private final String memo;
        private final Set<String> members = new LinkedHashSet<>();
        private final Map<String, String> values = new LinkedHashMap<>();

        Draft(String id, String name, String memo) {
            this.id = id;
            this.name = name;
            this.memo = memo;
        }

        ReadCase finished() {
            return new ReadCase(id, name, memo, List.copyOf(members), values);
        }
    }

    void read() throws ProblemException {
        database.read("cases", progress, row -> cases.put(row.number("caseid"), new Draft(
            identities.of("cases", row.number("caseid")), row.text("name"), row.text("memo"))),
            "caseid", "name", "memo");
        database.read("case_text", progress, this::member, "caseid", "fid", "pos0", "pos1");
        database.read("attribute_type", progress, row -> variables.put(row.text("name"), new ReadVariable(
            identities.of("attribute_type", row.text("name")), row.text("name"),
            "numeric".equals(row.text("valuetype")) ? VariableType.DECIMAL : VariableType.TEXT, row.text("memo"),
            Map.of())), "name", "memo", "valuetype");
        database.read("attribute", progress, this::value, "name", "attr_type", "value", "id");
    }

    private void member(Row row) {
        Draft draft = cases.get(row.number("caseid"));
        Source source = sources.get(row.number("fid"));
        if (draft == null || source == null) {
            leftOut.add(new LeftOut(Messages.kind_members, draft == null ? "" : draft.name,
                source == null ? "" : source.name, Messages.left_reference));
            return;
        }
        int start = source.text.position(row.position("pos0"));
        int end = source.text.position(row.position("pos1"));
        // a whole file is written with its length, or its length less one
        if (start <= 0 && (end < 0 || end >= source.text.length() - 1)) {
            draft.members.add(source.id);
        } else if (start >= 0 && end > start) {
            draft.members.add(source.selections.add(start, end));
        } else {
            leftOut.add(new LeftOut(Messages.kind_members, draft.name, source.name, Messages.left_position));
        }
    }

    private void value(Row row) {
        ReadVariable variable = variables.get(row.text("name"));
        long owner = row.number("id");
        Draft draft = switch (row.text("attr_type")) {
            case "case" -> cases.get(owner);
            case "file" -> sources.containsKey(owner) ? files.computeIfAbsent(owner, this::ofFile) : null;
            default -> null;
        };
        if (row.text("value").isEmpty()) {
            return;
        }
        if (variable == null || draft == null) {
            leftOut.add(new LeftOut(Messages.kind_values, row.text("name"), row.text("value"),
                Messages.left_reference));
            return;
        }
        draft.values.put(variable.id(), row.text("value"));
    }

    private Draft ofFile(Long number) {
        Source source = sources.get(number);
        Draft draft = new Draft(identities.of("case of file", number), source.name, "");
        draft.members.add(source.id);
        return draft;
    }

    List<ReadVariable> variables() {
        return List.copyOf(variables.values());
    }

    List<ReadCase> cases() {
        List<ReadCase> all = new ArrayList<>();
        cases.values().forEach(draft -> all.add(draft.finished()));
        files.values().stream().filter(draft -> !draft.values.isEmpty()).forEach(draft -> all.add(draft.finished()));
        return all;
    }
}
