// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.coding.operation.CreateDocument;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.Selection;

/** A study with one interview, into which tables are imported. */
abstract class StudyImports {

    static final String TEXT = """
        I: Wie kommen die Leute hierher?

        B1: Mit dem Bus, wenn er „fährt“. Ja.
        I: Und die Sprachkurse?
        B1: Die sind in der Kreisstadt. Ja. Und noch einmal: ja, die sind dort.
        """;
    static final String HEADINGS =
        "Kommentar|Dokumentgruppe|Dokumentname|Code|Anfang|Ende|Gewicht|Segment|Erstellt von|Erstellt am";

    @TempDir
    Path folder;
    StudySession session;


    @BeforeEach
    void create() throws ProblemException {
        session = new StudyStore().create(folder.resolve("S.triangula"), "S");
        session.execute(new CreateDocument("Gespräch 1", DocumentKind.INTERVIEW, TEXT));
    }

    @AfterEach
    void close() {
        session.close();
    }

    Path file(String name, String... lines) throws IOException {
        StringBuilder csv = new StringBuilder();
        for (String line : lines) {
            csv.append(line.replace('|', '\t')).append('\n');
        }
        return Files.writeString(folder.resolve(name), csv, StandardCharsets.UTF_8);
    }

    ImportPlan plan(Path file, String... options) throws ProblemException {
        Map<String, String> all = new HashMap<>(Map.of("settings", folder.resolve("settings").toString()));
        for (int i = 0; i < options.length; i += 2) {
            all.put(options[i], options[i + 1]);
        }
        return new MaxqdaImporter().read(new ImportRequest(file, session.study(), all, session::text), Progress.NONE);
    }

    ImportPlan run(Path file) throws ProblemException {
        ImportPlan plan = plan(file);
        session.execute(plan.operation());
        return plan;
    }

    static String count(ImportPlan plan, String kind) {
        return plan.report().counts().stream().filter(each -> each.kind().equals(kind))
            .map(each -> each.read() + " " + each.added() + " " + each.updated()).findFirst().orElse("-");
    }

    Document document(String name) {
        return session.study().getTexts().getDocuments().stream().filter(each -> name.equals(each.getName()))
            .findFirst().orElseThrow();
    }

    List<String> codings(Document document) throws ProblemException {
        List<String> codings = new ArrayList<>();
        for (Selection selection : document.getSelections()) {
            for (Coding coding : selection.getCodings()) {
                codings.add(session.text(document).passage(selection.getStart(), selection.getEnd()) + " = "
                    + coding.getCode().getName() + " " + coding.getWeight() + " " + coding.getComment() + " "
                    + (coding.getCoder() == null ? "-" : coding.getCoder().getName()));
            }
        }
        return codings;
    }
}
