// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.triangula.coding.CodingStudy;
import org.triangula.coding.Passage;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class UndoProperties {

    @Property(tries = 30)
    void codingAndUncodingReturnsToTheStart(@ForAll @IntRange(max = 100) int start,
        @ForAll @IntRange(min = 1, max = 40) int length) throws ProblemException {
        try (CodingStudy study = new CodingStudy()) {
            Code code = study.code("Bus", null);
            String before = study.canonical();
            study.execute(new CodeSegment(new Passage(study.document(0), start, start + length), List.of(code),
                CodingStudy.CODER));
            study.execute(new RemoveCoding(study.document(0).getSelections().get(0).getCodings()));
            assertEquals(before, study.canonical());
        }
    }

    @Property(tries = 30)
    void mergingKeepsTheNumberOfCodedPassages(@ForAll long seed) throws ProblemException {
        try (CodingStudy study = new CodingStudy()) {
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
            study.execute(new MergeCodes(List.of(codes.get(0), codes.get(1)), codes.get(2), "", CodingStudy.CODER));
            assertEquals(before, passages(study, study.codes()));
        }
    }

    private static Set<String> passages(CodingStudy study, List<Code> codes) {
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
        try (CodingStudy study = new CodingStudy()) {
            Random random = new Random(seed);
            List<String> states = new ArrayList<>();
            states.add(study.canonical());
            for (int i = 0; i < steps; i++) {
                try {
                    if (study.execute(anyOperation(study, random))) {
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

    private static StudyOperation anyOperation(CodingStudy study, Random random) {
        List<Code> codes = study.codes();
        Document document = study.document(random.nextInt(2));
        int start = random.nextInt(20);
        Passage passage = new Passage(document, start, start + 1 + random.nextInt(20));
        List<Coding> codings = document.getSelections().stream().flatMap(each -> each.getCodings().stream()).toList();
        Code parent = codes.isEmpty() || random.nextBoolean() ? null : any(codes, random);
        if (codes.isEmpty()) {
            return new CreateCode("Code " + start, parent, true, CodeOrigin.INDUCTIVE, CodingStudy.CODER);
        }
        Code code = any(codes, random);
        String coder = "P" + random.nextInt(3);
        return switch (random.nextInt(codings.isEmpty() ? 14 : 20)) {
            case 0, 1 -> new CreateCode("Code " + start, parent, true, CodeOrigin.INDUCTIVE, coder);
            case 2 -> new InVivoCoding(passage, "Wort " + start, parent, coder);
            case 3 -> new MoveCode(List.of(code), parent, any(codes, random), coder);
            case 4 -> new MergeCodes(List.of(code), any(codes, random), "", coder);
            case 5 -> new DeleteCodes(List.of(code), coder);
            case 6 -> new RenameCode(code, "Neu " + start, coder);
            case 7 -> new LinkSegment(passage, study.session().study().getPlaces().getAreas().get(0), null, "", coder);
            case 8 -> WriteMemo.on(passage, "Memo", "Text", null, coder);
            case 9, 10, 11 -> new CodeSegment(passage, List.of(code, any(codes, random)), coder);
            case 12 -> new HighlightPassage(passage, random.nextBoolean() ? "#FFF3A3" : null, "");
            case 13 -> new WriteParaphrase(passage, random.nextBoolean() ? "Paraphrase " + start : "");
            case 14, 15 -> new ResizeSegment(any(codings, random), start, start + 5, random.nextBoolean());
            case 16 -> new RecodeCodings(List.of(any(codings, random)), code);
            case 17 -> new RemoveCoding(List.of(any(codings, random)));
            case 18 -> new CommentCoding(any(codings, random), "Kommentar " + start);
            default -> new WeighCoding(any(codings, random), start);
        };
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
