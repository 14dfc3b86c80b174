// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.study;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.ProductVersion;
import org.triangula.core.study.StudySession;
import org.triangula.exchange.refiqda.qde.DerivedGuid;
import org.triangula.exchange.refiqda.qde.Guid;
import org.triangula.exchange.refiqda.qde.QdeElement;
import org.triangula.exchange.refiqda.side.Carried;
import org.triangula.model.Coder;
import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.Inquiry;
import org.triangula.model.inquiry.Link;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableType;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSet;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentSet;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Selection;

/** Turns a study into a REFI-QDA project, together with what imports have kept. */
public final class ProjectComposer {

    private final StudySession session;
    private final Study study;
    private final KeptProject kept;
    private final References references;
    private final Map<String, List<QdeElement>> documentValues = new HashMap<>();
    private final Map<String, byte[]> texts = new HashMap<>();

    private ProjectComposer(StudySession session, Progress progress) throws ProblemException {
        this.session = session;
        this.study = session.study();
        this.kept = KeptProject.of(session.folder(), study, progress);
        this.references = new References(study, kept);
        kept.sources().forEach(references::add);
        kept.at("Notes", "Note").stream().filter(note -> note.guid().filter(kept::isKeptOnly).isPresent())
            .forEach(references::add);
    }

    /**
     * A project and the texts of its package.
     *
     * @param root the XML
     * @param texts bytes by path inside the package
     * @param parts data files of the study by path inside the package
     */
    public record Composed(QdeElement root, Map<String, byte[]> texts, Map<String, String> parts) {
    }

    /**
     * Composes the project. The caller holds the session's monitor.
     *
     * @param session the study
     * @param progress asked whether to stop
     * @return the project
     * @throws ProblemException if a text or kept file cannot be read
     */
    public static Composed compose(StudySession session, Progress progress) throws ProblemException {
        return new ProjectComposer(session, progress).compose();
    }

    /**
     * The code system alone.
     *
     * @param study the study
     * @return the root of a codebook
     */
    public static QdeElement codebook(Study study) {
        List<QdeElement> codes = new ArrayList<>();
        List<QdeElement> sets = new ArrayList<>();
        if (study.getTexts().getCodeSystem() != null) {
            study.getTexts().getCodeSystem().getCodes().forEach(code -> codes.add(codebookCode(code)));
            for (CodeSet set : study.getTexts().getCodeSystem().getSets()) {
                QdeElement.Builder element = QdeElement.builder("Set").set("guid", set.getId())
                    .set("name", text(set.getName())).text("Description", set.getDescription());
                set.getCodes().forEach(code -> element.add(QdeElement.reference("MemberCode", code.getId())));
                sets.add(element.build());
            }
        }
        QdeElement.Builder root = QdeElement.builder("CodeBook").set("origin", origin());
        root.add(QdeElement.of("Codes", codes));
        if (!sets.isEmpty()) {
            root.add(QdeElement.of("Sets", sets));
        }
        return root.build();
    }

    private static QdeElement codebookCode(Code code) {
        QdeElement.Builder element = QdeElement.builder("Code").set("guid", code.getId())
            .set("name", text(code.getName())).set("isCodable", String.valueOf(code.isCodable()))
            .set("color", code.getColour()).text("Description", code.getDefinition());
        code.getCodes().forEach(child -> element.add(codebookCode(child)));
        return element.build();
    }

    private static String origin() {
        return "Triangula " + ProductVersion.current();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private Composed compose() throws ProblemException {
        List<QdeElement> cases = cases();
        SourceComposer sourceComposer = new SourceComposer(session, kept, references, documentValues);
        List<QdeElement> sources = sourceComposer.sources();
        texts.putAll(sourceComposer.texts());
        QdeElement.Builder root = QdeElement.builder("Project").set("name", text(study.getName()))
            .set("origin", origin());
        if (study.getCreatedAt() != null) {
            root.set("creationDateTime", study.getCreatedAt().toString());
        }
        add(root, "Users", study.getCoders().stream().map(this::user).toList());
        List<QdeElement> codes = new ArrayList<>();
        if (study.getTexts().getCodeSystem() != null) {
            study.getTexts().getCodeSystem().getCodes().forEach(code -> codes.add(code(code)));
        }
        if (!codes.isEmpty()) {
            root.add(QdeElement.of("CodeBook", List.of(QdeElement.of("Codes", codes))));
        }
        add(root, "Variables", variables());
        add(root, "Cases", cases);
        add(root, "Sources", sources);
        add(root, "Notes", notes());
        add(root, "Links", links());
        add(root, "Sets", sets());
        add(root, "Graphs", kept.at("Graphs", "Graph").stream().map(references::alive).toList());
        root.text("Description", study.getDescription());
        references.alive(QdeElement.of("Project", kept.at("NoteRef"))).all("NoteRef").forEach(root::add);
        QdeElement project = root.build();
        return new Composed(project, texts, parts(project));
    }

    /** Kept files of the package that the project refers to. */
    private Map<String, String> parts(QdeElement project) {
        Map<String, String> parts = new HashMap<>();
        project.at("Sources").forEach(sources -> sources.visit(element -> addParts(element, parts)));
        project.at("Notes").forEach(notes -> notes.visit(element -> addParts(element, parts)));
        parts.keySet().removeAll(texts.keySet());
        return parts;
    }

    private void addParts(QdeElement element, Map<String, String> parts) {
        for (String attribute : List.of("path", "richTextPath", "plainTextPath")) {
            element.value(attribute).ifPresent(path -> kept.part(path).ifPresent(
                data -> parts.put("sources/" + path.replaceFirst("^internal:/*", ""), data)));
        }
    }

    private static void add(QdeElement.Builder root, String name, List<QdeElement> children) {
        if (!children.isEmpty()) {
            root.add(QdeElement.of(name, children));
        }
    }

    private QdeElement user(Coder coder) {
        return QdeElement.builder("User").set("guid", kept.written(coder.getId())).set("name", coder.getName())
            .set("id", coder.getShortName()).build();
    }

    private QdeElement code(Code code) {
        QdeElement.Builder element = QdeElement.builder("Code").set("guid", kept.written(code.getId()))
            .set("name", text(code.getName())).set("isCodable", String.valueOf(code.isCodable()))
            .set("color", code.getColour()).text("Description", code.getDefinition())
            .addAll(references.notesOn(code.getId()));
        code.getCodes().forEach(child -> element.add(code(child)));
        return element.build();
    }

    private List<QdeElement> variables() {
        Inquiry inquiry = study.getInquiry();
        return inquiry == null ? List.of() : inquiry.getVariables().stream().map(variable ->
            QdeElement.builder("Variable").set("guid", kept.written(variable.getId()))
                .set("name", text(variable.getName())).set("typeOfVariable", type(variable))
                .text("Description", variable.getDescription()).build()).toList();
    }

    /** The type as it was imported where it still fits: a study has one type for dates with and without time. */
    private String type(Variable variable) {
        String now = switch (variable.getType() == null ? VariableType.TEXT : variable.getType()) {
            case BOOLEAN -> "Boolean";
            case INTEGER -> "Integer";
            case DECIMAL -> "Float";
            case DATE -> "Date";
            default -> "Text";
        };
        String was = kept.element(variable.getId()).flatMap(element -> element.value("typeOfVariable")).orElse(now);
        return was.startsWith(now) ? was : now;
    }

    private List<QdeElement> cases() {
        List<QdeElement> cases = new ArrayList<>();
        if (study.getInquiry() == null) {
            return cases;
        }
        for (Case each : study.getInquiry().getCases()) {
            List<QdeElement> values = each.getValues().stream().filter(Carried::isValue).map(this::value).toList();
            if (each.getMembers().size() == 1 && each.getMembers().getFirst() instanceof Document document
                && each.getId().equals(DerivedGuid.of("case", document.getId()))) {
                documentValues.put(document.getId(), values);
                continue;
            }
            QdeElement.Builder element = QdeElement.builder("Case").set("guid", kept.written(each.getId()))
                .set("name", text(each.getName())).text("Description", each.getDescription());
            kept.element(each.getId()).ifPresent(was -> references.alive(was).all("CodeRef").forEach(element::add));
            element.addAll(values);
            element.addAll(references.hidden(each.getId(), "SourceRef"));
            element.addAll(references.hidden(each.getId(), "SelectionRef"));
            for (Identified member : each.getMembers()) {
                if (member instanceof Document) {
                    element.add(QdeElement.reference("SourceRef", kept.written(member.getId())));
                } else if (member instanceof Selection) {
                    element.add(QdeElement.reference("SelectionRef", kept.written(member.getId())));
                }
            }
            cases.add(element.build());
        }
        return cases;
    }

    private QdeElement value(VariableValue value) {
        return QdeElement.builder("VariableValue")
            .add(QdeElement.reference("VariableRef", kept.written(value.getVariable().getId())))
            .add(VariableText.element(type(value.getVariable()), text(value.getValue()))).build();
    }

    private List<QdeElement> notes() throws ProblemException {
        List<QdeElement> notes = new ArrayList<>();
        for (Memo memo : study.getTexts().getMemos()) {
            QdeElement was = kept.element(memo.getId()).orElse(null);
            QdeElement.Builder note = QdeElement.builder("Note").set("guid", kept.written(memo.getId()))
                .set("name", text(memo.getName()));
            String file = memo.getId() + ".txt";
            String text = memo.getDocument() == null ? text(memo.getText())
                : session.text(memo.getDocument()).text();
            texts.put("sources/" + file, text.getBytes(StandardCharsets.UTF_8));
            note.set("richTextPath", was == null ? null : was.value("richTextPath")
                .filter(path -> path.endsWith(".docx") && kept.part(path).isPresent()).orElse(null))
                .set("plainTextPath", "internal://" + file)
                .set("creatingUser", memo.getAuthor() == null ? null : kept.written(memo.getAuthor().getId()))
                .set("creationDateTime", memo.getCreatedAt() == null ? null : memo.getCreatedAt().toString())
                .set("modifyingUser", was == null ? null : was.value("modifyingUser").orElse(null))
                .set("modifiedDateTime", memo.getModifiedAt() == null ? null : memo.getModifiedAt().toString());
            if (was != null) {
                references.alive(was).all("Coding").forEach(note::add);
            }
            if (memo.getDocument() != null) {
                note.addAll(new SourceComposer(session, kept, references, Map.of())
                    .passages(memo.getDocument()));
            }
            note.addAll(references.notesOn(memo.getId()));
            notes.add(note.build());
        }
        kept.at("Notes", "Note").stream().filter(note -> note.guid().filter(kept::isKeptOnly).isPresent())
            .map(references::alive).forEach(notes::add);
        return notes;
    }

    private List<QdeElement> links() {
        List<QdeElement> links = new ArrayList<>();
        if (study.getInquiry() != null) {
            for (Link link : study.getInquiry().getLinks()) {
                if (isText(link.getSource()) && isText(link.getTarget())) {
                    QdeElement was = kept.element(link.getId()).orElse(null);
                    links.add(QdeElement.builder("Link").set("guid", kept.written(link.getId()))
                        .set("name", link.getNote())
                        .set("direction", was == null ? "OneWay" : was.value("direction").orElse(null))
                        .set("color", was == null ? null : was.value("color").orElse(null))
                        .set("originGUID", kept.written(link.getSource().getId()))
                        .set("targetGUID", kept.written(link.getTarget().getId()))
                        .addAll(references.notesOn(link.getId())).build());
                }
            }
        }
        for (QdeElement link : kept.at("Links", "Link")) {
            boolean entered = link.guid().filter(references::isPresent).isPresent();
            // a link between what the study shows was entered; its absence means that it was deleted there
            boolean wasShown = joins(link, id -> session.index().find(id) != null);
            if (!entered && !wasShown && joins(link, references::isPresent)) {
                links.add(references.alive(link));
            }
        }
        return links;
    }

    /** Whether both ends of an imported link are of a certain kind. */
    private static boolean joins(QdeElement link, Predicate<String> kind) {
        return Stream.of("originGUID", "targetGUID")
            .allMatch(end -> link.value(end).flatMap(Guid::canonical).filter(kind).isPresent());
    }

    /** Whether REFI-QDA has something for an object, so that a link may end there. */
    private static boolean isText(Identified object) {
        return object instanceof Document || object instanceof Selection || object instanceof Coding
            || object instanceof Code || object instanceof Memo;
    }

    private List<QdeElement> sets() {
        List<QdeElement> sets = new ArrayList<>();
        List<String> joined = new ArrayList<>();
        if (study.getTexts().getCodeSystem() != null) {
            for (CodeSet set : study.getTexts().getCodeSystem().getSets()) {
                if (set.getCodes().isEmpty()) {
                    continue;
                }
                QdeElement.Builder element = set(set.getId(), set.getName(), set.getDescription());
                set.getCodes().forEach(code -> element.add(
                    QdeElement.reference("MemberCode", kept.written(code.getId()))));
                String twin = DerivedGuid.of("documents", set.getId());
                session.index().find(DocumentSet.class, twin).ifPresent(documents -> {
                    joined.add(twin);
                    members(element, documents);
                });
                hidden(element, set.getId());
                sets.add(element.build());
            }
        }
        for (DocumentSet set : study.getTexts().getSets()) {
            if (!joined.contains(set.getId())) {
                QdeElement.Builder element = set(set.getId(), set.getName(), set.getDescription());
                members(element, set);
                hidden(element, set.getId());
                sets.add(element.build());
            }
        }
        return sets;
    }

    private QdeElement.Builder set(String id, String name, String description) {
        return QdeElement.builder("Set").set("guid", kept.written(id)).set("name", text(name))
            .text("Description", description);
    }

    private void members(QdeElement.Builder element, DocumentSet set) {
        set.getDocuments().forEach(document -> element.add(
            QdeElement.reference("MemberSource", kept.written(document.getId()))));
    }

    /** Members that the study does not show. */
    private void hidden(QdeElement.Builder element, String set) {
        for (String kind : List.of("MemberCode", "MemberSource", "MemberNote")) {
            element.addAll(references.hidden(set, kind));
        }
    }
}
