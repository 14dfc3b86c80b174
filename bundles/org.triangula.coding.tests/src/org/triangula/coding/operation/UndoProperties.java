// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.triangula.coding.Passage;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.testing.study.InterviewStudy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class UndoProperties {

    @Property(tries = 30)
    void codingAndUncodingReturnsToTheStart(@ForAll @IntRange(max = 100) int start,
        @ForAll @IntRange(min = 1, max = 40) int length) throws ProblemException {
        try (InterviewStudy study = new InterviewStudy()) {
            Code code = study.code("Bus", null);
            String before = study.canonical();
            study.execute(new CodeSegment(new Passage(study.document(0), start, start + length), List.of(code),
                InterviewStudy.CODER));
            study.execute(new RemoveCoding(study.document(0).getSelections().get(0).getCodings()));
            assertEquals(before, study.canonical());
        }
    }

    @Property(tries = 30)
    void mergingKeepsTheNumberOfCodedPassages(@ForAll long seed) throws ProblemException {
        try (InterviewStudy study = new InterviewStudy()) {
            Random random = new Random(seed);
            List<Code> codes = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                codes.add(study.code("Code " + i, null));
            }
            for (int i = 0; i < 20; i++) {
                int start = random.nextInt(10);
                study.execute(new CodeSegment(new Passage(study.document(random.nextInt(2)), start,
                    start + 1 + random.nextInt(5)), List.of(codes.get(random.nextInt(4))), "P" + random.nextInt(2)));
            }
            Set<String> before = passages(study, codes);
            study.execute(new MergeCodes(List.of(codes.get(0), codes.get(1)), codes.get(2), "", InterviewStudy.CODER));
            assertEquals(before, passages(study, study.codes()));
        }
    }

    private static Set<String> passages(InterviewStudy study, List<Code> codes) {
        Set<String> passages = new HashSet<>();
        for (Document document : study.session().study().getTexts().getDocuments()) {
            for (Selection selection : document.getSelections()) {
                for (Coding coding : selection.getCodings()) {
                    if (codes.contains(coding.getCode())) {
                        passages.add(document.getId() + ' ' + selection.getStart() + ' ' + selection.getEnd());
                    }
                }
            }
        }
        return passages;
    }

    @Property(tries = 40)
    void undoingAnythingRestoresEveryState(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int steps)
        throws ProblemException {
        try (InterviewStudy study = new InterviewStudy()) {
            Random random = new Random(seed);
            List<String> states = new ArrayList<>();
            states.add(study.canonical());
            for (int i = 0; i < steps; i++) {
                Optional<? extends StudyOperation> operation = anyOperation(study, random);
                try {
                    if (operation.isPresent() && study.execute(operation.get())) {
                        states.add(study.canonical());
                    }
                } catch (ProblemException e) {
                    assertEquals(states.get(states.size() - 1), study.canonical());
                }
            }
            for (int i = states.size() - 2; i >= 0; i--) {
                study.session().undo();
                assertEquals(states.get(i), study.canonical());
            }
            for (int i = 1; i < states.size(); i++) {
                study.session().redo();
                assertEquals(states.get(i), study.canonical());
            }
        }
    }

    /** Operations of the coding room that nobody has entered in {@link OperationGenerators} yet. */
    @Example
    void everyOperationTakesPart() throws IOException, URISyntaxException {
        Set<String> missing = new TreeSet<>();
        URI place = CreateCode.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path root = Path.of(place);
        try (FileSystem jar = Files.isDirectory(root) ? null : FileSystems.newFileSystem(root);
            Stream<Path> files = Files.walk(jar == null ? root : jar.getPath("/"))) {
            files.map(Path::toString).filter(name -> name.endsWith(".class"))
                .map(name -> name.substring(name.replace('\\', '/').indexOf("org/triangula/")).replace('\\', '/'))
                .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .filter(UndoProperties::isOperation).forEach(missing::add);
        }
        OperationGenerators.all().keySet().forEach(known -> missing.remove(known.getName()));
        assertEquals(Set.of(), missing, "enter these operations in OperationGenerators");
    }

    private static boolean isOperation(String name) {
        try {
            Class<?> type = Class.forName(name, false, CreateCode.class.getClassLoader());
            return StudyOperation.class.isAssignableFrom(type) && !type.isInterface() && !type.isAnonymousClass()
                && !Modifier.isAbstract(type.getModifiers());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<? extends StudyOperation> anyOperation(InterviewStudy study, Random random) {
        List<OperationGenerator> generators = List.copyOf(OperationGenerators.all().values());
        StudyDice dice = new StudyDice(study, random);
        // every second one codes or makes codes, so that the others find something to work on
        if (random.nextBoolean()) {
            return OperationGenerators.all().get(random.nextInt(3) > 0 ? CodeSegment.class : CreateCodes.class)
                .next(dice);
        }
        return generators.get(random.nextInt(generators.size())).next(dice);
    }
}
