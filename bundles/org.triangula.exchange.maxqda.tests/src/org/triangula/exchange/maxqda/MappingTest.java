// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.maxqda.MappingRequest.Answer;
import org.triangula.exchange.maxqda.MappingRequest.UnknownColumn;
import org.triangula.exchange.maxqda.heading.Headings;
import org.triangula.exchange.maxqda.heading.Headings.Evidence;

/** Unknown headings lead to a question with proposals; the answer counts for all tables with the same headings. */
final class MappingTest {

    @TempDir
    private Path folder;

    private Path unknown(String name, int... order) throws IOException {
        List<List<String>> table = Specimens.table("Couleur|Nom du doc|Code|Début|Fin|Extrait|Poids",
            "●#ff0000|Entretien 1|Accès > Bus|2|2|Avec le bus, quand il passe.|7",
            "●#ff0000|Entretien 2|Accès > Bus|3|4|Les cours de langue sont dans la ville.|8");
        return Specimens.write(folder.resolve(name), order.length == 0 ? table : Specimens.reordered(table, order));
    }

    @Test
    void unknownHeadingsAreAskedFor() throws IOException, ProblemException {
        MaxqdaExport export = MaxqdaExport.read(unknown("a.xlsx"), ReadOptions.DEFAULT);
        assertTrue(export.isEmpty());
        MappingRequest request = export.mappings().getFirst();
        assertTrue(request.required());
        assertEquals(Map.of(1, Field.COLOUR, 2, Field.DOCUMENT_NAME, 3, Field.CODE, 4, Field.BEGIN, 5, Field.END, 6,
            Field.SEGMENT), request.columns().stream().filter(column -> column.field().isPresent())
                .collect(Collectors.toMap(UnknownColumn::number, column -> column.field().orElseThrow())));
        assertEquals(List.of("Avec le bus, quand il passe.", "Les cours de langue sont dans la ville."),
            request.columns().get(5).samples());
        assertTrue(request.columns().get(5).guessed());
        assertEquals(Optional.empty(), request.columns().get(6).field());
    }

    @Test
    void anAnswerIsRememberedForAnyOrderOfColumns() throws IOException, ProblemException {
        Path settings = folder.resolve("settings/deep");
        ReadOptions options = ReadOptions.DEFAULT.withSettings(settings);
        MappingRequest request = MaxqdaExport.read(unknown("a.xlsx"), options).mappings().getFirst();
        new ColumnMemory(settings).remember(request, new Answer(Content.CODED_SEGMENTS, Map.of(2, Field.DOCUMENT_NAME,
            3, Field.CODE, 4, Field.BEGIN, 5, Field.END, 6, Field.SEGMENT, 7, Field.WEIGHT)));
        for (Path file : List.of(unknown("b.csv"), unknown("c.xlsx", 6, 5, 4, 3, 2, 1, 0))) {
            MaxqdaExport export = MaxqdaExport.read(file, options);
            assertEquals(List.of(), export.mappings());
            assertEquals(List.of("Entretien 1", "Entretien 2"),
                export.segments().stream().map(CodedSegment::documentName).toList());
            assertEquals(8, export.segments().get(1).weight().orElseThrow());
            assertEquals(4, export.segments().get(1).end().orElseThrow().number());
        }
        Files.writeString(settings.resolve(ColumnMemory.FILE), "{ broken");
        assertThrows(ProblemException.class, () -> MaxqdaExport.read(unknown("a.xlsx"), options));
    }

    @Test
    void aUsersOwnHeadingsTakePrecedence() throws IOException, ProblemException {
        Files.writeString(folder.resolve(Headings.OWN_FILE), """
            # French
            field;language;versions;evidence;heading
            documentName;fr;24;verified;Nom du doc
            segment;fr;24;verified;Extrait
            """);
        MaxqdaExport export =
            MaxqdaExport.read(unknown("a.xlsx"), ReadOptions.DEFAULT.withSettings(folder));
        assertEquals(2, export.segments().size());
        Files.writeString(folder.resolve(Headings.OWN_FILE), "field;language;versions;evidence;heading\nno;a;b;c;d");
        assertThrows(ProblemException.class,
            () -> MaxqdaExport.read(unknown("a.xlsx"), ReadOptions.DEFAULT.withSettings(folder)));
    }

    @Test
    void codesAndPlacesAreNotTakenForVariables() throws IOException, ProblemException {
        Path file = Specimens.write(folder.resolve("a.xlsx"), Specimens.table(
            "Dokumentgruppe|Dokumentname|Code|Anfang|Ende|Textstelle", "A|B|C > D|1|1|Mit dem Bus."));
        MaxqdaExport export = MaxqdaExport.read(file, ReadOptions.DEFAULT);
        assertTrue(export.isEmpty());
        assertEquals(Optional.of(Content.CODED_SEGMENTS), export.mappings().getFirst().content());
    }

    @Test
    void headingsSayHowSureTheyAre() {
        Headings headings = Headings.builtIn();
        assertEquals(Evidence.VERIFIED,
            headings.find(Content.CODED_SEGMENTS, "bearbeitet  VON").orElseThrow().evidence());
        assertEquals(Evidence.INFERRED, headings.find(Content.CODED_SEGMENTS, "Weight score").orElseThrow().evidence());
        // the same word is certain in one language and a guess in another; the certain one counts
        assertEquals(Evidence.VERIFIED, headings.find(Content.CODED_SEGMENTS, "Color").orElseThrow().evidence());
        for (Content content : Content.values()) {
            assertTrue(headings.fields(content).values().stream().anyMatch(rule -> rule.required()), content.id());
        }
        assertTrue(headings.aliases().stream().allMatch(alias -> alias.versions().matches("\\d{2}(-\\d{2})?")));
    }
}
