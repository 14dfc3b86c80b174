// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportPreview.Change;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/** Every field of a Taguette project arrives; positions in bytes of HTML become positions in the text. */
class TaguetteImportTest {

    @TempDir
    private Path folder;
    private Specimen specimen;

    @BeforeEach
    void create() throws Exception {
        specimen = new Specimen(folder);
    }

    @AfterEach
    void close() throws ProblemException {
        specimen.close();
    }

    private Study study() {
        return specimen.session().study();
    }

    private String passage(Document document, Selection selection) throws ProblemException {
        return specimen.session().text(document).passage(selection.getStart(), selection.getEnd());
    }

    @Test
    void everythingArrivesAndOneUndoTakesItBack() throws Exception {
        Path file = specimen.database("wege.sqlite3", "taguette.sql");
        assertEquals(Recognition.CERTAIN, new TaguetteImporter().recognise(FileSample.of(file)));
        String before = specimen.state();
        ImportPlan plan = specimen.take(new TaguetteImporter(), file, Map.of());
        List<Code> codes = study().getTexts().getCodeSystem().getCodes();
        assertEquals(List.of("Verkehr", "interesting"), codes.stream().map(Code::getName).toList());
        assertFalse(codes.get(0).isCodable(), "there is no such tag, only a path through it");
        Code bus = codes.get(0).getCodes().get(0);
        assertEquals("Bus", bus.getName());
        assertTrue(bus.isCodable());
        assertEquals("Takt", bus.getCodes().get(0).getName());
        assertEquals("How often", bus.getCodes().get(0).getDefinition());
        assertEquals("Look again", codes.get(1).getDefinition());
        Document document = study().getTexts().getDocuments().get(0);
        assertEquals("Grüße & World\nDer Bus😀 fährt\nselten.", specimen.session().text(document).text());
        assertEquals("The first", document.getDescription());
        assertEquals(Instant.parse("2024-01-03T00:00:00Z"), document.getCreatedAt());
        List<Selection> selections = document.getSelections();
        assertEquals(List.of("Grüße", "World", "Der Bus😀 fährt", "selten."), List.of(passage(document,
            selections.get(0)), passage(document, selections.get(1)), passage(document, selections.get(2)),
            passage(document, selections.get(3))));
        assertEquals(List.of("Bus", "Takt"),
            selections.get(2).getCodings().stream().map(each -> each.getCode().getName()).toList());
        assertEquals("berta", selections.get(1).getCodings().get(0).getCoder().getName(), "who changed it last");
        assertEquals(Instant.parse("2024-01-05T10:00:00Z"), selections.get(1).getCodings().get(0).getCreatedAt());
        assertNull(selections.get(0).getCodings().get(0).getCoder());
        assertTrue(selections.get(3).getCodings().isEmpty(), "a highlight without a tag is a passage");
        assertEquals("About ways", study().getTexts().getMemos().get(0).getText());
        assertEquals("Wege", study().getTexts().getMemos().get(0).getName());
        assertFalse(specimen.state().contains("secret") || specimen.state().contains("example.org"),
            "neither passwords nor addresses");
        assertEquals(List.of("codes 4/4/0", "documents 2/2/0", "passages 4/4/0", "codings 7/4/0", "memos 1/1/0",
            "coders 1/1/0"), Specimen.counts(plan));
        List<String> findings = plan.report().findings().stream().map(each -> each.message()).toList();
        assertTrue(findings.contains(
            "Words at the places of codings are those that the file keeps: 3; they differ: 1."), findings::toString);
        assertTrue(findings.contains("Not taken over: 1. Its position is outside of the text, or empty."),
            findings::toString);
        assertTrue(findings.contains("Not taken over: 2. What it belongs to is missing in the file."),
            findings::toString);
        specimen.assertUndone(before);
    }

    @Test
    void severalProjectsAreKeptApart() throws Exception {
        Path file = specimen.database("two.sqlite3", "taguette.sql",
            "INSERT INTO projects VALUES (2, 'Orte', '', '2024-02-02 00:00:00')",
            "INSERT INTO tags VALUES (9, 2, 'interesting', '')",
            "INSERT INTO documents VALUES (9, 'Ort', '', 'c.html', '2024-01-03', 2, 'LEFT_TO_RIGHT', '<p>abc</p>')",
            "INSERT INTO highlights VALUES (9, 9, 0, 3, 'abc')", "INSERT INTO highlight_tags VALUES (9, 9)");
        ProblemException unknown = assertThrows(ProblemException.class,
            () -> specimen.read(new TaguetteImporter(), file, Map.of("project", "Nowhere")));
        assertTrue(unknown.problem().remedy().contains("Wege, Orte"));
        assertEquals(List.of("codes 1/1/0", "documents 1/1/0", "passages 1/1/0", "codings 2/1/0"),
            Specimen.counts(specimen.read(new TaguetteImporter(), file, Map.of("project", "Orte"))),
            "with the highlight of no document");
        specimen.take(new TaguetteImporter(), file, Map.of());
        assertEquals(List.of("Wege", "Orte"), study().getTexts().getCodeSystem().getCodes().stream()
            .map(Code::getName).toList());
        assertEquals(List.of("Wege", "Orte"),
            study().getTexts().getGroups().stream().map(each -> each.getName()).toList());
        assertEquals("Ort", study().getTexts().getGroups().get(1).getDocuments().get(0).getName());
        assertEquals("Orte", ((Code) study().getTexts().getDocuments().get(2).getSelections().get(0).getCodings()
            .get(0).getCode().eContainer()).getName());
    }

    @Test
    void whiteSpaceBeforeTheFirstElementCountsWhereTheQuotesSaySo() throws Exception {
        Path file = specimen.database("white.sqlite3", "taguette.sql",
            "UPDATE documents SET contents = char(10) || '  <p>abc def</p>' WHERE id = 2",
            "INSERT INTO highlights VALUES (9, 2, 7, 10, 'def')", "INSERT INTO highlight_tags VALUES (9, 1)",
            "INSERT INTO projects VALUES (2, 'Orte', '', '2024-02-02 00:00:00')",
            "INSERT INTO documents VALUES (9, 'Ort', '', 'c', '2024-01-03', 2, 'LEFT_TO_RIGHT', "
                + "char(10) || '<p>abc def')",
            "INSERT INTO highlights VALUES (10, 9, 4, 7, 'def')");
        specimen.take(new TaguetteImporter(), file, Map.of());
        for (Document document : study().getTexts().getDocuments().subList(1, 3)) {
            assertEquals("def", passage(document, document.getSelections().get(0)), document.getName());
        }
    }

    @Test
    void readingAgainDoublesNothing() throws Exception {
        Path file = specimen.database("wege.sqlite3", "taguette.sql");
        specimen.take(new TaguetteImporter(), file, Map.of());
        ImportPlan again = specimen.read(new TaguetteImporter(), file, Map.of());
        assertTrue(again.report().counts().stream().allMatch(count -> count.added() == 0 && count.updated() == 0),
            () -> Specimen.counts(again).toString());
        assertEquals(4, again.preview().count("codings", Change.SAME));
    }
}
