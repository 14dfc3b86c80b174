// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.operation.StudyEdit;
import org.triangula.exchange.refiqda.qde.DerivedGuid;
import org.triangula.exchange.refiqda.read.ReadProject;
import org.triangula.exchange.refiqda.read.ReadProject.ReadCase;
import org.triangula.exchange.refiqda.read.ReadProject.ReadLink;
import org.triangula.exchange.refiqda.read.ReadProject.ReadMemo;
import org.triangula.exchange.refiqda.read.ReadProject.ReadSet;
import org.triangula.exchange.refiqda.read.ReadProject.ReadVariable;
import org.triangula.model.Coder;
import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.Inquiry;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Link;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableType;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSet;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentSet;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.TextsFactory;

/** Enters what refers to documents and codes: memos, variables, cases, sets, links. */
final class InquiryEntry {

    private static final InquiryFactory INQUIRY = InquiryFactory.eINSTANCE;
    private static final TextsFactory TEXTS = TextsFactory.eINSTANCE;

    private final StudyEdit edit;
    private final Study study;
    private final ReadProject project;
    private final Map<String, Identified> entered;

    InquiryEntry(StudyEdit edit, ReadProject project, Map<String, Identified> entered) {
        this.edit = edit;
        this.study = edit.study();
        this.project = project;
        this.entered = entered;
    }

    void enter() {
        if (study.getInquiry() == null) {
            study.setInquiry(INQUIRY.createInquiry());
        }
        project.memos().forEach(this::memo);
        project.variables().forEach(this::variable);
        project.cases().forEach(this::enterCase);
        project.sets().forEach(this::set);
        project.links().forEach(this::link);
    }

    private <T extends Identified> Optional<T> find(Class<T> type, String id) {
        Identified fresh = entered.get(id);
        return fresh != null && type.isInstance(fresh) ? Optional.of(type.cast(fresh)) : edit.index().find(type, id);
    }

    private void memo(ReadMemo read) {
        Memo memo = edit.index().find(Memo.class, read.id()).orElse(null);
        boolean fresh = memo == null;
        if (memo == null) {
            memo = TEXTS.createMemo();
            memo.setId(read.id());
            memo.setCreatedAt(read.createdAt().orElse(null));
            memo.setAuthor(find(Coder.class, read.author()).orElse(null));
        }
        memo.setName(read.name());
        memo.setModifiedAt(read.modifiedAt().orElse(null));
        Document document = find(Document.class, DerivedGuid.of("note", read.id())).orElse(null);
        memo.setDocument(document);
        memo.setText(document == null ? read.text() : null);
        for (String concerned : read.concerns().stream().sorted().toList()) {
            Identified object = find(Identified.class, concerned).orElse(null);
            if (object != null && !memo.getConcerns().contains(object)) {
                memo.getConcerns().add(object);
            }
        }
        if (fresh) {
            study.getTexts().getMemos().add(memo);
        }
        entered.put(read.id(), memo);
    }

    private void variable(ReadVariable read) {
        Inquiry inquiry = study.getInquiry();
        Variable variable = edit.index().find(Variable.class, read.id()).orElse(null);
        if (variable == null) {
            variable = INQUIRY.createVariable();
            variable.setId(read.id());
            variable.setType(type(read.type()));
            inquiry.getVariables().add(variable);
        }
        variable.setName(read.name());
        if (!read.description().isEmpty()) {
            variable.setDescription(read.description());
        }
        entered.put(read.id(), variable);
    }

    private static VariableType type(String written) {
        return switch (written) {
            case "Boolean" -> VariableType.BOOLEAN;
            case "Integer" -> VariableType.INTEGER;
            case "Float" -> VariableType.DECIMAL;
            case "Date", "DateTime" -> VariableType.DATE;
            default -> VariableType.TEXT;
        };
    }

    private void enterCase(ReadCase read) {
        Case known = edit.index().find(Case.class, read.id()).orElse(null);
        Case subject = known;
        if (subject == null) {
            subject = INQUIRY.createCase();
            subject.setId(read.id());
        }
        String name = read.name().isEmpty() && read.members().size() == 1
            ? find(Document.class, read.members().getFirst()).map(Document::getName).orElse("") : read.name();
        subject.setName(name);
        if (!read.description().isEmpty()) {
            subject.setDescription(read.description());
        }
        for (String member : read.members()) {
            Identified object = find(Identified.class, member).orElse(null);
            if (object != null && !subject.getMembers().contains(object)) {
                subject.getMembers().add(object);
            }
        }
        for (Map.Entry<String, String> entry : new java.util.TreeMap<>(read.values()).entrySet()) {
            value(subject, read.id(), entry.getKey(), entry.getValue());
        }
        if (known == null) {
            study.getInquiry().getCases().add(subject);
        }
        entered.put(read.id(), subject);
    }

    private void value(Case subject, String caseId, String variableId, String text) {
        Variable variable = find(Variable.class, variableId).orElse(null);
        if (variable == null) {
            return;
        }
        for (VariableValue value : subject.getValues()) {
            if (value.getVariable() == variable) {
                value.setValue(text);
                return;
            }
        }
        VariableValue value = INQUIRY.createVariableValue();
        value.setId(DerivedGuid.of("value", caseId, variableId));
        value.setVariable(variable);
        value.setValue(text);
        subject.getValues().add(value);
    }

    private void set(ReadSet read) {
        // a set of both kinds becomes two; one of neither stays a set of documents
        if (!read.codes().isEmpty()) {
            codeSet(read);
        }
        if (!read.documents().isEmpty() || read.codes().isEmpty()) {
            documentSet(read, read.codes().isEmpty() ? read.id() : DerivedGuid.of("documents", read.id()));
        }
    }

    private void codeSet(ReadSet read) {
        List<CodeSet> sets = study.getTexts().getCodeSystem().getSets();
        CodeSet set = edit.index().find(CodeSet.class, read.id()).orElse(null);
        if (set == null) {
            set = TEXTS.createCodeSet();
            set.setId(read.id());
            sets.add(set);
        }
        set.setName(read.name());
        if (!read.description().isEmpty()) {
            set.setDescription(read.description());
        }
        for (String member : read.codes()) {
            Code code = find(Code.class, member).orElse(null);
            if (code != null && !set.getCodes().contains(code)) {
                set.getCodes().add(code);
            }
        }
    }

    private void documentSet(ReadSet read, String id) {
        DocumentSet set = edit.index().find(DocumentSet.class, id).orElse(null);
        if (set == null) {
            set = TEXTS.createDocumentSet();
            set.setId(id);
            study.getTexts().getSets().add(set);
        }
        set.setName(read.name());
        if (!read.description().isEmpty()) {
            set.setDescription(read.description());
        }
        for (String member : read.documents()) {
            Document document = find(Document.class, member).orElse(null);
            if (document != null && !set.getDocuments().contains(document)) {
                set.getDocuments().add(document);
            }
        }
    }

    private void link(ReadLink read) {
        Identified source = find(Identified.class, read.source()).orElse(null);
        Identified target = find(Identified.class, read.target()).orElse(null);
        if (source == null || target == null) {
            return;
        }
        Link link = edit.index().find(Link.class, read.id()).orElse(null);
        boolean fresh = link == null;
        if (link == null) {
            link = INQUIRY.createLink();
            link.setId(read.id());
        }
        link.setSource(source);
        link.setTarget(target);
        if (!read.name().isEmpty()) {
            link.setNote(read.name());
        }
        if (fresh) {
            study.getInquiry().getLinks().add(link);
        }
        entered.put(read.id(), link);
    }
}
