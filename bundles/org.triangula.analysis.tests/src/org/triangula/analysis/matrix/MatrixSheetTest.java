// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.triangula.analysis.map.CodeMap;
import org.triangula.analysis.map.CodeMapFigure;
import org.triangula.analysis.matrix.CodeRelationsQuestion.Relation;
import org.triangula.analysis.matrix.MatrixArrangement.Order;
import org.triangula.analysis.matrix.MatrixArrangement.Wishes;
import org.triangula.analysis.similarity.DocumentSimilarity;
import org.triangula.analysis.similarity.SimilarityMeasure;
import org.triangula.analysis.similarity.SimilarityPresentation;
import org.triangula.analysis.similarity.SimilarityQuestion;
import org.triangula.analysis.similarity.SimilarityTreeFigure;
import org.triangula.core.table.DataTable;
import org.triangula.figure.ColourScales;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.figure.FigureIndex;
import org.triangula.figure.Mark;

class MatrixSheetTest {

    private static final CodedTexts TEXTS = new CodedTexts(List.of(CodedTexts.segment(1, "d1", "a", 0, 5, 10),
        CodedTexts.segment(2, "d1", "b", 3, 9, 20), CodedTexts.segment(3, "d1", "a1", 20, 25, 30),
        CodedTexts.segment(4, "d2", "b", 0, 5, 40), CodedTexts.segment(5, "d2", "b", 6, 9, 50),
        CodedTexts.segment(6, "d3", "b", 6, 9, 50)));
    private static final List<MatrixColumn> COLUMNS = CodedTexts.DOCUMENTS.stream()
        .map(document -> new MatrixColumn(document, "Doc " + document, Set.of(document))).toList();

    private static CodeMatrixPresentation present(Counting counting, Percentage percentage) {
        CodingTable table = TEXTS.table();
        return CodeMatrixPresentation.of(table,
            CodeMatrix.of(table, new CodeMatrixQuestion(List.of("a", "b", "c"), COLUMNS, counting, true)), percentage,
            "document", new CodeLook(Map.of("a", 0xFF0072B2)));
    }

    @Test
    void orderAndEmptyRowsAreAsWished() {
        MatrixSheet sheet = present(Counting.SEGMENTS, Percentage.NONE).sheet();
        assertEquals(List.of(0, 1, 2), MatrixArrangement.of(sheet, Wishes.PLAIN).rows());
        MatrixArrangement arranged =
            MatrixArrangement.of(sheet, new Wishes(Order.LARGEST, Order.NAME, true, true, true));
        assertEquals(List.of(1, 0), arranged.rows(), "b has four segments, a two, c none");
        assertEquals(List.of(0, 1, 2), arranged.columns(), "the last document has none");
        assertEquals(3, arranged.height());
        assertEquals(1, arranged.row(2, 0));
        assertEquals(2, arranged.column(2, 0));
        assertEquals(-1, arranged.row(0, -1));
    }

    @Test
    void tablesHaveTotalsAndTheirBase() {
        MatrixSheet sheet = present(Counting.SEGMENTS, Percentage.NONE).sheet();
        DataTable table = MatrixTable.of(sheet, MatrixArrangement.of(sheet, Wishes.PLAIN));
        assertEquals(List.of("Code a", 2L, 0L, 0L, 0L, 2L), table.rows().get(0));
        assertEquals(List.of("Total", 3L, 2L, 1L, 0L, 6L), table.rows().get(3));
        assertTrue(table.notes().getFirst().value().contains("6 segments in 4 documents"),
            table.notes().getFirst().value());
        DataTable turned =
            MatrixTable.of(sheet, MatrixArrangement.of(sheet, new Wishes(Order.GIVEN, Order.GIVEN, true, true, true)));
        assertEquals(List.of("Doc d1", 2L, 1L, 3L), turned.rows().get(0));
        assertEquals(List.of("Total", 2L, 4L, 6L), turned.rows().get(3));
    }

    @Test
    void sharesHaveNoFalseTotals() {
        MatrixSheet sheet = present(Counting.DOCUMENTS, Percentage.COLUMN).sheet();
        DataTable table = MatrixTable.of(sheet, MatrixArrangement.of(sheet, Wishes.PLAIN));
        assertEquals(3, table.rows().size());
        assertEquals(Arrays.asList("Code a", 1.0, 0.0, 0.0, 0.0, 1.0), table.rows().get(0));
        MatrixSheet rows = present(Counting.SEGMENTS, Percentage.ROW).sheet();
        assertEquals(0.25, rows.values().at(1, 0));
        assertTrue(Double.isNaN(rows.values().at(2, 0)), "a share of nothing is none");
    }

    @Test
    void everyNumberSaysItsBase() {
        String text = present(Counting.SEGMENTS, Percentage.NONE).explain(1, 1);
        assertEquals("Code b × Doc d2\nSegments: 2\nRow: 2 of 4 = 50.0%\nColumn: 2 of 2 = 100.0%\n"
            + "Documents in the column: 1", text);
        assertEquals("All codes × all columns\nSegments, each counted once: 6",
            present(Counting.SEGMENTS, Percentage.NONE).explain(-1, -1));
    }

    @Test
    void figuresLetEveryCellBeOpened() {
        MatrixSheet sheet = present(Counting.SEGMENTS, Percentage.NONE).sheet();
        for (MatrixFigure.Form form : MatrixFigure.Form.values()) {
            Figure figure = MatrixFigure.of(sheet, MatrixArrangement.of(sheet, Wishes.PLAIN), form,
                FigureColours.LIGHT, ColourScales.standard().byId(ColourScales.CIVIDIS));
            FigureIndex index = new FigureIndex(figure);
            assertTrue(index.stop("1,1").orElseThrow().description().endsWith(": 2"), form.name());
            assertEquals(form == MatrixFigure.Form.NUMBERS ? 12 : 4, index.stops().size());
            assertTrue(figure.description().contains("Code a × Doc d1"), figure.description());
            assertInside(figure, index);
        }
    }

    private static void assertInside(Figure figure, FigureIndex index) {
        index.stops().forEach(stop -> assertTrue(stop.left() >= 0 && stop.right() <= figure.width() && stop.top() >= 0
            && stop.bottom() <= figure.height(), stop.toString()));
    }

    @Test
    void bubblesHaveAnAreaInProportion() {
        assertEquals(10, MatrixFigure.radius(8, 8, 10));
        assertEquals(5, MatrixFigure.radius(2, 8, 10));
        assertEquals(0, MatrixFigure.radius(Double.NaN, 8, 10));
    }

    @Test
    void relationsSayTheirRule() {
        CodingTable table = TEXTS.table();
        CodeRelations relations = CodeRelations.of(table, ParagraphNumbers.NONE, new CodeRelationsQuestion(
            List.of("a", "b"), Set.of(), Relation.INTERSECTION, 0, Counting.SEGMENTS, true));
        CodeRelationsPresentation shown =
            CodeRelationsPresentation.of(table, ParagraphNumbers.NONE, relations, CodeLook.PLAIN);
        assertEquals("Code a × Code b\nPairs of segments: 1 (they have at least one character in common)\n"
            + "Segments: Code a 2; Code b 4", shown.explain(0, 1));
        assertEquals(List.of("k1", "k2"), shown.segments(0, 1).stream().map(segment -> segment.coding()).toList());
        assertEquals(4, shown.segments(1, -1).size());
    }

    @Test
    void similaritiesOpenWhatIsCommon() {
        CodingTable table = TEXTS.table();
        SimilarityPresentation shown = SimilarityPresentation.of(table, DocumentSimilarity.of(table,
            new SimilarityQuestion(COLUMNS, List.of("a", "b", "c"), Map.of(), SimilarityMeasure.JACCARD, true)));
        assertEquals(0.5, shown.sheet().values().at(0, 1));
        assertEquals(List.of("k2", "k4", "k5"),
            shown.segments(0, 1).stream().map(segment -> segment.coding()).toList());
        Figure tree = SimilarityTreeFigure.of(shown, FigureColours.LIGHT);
        assertEquals(4, new FigureIndex(tree).stops().size());
        assertInside(tree, new FigureIndex(tree));
    }

    @Test
    void codeMapsShowEveryCodeInside() {
        CodingTable table = TEXTS.table();
        CodeMap map = CodeMap.of(table, ParagraphNumbers.NONE, new CodeRelationsQuestion(CodedTexts.CODES, Set.of(),
            Relation.SAME_DOCUMENT, 0, Counting.DOCUMENTS, true));
        Figure figure = CodeMapFigure.of(map, CodeLook.PLAIN.heads(table, CodedTexts.CODES), 0.2, FigureColours.DARK,
            CodeMapFigure.WIDTH, CodeMapFigure.HEIGHT);
        FigureIndex index = new FigureIndex(figure);
        for (int code = 0; code < CodedTexts.CODES.size(); code++) {
            assertTrue(index.stop(code + "," + code).isPresent());
        }
        assertInside(figure, index);
        assertEquals(21, figure.data().get(1).rows().size());
        assertTrue(figure.marks().stream().anyMatch(mark -> mark instanceof Mark.Line
            && mark.target().equals("0,4")), "a and b are in one of three documents");
    }

    @Test
    void classesAreEquallyFilled() {
        Map<String, Double> numbers = Map.of("d1", 1.0, "d2", 2.0, "d3", 30.0);
        List<MatrixColumn> classes = DocumentColumns.classes(CodedTexts.DOCUMENTS,
            document -> numbers.getOrDefault(document, Double.NaN), 2);
        assertEquals(List.of("≤ 2", "> 2", "no value"), classes.stream().map(MatrixColumn::name).toList());
        assertEquals(Set.of("d1", "d2"), classes.get(0).documents());
        assertEquals(Set.of("d4"), classes.get(2).documents());
        assertEquals(1, DocumentColumns.classes(List.of("d1"), numbers::get, 4).size());
    }

    @Test
    void valuesAreColumnsAndMissingOnesAreSaid() {
        Map<String, List<String>> values = Map.of("d1", List.of("x"), "d2", List.of("x", "y"));
        List<MatrixColumn> columns = DocumentColumns.values(CodedTexts.DOCUMENTS, List.of("z"),
            document -> values.getOrDefault(document, List.of()), value -> value.toUpperCase(Locale.ROOT));
        assertEquals(List.of("Z", "X", "Y", "no value"), columns.stream().map(MatrixColumn::name).toList());
        assertEquals(Set.of("d1", "d2"), columns.get(1).documents());
        List<MatrixColumn> both = DocumentColumns.together(columns, COLUMNS);
        assertEquals(List.of("X · Doc d1", "X · Doc d2", "Y · Doc d2", "no value · Doc d3", "no value · Doc d4"),
            both.stream().map(MatrixColumn::name).toList());
        assertEquals(List.of("X"), DocumentColumns.within(columns, Set.of("d1")).stream().map(MatrixColumn::name)
            .toList());
        assertTrue(DocumentColumns.needsClasses(List.of("1", "2.5", "3"), 2));
        assertTrue(!DocumentColumns.needsClasses(List.of("1", "b", "3"), 2));
    }
}
