// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.refiqda.qde.DerivedGuid;
import org.triangula.exchange.refiqda.qde.QdeElement;
import org.triangula.exchange.refiqda.read.ReadProject.ReadCase;
import org.triangula.exchange.refiqda.read.ReadProject.ReadDocument;

/** Reads the sources: texts become documents; pictures, recordings and places on pages are kept. */
final class SourceReader {

    private final ReadContext context;
    private final List<ReadDocument> documents = new ArrayList<>();
    private final List<ReadCase> cases = new ArrayList<>();
    private final Map<String, String> notes = new HashMap<>();
    /** Sources that are shown by their transcript or text. */
    private final Map<String, String> shownAs = new HashMap<>();
    private final Map<String, ReadDocument> byId = new HashMap<>();

    SourceReader(ReadContext context) {
        this.context = context;
    }

    List<ReadDocument> documents() {
        return documents;
    }

    /** Cases that carry the variables of one document each. */
    List<ReadCase> cases() {
        return cases;
    }

    String shownAs(String source) {
        return shownAs.getOrDefault(source, source);
    }

    boolean isDocument(String id) {
        return byId.containsKey(id);
    }

    /** Whether an identity belongs to something a study shows: a document, passage, coding, code or note. */
    boolean isShown(String id) {
        return context.isEntered(id);
    }

    boolean hasNote(String id) {
        return notes.containsKey(id);
    }

    String noteText(String id) {
        return notes.get(id);
    }

    /** Reads a source and gives it as it is kept. */
    QdeElement read(QdeElement source) throws ProblemException {
        String place = place(source);
        for (QdeElement child : source.children()) {
            if (child.name().endsWith("Selection") && !child.name().equals("PlainTextSelection")) {
                // places in pictures, on pages and in recordings, with the texts that stand for them
                context.keepParts(child, place);
                child.visit(inside -> inside.guid().ifPresent(context::know));
            }
        }
        QdeElement kept = switch (source.name()) {
            case "TextSource" -> textSource(source, place);
            case "PDFSource", "PictureSource" -> sourceWithText(source, place);
            case "AudioSource", "VideoSource" -> recording(source, place);
            default -> source;
        };
        source.all("Coding").forEach(context::keep);
        return kept;
    }

    private static String place(QdeElement source) {
        return source.value("name").filter(name -> !name.isBlank()).orElse(source.name());
    }

    private QdeElement textSource(QdeElement source, String place) throws ProblemException {
        Optional<String> id = context.identity(source);
        if (id.isEmpty()) {
            return source;
        }
        String original = keepPart(source, "richTextPath", place);
        TextReader reader = new TextReader(context, source, place);
        if (!reader.hasText()) {
            context.keepOnly(source, id.get());
            return source;
        }
        reader.read();
        document(id.get(), source, source.name(), reader, place, "", original);
        return reader.kept();
    }

    /** PDF files and pictures: shown by their text, if they have one. */
    private QdeElement sourceWithText(QdeElement source, String place) throws ProblemException {
        String textElement = source.name().equals("PDFSource") ? "Representation" : "TextDescription";
        Optional<String> id = context.identity(source);
        String original = keepPart(source, "path", place);
        if (id.isEmpty() || source.first(textElement).isEmpty()) {
            context.keep(source);
            if (id.isPresent()) {
                context.note(place, Messages.bind(Messages.keptNotShown, source.name()));
            }
            return source;
        }
        List<QdeElement> kept = new ArrayList<>();
        for (QdeElement child : source.children()) {
            if (child.name().equals(textElement)) {
                TextReader reader = new TextReader(context, child, place);
                if (!reader.hasText()) {
                    context.keepOnly(source, id.get());
                    return source;
                }
                document(id.get(), source, source.name(), reader.read(), place, "", original);
                kept.add(reader.kept());
            } else {
                if (child.name().endsWith("Selection")) {
                    context.keep(child);
                }
                kept.add(child);
            }
        }
        return source.with(kept);
    }

    private QdeElement recording(QdeElement source, String place) throws ProblemException {
        Optional<String> sourceId = context.identity(source);
        String inside = keepPart(source, "path", place);
        List<QdeElement> kept = new ArrayList<>();
        List<String> transcripts = new ArrayList<>();
        for (QdeElement child : source.children()) {
            if (!child.name().equals("Transcript")) {
                if (child.name().endsWith("Selection")) {
                    context.keep(child);
                }
                kept.add(child);
                continue;
            }
            Optional<String> id = context.identity(child);
            if (id.isEmpty()) {
                kept.add(child);
                continue;
            }
            String name = child.value("name").filter(text -> !text.isBlank()).orElse(place);
            TextReader reader = new TextReader(context, child, name);
            keepPart(child, "richTextPath", name);
            if (!reader.hasText()) {
                context.keepOnly(child, id.get());
                kept.add(child);
                continue;
            }
            reader.read();
            document(id.get(), child, "Transcript", reader, name,
                inside.isEmpty() ? source.value("path").orElse("") : "", inside);
            transcripts.add(id.get());
            kept.add(reader.kept());
        }
        if (transcripts.isEmpty()) {
            context.keep(source);
            context.note(place, Messages.bind(Messages.keptNotShown, source.name()));
        } else if (sourceId.isPresent()) {
            shownAs.put(sourceId.get(), transcripts.getFirst());
        }
        return source.with(kept);
    }

    private void document(String id, QdeElement source, String container, TextReader reader, String name,
        String media, String original) {
        context.notes(source, id);
        ReadDocument document = new ReadDocument(id, name, container, source.description().orElse(""), reader.text(),
            ReadContext.instant(source, "creationDateTime"), media, original, reader.selections());
        documents.add(document);
        byId.put(id, document);
        context.addEntered(id);
        Map<String, String> values = values(source);
        if (!values.isEmpty()) {
            cases.add(new ReadCase(DerivedGuid.of("case", id), "", "", List.of(id), values));
        }
    }

    /** Keeps a file of the package and gives its path; empty when there is none. */
    private String keepPart(QdeElement element, String attribute, String place) throws ProblemException {
        Optional<String> path = element.value(attribute);
        if (path.isEmpty()) {
            return "";
        }
        if (context.part(path.get(), place)) {
            return path.get();
        }
        if (path.get().startsWith("internal:")) {
            context.doubt(place, Messages.bind(Messages.partMissing, path.get()));
        }
        return "";
    }

    /** Reads a note and gives it as it is kept. */
    QdeElement readNote(QdeElement note) throws ProblemException {
        Optional<String> id = context.identity(note);
        if (id.isEmpty()) {
            return note;
        }
        String place = place(note);
        keepPart(note, "richTextPath", place);
        TextReader reader = new TextReader(context, note, place);
        if (!reader.hasText()) {
            context.keepOnly(note, id.get());
            return note;
        }
        reader.read();
        notes.put(id.get(), reader.text());
        context.addEntered(id.get());
        context.notes(note, id.get());
        if (!reader.selections().isEmpty()) {
            // a note that is coded is a document of its own; its identity comes from that of the note
            String documentId = DerivedGuid.of("note", id.get());
            ReadDocument document = new ReadDocument(documentId, place, "Note", note.description().orElse(""),
                reader.text(), ReadContext.instant(note, "creationDateTime"), "", "", reader.selections());
            documents.add(document);
            byId.put(documentId, document);
        }
        note.all("Coding").forEach(context::keep);
        return reader.kept();
    }

    /** Values of variables by the identity of the variable. */
    Map<String, String> values(QdeElement element) {
        Map<String, String> values = new LinkedHashMap<>();
        for (QdeElement value : element.all("VariableValue").toList()) {
            Optional<String> variable = value.first("VariableRef").flatMap(QdeElement::target);
            Optional<String> text = text(value);
            if (variable.filter(context::isVariable).isEmpty()) {
                context.lost(element.name() + " " + place(element), Messages.bind(Messages.variableMissing,
                    variable.orElse("?")));
                context.lose(value);
            } else if (text.isEmpty()) {
                // a variable without value is the same as none
                context.lose(value);
            } else {
                values.put(variable.get(), text.get());
            }
        }
        return values;
    }

    /** The value as text; empty when there is none. */
    static Optional<String> text(QdeElement value) {
        return value.children().stream().filter(child -> child.name().endsWith("Value")).map(QdeElement::text)
            .filter(text -> !text.isBlank()).findFirst().map(String::strip);
    }
}
