// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/**
 * Turns the markup of an OpenDocument text into paragraphs. Repeated cells and rows of tables count once: in a text
 * they are only used to fill it up.
 */
final class OpenDocumentText {

    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    private static final int DEEPEST = 400;
    private static final int MOST_BLANKS = 1_000;

    private final XMLStreamReader reader;
    private final String file;
    private final Progress progress;
    private final MarkupParagraphs paragraphs = new MarkupParagraphs();
    private final List<Finding> findings = new ArrayList<>();
    private int depth;
    private int inParagraph;
    private int inBody;
    private int deleted;
    private int numbered;
    private int tables;

    OpenDocumentText(XMLStreamReader reader, String file, Progress progress) {
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
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inParagraph > 0) {
                        // white space between words counts once (ISO/IEC 26300-1, section 6.1.2)
                        paragraphs.append(reader.getText().replaceAll("[ \t\r\n]+", " "));
                    }
                }
                default -> progress.checkCancelled();
            }
        }
        note(Severity.LOST, deleted, Messages.tracked_deleted);
        note(Severity.LOST, numbered, Messages.lost_numbers);
        note(Severity.NOTE, tables, Messages.tables);
        return new Transcript(paragraphs.finish(), findings);
    }

    private void start() throws XMLStreamException, ProblemException {
        if (++depth > DEEPEST) {
            throw new ProblemException(file, Messages.openDocumentDamaged, Messages.wordDamaged_remedy);
        }
        String space = reader.getNamespaceURI();
        String name = reader.getLocalName();
        if (OFFICE.equals(space)) {
            startOffice(name);
        } else if (inBody > 0 && TEXT.equals(space)) {
            startText(name);
        } else if (inBody > 0 && TABLE.equals(space)) {
            startTable(name);
        } else if (inBody > 0 && DRAW.equals(space) && !"a".equals(name)) {
            lost("frame".equals(name) ? Messages.lost_picture : Messages.lost_textBox);
            skip();
        }
    }

    private void startOffice(String name) throws XMLStreamException, ProblemException {
        if ("text".equals(name)) {
            inBody++;
        } else if ("annotation".equals(name)) {
            lost(Messages.lost_comment);
            skip();
        }
    }

    private void startText(String name) throws XMLStreamException, ProblemException {
        switch (name) {
            case "p", "h" -> {
                if (inParagraph++ == 0) {
                    paragraphs.begin();
                }
            }
            case "s" -> paragraphs.append(" ".repeat(count()));
            case "tab" -> paragraphs.append("\t");
            case "line-break" -> paragraphs.lineBreak();
            case "list-item" -> numbered++;
            case "tracked-changes" -> {
                deleted += skip();
            }
            case "note" -> {
                lost(Messages.lost_footnote);
                skip();
            }
            default -> {
                // spans, links, fields: their text is read, they mean nothing themselves
            }
        }
    }

    private void startTable(String name) {
        switch (name) {
            case "table" -> tables += paragraphs.beginTable() ? 1 : 0;
            case "table-row" -> paragraphs.beginRow();
            case "table-cell" -> paragraphs.beginCell();
            default -> {
                // columns and groups of rows
            }
        }
    }

    private int count() {
        String count = reader.getAttributeValue(TEXT, "c");
        return count != null && count.matches("\\d{1,9}") ? Math.min(MOST_BLANKS, Integer.parseInt(count)) : 1;
    }

    private void end() {
        depth--;
        String space = reader.getNamespaceURI();
        String name = reader.getLocalName();
        if (OFFICE.equals(space) && "text".equals(name)) {
            inBody--;
        } else if (inBody > 0 && TEXT.equals(space) && ("p".equals(name) || "h".equals(name))) {
            if (--inParagraph == 0) {
                paragraphs.end();
            }
        } else if (inBody > 0 && TABLE.equals(space)) {
            switch (name) {
                case "table-cell" -> paragraphs.endCell();
                case "table-row" -> paragraphs.endRow();
                case "table" -> paragraphs.endTable();
                default -> {
                    // nothing ends with other elements
                }
            }
        }
    }

    /** Leaves out an element with all it contains; the number of deletions in it. */
    private int skip() throws XMLStreamException, ProblemException {
        int deletions = 0;
        for (int inside = 1; inside > 0;) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                deletions += "deletion".equals(reader.getLocalName()) ? 1 : 0;
                if (++inside > DEEPEST) {
                    throw new ProblemException(file, Messages.openDocumentDamaged, Messages.wordDamaged_remedy);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside--;
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new ProblemException(file, Messages.entities, Messages.entities_remedy);
            }
        }
        depth--;
        return deletions;
    }

    private void lost(String message) {
        Finding finding = new Finding(Severity.LOST, Messages.bind(Messages.place_paragraph, paragraphs.number()),
            message);
        if (findings.isEmpty() || !findings.get(findings.size() - 1).equals(finding)) {
            findings.add(finding);
        }
    }

    private void note(Severity severity, int count, String message) {
        if (count > 0) {
            findings.add(new Finding(severity, "", Messages.bind(message, count)));
        }
    }
}
