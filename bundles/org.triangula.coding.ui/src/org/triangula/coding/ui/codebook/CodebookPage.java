// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codebook;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.code.CodeText;
import org.triangula.coding.codebook.CodeHistoryReport;
import org.triangula.coding.codebook.Codebook;
import org.triangula.coding.ui.codes.OriginWords;
import org.triangula.model.texts.CodeChangeKind;
import org.triangula.model.texts.CodeOrigin;

/**
 * The codebook as one text to read, with what each piece of it stands for.
 *
 * @param text the text
 * @param pieces its pieces in order, without gaps
 */
record CodebookPage(String text, List<Piece> pieces) {

    /** How a piece is set. */
    enum Style {
        /** Name of a code. */
        NAME,
        /** The dot in the colour of a code. */
        DOT,
        /** Counts, origin, changes. */
        QUIET,
        /** Name of a part. */
        LABEL,
        /** The words of a part. */
        WORDS,
        /** Words of the material. */
        QUOTE,
        /** What stands where nothing was written yet. */
        PLACEHOLDER
    }

    /**
     * A piece of the text.
     *
     * @param start first char
     * @param end char after the last
     * @param style how it is set
     * @param depth depth of the code; 0 at the top
     * @param code identity of the code; empty for the head
     * @param part which text of the code it is; empty when it is none
     * @param coding identity of the coding of an example; empty when it is none
     */
    record Piece(int start, int end, Style style, int depth, String code, Optional<CodeText> part, String coding) {
    }

    static CodebookPage of(Codebook codebook, List<Codebook.Entry> shown) {
        Writer writer = new Writer();
        writer.add(Style.QUIET, null, null, "", NLS.bind(Messages.base, new Object[] {codebook.entries().size(),
            codebook.codings(), codebook.documents()}) + "\n" + Messages.hint + "\n\n");
        shown.forEach(writer::entry);
        return new CodebookPage(writer.text.toString(), writer.pieces);
    }

    /** The piece at a place of the text. */
    Optional<Piece> at(int offset) {
        return pieces.stream().filter(piece -> piece.start <= offset && offset < piece.end).findFirst()
            .or(() -> pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.getLast()));
    }

    /** The piece that holds a part of a code. */
    Optional<Piece> of(String code, CodeText part) {
        return pieces.stream().filter(piece -> piece.code.equals(code) && piece.part.equals(Optional.of(part))
            && piece.style != Style.LABEL).findFirst();
    }

    /** The first piece of a code. */
    Optional<Piece> of(String code) {
        return pieces.stream().filter(piece -> piece.code.equals(code)).findFirst();
    }

    static String label(CodeText part) {
        return switch (part) {
            case DEFINITION -> Messages.definition;
            case INCLUSION -> Messages.inclusion;
            case EXCLUSION -> Messages.exclusion;
            case CODING_RULES -> Messages.codingRules;
            case ANCHOR_EXAMPLE -> Messages.anchor;
        };
    }

    static String kind(CodeChangeKind kind) {
        return switch (kind) {
            case CREATED -> Messages.created;
            case RENAMED -> Messages.renamed;
            case MOVED -> Messages.moved;
            case MERGED -> Messages.merged;
            case SPLIT -> Messages.splitUp;
            case DELETED -> Messages.deleted;
        };
    }

    private static final class Writer {
        private final StringBuilder text = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();
        private final DateTimeFormatter dates =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withZone(ZoneId.systemDefault());

        void add(Style style, Codebook.Entry entry, CodeText part, String coding, String words) {
            int start = text.length();
            text.append(words);
            pieces.add(new Piece(start, text.length(), style, entry == null ? 0 : entry.depth(),
                entry == null ? "" : entry.code(), Optional.ofNullable(part), coding));
        }

        void entry(Codebook.Entry entry) {
            if (!entry.colour().isEmpty() && entry.codable()) {
                add(Style.DOT, entry, null, "", "● ");
            }
            add(Style.NAME, entry, null, "", entry.number() + "  " + entry.name() + "\n");
            add(Style.QUIET, entry, null, "", facts(entry) + "\n");
            for (CodeText part : CodeText.values()) {
                part(entry, part);
            }
            for (Codebook.Example example : entry.examples()) {
                add(Style.QUOTE, entry, null, example.coding(),
                    "„" + example.words() + "“ " + example.citation().text() + "\n");
            }
            entry.changes().stream().filter(change -> change.kind() != CodeChangeKind.CREATED)
                .forEach(change -> add(Style.QUIET, entry, null, "", sentence(change) + "\n"));
            add(Style.QUIET, entry, null, "", "\n");
        }

        private static String facts(Codebook.Entry entry) {
            List<String> facts = new ArrayList<>();
            if (!entry.codable()) {
                facts.add(Messages.folder);
            } else if (entry.origin() != CodeOrigin.UNSPECIFIED) {
                facts.add(OriginWords.of(entry.origin()));
            }
            if (entry.codable()) {
                facts.add(NLS.bind(Messages.counts, entry.own().segments(), entry.own().documents()));
            }
            if (!entry.aliases().isEmpty()) {
                facts.add(NLS.bind(Messages.aliases, String.join(", ", entry.aliases())));
            }
            return String.join(" · ", facts);
        }

        private void part(Codebook.Entry entry, CodeText part) {
            String words = entry.text(part);
            if (!words.isEmpty()) {
                add(Style.LABEL, entry, part, "", label(part) + ": ");
                add(part == CodeText.ANCHOR_EXAMPLE ? Style.QUOTE : Style.WORDS, entry, part, "", words + "\n");
            } else if (part == CodeText.DEFINITION) {
                add(Style.PLACEHOLDER, entry, part, "", Messages.addDefinition + "\n");
            }
        }

        private String sentence(CodeHistoryReport.Entry change) {
            String from = change.before().isEmpty() ? "" : " " + change.before();
            String to = change.after().isEmpty() ? "" : " → " + change.after();
            String why = change.reason().isEmpty() ? "" : " (" + change.reason() + ")";
            return (change.at() == null ? "" : dates.format(change.at()) + ": ") + kind(change.kind()) + from + to
                + why;
        }
    }
}
