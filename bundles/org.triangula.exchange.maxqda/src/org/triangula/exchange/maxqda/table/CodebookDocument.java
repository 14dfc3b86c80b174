// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.maxqda.Authorship;
import org.triangula.exchange.maxqda.CodePath;
import org.triangula.exchange.maxqda.CodeRow;
import org.triangula.exchange.maxqda.Provenance;
import org.triangula.exchange.spreadsheet.Table;

/**
 * Reads the codebook report (DOCX): tables as tables, and headings as codes with the text below them as definition. The
 * levels of the headings are the levels of the codes; numbers in front of a heading do not belong to the name.
 */
final class CodebookDocument {

    private static final Pattern STYLE =
        Pattern.compile("(?:heading|überschrift|nagłówek)\\s*(\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERING = Pattern.compile("^\\d{1,3}(?:\\.\\d{1,3})*\\.?\\s+(?=\\S)");
    private static final Pattern EXAMPLE =
        Pattern.compile("^(?:beispiele?|ankerbeispiele?|examples?)\\s*:?\\s*", Pattern.CASE_INSENSITIVE);

    private final ImportFile file;
    private final List<Table> tables = new ArrayList<>();
    private final List<CodeRow> codes = new ArrayList<>();
    private final List<Level> path = new ArrayList<>();
    private final StringBuilder definition = new StringBuilder();
    private final StringBuilder example = new StringBuilder();
    private boolean inExample;
    private int headingAt;

    private record Level(int level, String name) {
    }

    private CodebookDocument(ImportFile file) {
        this.file = file;
    }

    static ExportFile read(ImportFile file, Progress progress) throws ProblemException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.content()))) {
            CodebookDocument reader = new CodebookDocument(file);
            reader.read(document, progress);
            return new ExportFile(reader.tables, reader.codes, List.of());
        } catch (java.util.concurrent.CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // the library says in many different ways that a file is damaged
            throw new ProblemException(
                new Problem(file.name(), Messages.docx_damaged, Messages.docx_damaged_remedy), e);
        }
    }

    private void read(XWPFDocument document, Progress progress) {
        int number = 0;
        for (IBodyElement element : document.getBodyElements()) {
            progress.checkCancelled();
            number++;
            if (element instanceof XWPFTable table) {
                finish();
                path.clear();
                tables.add(table(table));
            } else if (element instanceof XWPFParagraph paragraph) {
                paragraph(document, paragraph, number);
            }
        }
        finish();
    }

    private Table table(XWPFTable read) {
        Table table = new Table(Messages.bind(Messages.html_table, tables.size() + 1));
        int row = 0;
        for (XWPFTableRow each : read.getRows()) {
            row++;
            int column = 0;
            for (XWPFTableCell cell : each.getTableCells()) {
                List<String> lines = cell.getParagraphs().stream().map(XWPFParagraph::getText).toList();
                table.put(row, column, String.join("\n", lines));
                int at = column;
                int line = row;
                cell.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream())
                    .map(run -> run.getColor()).filter(colour -> colour != null && colour.matches("[0-9A-Fa-f]{6}"))
                    .findFirst().ifPresent(colour -> table.paint(line, at, colour));
                column++;
            }
        }
        return table;
    }

    private void paragraph(XWPFDocument document, XWPFParagraph paragraph, int number) {
        String text = paragraph.getText().strip();
        int level = level(document, paragraph);
        if (level > 0 && !text.isEmpty()) {
            finish();
            while (!path.isEmpty() && path.getLast().level() >= level) {
                path.removeLast();
            }
            String name = NUMBERING.matcher(text).replaceFirst("");
            path.add(new Level(level, name));
            headingAt = number;
        } else if (!path.isEmpty() && !text.isEmpty()) {
            Matcher begins = EXAMPLE.matcher(text);
            if (begins.find()) {
                inExample = true;
                text = text.substring(begins.end());
            }
            StringBuilder target = inExample ? example : definition;
            target.append(target.isEmpty() || text.isEmpty() ? "" : "\n").append(text);
        }
    }

    private static int level(XWPFDocument document, XWPFParagraph paragraph) {
        String id = paragraph.getStyle();
        XWPFStyle style = id == null || document.getStyles() == null ? null : document.getStyles().getStyle(id);
        for (String name : new String[] {id, style == null ? null : style.getName()}) {
            Matcher matcher = STYLE.matcher(name == null ? "" : name.toLowerCase(Locale.ROOT));
            if (matcher.matches()) {
                return Integer.parseInt(matcher.group(1));
            }
        }
        return 0;
    }

    /** Enters the code whose heading came last. */
    private void finish() {
        if (headingAt > 0) {
            codes.add(new CodeRow(new Provenance(file.name(), "", headingAt),
                new CodePath(path.stream().map(Level::name).toList()), java.util.Optional.empty(),
                definition.toString(), example.toString(), "", OptionalInt.empty(), OptionalInt.empty(),
                Authorship.NONE));
        }
        definition.setLength(0);
        example.setLength(0);
        inExample = false;
        headingAt = 0;
    }
}
