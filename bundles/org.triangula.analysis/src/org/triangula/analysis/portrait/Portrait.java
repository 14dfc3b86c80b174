// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.portrait;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.triangula.coding.retrieval.CodedSegment;

/**
 * A document portrait: the codings of one document as tiles in the colours of the codes. By length, each coded
 * character counts once; a character with several codes goes to them in equal parts. By segments, each coding counts
 * once.
 *
 * <p>Tiles are given by cumulative rounding: the first k pieces together get round(T · s(k) / n) of the T tiles, where
 * s(k) is what they amount to and n the base. So all tiles are given, and the pieces up to any place are at most half a
 * tile off what they should have.
 *
 * @param parameters how it was made
 * @param tiles the tiles, row by row; none when nothing is coded
 * @param shares what each code has, the largest first; the uncoded part, with an empty code, last
 * @param base what all tiles stand for: characters or segments
 * @param segments number of codings
 * @param codedCharacters characters with at least one code
 * @param characters characters of the text
 */
public record Portrait(PortraitParameters parameters, List<Tile> tiles, List<Share> shares, double base, int segments,
    int codedCharacters, int characters) {

    /**
     * One tile.
     *
     * @param code identity of the code; empty for a part of the text without a code
     * @param coding identity of the coding; empty for a part without a code
     * @param start first code point of the piece of text it stands for
     * @param end code point after the last
     */
    public record Tile(String code, String coding, int start, int end) {
    }

    /**
     * What a code has.
     *
     * @param code identity; empty for the part of the text without a code
     * @param amount characters (in parts where several codes meet) or segments
     * @param share amount divided by the base, 0 to 1
     * @param segments number of codings with the code
     * @param tiles number of tiles
     */
    public record Share(String code, double amount, double share, int segments, int tiles) {
    }

    /** A piece of the text, or a segment, with one code. */
    private record Piece(String code, String coding, int start, int end, int weight, double amount) {
    }

    /** Copies the lists. */
    public Portrait {
        tiles = List.copyOf(tiles);
        shares = List.copyOf(shares);
    }

    /**
     * Makes the portrait of a document.
     *
     * @param segments the codings to be shown, in the order of the text
     * @param characters length of the text in Unicode code points
     * @param parameters how to make it
     * @return the portrait
     */
    public static Portrait of(List<CodedSegment> segments, int characters, PortraitParameters parameters) {
        List<CodePieces.Piece> parts = CodePieces.of(segments, characters);
        int coded = parts.stream().filter(part -> !part.codings().isEmpty())
            .mapToInt(CodePieces.Piece::length).sum();
        List<Piece> pieces = parameters.measure() == PortraitParameters.Measure.SEGMENTS ? bySegment(segments)
            : byLength(parts, parameters.showsUncoded());
        Map<String, Double> amounts = new LinkedHashMap<>();
        pieces.forEach(piece -> amounts.merge(piece.code, piece.amount, Double::sum));
        sort(pieces, parameters.order(), amounts);
        double base = pieces.stream().mapToDouble(Piece::amount).sum();
        List<Tile> tiles = tiles(pieces, base, parameters.tiles());
        return new Portrait(parameters, tiles, shares(segments, amounts, tiles, base), base, segments.size(), coded,
            characters);
    }

    private static List<Piece> bySegment(List<CodedSegment> segments) {
        List<Piece> pieces = new ArrayList<>();
        segments.forEach(each -> pieces.add(
            new Piece(each.code(), each.coding(), each.start(), each.end(), each.weight(), 1)));
        return pieces;
    }

    private static List<Piece> byLength(List<CodePieces.Piece> parts, boolean uncoded) {
        List<Piece> pieces = new ArrayList<>();
        for (CodePieces.Piece part : parts) {
            if (part.codings().isEmpty() && uncoded) {
                pieces.add(new Piece("", "", part.start(), part.end(), 0, part.length()));
            }
            for (CodedSegment each : part.codings()) {
                pieces.add(new Piece(each.code(), each.coding(), part.start(), part.end(), each.weight(),
                    (double) part.length() / part.codings().size()));
            }
        }
        return pieces;
    }

    private static void sort(List<Piece> pieces, PortraitParameters.Order order, Map<String, Double> amounts) {
        switch (order) {
            case CODE -> pieces.sort(Comparator.comparing((Piece piece) -> piece.code.isEmpty())
                .thenComparing(piece -> amounts.get(piece.code), Comparator.reverseOrder())
                .thenComparing(Piece::code));
            case WEIGHT -> pieces.sort(Comparator.comparingInt(Piece::weight).reversed());
            case TEXT -> {
                // the pieces are in the order of the text already
            }
        }
    }

    private static List<Tile> tiles(List<Piece> pieces, double base, int number) {
        List<Tile> tiles = new ArrayList<>(number);
        double before = 0;
        for (Piece piece : pieces) {
            before += piece.amount;
            // the last piece ends exactly at the last tile, whatever adding up fractions has lost
            long end = piece == pieces.getLast() ? number : Math.min(number, Math.round(number * before / base));
            while (tiles.size() < end) {
                tiles.add(new Tile(piece.code, piece.coding, piece.start, piece.end));
            }
        }
        return tiles;
    }

    private static List<Share> shares(List<CodedSegment> segments, Map<String, Double> amounts, List<Tile> tiles,
        double base) {
        List<Share> shares = new ArrayList<>();
        amounts.forEach((code, amount) -> shares.add(new Share(code, amount, amount / base,
            (int) segments.stream().filter(each -> each.code().equals(code)).count(),
            (int) tiles.stream().filter(each -> each.code().equals(code)).count())));
        shares.sort(Comparator.comparing((Share share) -> share.code.isEmpty())
            .thenComparing(Share::amount, Comparator.reverseOrder()).thenComparing(Share::code));
        return shares;
    }
}
