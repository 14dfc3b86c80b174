// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.study;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.triangula.core.exchange.Checksum;
import org.triangula.exchange.projects.read.ReadProject;
import org.triangula.exchange.projects.read.ReadProject.ReadCase;
import org.triangula.exchange.projects.read.ReadProject.ReadCode;
import org.triangula.exchange.projects.read.ReadProject.ReadCoding;
import org.triangula.exchange.projects.read.ReadProject.ReadDocument;
import org.triangula.exchange.projects.read.ReadProject.ReadSelection;
import org.triangula.model.Coder;
import org.triangula.model.Identified;
import org.triangula.model.NamedElement;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/**
 * What of a project a study has already: objects with the same identity, codes at the same place in the tree, coders,
 * variables, groups and sets with the same name, documents with the same name and text, passages and codings that are
 * the same. Each object of the study stands for one of the project at most.
 */
final class StudyMatch {

    private final Study study;
    private final Map<String, Identified> byId = new HashMap<>();
    private final Map<String, Identified> found = new HashMap<>();
    private final Set<Identified> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Document, Map<Long, Selection>> passages = new HashMap<>();

    private StudyMatch(Study study) {
        this.study = study;
    }

    static StudyMatch of(ReadProject project, Study study) {
        StudyMatch match = new StudyMatch(study);
        for (TreeIterator<EObject> all = study.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified identified && identified.getId() != null) {
                match.byId.put(identified.getId(), identified);
            }
        }
        match.match(project);
        return match;
    }

    /** What the study has for an object of the project. */
    <T extends Identified> Optional<T> find(Class<T> type, String id) {
        Identified known = found.get(id);
        return type.isInstance(known) ? Optional.of(type.cast(known)) : Optional.empty();
    }

    private void match(ReadProject project) {
        project.coders().forEach(coder -> put(coder.id(), Coder.class, () -> study.getCoders().stream()
            .filter(each -> coder.name().equals(each.getName()) || coder.name().equals(each.getShortName()))
            .findFirst()));
        project.codes().forEach(this::code);
        project.documents().forEach(this::document);
        var texts = study.getTexts();
        project.groups().forEach(group -> put(group.id(), NamedElement.class,
            () -> named(texts == null ? List.of() : texts.getGroups(), group.name())));
        project.sets().forEach(set -> put(set.id(), NamedElement.class,
            () -> named(texts == null ? List.of() : texts.getSets(), set.name())));
        project.codeSets().forEach(set -> put(set.id(), NamedElement.class,
            () -> named(system().map(CodeSystem::getSets).map(List::copyOf).orElse(List.of()), set.name())));
        var inquiry = study.getInquiry();
        project.variables().forEach(variable -> put(variable.id(), NamedElement.class,
            () -> named(inquiry == null ? List.of() : inquiry.getVariables(), variable.name())));
        project.cases().forEach(each -> put(each.id(), NamedElement.class, () -> caseOf(each)));
        project.memos().forEach(memo -> put(memo.id(), Identified.class, Optional::empty));
        project.summaries().forEach(summary -> put(summary.id(), Identified.class, Optional::empty));
    }

    private Optional<CodeSystem> system() {
        return Optional.ofNullable(study.getTexts()).map(texts -> texts.getCodeSystem());
    }

    private <T extends Identified> void put(String id, Class<T> type, java.util.function.Supplier<Optional<T>> other) {
        Identified same = byId.get(id);
        if (type.isInstance(same)) {
            used.add(same);
            found.put(id, same);
        } else {
            other.get().filter(used::add).ifPresent(object -> found.put(id, object));
        }
    }

    private static Optional<NamedElement> named(List<? extends NamedElement> elements, String name) {
        return elements.stream().filter(each -> name.equals(each.getName())).map(NamedElement.class::cast).findFirst();
    }

    private void code(ReadCode code) {
        put(code.id(), Code.class, () -> {
            List<Code> siblings = code.parent().isEmpty()
                ? system().map(each -> List.copyOf(each.getCodes())).orElse(List.of())
                : find(Code.class, code.parent()).map(each -> List.copyOf(each.getCodes())).orElse(List.of());
            return siblings.stream().filter(each -> code.name().equals(each.getName())).findFirst();
        });
    }

    private void document(ReadDocument read) {
        if (!read.inStudy().isEmpty()) {
            put(read.id(), Document.class, () -> Optional.ofNullable(byId.get(read.inStudy()))
                .filter(Document.class::isInstance).map(Document.class::cast));
        } else if (study.getTexts() != null) {
            put(read.id(), Document.class, () -> {
                String checksum = Checksum.ofText(read.text().orElse(""));
                return study.getTexts().getDocuments().stream().filter(each -> read.name().equals(each.getName())
                    && checksum.equals(each.getTextChecksum())).findFirst();
            });
        }
        Document document = find(Document.class, read.id()).orElse(null);
        if (document != null && hasSameText(read, document)) {
            read.selections().forEach(selection -> selection(document, selection));
        }
    }

    /** Whether positions of the project mean the same words in the study's document. */
    static boolean hasSameText(ReadDocument read, Document document) {
        return read.text().isEmpty()
            || Checksum.ofText(read.text().get()).equals(document.getTextChecksum());
    }

    private void selection(Document document, ReadSelection read) {
        put(read.id(), Selection.class, () -> Optional.ofNullable(passages.computeIfAbsent(document,
            StudyMatch::byPlace).get(key(read.start(), read.end()))));
        Selection selection = find(Selection.class, read.id()).orElse(null);
        read.codings().forEach(coding -> put(coding.id(), Coding.class, () -> selection == null ? Optional.empty()
            : selection.getCodings().stream().filter(each -> isSame(each, coding)).findFirst()));
    }

    private boolean isSame(Coding coding, ReadCoding read) {
        boolean sameCoder = read.coder().isEmpty() ? coding.getCoder() == null
            : Objects.equals(coding.getCoder(), found.get(read.coder()));
        return sameCoder && coding.getCode() != null && coding.getCode() == found.get(read.code());
    }

    private static Map<Long, Selection> byPlace(Document document) {
        Map<Long, Selection> places = new HashMap<>();
        document.getSelections().forEach(each -> places.putIfAbsent(key(each.getStart(), each.getEnd()), each));
        return places;
    }

    private static long key(int start, int end) {
        return (long) start << 32 | end;
    }

    private Optional<NamedElement> caseOf(ReadCase read) {
        if (study.getInquiry() == null) {
            return Optional.empty();
        }
        return study.getInquiry().getCases().stream().filter(each -> read.name().equals(each.getName())
            && each.getMembers().stream().anyMatch(member -> read.members().stream()
                .anyMatch(id -> member == found.get(id)))).map(NamedElement.class::cast).findFirst();
    }
}
