// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.core.exchange.ImportPreview;
import org.triangula.core.exchange.ImportPreview.Change;
import org.triangula.core.exchange.ImportPreview.FieldChange;
import org.triangula.core.exchange.ImportPreview.Item;
import org.triangula.exchange.maxqda.CodePath;
import org.triangula.exchange.maxqda.Field;
import org.triangula.model.Coder;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/** What becomes of every row with a passage: a coding, a paraphrase, a passage that waits, or nothing. */
final class PassageComparison {

    private static final int LONGEST = 160;

    private final Study study;
    private final StudyCodes codes;
    private final Map<String, Planned.Passage> planned = new HashMap<>();
    private final Map<DocumentKey, Map<Long, Selection>> selections = new HashMap<>();
    private final Map<DocumentKey, String> leftOut;
    private final Map<DocumentKey, String> documents = new HashMap<>();
    /** Passages that an earlier row of the same file brings with the same code and coder. */
    private final Set<String> brought = new HashSet<>();
    private int waiting;

    PassageComparison(Study study, StudyCodes codes, List<Planned> plans, Map<DocumentKey, String> leftOut) {
        this.study = study;
        this.codes = codes;
        this.leftOut = leftOut;
        for (Planned plan : plans) {
            plan.passages().forEach(each -> planned.put(each.row().fingerprint(), each));
            documents.put(plan.key(), plan.document().orElse(plan.key().toString()));
            selections.put(plan.key(), plan.document().flatMap(this::document).map(PassageEntry::index)
                .orElse(Map.of()));
        }
    }

    private java.util.Optional<Document> document(String id) {
        return study.getTexts().getDocuments().stream().filter(each -> id.equals(each.getId())).findFirst();
    }

    /** Whether a row gets into the study by this import, placed or waiting. */
    boolean comes(PassageRow row) {
        return planned.containsKey(row.fingerprint());
    }

    /** Number of passages that wait for a decision. */
    int waiting() {
        return waiting;
    }

    void tell(PassageRow row, ImportPreview.Builder preview) {
        boolean paraphrase = row.code().isEmpty();
        String kind = paraphrase ? Messages.kind_paraphrases : Messages.kind_segments;
        String name = row.code().map(CodePath::toString).orElse(row.document().toString());
        String place = row.provenance().toString();
        Planned.Passage passage = planned.get(row.fingerprint());
        if (passage == null) {
            String reason = leftOut.get(row.document());
            preview.tell(new Item(kind, reason == null ? Change.SAME : Change.LEFT_OUT, name, place,
                reason == null ? Messages.reason_known : reason, List.of()));
        } else if (passage.place().isEmpty()) {
            waiting++;
            preview.tell(new Item(Messages.kind_review, Change.ADDED, name, place,
                PassagePlanner.reason(passage.outcome()) + ' ' + shortened(row.text()), List.of()));
        } else {
            Compared compared = compare(row, passage, paraphrase);
            preview.tell(new Item(kind, switch (compared.state()) {
                case NEW -> Change.ADDED;
                case CHANGED -> Change.CHANGED;
                default -> Change.SAME;
            }, name, place, "", compared.fields()));
        }
    }

    private Compared compare(PassageRow row, Planned.Passage passage, boolean paraphrase) {
        int start = passage.place().orElseThrow().start();
        int end = passage.place().orElseThrow().end();
        String key = String.join("\u0001", documents.get(row.document()), String.valueOf(start), String.valueOf(end),
            row.code().flatMap(codes::node).map(node -> String.valueOf(System.identityHashCode(node))).orElse(""),
            paraphrase ? "" : row.coder());
        boolean again = !brought.add(key);
        Selection selection = selections.get(row.document()).get(PassageEntry.key(start, end));
        if (selection != null && paraphrase && hasParaphrase(selection)) {
            return Compared.of(PassageEntry.paraphrase(selection, row));
        }
        Coding there = selection == null || paraphrase ? null : coding(selection, row);
        if (there != null) {
            return Compared.of(PassageEntry.changes(there, row));
        }
        // the second row on one coding only adds to what the first one brings
        return again ? Compared.of(paraphrase ? fresh(row, true) : List.of())
            : new Compared(RowState.NEW, fresh(row, paraphrase));
    }

    private static boolean hasParaphrase(Selection selection) {
        return selection.getParaphrase() != null && !selection.getParaphrase().isBlank();
    }

    private Coding coding(Selection selection, PassageRow row) {
        Code code = codes.find(row.code().orElseThrow()).orElse(null);
        Coder coder = study.getCoders().stream().filter(each -> row.coder().equals(each.getName())
            || row.coder().equals(each.getShortName())).findFirst().orElse(null);
        return code == null || coder == null && !row.coder().isBlank() ? null
            : PassageEntry.find(selection, code, coder);
    }

    /** What a new coding or paraphrase comes with. */
    private static List<FieldChange> fresh(PassageRow row, boolean paraphrase) {
        List<FieldChange> fields = new ArrayList<>();
        if (!paraphrase) {
            add(fields, Field.DOCUMENT_NAME, row.document().toString());
        }
        add(fields, Field.SEGMENT, shortened(row.text()));
        if (row.weight().isPresent() && row.weight().getAsInt() > 0) {
            add(fields, Field.WEIGHT, String.valueOf(row.weight().getAsInt()));
        }
        add(fields, paraphrase ? Field.PARAPHRASE : Field.COMMENT, row.note());
        add(fields, Field.CREATED_BY, paraphrase ? "" : row.coder());
        return fields;
    }

    private static void add(List<FieldChange> fields, Field field, String value) {
        if (!value.isBlank()) {
            fields.add(new FieldChange(FieldWords.of(field), "", value));
        }
    }

    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text
            : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
