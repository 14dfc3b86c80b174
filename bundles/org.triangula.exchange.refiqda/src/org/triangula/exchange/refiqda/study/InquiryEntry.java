// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.triangula.core.exchange.Checksum;
import org.triangula.exchange.refiqda.qde.DerivedGuid;
import org.triangula.exchange.refiqda.read.ReadProject;
import org.triangula.exchange.refiqda.read.ReadProject.ReadCase;
import org.triangula.exchange.refiqda.read.ReadProject.ReadLink;
import org.triangula.exchange.refiqda.read.ReadProject.ReadMemo;
import org.triangula.exchange.refiqda.read.ReadProject.ReadSet;
import org.triangula.exchange.refiqda.read.ReadProject.ReadVariable;
import org.triangula.exchange.refiqda.side.Kind;
import org.triangula.model.Coder;
import org.triangula.model.Identified;
import org.triangula.model.ModelPackage;
import org.triangula.model.NamedElement;
import org.triangula.model.Study;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.Inquiry;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.InquiryPackage;
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
import org.triangula.model.texts.TextsPackage;

/** Enters what refers to documents and codes: memos, variables, cases, sets, links. */
final class InquiryEntry {

    private static final InquiryFactory INQUIRY = InquiryFactory.eINSTANCE;
    private static final TextsFactory TEXTS = TextsFactory.eINSTANCE;

    private final Changes changes;
    private final Study study;
    private final ReadProject project;
    private final ProjectBase base;
    private final Map<String, String> valueIds;
    private Inquiry inquiry;

    /**
     * Prepares.
     *
     * @param changes what happens to the study
     * @param project what was read
     * @param base what the project said before
     * @param valueIds identities of values, by those of case and variable with a blank between; the standard has none
     */
    InquiryEntry(Changes changes, ReadProject project, ProjectBase base, Map<String, String> valueIds) {
        this.changes = changes;
        this.valueIds = valueIds;
        this.study = changes.study();
        this.project = project;
        this.base = base;
    }

    void enter() {
        inquiry = study.getInquiry();
        if (inquiry == null) {
            inquiry = INQUIRY.createInquiry();
            if (!changes.isForeseen()) {
                study.setInquiry(inquiry);
            }
        }
        project.memos().forEach(this::memo);
        project.variables().forEach(this::variable);
        project.cases().forEach(this::enterCase);
        project.sets().forEach(this::set);
        project.links().forEach(this::link);
        project.memos().forEach(this::lateConcerns);
        staying();
    }

    private void memo(ReadMemo read) {
        changes.read(Kind.MEMOS);
        Memo known = changes.known(Memo.class, read.id()).orElse(null);
        Document document = changes.find(Document.class, DerivedGuid.of("note", read.id())).orElse(null);
        Memo memo = known;
        if (memo == null) {
            memo = TEXTS.createMemo();
            memo.setId(read.id());
            memo.setName(read.name());
            memo.setCreatedAt(read.createdAt().orElse(null));
            memo.setModifiedAt(read.modifiedAt().orElse(null));
            memo.setAuthor(changes.find(Coder.class, read.author()).orElse(null));
            memo.setDocument(document);
            memo.setText(document == null && !read.text().isEmpty() ? read.text() : null);
        } else {
            changes.met(Kind.MEMOS, memo);
            if (base.changed(read.id(), "name")) {
                changes.set(Kind.MEMOS, memo, ModelPackage.Literals.NAMED_ELEMENT__NAME, read.name());
            }
            if (memo.getDocument() == null && document == null
                && base.changedText(read.id(), Checksum.ofText(read.text()))
                && !Objects.requireNonNullElse(memo.getText(), "").equals(read.text())) {
                changes.note(read.name(), Messages.newText);
                changes.set(Kind.MEMOS, memo, TextsPackage.Literals.MEMO__TEXT, read.text());
            } else if (document != null && memo.getDocument() == null) {
                changes.set(Kind.MEMOS, memo, TextsPackage.Literals.MEMO__DOCUMENT, document);
                changes.set(Kind.MEMOS, memo, TextsPackage.Literals.MEMO__TEXT, null);
            }
            if (read.modifiedAt().isPresent() && base.changed(read.id(), "modifiedDateTime")) {
                changes.set(Kind.MEMOS, memo, TextsPackage.Literals.MEMO__MODIFIED_AT, read.modifiedAt().get());
            }
        }
        for (String concerned : read.concerns().stream().sorted().toList()) {
            Identified object = changes.find(Identified.class, concerned).orElse(null);
            if (object != null && known == null) {
                memo.getConcerns().add(object);
            } else if (object != null && !base.hadMember(concerned, read.id())) {
                changes.join(Kind.MEMOS, memo, memo.getConcerns(), object);
            }
        }
        if (known == null) {
            changes.added(Kind.MEMOS, read.name());
            changes.add(study.getTexts().getMemos(), memo);
        }
        changes.enter(read.id(), memo);
    }

    /** Memos may be on memos that come after them, and on links. */
    private void lateConcerns(ReadMemo read) {
        boolean known = changes.known(Memo.class, read.id()).isPresent();
        Memo memo = changes.find(Memo.class, read.id()).orElse(null);
        if (memo == null || changes.isForeseen() && !known) {
            return;
        }
        for (String concerned : read.concerns().stream().sorted().toList()) {
            changes.find(Identified.class, concerned)
                .filter(object -> (object instanceof Memo || object instanceof Link)
                    && !base.hadMember(concerned, read.id()))
                .ifPresent(object -> changes.join(Kind.MEMOS, memo, memo.getConcerns(), object));
        }
    }

    private void variable(ReadVariable read) {
        changes.read(Kind.VARIABLES);
        Variable variable = changes.known(Variable.class, read.id()).orElse(null);
        if (variable == null) {
            variable = INQUIRY.createVariable();
            variable.setId(read.id());
            variable.setType(type(read.type()));
            variable.setName(read.name());
            variable.setDescription(read.description().isEmpty() ? null : read.description());
            changes.added(Kind.VARIABLES, read.name());
            changes.add(inquiry.getVariables(), variable);
        } else {
            names(Kind.VARIABLES, variable, read.name(), read.description());
        }
        changes.enter(read.id(), variable);
    }

    /** Takes over a name and a description where the other program has changed them. */
    private void names(Kind kind, NamedElement object, String name, String description) {
        changes.met(kind, object);
        if (base.changed(object.getId(), "name")) {
            changes.set(kind, object, ModelPackage.Literals.NAMED_ELEMENT__NAME, name);
        }
        if (!description.isEmpty() && base.changedDescription(object.getId())) {
            changes.set(kind, object, ModelPackage.Literals.NAMED_ELEMENT__DESCRIPTION, description);
        }
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
        changes.read(Kind.CASES);
        Case known = changes.known(Case.class, read.id()).orElse(null);
        Case subject = known;
        String only = read.members().size() == 1 ? read.members().getFirst() : "";
        boolean derived = read.id().equals(DerivedGuid.of("case", only));
        String name = read.name().isEmpty() && derived
            ? changes.find(Document.class, only).map(Document::getName).orElse("") : read.name();
        if (subject == null) {
            subject = INQUIRY.createCase();
            subject.setId(read.id());
            subject.setName(name);
            subject.setDescription(read.description().isEmpty() ? null : read.description());
        } else {
            names(Kind.CASES, subject, name, read.description());
        }
        for (String member : read.members()) {
            Identified object = changes.find(Identified.class, member).orElse(null);
            if (object != null && known == null) {
                subject.getMembers().add(object);
            } else if (object != null && !base.hadMember(read.id(), member)) {
                changes.join(Kind.CASES, subject, subject.getMembers(), object);
            }
        }
        if (known != null) {
            for (String member : base.removedMembers(read.id())) {
                changes.known(Identified.class, member).ifPresent(
                    object -> changes.leave(Kind.CASES, known, known.getMembers(), object));
            }
        }
        List<String> owners = new ArrayList<>(List.of(read.id()));
        if (derived) {
            owners.add(only);
        }
        for (Map.Entry<String, String> entry : read.values().entrySet()) {
            Variable variable = changes.find(Variable.class, entry.getKey()).orElse(null);
            if (variable != null) {
                value(subject, known != null, owners, variable, entry.getValue());
            }
        }
        if (known == null) {
            changes.added(Kind.CASES, name);
            changes.add(inquiry.getCases(), subject);
        }
        changes.enter(read.id(), subject);
    }

    private void value(Case subject, boolean known, List<String> owners, Variable variable, String text) {
        for (VariableValue value : subject.getValues()) {
            if (value.getVariable() == variable) {
                if (base.changedValue(owners, variable.getId()) && !text.equals(value.getValue())) {
                    changes.touch(Kind.CASES, subject, name(variable), value.getValue(), text);
                    if (!changes.isForeseen()) {
                        value.setValue(text);
                    }
                }
                return;
            }
        }
        if (known && !base.changedValue(owners, variable.getId())) {
            // the study has removed it since the last import
            return;
        }
        VariableValue value = INQUIRY.createVariableValue();
        value.setId(valueIds.getOrDefault(subject.getId() + " " + variable.getId(),
            DerivedGuid.of("value", subject.getId(), variable.getId())));
        value.setVariable(variable);
        value.setValue(text);
        if (known) {
            changes.touch(Kind.CASES, subject, name(variable), "", text);
            changes.add(subject.getValues(), value);
        } else {
            subject.getValues().add(value);
        }
    }

    private static String name(Variable variable) {
        return Objects.requireNonNullElse(variable.getName(), "");
    }

    private void set(ReadSet read) {
        changes.read(Kind.SETS);
        boolean added = false;
        // a set of both kinds becomes two; one of neither stays a set of documents
        if (!read.codes().isEmpty()) {
            added = codeSet(read);
        }
        if (!read.documents().isEmpty() || read.codes().isEmpty()) {
            String twin = DerivedGuid.of("documents", read.id());
            boolean known = changes.known(CodeSet.class, read.id()).isPresent();
            if (!read.documents().isEmpty() || !known) {
                added |= documentSet(read, read.codes().isEmpty() && !known ? read.id() : twin);
            }
        }
        if (added) {
            changes.added(Kind.SETS, read.name());
        }
    }

    private boolean codeSet(ReadSet read) {
        CodeSet known = changes.known(CodeSet.class, read.id()).orElse(null);
        CodeSet set = known;
        if (set == null) {
            set = TEXTS.createCodeSet();
            set.setId(read.id());
            set.setName(read.name());
            set.setDescription(read.description().isEmpty() ? null : read.description());
        } else {
            names(Kind.SETS, set, read.name(), read.description());
        }
        members(set, set.getCodes(), Code.class, read.id(), read.codes(), known != null);
        if (known == null && !changes.isForeseen()) {
            study.getTexts().getCodeSystem().getSets().add(set);
        }
        return known == null;
    }

    private boolean documentSet(ReadSet read, String id) {
        DocumentSet known = changes.known(DocumentSet.class, id).orElse(null);
        DocumentSet set = known;
        if (set == null) {
            set = TEXTS.createDocumentSet();
            set.setId(id);
            set.setName(read.name());
            set.setDescription(read.description().isEmpty() ? null : read.description());
        } else {
            names(Kind.SETS, set, read.name(), read.description());
        }
        members(set, set.getDocuments(), Document.class, read.id(), read.documents(), known != null);
        if (known == null) {
            changes.add(study.getTexts().getSets(), set);
        }
        return known == null;
    }

    private <T extends Identified> void members(Identified set, List<T> list, Class<T> type, String id,
        List<String> members, boolean known) {
        for (String member : members) {
            T object = changes.find(type, member).orElse(null);
            if (object != null && !known) {
                list.add(object);
            } else if (object != null && !base.hadMember(id, member)) {
                changes.join(Kind.SETS, set, list, object);
            }
        }
        if (known) {
            for (String member : base.removedMembers(id)) {
                changes.known(type, member).ifPresent(object -> changes.leave(Kind.SETS, set, list, object));
            }
        }
    }

    private void link(ReadLink read) {
        changes.read(Kind.LINKS);
        Identified source = changes.find(Identified.class, read.source()).orElse(null);
        Identified target = changes.find(Identified.class, read.target()).orElse(null);
        Link link = changes.known(Link.class, read.id()).orElse(null);
        if (changes.isForeseen()) {
            // passages and codings of new documents are not made for the preview
            if (link == null) {
                changes.added(Kind.LINKS, read.name());
            }
            source = source == null && link != null ? link.getSource() : source;
            target = target == null && link != null ? link.getTarget() : target;
        }
        if (source == null || target == null) {
            return;
        }
        if (link == null) {
            link = INQUIRY.createLink();
            link.setId(read.id());
            link.setSource(source);
            link.setTarget(target);
            link.setNote(read.name().isEmpty() ? null : read.name());
            changes.add(inquiry.getLinks(), link);
        } else {
            changes.met(Kind.LINKS, link);
            if (base.changed(read.id(), "originGUID")) {
                changes.set(Kind.LINKS, link, InquiryPackage.Literals.LINK__SOURCE, source);
            }
            if (base.changed(read.id(), "targetGUID")) {
                changes.set(Kind.LINKS, link, InquiryPackage.Literals.LINK__TARGET, target);
            }
            if (!read.name().isEmpty() && base.changed(read.id(), "name")) {
                changes.set(Kind.LINKS, link, InquiryPackage.Literals.LINK__NOTE, read.name());
            }
        }
        changes.enter(read.id(), link);
    }

    /** Names what the other program has removed and what stays nevertheless. */
    private void staying() {
        List<String> names = new ArrayList<>();
        study.getTexts().getMemos().forEach(memo -> stays(memo, names));
        study.getTexts().getSets().forEach(set -> stays(set, names));
        inquiry.getVariables().forEach(variable -> stays(variable, names));
        inquiry.getCases().forEach(each -> stays(each, names));
        names.forEach(name -> changes.doubt(name, Messages.stays));
        for (Link link : inquiry.getLinks()) {
            if (base.removed(link.getId())) {
                changes.doubt("", Messages.linkStays);
            }
        }
    }

    private void stays(NamedElement object, List<String> names) {
        if (base.removed(object.getId())) {
            names.add(object.getName());
        }
    }
}
