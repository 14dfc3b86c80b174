// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.write;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.coding.table.CodingRow;
import org.triangula.coding.table.CodingRowReader;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.core.text.DocumentText;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;

/**
 * The coded segments of a study with the columns that MAXQDA gives its own export of them, in German or English; begin
 * and end are numbers of paragraphs, the area is a number of characters.
 *
 * @param table the table
 * @param findings what it does not hold
 */
public record SegmentTable(DataTable table, List<Finding> findings) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /**
     * Makes the table.
     *
     * @param session the study; its monitor is held by the caller
     * @param language language of the headings, German or English
     * @param progress asked whether the work is still wanted
     * @return the table
     * @throws ProblemException if a text cannot be read
     */
    public static SegmentTable of(StudySession session, Locale language, Progress progress) throws ProblemException {
        CodingIndex index = CodingIndex.of(session.study());
        CodeTree tree = CodeTree.of(session.study().getTexts().getCodeSystem());
        Map<String, String> groups = new HashMap<>();
        session.study().getTexts().getGroups().forEach(group -> collect(group, groups));
        Map<String, RecordedWords> recorded = new HashMap<>();
        session.study().getTexts().getDocuments()
            .forEach(document -> recorded.put(document.getId(), RecordedWords.of(document)));
        List<List<Object>> rows = new ArrayList<>();
        int hidden = 0;
        for (CodingRow row : new CodingRowReader(session, index, tree).rows(index.all().toList())) {
            progress.checkCancelled();
            if (!recorded.get(row.document()).isFree(row.start(), row.end())) {
                hidden++;
                continue;
            }
            Document document = recorded.get(row.document()).document();
            DocumentText text = session.text(document);
            int area = row.text().codePointCount(0, row.text().length());
            rows.add(Arrays.asList(colour(session, row.code()), row.comment(), groups.getOrDefault(row.document(), ""),
                document.getName(), row.codePath(), text.paragraphAt(row.start()),
                text.paragraphAt(Math.max(row.start(), row.end() - 1)), row.weight(), row.text(), row.coder(),
                row.createdAt() == null ? "" : TIME.format(row.createdAt().atZone(ZoneId.systemDefault())), area,
                text.length() == 0 ? 0.0 : 100.0 * area / text.length(), row.paraphrase()));
        }
        List<Finding> findings = hidden == 0 ? List.of() : List.of(new Finding(Severity.LOST,
            Messages.lost_offRecordPassages, Messages.bind(Messages.lost, hidden)));
        boolean german = Locale.GERMAN.getLanguage().equals(language.getLanguage());
        return new SegmentTable(new DataTable(german ? "Codierte Segmente" : "Coded segments", columns(german), rows,
            List.of()), findings);
    }

    private static void collect(DocumentGroup group, Map<String, String> groups) {
        group.getDocuments().forEach(document -> groups.putIfAbsent(document.getId(), group.getName()));
        group.getGroups().forEach(inner -> collect(inner, groups));
    }

    private static String colour(StudySession session, String code) {
        return session.index().find(Code.class, code).map(Code::getColour).orElse("");
    }

    private static List<Column> columns(boolean german) {
        return List.of(Column.text(german ? "Farbe" : "Color"), Column.text(german ? "Kommentar" : "Comment"),
            Column.text(german ? "Dokumentgruppe" : "Document group"),
            Column.text(german ? "Dokumentname" : "Document name"), Column.text("Code"),
            Column.integer(german ? "Anfang" : "Begin"), Column.integer(german ? "Ende" : "End"),
            Column.integer(german ? "Gewicht" : "Weight score"), Column.text("Segment"),
            Column.text(german ? "Erstellt von" : "Created by"), Column.text(german ? "Erstellt am" : "Created"),
            Column.integer(german ? "Fläche" : "Area"),
            Column.decimal(german ? "Abdeckungsgrad %" : "Coverage %"),
            Column.text("Paraphrase"));
    }
}
