// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;

/**
 * Damage at random: bytes of containers, bytes of the XML and of the side file, files cut off. Reading ends with a plan
 * or a problem and changes nothing; a plan can be carried out and taken back.
 */
class DamageProperties {

    private static final List<String> SPECIMENS = List.of("cproctor_nvivo_project.qdpx",
        "ponte_target-atlas-project.qdpx", "spec_annexA2_atlasti.qde", "spec_annexA3_transana_ns0-10.qde",
        "spec_annexA1_codebook.qdc");

    private final Map<String, byte[]> files = new HashMap<>();
    private Path folder;
    private StudySession session;

    @BeforeProperty
    void open() throws Exception {
        folder = Files.createTempDirectory("refiqda");
        session = new StudyStore().create(folder.resolve("Erfunden.triangula"), "Erfunden");
        try (StudySession own = new StudyStore().create(folder.resolve("Eigene.triangula"), "Eigene")) {
            own.execute(StudyOperation.of("Zufall", edit -> new RandomStudy(7, edit).fill()));
            Path file = folder.resolve("eigene.qdpx");
            new ProjectExporter().write(own, file, Progress.NONE);
            files.put("eigene.qdpx", Files.readAllBytes(file));
        }
    }

    @AfterProperty
    void remove() throws IOException {
        session.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private byte[] specimen(String name) throws IOException {
        byte[] known = files.get(name);
        if (known == null) {
            known = Schemas.read(name);
            files.put(name, known);
        }
        return known;
    }

    @Property(tries = 80, shrinking = ShrinkingMode.OFF)
    void damagedFilesAreAMessageOrAPlan(@ForAll @IntRange(min = 0, max = 5) int which, @ForAll long seed)
        throws Exception {
        String name = which == SPECIMENS.size() ? "eigene.qdpx" : SPECIMENS.get(which);
        Random random = new Random(seed);
        attempt(name, damaged(specimen(name), random));
    }

    @Property(tries = 80, shrinking = ShrinkingMode.OFF)
    void damagedPartsOfSoundContainersAreAMessageOrAPlan(@ForAll boolean own, @ForAll long seed) throws Exception {
        Random random = new Random(seed);
        Map<String, byte[]> parts = own ? parts("eigene.qdpx") : Map.of("project.qde",
            specimen(SPECIMENS.get(2 + random.nextInt(2))));
        List<String> names = parts.keySet().stream().filter(each -> each.endsWith(".qde") || each.endsWith(".json"))
            .sorted().toList();
        String hit = names.get(random.nextInt(names.size()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getKey().equals(hit) ? damaged(part.getValue(), random) : part.getValue());
                zip.closeEntry();
            }
        }
        attempt("project.qdpx", bytes.toByteArray());
    }

    private Map<String, byte[]> parts(String name) throws IOException {
        return ProjectFixture.parts(Files.write(folder.resolve("whole.qdpx"), specimen(name)));
    }

    /** Some bytes are others, digits are others, a piece stands twice or is missing, or the end is. */
    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        switch (random.nextInt(5)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> {
                // still text: identities, positions and references go wrong
                for (int i = 0; i < 40; i++) {
                    int place = random.nextInt(bytes.length);
                    if (Character.digit(bytes[place], 16) >= 0) {
                        bytes[place] = (byte) "0123456789abcdef".charAt(random.nextInt(16));
                    }
                }
            }
            case 2 -> {
                int from = random.nextInt(bytes.length);
                int to = Math.min(bytes.length, from + random.nextInt(400));
                ByteArrayOutputStream twice = new ByteArrayOutputStream();
                twice.write(bytes, 0, random.nextBoolean() ? to : from);
                twice.write(bytes, random.nextBoolean() ? from : to,
                    bytes.length - to);
                bytes = twice.toByteArray();
            }
            default -> {
                for (int i = 1 + random.nextInt(6); i > 0; i--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
        }
        return bytes;
    }

    private void attempt(String name, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("damaged" + name.substring(name.lastIndexOf('.'))), bytes);
        String before = StudyText.of(session.study());
        try {
            ImportPlan plan = new ProjectImporter().read(new ImportRequest(file, session.study(), Map.of()),
                Progress.NONE);
            assertEquals(before, StudyText.of(session.study()));
            if (session.execute(plan.operation())) {
                session.undo();
            }
        } catch (ProblemException e) {
            assertFalse(e.problem().message().isBlank());
        }
        assertEquals(before, StudyText.of(session.study()),
            new String(bytes, 0, Math.min(60, bytes.length), StandardCharsets.ISO_8859_1));
    }
}
