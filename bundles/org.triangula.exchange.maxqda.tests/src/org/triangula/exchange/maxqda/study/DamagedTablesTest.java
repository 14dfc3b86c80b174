// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Study;

/** Tables with bytes that are wrong or missing end in a plan or a problem; the study stays what it is. */
final class DamagedTablesTest extends StudyImports {

    @Test
    void theStudyStaysWhatItIs() throws IOException, ProblemException {
        List<Path> files = List.of(
            file("segments.csv", HEADINGS, "gut|K|Gespräch 1|Zugang > Bus|2|2|50|Mit dem Bus, wenn er \"fährt\".|CD|"
                + "04.03.2024 09:01:02", "|K|Gespräch 2|Kurse|3|4|0|Und die Sprachkurse?|CD|04.03.2024"),
            file("codes.csv", "Obercode|Code|Code-Alias|Häufigkeit|Code-Memo", "|Zugang|Weg|3|Wie man hinkommt.",
                "Zugang|Bus||1|Alles."),
            file("variables.csv", "Dokumentgruppe|Dokumentname|Alter|Tag", "K|Gespräch 1|41|05.03.2024"),
            file("memos.csv", "Memo-Label|Titel|Memo|Dokumentname|Anfang", "Theorie|Wege|Weit.|Gespräch 1|2"),
            file("summaries.csv", "Dokumentname|Code|Summary", "Gespräch 1|Zugang|Selten."),
            file("paraphrases.csv", "Dokumentname|Anfang|Ende|Segment|Paraphrase",
                "Gespräch 1|4|4|Die sind in der Kreisstadt.|fern"));
        Random random = new Random(11);
        Study before = EcoreUtil.copy(session.study());
        int plans = 0;
        for (int trial = 0; trial < 120; trial++) {
            byte[] bytes = Files.readAllBytes(files.get(trial % files.size()));
            if (random.nextInt(4) == 0) {
                bytes = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            }
            for (int i = random.nextInt(6); i >= 0; i--) {
                // bars, quotes and line ends hurt most
                bytes[random.nextInt(bytes.length)] = random.nextBoolean() ? (byte) random.nextInt(256)
                    : (byte) "\t\";\n\\>9 ".charAt(random.nextInt(8));
            }
            Path file = Files.write(folder.resolve("damaged.csv"), bytes);
            new MaxqdaImporter(folder).recognise(FileSample.of(file));
            try {
                ImportPlan plan = plan(file);
                assertTrue(EcoreUtil.equals(before, session.study()), "reading changes nothing");
                if (session.execute(plan.operation())) {
                    session.undo();
                }
                plans++;
            } catch (ProblemException e) {
                assertFalse(e.problem().message().isBlank());
            }
            assertTrue(EcoreUtil.equals(before, session.study()), "one undo takes everything back");
        }
        assertTrue(plans > 40, "most damaged tables can be read: " + plans);
    }
}
