// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.triangula.coding.operation.CreateDocument;
import org.triangula.core.exchange.ImportBatch;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportPreview.Change;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.maxqda.CodePath;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.DocumentKind;

/** The preview lists every object of a table: what is new, what changes from what to what, what stays, what is left. */
final class ExportComparisonTest extends StudyImports {

    private static final String SEGMENTS = "Dokumentname|Code|Anfang|Ende|Gewicht|Segment|Kommentar|Erstellt von";

    /** All objects of a kind: "ADDED name field: before -> after; reason". */
    private static List<String> items(ImportPlan plan, String kind) {
        return plan.preview().items().stream().filter(item -> item.kind().equals(kind))
            .map(item -> Stream.of(item.change() + " " + item.name(), item.fields().stream()
                .map(field -> field.field() + ": " + field.before() + " -> " + field.after())
                .collect(Collectors.joining(", ")), item.reason())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" | ")))
            .toList();
    }

    /** The counts of the report are those of the lists. */
    private static ImportPlan counted(ImportPlan plan) {
        for (Count count : plan.report().counts()) {
            assertEquals(count.added(), plan.preview().count(count.kind(), Change.ADDED), count.kind());
            assertEquals(count.updated(), plan.preview().count(count.kind(), Change.CHANGED), count.kind());
            assertEquals(count.read(), Stream.of(Change.ADDED, Change.CHANGED, Change.SAME, Change.LEFT_OUT)
                .mapToInt(change -> plan.preview().count(count.kind(), change)).sum(), count.kind());
        }
        plan.preview().items().stream().filter(item -> item.change() == Change.LEFT_OUT)
            .forEach(item -> assertTrue(!item.reason().isBlank(), item.kind()));
        return plan;
    }

    private ImportPlan counted(Path file) throws ProblemException {
        return counted(plan(file));
    }

    private void apply(ImportPlan... plans) throws ProblemException {
        session.execute(ImportBatch.together(List.of(plans), Progress.NONE));
    }

    @Test
    void codedSegments() throws IOException, ProblemException {
        apply(counted(file("a.csv", SEGMENTS, "Gespräch 1|Zugang > Bus|2|2|10|Mit dem Bus, wenn er „fährt“.|gut|CD")));
        ImportPlan plan = counted(file("b.csv", SEGMENTS,
            "Gespräch 1|Zugang > Bus|2|2|10|Mit dem Bus, wenn er „fährt“.|gut|CD",
            "Gespräch 1|Zugang > Bus|2|2|90|Mit dem Bus, wenn er „fährt“.|besser|CD",
            "Gespräch 1|Kurse|4|4|5|Die sind in der Kreisstadt.||CD", "Gespräch 1|Ja|2|4|0|Ja.||CD",
            "|Kurse|4|4|5|Die sind in der Kreisstadt.||CD", "Gespräch 1||4|4|5|Die sind in der Kreisstadt.||CD",
            "Gespräch 8|Fern|1|1|0|Weit.||CD"));
        assertEquals(List.of("SAME Zugang > Bus | Imported before.",
            "CHANGED Zugang > Bus | Weight: 10 -> 90, Comment: gut -> besser",
            "ADDED Kurse | Document:  -> Gespräch 1, Segment:  -> Die sind in der Kreisstadt., Weight:  -> 5, "
                + "Created by:  -> CD",
            "ADDED Fern | Document:  -> Gespräch 8, Segment:  -> Weit., Created by:  -> CD",
            "LEFT_OUT Row 6 | The row names no document and is left out.",
            "LEFT_OUT Row 7 | The row names no code and is left out."), items(plan, "Coded segments"));
        assertEquals(List.of("ADDED Ja | The passage fits at several places. Ja."),
            items(plan, "For the review list"));
        assertEquals(List.of("SAME Zugang > Bus", "ADDED Kurse", "ADDED Ja", "ADDED Fern"), items(plan, "Codes"));
        assertEquals(List.of("SAME Gespräch 1", "ADDED Gespräch 8 | Rebuilt from its passages, marked as partial."),
            items(plan, "Documents"));
        ImportPlan without = counted(plan(file("c.csv", SEGMENTS, "Gespräch 8|Fern|1|1|0|Weit.||CD"), "rebuild",
            "false"));
        String reason = "The document is not in the study, and missing documents are not to be rebuilt. "
            + "Rows that are left out: 1.";
        assertEquals(List.of("LEFT_OUT Fern | " + reason), items(without, "Coded segments"));
        assertEquals(List.of("LEFT_OUT Fern | It stands only on rows that are left out."), items(without, "Codes"));
        assertEquals(List.of("LEFT_OUT Gespräch 8 | " + reason), items(without, "Documents"));
        // what the preview says is what happens
        int codings = codings(document("Gespräch 1")).size();
        session.execute(plan.operation());
        assertEquals(codings + 1, codings(document("Gespräch 1")).size());
        assertTrue(counted(plan(folder.resolve("b.csv"))).report().counts().stream().noneMatch(Count::changes));
    }

    @Test
    void twoRowsOnOneCodingAreOneNewCoding() throws IOException, ProblemException {
        ImportPlan plan = counted(file("a.csv", SEGMENTS, "Gespräch 1|Bus|1|1|1|Wie kommen die Leute hierher?|a|CD",
            "Gespräch 1|Bus|1|1|2|Wie kommen die Leute hierher?|b|CD"));
        assertEquals("2 1 0", count(plan, "Coded segments"));
        session.execute(plan.operation());
        assertEquals(1, codings(document("Gespräch 1")).size());
    }

    @Test
    void documentsThatGetAGroupChange() throws IOException, ProblemException {
        ImportPlan plan = counted(file("a.csv", "Dokumentgruppe|" + SEGMENTS,
            "Kreis A|Gespräch 1|Bus|1|1|1|Wie kommen die Leute hierher?||CD"));
        assertEquals(List.of("CHANGED Kreis A > Gespräch 1 | Document group:  -> Kreis A"), items(plan, "Documents"));
    }

    @Test
    void codeSystemAndCodebook() throws IOException, ProblemException {
        apply(counted(file("a.csv", "Code|Memo", "Zugang > Bus|Alles zum Bus.")));
        ImportPlan plan = counted(file("b.csv", "Code|Memo|Beispiel", "Zugang|Wie man hinkommt.|",
            "Zugang > Bus|Etwas anderes.|Alle Stunde.", "Zugang > Auto|Alles zum Auto.|", "|Ohne Code.|"));
        assertEquals(List.of("CHANGED Zugang | Memo, definition:  -> Wie man hinkommt.",
            "CHANGED Zugang > Bus | Memo on the code (the definition stays):  -> Etwas anderes., "
                + "Example:  -> Alle Stunde.",
            "ADDED Zugang > Auto | Memo, definition:  -> Alles zum Auto.",
            "LEFT_OUT Row 5 | The row names no code and is left out."), items(plan, "Codes"));
        apply(plan);
        ImportPlan system = counted(file("c.csv", "Obercode|Code|Code-Alias|Häufigkeit", "|Zugang||3",
            "Zugang|Bus|ÖPNV|2", "Zugang|Rad||1"));
        assertEquals(List.of("SAME Zugang", "CHANGED Zugang > Bus | Other name of the code:  -> ÖPNV",
            "ADDED Zugang > Rad"), items(system, "Codes"));
        ImportPlan other = counted(file("d.csv", "Code|Memo|Beispiel", "Zugang > Bus|Alles zum Bus.|Nie."));
        assertEquals(List.of("SAME Zugang > Bus"), items(other, "Codes"));
        assertTrue(other.report().findings().stream().anyMatch(each -> each.message()
            .startsWith("Codes of the study keep their examples")), other.report().findings().toString());
    }

    @Test
    void documentVariables() throws IOException, ProblemException {
        apply(counted(file("a.csv", "Dokumentgruppe|Dokumentname|Alter|Ort", "|Gespräch 1|41|Stadt")));
        ImportPlan plan = counted(file("b.csv", "Dokumentgruppe|Dokumentname|Alter|Ort|Note",
            "|Gespräch 1|42|Stadt|1,5", "|Fremd|1|Land|2,0", "|||Land|"));
        assertEquals(List.of("SAME Alter", "ADDED Note", "SAME Ort"), items(plan, "Variables"));
        String reason =
            "The document is not in the study; what belongs to it is left out unless another file of this import "
                + "brings it.";
        assertEquals(List.of("CHANGED Gespräch 1 · Alter | Alter: 41 -> 42", "SAME Gespräch 1 · Ort",
            "ADDED Gespräch 1 · Note | Note:  -> 1.5", "LEFT_OUT Fremd · Alter | " + reason,
            "LEFT_OUT Fremd · Ort | " + reason, "LEFT_OUT Fremd · Note | " + reason,
            "LEFT_OUT Row 4 | The row names no document and is left out."), items(plan, "Values of variables"));
        assertEquals(List.of("SAME Gespräch 1", "LEFT_OUT Fremd | " + reason), items(plan, "Documents"));
    }

    @Test
    void memos() throws IOException, ProblemException {
        String headings = "Titel|Memo|Dokumentname|Code|Autor|Erstellt am|Geändert am";
        apply(counted(file("a.csv", headings, "Wege|Weit.|Gespräch 1||AB|05.03.2024 10:00:00|",
            "Frei|Text.|||AB||")));
        ImportPlan plan = counted(file("b.csv", headings,
            "Wege|Sehr weit.|Gespräch 1||AB|05.03.2024 10:00:00|06.03.2024 10:00:00", "Frei|Text.|||AB||",
            "Code|Zum Bus.||Zugang > Bus|AB||", "Fern|Weg.|Gespräch 9||AB||"));
        assertEquals(List.of("CHANGED Wege | Memo, definition: Weit. -> Sehr weit.", "SAME Frei",
            "ADDED Code | Code:  -> Zugang > Bus, Memo, definition:  -> Zum Bus.",
            "LEFT_OUT Fern | The document is not in the study; what belongs to it is left out unless another file of "
                + "this import brings it."), items(plan, "Memos"));
        apply(plan);
        assertEquals(List.of("Sehr weit.", "Text.", "Zum Bus."), session.study().getTexts().getMemos().stream()
            .map(memo -> memo.getText()).toList());
        assertTrue(counted(plan(folder.resolve("b.csv"))).report().counts().stream().noneMatch(Count::changes));
        session.undo();
        assertEquals("Weit.", session.study().getTexts().getMemos().getFirst().getText());
    }

    @Test
    void summaries() throws IOException, ProblemException {
        apply(counted(file("a.csv", "Dokumentname|Code|Summary", "Gespräch 1|Zugang > Bus|Selten.")));
        ImportPlan plan = counted(file("b.csv", "Dokumentname|Code|Summary", "Gespräch 1|Zugang > Bus|Sehr selten.",
            "Gespräch 1|Kurse|In der Stadt.", "Gespräch 1|Ja|", "Gespräch 9|Kurse|Fern."));
        assertEquals(List.of("CHANGED Gespräch 1 · Zugang > Bus | Summary: Selten. -> Sehr selten.",
            "ADDED Gespräch 1 · Kurse | Summary:  -> In der Stadt.",
            "LEFT_OUT Gespräch 9 · Kurse | The document is not in the study; what belongs to it is left out unless "
                + "another file of this import brings it.", "LEFT_OUT Row 4 | The row has no text."),
            items(plan, "Summaries"));
    }

    @Test
    void paraphrases() throws IOException, ProblemException {
        String headings = "Dokumentname|Anfang|Ende|Segment|Paraphrase";
        apply(counted(file("a.csv", headings, "Gespräch 1|4|4|Die sind in der Kreisstadt.|Kurse fern")));
        ImportPlan plan = counted(file("b.csv", headings, "Gespräch 1|4|4|Die sind in der Kreisstadt.|Kein Weg",
            "Gespräch 1|1|1|Wie kommen die Leute hierher?|Anreise", "Gespräch 1|1|1|Wie?|",
            "Gespräch 1|4|4|Die sind in der Kreisstadt.|Kurse fern"));
        assertEquals(List.of("CHANGED Gespräch 1 | Paraphrase: Kurse fern -> Kurse fern\nKein Weg",
            "ADDED Gespräch 1 | Segment:  -> Wie kommen die Leute hierher?, Paraphrase:  -> Anreise",
            "SAME Gespräch 1 | Imported before.", "LEFT_OUT Row 4 | The row has no text."),
            items(plan, "Paraphrases"));
    }

    @Test
    void namesWithSeparatorsAreTheSameInAllFilesOfAnImport() throws IOException, ProblemException {
        for (String separator : List.of(" > ", "\\")) {
            String odd = "Bus" + separator + "Bahn";
            Path system = file("system.csv", "Obercode|Code|Häufigkeit", "|Zugang|3", "Zugang|" + odd + "|2",
                odd + "|Takt|1");
            Path segments = file("segments.csv", SEGMENTS,
                "Gespräch 1|Zugang" + separator + odd + "|1|1|1|Wie kommen die Leute hierher?||CD",
                "Gespräch 1|Zugang" + separator + odd + separator + "Takt|4|4|1|Die sind in der Kreisstadt.||CD",
                "Gespräch 1|Zugang" + separator + odd + separator + "Preis|3|3|1|Und die Sprachkurse?||CD");
            Path summaries = file("summaries.csv", "Dokumentname|Code|Summary",
                "Gespräch 1|Zugang" + separator + odd + "|Selten.");
            // whatever order the files are chosen in
            apply(counted(summaries), counted(segments), counted(system));
            assertEquals(List.of("Zugang", "Zugang / " + odd, "Zugang / " + odd + " / Takt",
                "Zugang / " + odd + " / Preis"), tree());
            assertEquals(List.of(odd, "Takt", "Preis"), document("Gespräch 1").getSelections().stream()
                .map(each -> each.getCodings().getFirst().getCode().getName()).toList());
            assertEquals(odd, session.study().getTexts().getSummaries().getFirst().getCode().getName());
            // now that the study knows the names, the preview of the segments names them, too
            assertEquals(List.of("SAME Zugang > " + odd, "SAME Zugang > " + odd + " > Takt",
                "SAME Zugang > " + odd + " > Preis"), items(plan(segments), "Codes"));
            session.undo();
            assertEquals(List.of(), tree());
        }
    }

    private List<String> tree() {
        return session.study().getTexts().getCodeSystem() == null ? List.of()
            : session.study().getTexts().getCodeSystem().getCodes().stream().flatMap(code -> tree("", code)).toList();
    }

    private static Stream<String> tree(String above, Code code) {
        String path = above + code.getName();
        return Stream.concat(Stream.of(path), code.getCodes().stream().flatMap(each -> tree(path + " / ", each)));
    }

    @Test
    void whatAnotherFileBringsIsThereInTime() throws IOException, ProblemException {
        ImportPlan variables = counted(file("a-variables.csv", "Dokumentgruppe|Dokumentname|Alter", "|Neu|41"));
        ImportPlan segments = counted(file("b-segments.csv", SEGMENTS, "Neu|Bus|1|1|1|Der Bus kommt.||CD"));
        apply(variables, segments);
        assertEquals("41", session.study().getInquiry().getCases().getFirst().getValues().getFirst().getValue());
        assertEquals(List.of(document("Neu")), session.study().getInquiry().getCases().getFirst().getMembers());
    }

    @Test
    void documentsThatNothingTellsApartAreNamedWithTheReason() throws IOException, ProblemException {
        session.execute(new CreateDocument("Gespräch 1", DocumentKind.INTERVIEW, TEXT));
        String reason = "Several documents of the study have this name, and nothing tells them apart; put them into "
            + "groups named as in MAXQDA, then import again.";
        ImportPlan plan = counted(file("a.csv", "Dokumentname|Code|Summary", "Gespräch 1|Bus|Selten."));
        assertEquals(List.of("LEFT_OUT Gespräch 1 | " + reason), items(plan, "Documents"));
        assertEquals(List.of("LEFT_OUT Gespräch 1 · Bus | " + reason), items(plan, "Summaries"));
    }

    @Test
    void longPathsEnd() {
        CodePath path = new CodePath(java.util.Collections.nCopies(2_000, "a"));
        StudyCodes codes = new StudyCodes(session.study());
        assertEquals(2_000, codes.expect(path).size());
        assertTrue(codes.node(path).isPresent());
    }
}
