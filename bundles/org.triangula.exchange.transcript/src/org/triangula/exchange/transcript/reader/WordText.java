// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/** Turns the markup of a Word document into paragraphs; rows of tables become paragraphs with tabs between cells. */
final class WordText {

    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int DEEPEST = 400;

    private final XMLStreamReader reader;
    private final String file;
    private final Progress progress;
    private final MarkupParagraphs paragraphs = new MarkupParagraphs();
    private final Deque<String> path = new ArrayDeque<>();
    private final List<Finding> findings = new ArrayList<>();
    private int deleted;
    private int inserted;
    private int numbered;
    private int tables;
    private boolean hidden;

    WordText(XMLStreamReader reader, String file, Progress progress) {
        this.reader = reader;
        this.file = file;
        this.progress = progress;
    }

    Transcript read() throws XMLStreamException, ProblemException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new ProblemException(file, Messages.entities, Messages.entities_remedy);
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                default -> progress.checkCancelled();
            }
        }
        summarise();
        return new Transcript(paragraphs.finish(), findings);
    }

    private boolean isWord() {
        return TRANSITIONAL.equals(reader.getNamespaceURI()) || STRICT.equals(reader.getNamespaceURI());
    }

    private void start() throws XMLStreamException, ProblemException {
        String name = reader.getLocalName();
        if (!isWord()) {
            if ("Fallback".equals(name)) {
                skip();
                return;
            }
            path.push(name);
        } else {
            if (startWord(name)) {
                skip();
                return;
            }
            path.push(name);
        }
        if (path.size() > DEEPEST) {
            throw new ProblemException(file, Messages.wordDamaged, Messages.wordDamaged_remedy);
        }
    }

    /** Handles the start of an element; true when its content is to be left out. */
    private boolean startWord(String name) {
        switch (name) {
            case "p" -> paragraphs.begin();
            case "tbl" -> {
                tables += paragraphs.beginTable() ? 1 : 0;
            }
            case "tr" -> paragraphs.beginRow();
            case "tc" -> paragraphs.beginCell();
            case "del", "moveFrom" -> {
                // inside run properties it only marks a deleted paragraph end
                deleted += "rPr".equals(path.peek()) ? 0 : 1;
                return true;
            }
            case "ins", "moveTo" -> inserted += "rPr".equals(path.peek()) ? 0 : 1;
            case "numPr" -> numbered++;
            case "r" -> hidden = false;
            case "vanish" -> hidden = !"pPr".equals(grandParent()) && isOn();
            case "tab" -> append("tabs".equals(path.peek()) ? "" : "\t");
            case "br", "cr" -> paragraphs.lineBreak();
            case "noBreakHyphen" -> append("\u2011");
            case "footnoteReference", "endnoteReference" -> lost(Messages.lost_footnote);
            case "commentReference" -> lost(Messages.lost_comment);
            case "sym" -> lost(Messages.lost_symbol);
            case "txbxContent" -> {
                lost(Messages.lost_textBox);
                return true;
            }
            case "drawing", "pict", "object" -> lost(Messages.lost_picture);
            default -> {
                return false;
            }
        }
        return false;
    }

    private String grandParent() {
        var names = path.iterator();
        names.next();
        return names.hasNext() ? names.next() : "";
    }

    private boolean isOn() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if ("val".equals(reader.getAttributeLocalName(i))) {
                String value = reader.getAttributeValue(i);
                return !"0".equals(value) && !"false".equals(value) && !"off".equals(value);
            }
        }
        return true;
    }

    private void end() {
        if (isWord()) {
            switch (reader.getLocalName()) {
                case "p" -> paragraphs.end();
                case "tc" -> paragraphs.endCell();
                case "tr" -> paragraphs.endRow();
                case "tbl" -> paragraphs.endTable();
                default -> {
                    // nothing ends with other elements
                }
            }
        }
        path.pop();
    }

    private void text() {
        if ("t".equals(path.peek())) {
            if (hidden) {
                lost(Messages.lost_hidden);
            } else {
                append(reader.getText());
            }
        }
    }

    private void append(String text) {
        paragraphs.append(text);
    }

    /** Leaves out an element with all it contains. */
    private void skip() throws XMLStreamException, ProblemException {
        for (int depth = 1; depth > 0;) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new ProblemException(file, Messages.entities, Messages.entities_remedy);
            }
        }
    }

    private void lost(String message) {
        Finding finding = new Finding(Severity.LOST, Messages.bind(Messages.place_paragraph, paragraphs.number()),
            message);
        if (findings.isEmpty() || !findings.get(findings.size() - 1).equals(finding)) {
            findings.add(finding);
        }
    }

    private void summarise() {
        note(Severity.LOST, deleted, Messages.tracked_deleted);
        note(Severity.NOTE, inserted, Messages.tracked_inserted);
        note(Severity.LOST, numbered, Messages.lost_numbers);
        note(Severity.NOTE, tables, Messages.tables);
    }

    private void note(Severity severity, int count, String message) {
        if (count > 0) {
            findings.add(new Finding(severity, "", Messages.bind(message, count)));
        }
    }
}
