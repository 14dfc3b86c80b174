// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.portrait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.analysis.portrait.PortraitParameters.Measure;
import org.triangula.analysis.portrait.PortraitParameters.Order;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.core.text.DocumentText;
import org.triangula.model.texts.CodingOrigin;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PortraitProperties {

    private static final String TEXT = "Erste Zeile 😀.\n\nDritte, etwas längere Zeile\nVierte\n\nSechste Zeile.\n";
    private static final DocumentText DOCUMENT = new DocumentText(TEXT);

    @Provide
    Arbitrary<List<CodedSegment>> segments() {
        Arbitrary<CodedSegment> one = Combinators.combine(Arbitraries.integers().between(0, DOCUMENT.length() - 1),
            Arbitraries.integers().between(1, 30), Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(0, 100)).as((start, length, code, weight) -> new CodedSegment("", "s", "d",
                "code" + code, "", start, Math.min(DOCUMENT.length(), start + length), weight, "", null,
                CodingOrigin.MANUAL));
        return one.list().ofMaxSize(12).map(list -> {
            List<CodedSegment> sorted = new ArrayList<>(list);
            sorted.sort(Comparator.comparingInt(CodedSegment::start).thenComparingInt(CodedSegment::end));
            List<CodedSegment> named = new ArrayList<>();
            sorted.forEach(each -> named.add(new CodedSegment("coding" + named.size(), each.selection(),
                each.document(), each.code(), each.coder(), each.start(), each.end(), each.weight(), each.comment(),
                each.createdAt(), each.origin())));
            return named;
        });
    }

    @Provide
    Arbitrary<PortraitParameters> parameters() {
        return Combinators.combine(Arbitraries.integers().between(1, 20), Arbitraries.integers().between(1, 20),
            Arbitraries.of(Measure.values()), Arbitraries.of(Order.values()), Arbitraries.of(true, false))
            .as(PortraitParameters::new);
    }

    private static Set<String> codesAt(List<CodedSegment> segments, int position) {
        Set<String> codes = new HashSet<>();
        segments.stream().filter(each -> each.start() <= position && position < each.end())
            .forEach(each -> codes.add(each.code()));
        return codes;
    }

    @Property(tries = 300)
    void sharesByLengthEqualTheCodedCharactersCountedOneByOne(@ForAll("segments") List<CodedSegment> segments,
        @ForAll("parameters") PortraitParameters any) {
        PortraitParameters parameters = new PortraitParameters(any.columns(), any.rows(), Measure.LENGTH, any.order(),
            any.wholeText());
        Portrait portrait = Portrait.of(segments, DOCUMENT.length(), parameters);
        Map<String, Double> expected = new HashMap<>();
        int coded = 0;
        for (int i = 0; i < DOCUMENT.length(); i++) {
            Set<String> codes = codesAt(segments, i);
            codes.forEach(code -> expected.merge(code, 1.0 / codes.size(), Double::sum));
            coded += codes.isEmpty() ? 0 : 1;
        }
        assertEquals(coded, portrait.codedCharacters());
        if (parameters.showsUncoded() && coded < DOCUMENT.length()) {
            expected.put("", (double) DOCUMENT.length() - coded);
        }
        assertEquals(expected.keySet(), new HashSet<>(portrait.shares().stream().map(Portrait.Share::code).toList()));
        portrait.shares().forEach(share -> assertEquals(expected.get(share.code()), share.amount(), 1e-9));
        assertEquals(parameters.showsUncoded() ? DOCUMENT.length() : coded, portrait.base(), 1e-9);
    }

    @Property(tries = 300)
    void allTilesAreGivenAndEveryBeginningIsAtMostHalfATileOff(@ForAll("segments") List<CodedSegment> segments,
        @ForAll("parameters") PortraitParameters parameters) {
        Portrait portrait = Portrait.of(segments, DOCUMENT.length(), parameters);
        boolean something = portrait.base() > 0;
        assertEquals(something ? parameters.tiles() : 0, portrait.tiles().size());
        if (something) {
            assertEquals(1, portrait.shares().stream().mapToDouble(Portrait.Share::share).sum(), 1e-9);
        }
        assertEquals(portrait.tiles().size(), portrait.shares().stream().mapToInt(Portrait.Share::tiles).sum());
        if (parameters.order() == Order.CODE) {
            // one run of tiles per code: only its two ends are rounded
            portrait.shares().forEach(share -> assertEquals(share.share() * parameters.tiles(), share.tiles(),
                1 + 1e-9));
        }
        if (parameters.measure() == Measure.SEGMENTS) {
            portrait.shares().forEach(share -> assertEquals(share.segments(), share.amount(), 0));
        }
    }

    @Property(tries = 200)
    void tilesFollowTheOrderThatWasAskedFor(@ForAll("segments") List<CodedSegment> segments,
        @ForAll("parameters") PortraitParameters parameters) {
        List<Portrait.Tile> tiles = Portrait.of(segments, DOCUMENT.length(), parameters).tiles();
        Map<String, CodedSegment> byCoding = new HashMap<>();
        segments.forEach(each -> byCoding.put(each.coding(), each));
        for (int i = 1; i < tiles.size(); i++) {
            Portrait.Tile left = tiles.get(i - 1);
            Portrait.Tile right = tiles.get(i);
            if (parameters.order() == Order.TEXT) {
                assertTrue(left.start() <= right.start());
            } else if (parameters.order() == Order.WEIGHT) {
                assertTrue(byCoding.get(left.coding()).weight() >= byCoding.get(right.coding()).weight());
            }
        }
        tiles.stream().filter(tile -> !tile.coding().isEmpty()).forEach(tile -> {
            CodedSegment segment = byCoding.get(tile.coding());
            assertEquals(segment.code(), tile.code());
            assertTrue(segment.start() <= tile.start() && tile.end() <= segment.end());
        });
    }

    @Property(tries = 300)
    void coverageEqualsTheCharactersCountedOneByOne(@ForAll("segments") List<CodedSegment> segments,
        @ForAll("columns") int most) {
        Codeline codeline = Codeline.of(segments, DOCUMENT, CodeTree.of(null), most);
        ParagraphColumns columns = codeline.columns();
        assertTrue(columns.count() <= most);
        Map<String, Integer> expected = new HashMap<>();
        for (int i = 0; i < DOCUMENT.length(); i++) {
            if (TEXT.codePointAt(DOCUMENT.charIndex(i)) != '\n') {
                int column = columns.at(i);
                int paragraph = DOCUMENT.paragraphAt(i);
                assertTrue(columns.firstParagraph(column) <= paragraph && paragraph <= columns.lastParagraph(column));
                codesAt(segments, i).forEach(code -> expected.merge(code + "@" + column, 1, Integer::sum));
            }
        }
        Map<String, Integer> found = new HashMap<>();
        for (Codeline.Row row : codeline.rows()) {
            for (Codeline.Cell cell : row.cells()) {
                int column = cell.column();
                if (cell.characters() > 0) {
                    found.put(row.code() + "@" + column, cell.characters());
                    assertEquals((double) cell.characters() / columns.length(column), cell.coverage(), 1e-12);
                }
                assertEquals(segments.stream().filter(each -> each.code().equals(row.code())
                    && each.start() < columns.end(column) && columns.start(column) < each.end()).count(),
                    cell.segments());
            }
        }
        assertEquals(expected, found);
    }

    @Provide
    Arbitrary<Integer> columns() {
        return Arbitraries.integers().between(1, 9);
    }

    @Property(tries = 200)
    void comparisonShowsEveryCodeOfEveryParagraph(@ForAll("segments") List<CodedSegment> segments,
        @ForAll("columns") int columns) {
        DocumentText shorter = new DocumentText("Kurz\nund klein");
        DocumentComparison comparison = DocumentComparison.of(
            List.of(new DocumentComparison.Part("d", "D", segments, DOCUMENT),
                new DocumentComparison.Part("e", "E", List.of(), shorter)),
            CodeTree.of(null), DocumentComparison.Scale.PARAGRAPHS, columns);
        assertTrue(comparison.width() <= columns);
        DocumentComparison.Row row = comparison.rows().get(0);
        Codeline codeline = Codeline.of(segments, DOCUMENT, CodeTree.of(null), columns);
        assertEquals(codeline.rows().stream().mapToInt(each -> each.cells().size()).sum(),
            row.cells().stream().mapToInt(cell -> cell.codes().size()).sum());
        // the same number of paragraphs per column in both rows
        int each = row.columns().lastParagraph(0);
        assertEquals(Math.min(2, each), comparison.rows().get(1).columns().lastParagraph(0));
        DocumentComparison even = DocumentComparison.of(
            List.of(new DocumentComparison.Part("d", "D", segments, DOCUMENT)), CodeTree.of(null),
            DocumentComparison.Scale.SHARES, columns);
        ParagraphColumns shares = even.rows().get(0).columns();
        assertEquals(Math.min(columns, DOCUMENT.paragraphCount()), shares.count());
        assertEquals(DOCUMENT.paragraphCount(), shares.lastParagraph(shares.count() - 1));
    }
}
