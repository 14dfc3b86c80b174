// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.operation.StudyEdit;
import org.triangula.exchange.projects.read.ReadProject;
import org.triangula.exchange.projects.read.ReadProject.ReadCase;
import org.triangula.exchange.projects.read.ReadProject.ReadMemo;
import org.triangula.exchange.projects.read.ReadProject.ReadSet;
import org.triangula.exchange.projects.read.ReadProject.ReadSummary;
import org.triangula.exchange.projects.read.ReadProject.ReadVariable;
import org.triangula.model.Coder;
import org.triangula.model.Identified;
import org.triangula.model.ModelFactory;
import org.triangula.model.NamedElement;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSet;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;
import org.triangula.model.texts.DocumentSet;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Summary;
import org.triangula.model.texts.TextsFactory;

/** Enters what refers to documents and codes: groups, sets, memos, variables, cases, summaries. */
final class ContextEntry {

    private static final InquiryFactory INQUIRY = InquiryFactory.eINSTANCE;
    private static final TextsFactory TEXTS = TextsFactory.eINSTANCE;

    private final StudyEdit edit;
    private final Study study;
    private final ReadProject project;
    private final StudyMatch match;
    private final Map<String, Identified> entered;

    ContextEntry(StudyEdit edit, ReadProject project, StudyMatch match, Map<String, Identified> entered) {
        this.edit = edit;
        this.study = edit.study();
        this.project = project;
        this.match = match;
        this.entered = entered;
    }

    void enter() {
        if (study.getInquiry() == null && (!project.variables().isEmpty() || !project.cases().isEmpty())) {
            study.setInquiry(INQUIRY.createInquiry());
        }
        project.groups().forEach(this::group);
        project.sets().forEach(this::set);
        project.codeSets().forEach(this::codeSet);
        project.memos().forEach(this::memo);
        project.variables().forEach(this::variable);
        project.cases().forEach(this::subject);
        project.summaries().forEach(this::summary);
    }

    private <T extends Identified> Optional<T> find(Class<T> type, String id) {
        Identified fresh = entered.get(id);
        return type.isInstance(fresh) ? Optional.of(type.cast(fresh)) : match.find(type, id);
    }

    private <T extends Identified> void addMembers(Class<T> type, List<String> ids, List<T> members) {
        for (String id : ids) {
            find(type, id).filter(member -> !members.contains(member)).ifPresent(members::add);
        }
    }

    private void describe(NamedElement element, ReadSet read, boolean fresh) {
        if (fresh) {
            element.setId(read.id());
            element.setName(read.name());
        }
        if (!read.description().isBlank()) {
            element.setDescription(read.description());
        }
    }

    private void group(ReadSet read) {
        DocumentGroup known = match.find(DocumentGroup.class, read.id()).orElse(null);
        DocumentGroup group = known == null ? TEXTS.createDocumentGroup() : known;
        describe(group, read, known == null);
        if (!read.colour().isEmpty()) {
            group.setColour(read.colour());
        }
        addMembers(Document.class, read.members(), group.getDocuments());
        if (known == null) {
            study.getTexts().getGroups().add(group);
        }
    }

    private void set(ReadSet read) {
        DocumentSet known = match.find(DocumentSet.class, read.id()).orElse(null);
        DocumentSet set = known == null ? TEXTS.createDocumentSet() : known;
        describe(set, read, known == null);
        if (!read.colour().isEmpty()) {
            set.setColour(read.colour());
        }
        addMembers(Document.class, read.members(), set.getDocuments());
        if (known == null) {
            study.getTexts().getSets().add(set);
        }
    }

    private void codeSet(ReadSet read) {
        CodeSet known = match.find(CodeSet.class, read.id()).orElse(null);
        CodeSet set = known == null ? TEXTS.createCodeSet() : known;
        describe(set, read, known == null);
        if (!read.colour().isEmpty()) {
            set.setColour(read.colour());
        }
        addMembers(Code.class, read.members(), set.getCodes());
        if (known == null) {
            study.getTexts().getCodeSystem().getSets().add(set);
        }
    }

    private void memo(ReadMemo read) {
        Memo known = match.find(Memo.class, read.id()).orElse(null);
        Memo memo = known == null ? TEXTS.createMemo() : known;
        if (known == null) {
            memo.setId(read.id());
            memo.setAuthor(find(Coder.class, read.author()).orElse(null));
            memo.setCreatedAt(read.createdAt().orElse(edit.time()));
        }
        if (!read.title().isBlank()) {
            memo.setName(read.title());
        }
        if (!read.text().isBlank() && memo.getDocument() == null) {
            memo.setText(read.text());
        }
        addMembers(Identified.class, read.concerns(), memo.getConcerns());
        if (known == null) {
            study.getTexts().getMemos().add(memo);
        }
    }

    private void variable(ReadVariable read) {
        Variable known = match.find(Variable.class, read.id()).orElse(null);
        Variable variable = known == null ? INQUIRY.createVariable() : known;
        if (known == null) {
            variable.setId(read.id());
            variable.setName(read.name());
            variable.setType(read.type());
        }
        if (!read.description().isBlank()) {
            variable.setDescription(read.description());
        }
        read.labels().forEach((value, label) -> {
            if (variable.getCategories().stream().noneMatch(term -> value.equals(term.getKey()))) {
                Term term = ModelFactory.eINSTANCE.createTerm();
                term.setKey(value);
                term.setName(label);
                variable.getCategories().add(term);
            }
        });
        entered.put(read.id(), variable);
        if (known == null) {
            study.getInquiry().getVariables().add(variable);
        }
    }

    private void subject(ReadCase read) {
        Case known = match.find(Case.class, read.id()).orElse(null);
        Case subject = known == null ? INQUIRY.createCase() : known;
        if (known == null) {
            subject.setId(read.id());
            subject.setName(read.name());
        }
        if (!read.description().isBlank()) {
            subject.setDescription(read.description());
        }
        addMembers(Identified.class, read.members(), subject.getMembers());
        read.values().forEach((id, text) -> find(Variable.class, id).ifPresent(variable -> value(subject, variable,
            text)));
        if (known == null) {
            study.getInquiry().getCases().add(subject);
        }
    }

    private static void value(Case subject, Variable variable, String text) {
        for (VariableValue value : subject.getValues()) {
            if (value.getVariable() == variable) {
                value.setValue(text);
                return;
            }
        }
        VariableValue value = INQUIRY.createVariableValue();
        value.setVariable(variable);
        value.setValue(text);
        subject.getValues().add(value);
    }

    private void summary(ReadSummary read) {
        Optional<Document> document = find(Document.class, read.document());
        Optional<Code> code = find(Code.class, read.code());
        if (document.isEmpty() || code.isEmpty()) {
            return;
        }
        Summary known = match.find(Summary.class, read.id()).orElse(null);
        Summary summary = known == null ? TEXTS.createSummary() : known;
        if (!read.text().equals(summary.getText())) {
            summary.setText(read.text());
            summary.setModifiedAt(edit.time());
        }
        if (known == null) {
            summary.setId(read.id());
            summary.setDocument(document.get());
            summary.setCode(code.get());
            study.getTexts().getSummaries().add(summary);
        }
    }
}
