// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.coding.Passage;
import org.triangula.coding.code.CodeCounts;
import org.triangula.coding.code.CodeDeletion;
import org.triangula.coding.code.CodeOutline;
import org.triangula.coding.code.CodeText;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeChange;
import org.triangula.model.texts.CodeChangeKind;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.CodeSet;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Selection;
import org.triangula.testing.study.InterviewStudy;

class SecondCycleTest {

    private InterviewStudy study;

    @BeforeEach
    void open() throws ProblemException {
        study = new InterviewStudy();
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Coding coding(Code code, int start, String coder) throws ProblemException {
        study.execute(new CodeSegment(new Passage(study.document(0), start, start + 5), List.of(code), coder));
        return codings().getLast();
    }

    private List<Coding> codings() {
        return study.document(0).getSelections().stream().map(Selection::getCodings).flatMap(List::stream).toList();
    }

    private List<CodeChange> history() {
        return study.session().study().getTexts().getCodeSystem().getHistory();
    }

    @Test
    void splitMovesChosenSegmentsAndIsRecorded() throws ProblemException {
        Code bus = study.code("Bus", null);
        Code train = study.code("Bahn", null);
        Coding first = coding(bus, 0, "A");
        Coding second = coding(bus, 10, "A");
        Coding third = coding(bus, 20, "A");
        String before = study.canonical();
        study.execute(new SplitCode(bus, List.of(SplitCode.Part.toNew("Takt", List.of(first)),
            SplitCode.Part.to(train, List.of(second))), true, "zu grob", "A"));
        Code pace = bus.getCodes().get(0);
        assertEquals("Takt", pace.getName());
        assertEquals(bus.getColour(), pace.getColour());
        assertSame(pace, first.getCode());
        assertSame(train, second.getCode());
        assertSame(bus, third.getCode());
        List<CodeChange> splits =
            history().stream().filter(change -> change.getKind() == CodeChangeKind.SPLIT).toList();
        assertEquals(List.of("Bus > Takt (1)", "Bahn (1)"), splits.stream().map(CodeChange::getAfter).toList());
        assertEquals("zu grob", splits.get(0).getReason());
        assertEquals(bus.getId(), splits.get(0).getCodeId());
        study.session().undo();
        assertEquals(before, study.canonical());
    }

    @Test
    void recodingKeepsCoderAndJoinsEqualCodings() throws ProblemException {
        Code bus = study.code("Bus", null);
        Code train = study.code("Bahn", null);
        Coding moved = coding(bus, 0, "A");
        study.execute(new CommentCoding(moved, "eins"));
        study.execute(new WeighCoding(moved, 40));
        Coding kept = coding(train, 0, "A");
        study.execute(new CommentCoding(kept, "zwei"));
        Coding other = coding(bus, 0, "B");
        study.execute(new MarkExamples(List.of(moved, other), true));
        study.execute(new RecodeCodings(List.of(moved, other), train, false, "C"));
        assertEquals(List.of(kept, other), codings());
        assertEquals("zwei\neins", kept.getComment());
        assertEquals(40, kept.getWeight());
        assertEquals("B", other.getCoder().getName());
        assertEquals(List.of(kept, other), train.getExamples());
        assertTrue(bus.getExamples().isEmpty());
        study.execute(new RecodeCodings(List.of(other), bus, true, "C"));
        assertEquals("C", codings().getLast().getCoder().getName());
        assertSame(bus, codings().getLast().getCode());
        Code folder = folder();
        assertThrows(ProblemException.class,
            () -> study.execute(new RecodeCodings(List.of(other), folder, false, "C")));
    }

    private Code folder() throws ProblemException {
        study.execute(new CreateCode("Ordner", null, false, CodeOrigin.DEDUCTIVE, "A"));
        return study.codes().getLast();
    }

    @Test
    void indentedListBecomesATree() throws ProblemException {
        Code last = study.code("Ende", null);
        study.execute(new CreateCodes(CodeOutline.read("""
            1. Raum
                - Bus\tFahren mit dem Bus
                    * Takt

                - Bahn
            2.1 Amt
            """), null, last, CodeOrigin.DEDUCTIVE, "A"));
        assertEquals(List.of("Raum", "Raum > Bus", "Raum > Bus > Takt", "Raum > Bahn", "Amt", "Ende"),
            CodeTree.of(study.session().study().getTexts().getCodeSystem()).codes().stream()
                .map(CodeTree.of(study.session().study().getTexts().getCodeSystem())::path).toList());
        assertEquals("Fahren mit dem Bus", study.codes().get(1).getDefinition());
        study.session().undo();
        assertEquals(List.of(last), study.codes());
    }

    @Test
    void outlineUnderstandsIrregularIndents() {
        List<CodeOutline> codes = CodeOutline.read("   A\n      B\n    C\n D\n\tE\n");
        assertEquals(List.of("A", "D"), codes.stream().map(CodeOutline::name).toList());
        assertEquals(List.of("B", "C"), codes.get(0).codes().stream().map(CodeOutline::name).toList());
        assertEquals(5, CodeOutline.count(codes));
        assertTrue(CodeOutline.read(" \n\t\n").isEmpty());
        assertEquals("2024", CodeOutline.read("2024").get(0).name());
    }

    @Test
    void textsAliasesSetsAndFavourites() throws ProblemException {
        Code bus = study.code("Bus", null);
        Code train = study.code("Bahn", bus);
        for (CodeText part : CodeText.values()) {
            assertTrue(study.execute(new DefineCode(bus, part, " " + part + " ")));
            assertEquals(part.name(), part.of(bus));
        }
        study.execute(new SetAliases(bus, List.of("Omnibus", " Omnibus", "Bus", "")));
        assertEquals(List.of("Omnibus"), bus.getAliases());
        study.execute(new ColourCodes(List.of(bus), "#123456", true));
        assertEquals("#123456", train.getColour());
        study.execute(new CreateCodeSet("Wege", List.of(train, bus, train), null));
        CodeSet set = study.session().study().getTexts().getCodeSystem().getSets().get(0);
        assertEquals(List.of(train, bus), set.getCodes());
        study.execute(new FillCodeSet(set, List.of(train), false));
        study.execute(new MarkFavourite(List.of(bus, train), true));
        assertTrue(train.isFavourite());
        String before = study.canonical();
        assertEquals(new CodeDeletion(2, 0, 0, 0, 0, 0, 1),
            CodeDeletion.of(study.session().study(), List.of(bus, train)));
        study.execute(new DeleteCodes(List.of(bus), "A"));
        assertTrue(set.getCodes().isEmpty());
        study.session().undo();
        assertEquals(before, study.canonical());
    }

    @Test
    void deletionTellsWhatGoes() throws ProblemException {
        Code bus = study.code("Bus", null);
        Code train = study.code("Bahn", bus);
        Code way = study.code("Weg", null);
        Coding first = coding(train, 0, "A");
        coding(way, 0, "A");
        coding(bus, 10, "A");
        study.execute(WriteMemo.on(first, "Memo", "Text", null, "A"));
        assertEquals(new CodeDeletion(2, 2, 1, 1, 0, 1, 0),
            CodeDeletion.of(study.session().study(), List.of(bus)));
    }

    @Test
    void mergeTakesOverDefinitionAndExamples() throws ProblemException {
        Code bus = study.code("Bus", null);
        Code coach = study.code("Omnibus", null);
        study.execute(new DefineCode(coach, CodeText.DEFINITION, "Alles mit Rädern"));
        study.execute(new DefineCode(coach, CodeText.INCLUSION, "auch Rufbus"));
        study.execute(new DefineCode(bus, CodeText.INCLUSION, "auch Linienbus"));
        Coding example = coding(coach, 0, "A");
        study.execute(new MarkExamples(List.of(example), true));
        study.execute(new MergeCodes(List.of(coach), bus, "dasselbe", "A"));
        assertEquals("Alles mit Rädern", bus.getDefinition());
        assertEquals("auch Linienbus", bus.getInclusionRules());
        assertEquals(List.of(example), bus.getExamples());
    }

    @Test
    void countsFollowChangesAndSumUpTheTree() throws ProblemException {
        Code bus = study.code("Bus", null);
        Code train = study.code("Bahn", bus);
        coding(bus, 0, "A");
        coding(bus, 0, "B");
        CodingIndex index = CodingIndex.of(study.session().study());
        CodeCounts counts = CodeCounts.of(index, tree());
        study.execute(new CodeSegment(new Passage(study.document(1), 3, 9), List.of(train), "A"));
        CodingIndex now = index.after(study.session().study(), List.of(study.document(1)));
        assertSame(index.in(study.document(0).getId()), now.in(study.document(0).getId()));
        for (CodeCounts each : List.of(counts.after(now, tree()), CodeCounts.of(now, tree()))) {
            assertEquals(new CodeCounts.Count(2, 1, 1), each.of(bus.getId()));
            assertEquals(new CodeCounts.Count(3, 2, 2), each.withSubcodes(bus.getId()));
            assertEquals(new CodeCounts.Count(1, 1, 1), each.withSubcodes(train.getId()));
        }
    }

    private CodeTree tree() {
        return CodeTree.of(study.session().study().getTexts().getCodeSystem());
    }
}
