// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.triangula.core.exchange.Checksum;
import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudyStore;
import org.triangula.model.ModelFactory;
import org.triangula.model.Property;
import org.triangula.model.Source;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.Summary;
import org.triangula.model.texts.TextsFactory;

/** The folder {@code triangula/}: what is in it, what is made of it, and that nothing in it is believed. */
class SideFileTest extends ProjectFixture {

    private Map<String, byte[]> parts;

    /** A small study with weights, a paraphrase and a summary, and the package it becomes. */
    private void prepare() throws Exception {
        enter(qde(project(bus() + sources(source("Der Bus kommt.", selection(1, 4, 7, "Bus")
            + selection(2, 8, 13, "kommt"))))));
        session.execute(StudyOperation.of("Mehr", edit -> {
            Selection selection = document(0).getSelections().getFirst();
            selection.setParaphrase("Es kommt ein Bus.");
            selection.getCodings().getFirst().setWeight(70);
            document(0).getSelections().get(1).getCodings().getFirst().setWeight(30);
            Summary summary = TextsFactory.eINSTANCE.createSummary();
            summary.setDocument(document(0));
            summary.setCode(code(CODE));
            summary.setText("geheimer Satz");
            edit.study().getTexts().getSummaries().add(summary);
        }));
        parts = exported(Map.of());
        session.close();
        session = new StudyStore().create(folder.resolve("Neu.triangula"), "Neu");
    }

    private String study() {
        return new String(parts.get("triangula/study.json"), StandardCharsets.UTF_8);
    }

    private ImportPlan enterWith(String study) throws ProblemException, IOException {
        parts.put("triangula/study.json", study.getBytes(StandardCharsets.UTF_8));
        return enter(zip(parts));
    }

    @Test
    void registerOfNamesIsNeverInAPackage() throws Exception {
        Path names = Files.createDirectories(session.folder().path().resolve("names"));
        Files.writeString(names.resolve("names.json"), "Klarname");
        session.execute(StudyOperation.of("Falle", edit -> {
            Source source = ModelFactory.eINSTANCE.createSource();
            source.setFormat("refi-qda");
            for (String path : List.of("names/names.json", "data/../names/names.json", "texts/../names/names.json")) {
                Property property = ModelFactory.eINSTANCE.createProperty();
                property.setKey("refi-qda.part internal://" + path.hashCode() + ".txt");
                property.setValue(path);
                source.getProperties().add(property);
            }
            edit.study().getProvenance().add(source);
        }));
        Map<String, byte[]> all = exported(Map.of());
        assertEquals(Set.of("project.qde", "triangula/study.json"), all.keySet());
    }

    @Test
    void sideFileCanBeLeftOut() throws Exception {
        prepare();
        assertTrue(study().contains("geheimer Satz"));
        enter(zip(parts));
        Map<String, byte[]> without = exported(Map.of(ProjectExporter.SIDE, "false"));
        assertTrue(without.keySet().stream().noneMatch(name -> name.startsWith("triangula")));
        for (byte[] part : without.values()) {
            assertFalse(new String(part, StandardCharsets.UTF_8).contains("geheimer Satz"));
        }
        assertFalse(new ProjectExporter().options().getFirst().tip().isBlank());
        assertTrue(new ProjectExporter().options().getFirst().isOn(Map.of()));
    }

    @Test
    void unchangedPackageBringsEverything() throws Exception {
        prepare();
        ImportPlan plan = enter(zip(parts));
        assertTrue(says(plan, "everything in it comes in"));
        assertEquals("geheimer Satz", session.study().getTexts().getSummaries().getFirst().getText());
        assertEquals(70, document(0).getSelections().getFirst().getCodings().getFirst().getWeight());
        assertTrue(read(zip(parts)).report().counts().stream().noneMatch(count -> count.changes()),
            read(zip(parts)).report().counts().toString());
    }

    @Test
    void whatAnotherProgramHasChangedComesFirst() throws Exception {
        prepare();
        String xml = new String(parts.get("project.qde"), StandardCharsets.UTF_8);
        // renamed, and the second passage removed
        int start = xml.indexOf("<PlainTextSelection guid=\"" + guid(3, 2));
        int end = xml.indexOf("</PlainTextSelection>", start) + "</PlainTextSelection>".length();
        String changed = (xml.substring(0, start) + xml.substring(end)).replace("name=\"Bus\" isCodable",
            "name=\"ÖPNV\" isCodable");
        parts.put("project.qde", changed.getBytes(StandardCharsets.UTF_8));
        ImportPlan plan = enter(zip(parts));
        assertEquals("ÖPNV", code(CODE).getName());
        assertEquals(List.of("Bus"), passages(document(0)));
        assertEquals(70, document(0).getSelections().getFirst().getCodings().getFirst().getWeight());
        assertEquals("Es kommt ein Bus.", document(0).getSelections().getFirst().getParaphrase());
        assertEquals("geheimer Satz", session.study().getTexts().getSummaries().getFirst().getText());
        assertTrue(plan.report().findings().stream().anyMatch(finding -> finding.severity() == Severity.LOST
            && finding.place().equals("weights of codings") && finding.message().startsWith("1 ")),
            plan.report().findings().toString());
    }

    @Test
    void damagedSideFilesAreLeftOutAndTheProjectComesIn() throws Exception {
        prepare();
        String good = study();
        List<String> bad = List.of("", "{", "[]", good.substring(0, good.length() / 2),
            good.replace("texts:Summary", "texts:Nothing"), good.replace("texts:Summary", "core:Summary"),
            good.replaceFirst("\"weight\":\"70\"", "\"weight\":\"heavy\""),
            good.replaceFirst("\"weight\":\"70\"", "\"weight\":[\"70\"]"),
            good.replace("geheimer Satz", "\\ud800"), good.replace("geheimer Satz", "\\u0000"),
            good.replace("\"end\":\"7\"", "\"end\":\"7000\""), good.replace("\"start\":\"4\"", "\"start\":\"-4\""),
            good.replace(guid(3, 1), guid(3, 2)),
            good.replaceFirst("\"code\":\"" + CODE, "\"code\":\"" + TEXT),
            good.replaceFirst("\"path\":\"texts/", "\"path\":\"texts/../../"),
            good.replaceFirst("\"sha256\":\"..", "\"sha256\":\"zz"),
            good.replaceFirst("\"createdAt\":\"20", "\"createdAt\":\"never"),
            good.replace("\"class\":\"model:Study\"", "\"class\":\"texts:Code\""));
        for (String each : bad) {
            assertFalse(each.equals(good), "nothing was damaged");
            ImportPlan plan = enterWith(each);
            assertTrue(says(plan, "is damaged and was left out"), each.substring(0, Math.min(80, each.length())));
            assertEquals(List.of("Bus", "kommt"), passages(document(0)));
            assertEquals(0, session.study().getTexts().getSummaries().size());
            session.undo();
        }
        String nested = "{\"class\":\"texts:Code\",\"codes\":[".repeat(20_000);
        assertTrue(says(enterWith("{\"study\":" + nested), "is damaged and was left out"));
        session.undo();
        assertTrue(says(enterWith(good.replace("\"version\":1", "\"version\":2")), "newer version"));
    }

    @Test
    void identitiesOfOtherThingsMakeItUnusable() throws Exception {
        prepare();
        session.execute(StudyOperation.of("Anderes", edit -> {
            Memo memo = TextsFactory.eINSTANCE.createMemo();
            String before = "\"texts:Summary\",\"id\":\"";
            int at = study().indexOf(before) + before.length();
            memo.setId(study().substring(at, at + 36));
            edit.study().getTexts().getMemos().add(memo);
        }));
        assertTrue(says(enter(zip(parts)), "belongs to something else"));
    }

    @Test
    void sameStudyGivesTheSameBytes() throws Exception {
        prepare();
        enter(zip(parts));
        Path one = folder.resolve("one.qdpx");
        Path two = folder.resolve("two.qdpx");
        new ProjectExporter().write(session, new ExportRequest(one, Map.of()), Progress.NONE);
        new ProjectExporter().write(session, new ExportRequest(two, Map.of()), Progress.NONE);
        assertEquals(Checksum.of(one), Checksum.of(two));
    }
}
