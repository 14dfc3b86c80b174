// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.triangula.core.exchange.Checksum;
import org.triangula.exchange.maxqda.CodePath;
import org.triangula.exchange.maxqda.CodedSegment;
import org.triangula.exchange.maxqda.MaxqdaExport;
import org.triangula.exchange.maxqda.ParaphraseRow;
import org.triangula.exchange.maxqda.Position;
import org.triangula.exchange.maxqda.Provenance;
import org.triangula.exchange.maxqda.locate.Sought;

/**
 * A row of an export that belongs to a passage: a coding or a paraphrase.
 *
 * @param fingerprint tells whether the same row was imported before, from whatever file and language
 * @param provenance where it stood
 * @param document its document
 * @param code path of the code; empty for a paraphrase
 * @param text the passage
 * @param begin where it begins
 * @param end where it ends
 * @param note comment of the coding, or the paraphrase
 * @param weight weight of the coding
 * @param coder user name of who coded; may be empty
 * @param createdAt when
 * @param colour colour of the code, {@code #rrggbb}
 */
record PassageRow(String fingerprint, Provenance provenance, DocumentKey document, Optional<CodePath> code, String text,
    Optional<Position> begin, Optional<Position> end, String note, OptionalInt weight, String coder,
    Optional<LocalDateTime> createdAt, Optional<String> colour) {

    private static final int LENGTH = 20;

    /** All rows of an export. */
    static List<PassageRow> of(MaxqdaExport export) {
        Map<String, Integer> seen = new HashMap<>();
        List<PassageRow> rows = new ArrayList<>();
        for (CodedSegment segment : export.segments()) {
            rows.add(new PassageRow("", segment.provenance(),
                new DocumentKey(segment.documentGroup(), segment.documentName()), Optional.of(segment.code()),
                segment.text(), segment.begin(), segment.end(), segment.comment(), segment.weight(),
                segment.authorship().createdBy(), segment.authorship().createdAt(), segment.colour())
                .withFingerprint(seen));
        }
        for (ParaphraseRow row : export.paraphrases()) {
            rows.add(new PassageRow("", row.provenance(), new DocumentKey(row.documentGroup(), row.documentName()),
                Optional.empty(), row.segment(), row.begin(), row.end(), row.text(), OptionalInt.empty(),
                row.authorship().createdBy(), row.authorship().createdAt(), Optional.empty()).withFingerprint(seen));
        }
        return rows;
    }

    private PassageRow withFingerprint(Map<String, Integer> seen) {
        // what CSV leaves out (colours) and what formats differ in (line ends) does not belong to a row's identity
        String content = String.join("\u0001", document.group(), document.name(),
            code.map(CodePath::toString).orElse(""), text.replaceAll("\\s+", " "),
            begin.map(Position::written).orElse(""), end.map(Position::written).orElse(""),
            note.replaceAll("\\s+", " "), weight.isPresent() ? String.valueOf(weight.getAsInt()) : "", coder);
        int number = seen.merge(content, 1, Integer::sum);
        return new PassageRow(Checksum.ofText(content + '\u0001' + number).substring(0, LENGTH), provenance, document,
            code, text, begin, end, note, weight, coder, createdAt, colour);
    }

    /** What is looked for in the text of the document. */
    Sought sought() {
        String kind = code.map(CodePath::toString).orElse("") + '\u0001' + coder;
        String details = note + '\u0001' + weight + '\u0001' + createdAt.map(Objects::toString).orElse("");
        return new Sought(text, begin, end, kind, details);
    }

    @Override
    public String toString() {
        return "PassageRow[" + provenance + "]";
    }
}
