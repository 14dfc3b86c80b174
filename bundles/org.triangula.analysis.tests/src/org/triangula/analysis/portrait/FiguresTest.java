// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.portrait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.coding.Passage;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.operation.ColourCodes;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.text.DocumentText;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark;
import org.triangula.model.texts.Code;
import org.triangula.testing.study.InterviewStudy;

class FiguresTest {

    private InterviewStudy study;
    private List<CodedSegment> segments;
    private DocumentText text;
    private CodeStyles styles;
    private CodeTree tree;

    @BeforeEach
    void create() throws ProblemException {
        study = new InterviewStudy();
        Code bus = study.code("Bus", null);
        Code way = study.code("Weg", null);
        study.execute(new ColourCodes(List.of(bus), "#D55E00"));
        study.execute(new CodeSegment(new Passage(study.document(0), 0, 30), List.of(bus), InterviewStudy.CODER));
        study.execute(new CodeSegment(new Passage(study.document(0), 20, 60), List.of(way), InterviewStudy.CODER));
        segments = CodingIndex.of(study.session().study()).in(study.document(0).getId());
        text = study.session().text(study.document(0));
        styles = CodeStyles.of(study.session().study().getTexts().getCodeSystem());
        tree = CodeTree.of(study.session().study().getTexts().getCodeSystem());
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Set<String> targets(Figure figure) {
        Set<String> targets = new HashSet<>();
        figure.marks().stream().map(Mark::target).filter(target -> !target.isEmpty()).forEach(targets::add);
        return targets;
    }

    private Set<String> codings() {
        return new HashSet<>(segments.stream().map(CodedSegment::coding).toList());
    }

    @Test
    void everyTileOfAPortraitOpensItsSegment() {
        Portrait portrait = Portrait.of(segments, text.length(), new PortraitParameters(12, 10,
            PortraitParameters.Measure.LENGTH, PortraitParameters.Order.TEXT, true));
        Figure figure = new PortraitFigure(portrait, "Gespräch 1", text, styles).figure(FigureColours.LIGHT);
        assertEquals(codings(), targets(figure));
        long orange = figure.marks().stream().filter(mark -> mark instanceof Mark.Rectangle tile
            && !tile.target().isEmpty() && tile.style().fill() == 0xFFD55E00).count();
        Portrait.Share bus = portrait.shares().stream().filter(share -> "Bus".equals(styles.of(share.code()).name()))
            .findFirst().orElseThrow();
        assertEquals(bus.tiles(), orange);
        assertEquals(25, bus.amount(), 1e-9);
        assertEquals(portrait.shares().size(), figure.data().get(0).rows().size());
        assertTrue(figure.description().contains("2"), "the base is said to those who do not see it");
    }

    @Test
    void barsOfTheCodelineOpenTheirSegments() {
        Codeline codeline = Codeline.of(segments, text, tree, 400);
        Figure figure = new CodelineFigure(codeline, "Gespräch 1", styles).figure(FigureColours.DARK);
        assertEquals(codings(), targets(figure));
        assertEquals(4, codeline.columns().count());
        assertEquals(codeline.rows().stream().mapToInt(row -> row.cells().size()).sum(),
            figure.data().get(0).rows().size());
    }

    @Test
    void comparisonOpensSegmentsAndDocuments() {
        DocumentComparison comparison = DocumentComparison.of(
            List.of(new DocumentComparison.Part(study.document(0).getId(), "Eins", segments, text),
                new DocumentComparison.Part(study.document(1).getId(), "Zwei", List.of(), text)),
            tree, DocumentComparison.Scale.SHARES, 100);
        Figure figure = new DocumentComparisonFigure(comparison, styles).figure(FigureColours.LIGHT);
        Set<String> expected = codings();
        expected.add(study.document(0).getId());
        expected.add(study.document(1).getId());
        assertEquals(expected, targets(figure));
        assertEquals(2, comparison.segments());
    }

    @Test
    void nothingCodedGivesFiguresWithoutTiles() {
        Portrait portrait = Portrait.of(List.of(), text.length(), PortraitParameters.USUAL);
        Figure figure = new PortraitFigure(portrait, "Leer", text, styles).figure(FigureColours.LIGHT);
        assertTrue(targets(figure).isEmpty());
        assertTrue(figure.data().get(0).rows().isEmpty());
        Codeline codeline = Codeline.of(List.of(), new DocumentText(""), tree, 100);
        assertTrue(new CodelineFigure(codeline, "Leer", styles).figure(FigureColours.LIGHT).width() > 0);
    }
}
