// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.study;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.query.PropertyValues;
import org.triangula.core.study.StudySession;
import org.triangula.core.text.DocumentText;
import org.triangula.exchange.refiqda.qde.DerivedGuid;
import org.triangula.exchange.refiqda.qde.QdeElement;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Selection;

/** Turns documents into sources. Where an import kept more about a source, the rest of it is written back. */
final class SourceComposer {

    private static final int LONGEST_NAME = 120;

    private final StudySession session;
    private final KeptProject kept;
    private final References references;
    private final Map<String, List<QdeElement>> values;
    /** Bytes of texts by their path inside the package. */
    private final Map<String, byte[]> texts = new TreeMap<>();
    private final Map<String, QdeElement> transcripts = new HashMap<>();

    SourceComposer(StudySession session, KeptProject kept, References references,
        Map<String, List<QdeElement>> values) {
        this.session = session;
        this.kept = kept;
        this.references = references;
        this.values = values;
    }

    Map<String, byte[]> texts() {
        return texts;
    }

    /** All sources: those that are documents, then those that were only kept. */
    List<QdeElement> sources() throws ProblemException {
        List<QdeElement> sources = new ArrayList<>();
        Set<Document> notes = session.study().getTexts().getMemos().stream().map(Memo::getDocument)
            .filter(Objects::nonNull).collect(Collectors.toSet());
        for (Document document : session.study().getTexts().getDocuments()) {
            if (notes.contains(document)) {
                // written as note, with its passages
                continue;
            }
            String container = container(document);
            QdeElement was = kept.element(document.getId()).orElse(null);
            if (container.equals("Transcript") && was != null) {
                transcripts.put(document.getId(), transcript(document, was));
            } else if (was != null && (container.equals("PDFSource") || container.equals("PictureSource"))) {
                sources.add(withText(document, was));
            } else if (!container.equals("Note")) {
                sources.add(textSource(document, was));
            }
        }
        for (QdeElement source : kept.sources()) {
            keptSource(source).ifPresent(sources::add);
        }
        return sources;
    }

    /** For which kind of element a document stands. */
    static String container(Document document) {
        return PropertyValues.get(document.getProperties(), ProjectOperation.CONTAINER).orElse("TextSource");
    }

    private QdeElement textSource(Document document, QdeElement was) throws ProblemException {
        QdeElement.Builder source = QdeElement.builder("TextSource")
            .set("guid", kept.written(document.getId())).set("name", name(document))
            .set("richTextPath", was == null ? null
                : was.value("richTextPath").filter(path -> path.endsWith(".docx") && isKept(path)).orElse(null))
            .set("plainTextPath", store(document));
        audit(source, was, document.getCreatedAt());
        source.text("Description", document.getDescription());
        source.addAll(passages(document));
        if (was != null) {
            was.all("Coding").map(references::alive).filter(this::isAlive).forEach(source::add);
        }
        source.addAll(references.notesOn(document.getId()));
        source.addAll(values.getOrDefault(document.getId(), List.of()));
        return source.build();
    }

    private boolean isAlive(QdeElement coding) {
        return coding.first("CodeRef").isPresent();
    }

    private boolean isKept(String path) {
        return kept.part(path).isPresent();
    }

    private static String name(Document document) {
        return document.getName() == null ? "" : document.getName();
    }

    private static void audit(QdeElement.Builder element, QdeElement was, Instant created) {
        Optional<QdeElement> before = Optional.ofNullable(was);
        element.set("creatingUser", before.flatMap(kept -> kept.value("creatingUser")).orElse(null))
            .set("creationDateTime", before.flatMap(kept -> kept.value("creationDateTime"))
                .orElse(created == null ? null : created.toString()))
            .set("modifyingUser", before.flatMap(kept -> kept.value("modifyingUser")).orElse(null))
            .set("modifiedDateTime", before.flatMap(kept -> kept.value("modifiedDateTime")).orElse(null));
    }

    /** Puts the text into the package and gives its path as the project writes it. */
    private String store(Document document) throws ProblemException {
        String file = document.getId() + ".txt";
        texts.put("sources/" + file, session.text(document).text().getBytes(StandardCharsets.UTF_8));
        return "internal://" + file;
    }

    /** The passages of a document. */
    List<QdeElement> passages(Document document) throws ProblemException {
        DocumentText text = session.text(document);
        List<QdeElement> selections = new ArrayList<>();
        for (Selection selection : document.getSelections()) {
            QdeElement was = kept.element(selection.getId()).filter(
                element -> element.name().equals("PlainTextSelection")).orElse(null);
            QdeElement.Builder element = QdeElement.builder("PlainTextSelection")
                .set("guid", kept.written(selection.getId()))
                .set("name", was == null ? excerpt(text, selection) : was.value("name").orElse(null))
                .set("startPosition", String.valueOf(selection.getStart()))
                .set("endPosition", String.valueOf(selection.getEnd()));
            audit(element, was, null);
            fill(element, selection);
            selections.add(element.build());
        }
        return selections;
    }

    private void fill(QdeElement.Builder element, Selection selection) {
        element.text("Description", selection.getComment());
        for (Coding coding : selection.getCodings()) {
            element.add(coding(coding));
        }
        element.addAll(references.notesOn(selection.getId()));
    }

    private QdeElement coding(Coding coding) {
        return QdeElement.builder("Coding").set("guid", kept.written(coding.getId()))
            .set("creatingUser", coding.getCoder() == null ? null : kept.written(coding.getCoder().getId()))
            .set("creationDateTime", coding.getCreatedAt() == null ? null : coding.getCreatedAt().toString())
            .add(QdeElement.reference("CodeRef", kept.written(coding.getCode().getId())))
            .addAll(references.notesOn(coding.getId())).build();
    }

    /** The quote by which other programs can tell whether they count as we do. */
    private static String excerpt(DocumentText text, Selection selection) {
        int end = Math.min(selection.getEnd(), selection.getStart() + LONGEST_NAME);
        return text.passage(selection.getStart(), end).replace('\n', ' ');
    }

    /** A PDF file or picture with the text that stands for it. */
    private QdeElement withText(Document document, QdeElement was) throws ProblemException {
        String textElement = was.name().equals("PDFSource") ? "Representation" : "TextDescription";
        List<QdeElement> children = new ArrayList<>();
        if (document.getDescription() != null && !document.getDescription().isBlank()) {
            children.add(QdeElement.text("Description", document.getDescription()));
        }
        for (QdeElement child : was.children()) {
            if (child.name().equals(textElement)) {
                QdeElement.Builder text = QdeElement.builder(textElement)
                    .set("guid", child.value("guid").orElse(null)).set("name", child.value("name").orElse(null))
                    .set("plainTextPath", store(document));
                audit(text, child, null);
                text.addAll(passages(document));
                references.alive(child).children().stream()
                    .filter(inside -> !inside.name().equals("PlainTextSelection")
                        && !inside.name().equals("PlainTextContent")).forEach(text::add);
                children.add(text.build());
            } else if (!child.name().equals("Description") && !child.name().equals("NoteRef")
                && !child.name().equals("VariableValue")) {
                children.add(references.alive(child));
            }
        }
        children.addAll(references.notesOn(document.getId()));
        children.addAll(values.getOrDefault(document.getId(), List.of()));
        return references.alive(new QdeElement(was.name(), renamed(was, document), "", children));
    }

    private static List<String> renamed(QdeElement was, Document document) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < was.attributes().size(); i += 2) {
            attributes.put(was.attributes().get(i), was.attributes().get(i + 1));
        }
        attributes.put("name", name(document));
        List<String> list = new ArrayList<>();
        attributes.forEach((key, value) -> list.addAll(List.of(key, value)));
        return list;
    }

    private QdeElement transcript(Document document, QdeElement was) throws ProblemException {
        List<QdeElement> points = new ArrayList<>(was.all("SyncPoint").toList());
        List<QdeElement> passages = new ArrayList<>();
        for (Selection selection : document.getSelections()) {
            QdeElement before = kept.element(selection.getId())
                .filter(element -> element.name().equals("TranscriptSelection")).orElse(null);
            QdeElement.Builder passage = QdeElement.builder("TranscriptSelection")
                .set("guid", kept.written(selection.getId()))
                .set("name", before == null ? null : before.value("name").orElse(null))
                .set("fromSyncPoint", point(points, selection, selection.getStart(), "from"))
                .set("toSyncPoint", point(points, selection, selection.getEnd(), "to"));
            audit(passage, before, null);
            fill(passage, selection);
            passages.add(passage.build());
        }
        QdeElement.Builder transcript = QdeElement.builder("Transcript").set("guid", kept.written(document.getId()))
            .set("name", name(document))
            .set("richTextPath", was.value("richTextPath").filter(path -> path.endsWith(".docx") && isKept(path))
                .orElse(null))
            .set("plainTextPath", store(document));
        audit(transcript, was, document.getCreatedAt());
        return transcript.text("Description", document.getDescription()).addAll(points).addAll(passages)
            .addAll(references.notesOn(document.getId())).build();
    }

    /** The sync point at a position; a new one without time where there was none. */
    private static String point(List<QdeElement> points, Selection selection, int position, String side) {
        for (QdeElement point : points) {
            if (point.value("position").filter(String.valueOf(position)::equals).isPresent()) {
                return point.value("guid").orElse("");
            }
        }
        String guid = DerivedGuid.of("sync", selection.getId(), side);
        points.add(QdeElement.builder("SyncPoint").set("guid", guid)
            .set("position", String.valueOf(position)).build());
        return guid;
    }

    /** A source that the study does not show, or shows by its transcripts only. */
    private Optional<QdeElement> keptSource(QdeElement source) {
        boolean media = source.name().equals("AudioSource") || source.name().equals("VideoSource");
        String textElement = source.name().equals("PDFSource") ? "Representation" : "TextDescription";
        boolean keptOnly = source.guid().filter(kept::isKeptOnly).isPresent();
        boolean shown = !keptOnly
            && (source.name().equals("TextSource") || !media && source.first(textElement).isPresent());
        if (shown) {
            // as a document, or deleted with it
            return Optional.empty();
        }
        List<QdeElement> children = new ArrayList<>();
        boolean hadTranscript = false;
        boolean hasTranscript = false;
        for (QdeElement child : source.children()) {
            if (child.name().equals("Transcript")) {
                if (child.guid().filter(kept::isKeptOnly).isPresent()) {
                    hasTranscript = true;
                    children.add(child);
                    continue;
                }
                hadTranscript = true;
                QdeElement now = child.guid().map(transcripts::get).orElse(null);
                if (now != null) {
                    hasTranscript = true;
                    children.add(now);
                }
            } else {
                children.add(child);
            }
        }
        return hadTranscript && !hasTranscript ? Optional.empty()
            : Optional.of(references.alive(source.with(children)));
    }
}
