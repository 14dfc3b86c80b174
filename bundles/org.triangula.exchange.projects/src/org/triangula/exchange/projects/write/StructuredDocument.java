// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.text.DocumentText;
import org.triangula.core.text.DocumentText.Paragraph;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.Speaker;

/**
 * All documents as one Word document that MAXQDA takes apart on import ("structured documents"): {@code #TEXT} begins a
 * document, {@code #SPEAKER} and {@code #ENDSPEAKER} enclose what a person says, whose name becomes a code.
 */
public final class StructuredDocument {

    private static final String TEXT = "#TEXT ";
    private static final String SPEAKER = "#SPEAKER ";
    private static final String END = "#ENDSPEAKER";

    private final StudySession session;
    private final List<String> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int codings;
    private int offRecordDocuments;
    private int offRecordPassages;

    private StructuredDocument(StudySession session) {
        this.session = session;
    }

    /**
     * Composes the document.
     *
     * @param session the study; its monitor is held by the caller
     * @param progress asked whether the work is still wanted
     * @return document and losses
     * @throws ProblemException if a text cannot be read
     */
    public static Composed of(StudySession session, Progress progress) throws ProblemException {
        StructuredDocument structured = new StructuredDocument(session);
        for (Document document : session.study().getTexts().getDocuments()) {
            progress.checkCancelled();
            structured.add(document);
        }
        structured.summarise();
        List<String> lines = List.copyOf(structured.lines);
        return new Composed(structured.findings, () -> bytes(lines));
    }

    private void add(Document document) throws ProblemException {
        RecordedWords recorded = RecordedWords.of(document);
        if (!recorded.isWritten()) {
            offRecordDocuments++;
            return;
        }
        offRecordPassages += recorded.hidden().size();
        for (Selection selection : document.getSelections()) {
            codings += selection.getCodings().size();
        }
        lines.add(TEXT + name(document));
        Map<String, Speaker> speakers = new HashMap<>();
        document.getSpeakers().forEach(speaker -> speakers.put(speaker.getLabel(), speaker));
        DocumentText text = session.text(document);
        String current = "";
        for (Paragraph paragraph : text.paragraphs()) {
            String label = paragraph.speaker().filter(each -> speakers.isEmpty() || speakers.containsKey(each))
                .orElse("");
            if (!label.isEmpty() && !label.equals(current)) {
                end(current);
                lines.add(SPEAKER + label);
                current = label;
            }
            add(recorded.words(paragraph, label.isEmpty() ? 0 : afterLabel(paragraph.text())), document);
        }
        end(current);
    }

    /** Where the words begin behind "B:". */
    private static int afterLabel(String paragraph) {
        int at = paragraph.indexOf(':') + 1;
        while (at < paragraph.length() && Character.isWhitespace(paragraph.charAt(at))) {
            at++;
        }
        return paragraph.codePointCount(0, at);
    }

    private void end(String speaker) {
        if (!speaker.isEmpty()) {
            lines.add(END);
        }
    }

    private void add(String line, Document document) {
        if (line.startsWith("#TEXT") || line.startsWith("#SPEAKER") || line.startsWith(END)) {
            findings.add(new Finding(Severity.DOUBTFUL, document.getName(), Messages.marker));
        }
        lines.add(line);
    }

    private String name(Document document) {
        String full = document.getName() == null ? "" : document.getName().replaceAll("\\s+", " ").strip();
        int length = full.codePointCount(0, full.length());
        String stem = length > CodeMemoTable.LONGEST_NAME
            ? full.substring(0, full.offsetByCodePoints(0, CodeMemoTable.LONGEST_NAME)) : full;
        if (length > CodeMemoTable.LONGEST_NAME) {
            findings.add(new Finding(Severity.LOST, full,
                Messages.bind(Messages.nameCut, length, CodeMemoTable.LONGEST_NAME)));
        }
        if (!names.add(stem)) {
            findings.add(new Finding(Severity.DOUBTFUL, full, Messages.sameDocument));
        }
        return stem;
    }

    private void summarise() {
        tell(Severity.LOST, Messages.lost_codings, codings);
        tell(Severity.LOST, Messages.lost_offRecordDocuments, offRecordDocuments);
        tell(Severity.LOST, Messages.lost_offRecordPassages, offRecordPassages);
    }

    private void tell(Severity severity, String kind, int number) {
        if (number > 0) {
            findings.add(new Finding(severity, kind, Messages.bind(Messages.lost, number)));
        }
    }

    private static byte[] bytes(List<String> lines) throws IOException {
        try (XWPFDocument word = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String line : lines) {
                XWPFRun run = word.createParagraph().createRun();
                String[] parts = line.split("\t", -1);
                for (int i = 0; i < parts.length; i++) {
                    if (i > 0) {
                        run.addTab();
                    }
                    run.setText(parts[i]);
                }
            }
            word.write(bytes);
            return bytes.toByteArray();
        }
    }
}
