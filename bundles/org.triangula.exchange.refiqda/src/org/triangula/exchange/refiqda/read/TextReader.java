// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.refiqda.PositionConvention;
import org.triangula.exchange.refiqda.PositionConvention.Translation;
import org.triangula.exchange.refiqda.ProjectPackage;
import org.triangula.exchange.refiqda.qde.QdeElement;
import org.triangula.exchange.refiqda.read.ReadProject.ReadCoding;
import org.triangula.exchange.refiqda.read.ReadProject.ReadSelection;

/** Reads one text with its passages: a text source, a note, the text of a PDF file, the transcript of a recording. */
final class TextReader {

    private final ReadContext context;
    private final QdeElement element;
    private final String place;
    private final List<ReadSelection> selections = new ArrayList<>();
    private final List<QdeElement> kept = new ArrayList<>();
    private String raw = "";
    private String text = "";

    TextReader(ReadContext context, QdeElement element, String place) {
        this.context = context;
        this.element = element;
        this.place = place;
    }

    /** Whether the package holds the characters. */
    boolean hasText() throws ProblemException {
        if (element.first("PlainTextContent").isPresent()) {
            return true;
        }
        Optional<String> path = element.value("plainTextPath");
        if (path.isEmpty()) {
            context.doubt(place, Messages.noText);
            return false;
        }
        if (!context.has(path.get())) {
            context.doubt(place, Messages.bind(Messages.textMissing, path.get()));
            return false;
        }
        return true;
    }

    /** Reads text and passages. */
    TextReader read() throws ProblemException {
        raw = content();
        text = raw.replace("\r\n", "\n").replace('\r', '\n');
        QuoteComparison comparison = new QuoteComparison(raw, text);
        element.all("PlainTextSelection").forEach(comparison::add);
        QuoteComparison.Outcome outcome = comparison.decide();
        context.add(outcome.matches());
        if (outcome.matches().detected() > 0) {
            context.note(place, Messages.bind(Messages.convention, describe(outcome.convention())));
        }
        if (outcome.matches().different() > 0) {
            context.doubt(place, Messages.bind(Messages.quotesDiffer, outcome.matches().different()));
        }
        Translation translation = outcome.convention().in(raw);
        Map<String, Integer> times = syncPoints(translation);
        for (QdeElement child : element.children()) {
            switch (child.name()) {
                case "PlainTextContent" -> context.progress().checkCancelled();
                case "PlainTextSelection" -> plainSelection(child, translation);
                case "TranscriptSelection" -> transcriptSelection(child, times);
                case "SyncPoint" -> {
                    context.keep(child);
                    kept.add(syncPoint(child, translation));
                }
                default -> kept.add(child);
            }
        }
        return this;
    }

    private static String describe(PositionConvention convention) {
        List<String> words = new ArrayList<>();
        if (!convention.carriageReturns()) {
            words.add(Messages.convention_lineEnds);
        }
        if (convention.utf16()) {
            words.add(Messages.convention_utf16);
        }
        if (convention.inclusive()) {
            words.add(Messages.convention_inclusive);
        }
        return String.join(", ", words);
    }

    private String content() throws ProblemException {
        Optional<QdeElement> inline = element.first("PlainTextContent");
        if (inline.isPresent()) {
            return inline.get().text();
        }
        Optional<String> path = element.value("plainTextPath");
        Optional<byte[]> bytes = path.isEmpty() ? Optional.empty() : context.bytes(path.get(), place);
        if (bytes.isEmpty()) {
            return "";
        }
        Optional<String> decoded = ProjectPackage.decode(bytes.get());
        if (decoded.isEmpty()) {
            context.lost(place, Messages.bind(Messages.textEncoding, path.get()));
        }
        return decoded.orElse("");
    }

    private Map<String, Integer> syncPoints(Translation translation) {
        Map<String, Integer> positions = new HashMap<>();
        element.all("SyncPoint").forEach(point -> point.guid().ifPresent(
            guid -> QuoteComparison.number(point, "position").ifPresent(
                position -> positions.put(guid, translation.start(position)))));
        return positions;
    }

    private static QdeElement syncPoint(QdeElement point, Translation translation) {
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < point.attributes().size(); i += 2) {
            String name = point.attributes().get(i);
            String value = point.attributes().get(i + 1);
            Optional<Integer> position = name.equals("position") ? QuoteComparison.number(point, name)
                : Optional.empty();
            attributes.add(name);
            attributes.add(position.map(translation::start).filter(here -> here >= 0).map(String::valueOf)
                .orElse(value));
        }
        return new QdeElement(point.name(), attributes, point.text(), point.children());
    }

    private void plainSelection(QdeElement selection, Translation translation) {
        Optional<Integer> start = QuoteComparison.number(selection, "startPosition");
        Optional<Integer> end = QuoteComparison.number(selection, "endPosition");
        int from = start.map(translation::start).orElse(-1);
        int to = end.map(translation::end).orElse(-1);
        add(selection, from, to);
    }

    private void transcriptSelection(QdeElement selection, Map<String, Integer> times) {
        int from = selection.value("fromSyncPoint").flatMap(org.triangula.exchange.refiqda.qde.Guid::canonical)
            .map(times::get).orElse(-1);
        int to = selection.value("toSyncPoint").flatMap(org.triangula.exchange.refiqda.qde.Guid::canonical)
            .map(times::get).orElse(-1);
        add(selection, from, to);
    }

    private void add(QdeElement selection, int from, int to) {
        if (from < 0 || to <= from) {
            context.lost(place, Messages.bind(Messages.outside, selection.value("name").orElse(""),
                selection.value("startPosition").orElse("?") + "–" + selection.value("endPosition").orElse("?")));
            context.lose(selection);
            return;
        }
        Optional<String> id = context.identity(selection);
        if (id.isEmpty()) {
            return;
        }
        context.addEntered(id.get());
        context.notes(selection, id.get());
        List<ReadCoding> codings = new ArrayList<>();
        selection.all("Coding").forEach(coding -> coding(coding).ifPresent(codings::add));
        selections.add(new ReadSelection(id.get(), from, to, selection.description().orElse(""), codings));
        kept.add(selection);
    }

    private Optional<ReadCoding> coding(QdeElement coding) {
        Optional<String> code = coding.first("CodeRef").flatMap(QdeElement::target);
        if (code.isEmpty() || !context.isCode(code.get())) {
            context.lost(place, Messages.bind(Messages.codeMissing, code.orElse("?")));
            context.lose(coding);
            return Optional.empty();
        }
        return context.identity(coding).map(id -> {
            context.addEntered(id);
            context.notes(coding, id);
            return new ReadCoding(id, code.get(), coding.value("creatingUser")
                .flatMap(org.triangula.exchange.refiqda.qde.Guid::canonical).orElse(""),
                ReadContext.instant(coding, "creationDateTime"));
        });
    }

    String text() {
        return text;
    }

    List<ReadSelection> selections() {
        return selections;
    }

    /** The element as it is kept: with positions of this study, without the text. */
    QdeElement kept() {
        return element.with(kept);
    }
}
