// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.TextsFactory;

/** Packages that want to do harm, and projects whose identities and characters are wrong. */
class HostilePackageTest extends ProjectFixture {

    private String refused(Path file) {
        String before = StudyText.of(session.study());
        ProblemException problem = assertThrows(ProblemException.class, () -> read(file));
        assertEquals(before, StudyText.of(session.study()));
        assertFalse(problem.problem().remedy().isBlank());
        return problem.problem().message();
    }

    private static String source(int number, String rest) {
        return "<TextSource guid=\"" + guid(5, number) + "\" name=\"T\" plainTextPath=\"internal://" + guid(5, number)
            + ".txt\">" + rest + "</TextSource>";
    }

    @Test
    void manyHarmlessPartsTogetherAreABomb() throws Exception {
        Map<String, byte[]> parts = new TreeMap<>();
        StringBuilder all = new StringBuilder();
        byte[] blanks = " ".repeat(6 << 20).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 30; i++) {
            all.append(source(i, ""));
            parts.put("sources/" + guid(5, i) + ".txt", blanks);
        }
        parts.put("project.qde", project(sources(all.toString())).getBytes(StandardCharsets.UTF_8));
        assertTrue(refused(zip(parts)).contains("larger"));
    }

    @Test
    void partOfTwoGibibytesIsNotRead() throws Exception {
        Path file = zip("project.qde", project(sources(source(1, ""))), "sources/" + guid(5, 1) + ".txt", "kurz");
        // the directory of the container says that the text has two gibibytes
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < bytes.length - 46; i++) {
            if (buffer.getInt(i) == 0x02014b50 && buffer.getInt(i + 24) == 4) {
                buffer.putInt(i + 24, Integer.MAX_VALUE);
            }
        }
        Files.write(file, bytes);
        ImportPlan plan = read(file);
        assertTrue(says(plan, "larger than 512 MiB"), plan.report().findings().toString());
    }

    @Test
    void wrongEncodingsAreNamed() throws Exception {
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put("project.qde", project(sources(source(1, "") + source(2, ""))).getBytes(StandardCharsets.UTF_8));
        parts.put("sources/" + guid(5, 1) + ".txt", "für".getBytes(StandardCharsets.ISO_8859_1));
        parts.put("sources/" + guid(5, 2) + ".txt", "\uFEFFfür".getBytes(StandardCharsets.UTF_16LE));
        ImportPlan plan = enter(zip(parts));
        assertTrue(says(plan, "neither UTF-8 nor UTF-16"));
        assertTrue(session.study().getTexts().getDocuments().stream().anyMatch(each -> text(each).equals("für")));
        refused(Files.write(folder.resolve("latin.qde"),
            project("<Description>für</Description>").getBytes(StandardCharsets.ISO_8859_1)));
    }

    private String text(Document document) {
        try {
            return session.text(document).text();
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void loneSurrogatesAndControlCharactersDoNotGetIn() throws Exception {
        refused(qde(project("<Description>&#xD800;</Description>")));
        refused(qde(project("<Description>&#0;</Description>")));
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put("project.qde", project(sources(source(1, "") + source(2, ""))).getBytes(StandardCharsets.UTF_8));
        // a surrogate encoded as if it were a character, and a broken pair
        parts.put("sources/" + guid(5, 1) + ".txt", new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80});
        parts.put("sources/" + guid(5, 2) + ".txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8, 'a', 0});
        ImportPlan plan = enter(zip(parts));
        assertEquals(2, messages(plan, Severity.LOST).stream().filter(text -> text.contains("neither")).count());
        session.save();
    }

    @Test
    void codesInThemselvesAndDoubledIdentities() throws Exception {
        String inner = "<Code guid=\"" + CODE + "\" name=\"noch einmal\" isCodable=\"true\"><Code guid=\"" + guid(5, 1)
            + "\" name=\"tief\" isCodable=\"true\"/></Code>";
        ImportPlan plan = enter(qde(project(codeBook("<Code guid=\"" + CODE + "\" name=\"Bus\" isCodable=\"true\">"
            + inner
            + "</Code>") + sources(source("Text", "")))));
        assertEquals(0, code(CODE).getCodes().size());
        assertTrue(says(plan, "with 1 elements inside, is not kept"), plan.report().findings().toString());
        assertTrue(plan.report().findings().stream().anyMatch(finding -> finding.place().equals("Code")
            && finding.message().startsWith("3 in the file: 1 entered, 0 kept ")));
        written();
    }

    @Test
    void codesThatTradePlacesDoNotMakeACycle() throws Exception {
        String above = "<Code guid=\"" + CODE + "\" name=\"A\" isCodable=\"true\"><Code guid=\"" + guid(5, 1)
            + "\" name=\"B\" isCodable=\"true\"/></Code>";
        String below = "<Code guid=\"" + guid(5, 1) + "\" name=\"B\" isCodable=\"true\"><Code guid=\"" + CODE
            + "\" name=\"A\" isCodable=\"true\"/></Code>";
        enter(qde(project(codeBook(above))));
        enter(qde(project(codeBook(below))));
        assertEquals(code(guid(5, 1)), code(CODE).eContainer());
        // in this study, A has been put below a code that B of the file would have to go below
        String third = guid(5, 2);
        session.execute(StudyOperation.of("Umbau", edit -> {
            Code code = TextsFactory.eINSTANCE.createCode();
            code.setId(third);
            code.setName("C");
            code(CODE).getCodes().add(code);
        }));
        ImportPlan plan = enter(qde(project(codeBook("<Code guid=\"" + third + "\" name=\"C\" isCodable=\"true\">"
            + below
            + "</Code>"))));
        assertTrue(code(third).eContainer() != code(CODE) || says(plan, "stays where it is"),
            plan.report().findings().toString());
        assertEquals(List.of(), Schemas.errors(written().getBytes(StandardCharsets.UTF_8), "refi_qda_project_1.0.xsd"));
    }

    @Test
    void fileThatChangesBetweenPreviewAndImportIsRefused() throws Exception {
        Path file = qde(project(bus()));
        ImportPlan plan = read(file);
        Files.writeString(file, project(""));
        String before = StudyText.of(session.study());
        assertThrows(ProblemException.class, () -> session.execute(plan.operation()));
        assertEquals(before, StudyText.of(session.study()));
    }

    @Test
    void damagedMediaAreFoundBeforeAnythingChanges() throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put("project.qde", project(sources("<PictureSource guid=\"" + guid(5, 1)
            + "\" path=\"internal://a.png\"/>"))
            .getBytes(StandardCharsets.UTF_8));
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        parts.put("sources/a.png", noise);
        Path file = zip(parts);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        assertTrue(refused(Files.write(file, bytes)).contains("a.png"));
    }
}
