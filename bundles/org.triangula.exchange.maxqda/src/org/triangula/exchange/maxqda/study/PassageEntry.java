// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.triangula.coding.Passage;
import org.triangula.coding.operation.StudyLookup;
import org.triangula.core.exchange.ImportPreview.FieldChange;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.maxqda.CodePath;
import org.triangula.exchange.maxqda.Field;
import org.triangula.model.Coder;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.CodingOrigin;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;

/** Enters codings and paraphrases at their places. What is there already is brought up to date and not doubled. */
final class PassageEntry {

    /** Under which name codes are made when an export does not tell who did. */
    static final String UNKNOWN_CODER = "MAXQDA";

    private final StudyEdit edit;
    private final StudyCodes codes;
    private final StudyLookup lookup;
    private final Map<Document, Map<Long, Selection>> selections = new HashMap<>();

    PassageEntry(StudyEdit edit, StudyCodes codes) {
        this.edit = edit;
        this.codes = codes;
        this.lookup = new StudyLookup(edit);
    }

    void enter(Passage passage, Optional<CodePath> path, Optional<String> colour, String note, OptionalInt weight,
        String coder, Optional<Instant> createdAt) throws ProblemException {
        if (path.isEmpty()) {
            Selection selection = selection(passage);
            selection.setParaphrase(together(selection.getParaphrase(), note));
            return;
        }
        Code code = code(path.get(), colour, coder);
        Coder person = coder.isBlank() ? null : lookup.coder(coder);
        Selection selection = selection(passage);
        Coding coding = find(selection, code, person);
        boolean isNew = coding == null;
        if (coding == null) {
            coding = TextsFactory.eINSTANCE.createCoding();
            coding.setCode(code);
            coding.setCoder(person);
            coding.setCreatedAt(createdAt.orElse(null));
            coding.setOrigin(CodingOrigin.IMPORTED);
        }
        if (weight.isPresent() && coding.getWeight() != weight.getAsInt()) {
            coding.setWeight(weight.getAsInt());
        }
        if (!note.isBlank() && !note.equals(coding.getComment())) {
            coding.setComment(note);
        }
        if (isNew) {
            selection.getCodings().add(coding);
        }
    }

    /** The code of a path, made with its colour when it is not there. */
    Code code(CodePath path, Optional<String> colour, String coder) throws ProblemException {
        boolean fresh = codes.find(path).isEmpty();
        Code code = codes.require(edit, path, coder.isBlank() ? UNKNOWN_CODER : coder);
        if (fresh && colour.isPresent()) {
            code.setColour(colour.get());
        }
        return code;
    }

    /** Two paraphrases of one passage are both kept. */
    private static String together(String there, String more) {
        return there == null || there.isBlank() ? more : there.contains(more) ? there : there + '\n' + more;
    }

    /** The coding of a passage with a code by a coder. */
    static Coding find(Selection selection, Code code, Coder coder) {
        for (Coding coding : selection.getCodings()) {
            if (coding.getCode() == code && coding.getCoder() == coder) {
                return coding;
            }
        }
        return null;
    }

    /** What would change in a coding by what a row says. */
    static List<FieldChange> changes(Coding coding, PassageRow row) {
        List<FieldChange> fields = new ArrayList<>();
        if (row.weight().isPresent() && coding.getWeight() != row.weight().getAsInt()) {
            fields.add(new FieldChange(FieldWords.of(Field.WEIGHT), String.valueOf(coding.getWeight()),
                String.valueOf(row.weight().getAsInt())));
        }
        if (!row.note().isBlank() && !row.note().equals(coding.getComment())) {
            fields.add(new FieldChange(FieldWords.of(Field.COMMENT),
                coding.getComment() == null ? "" : coding.getComment(), row.note()));
        }
        return fields;
    }

    /** What would change in the paraphrase of a selection. */
    static List<FieldChange> paraphrase(Selection selection, PassageRow row) {
        String before = selection.getParaphrase() == null ? "" : selection.getParaphrase();
        String after = together(before, row.note());
        return after.equals(before) ? List.of()
            : List.of(new FieldChange(FieldWords.of(Field.PARAPHRASE), before, after));
    }

    private Selection selection(Passage passage) {
        return selections.computeIfAbsent(passage.document(), PassageEntry::index).computeIfAbsent(
            key(passage.start(), passage.end()), key -> {
                Selection selection = TextsFactory.eINSTANCE.createSelection();
                selection.setStart(passage.start());
                selection.setEnd(passage.end());
                passage.document().getSelections().add(selection);
                return selection;
            });
    }

    /** The selections of a document by their place. */
    static Map<Long, Selection> index(Document document) {
        Map<Long, Selection> index = new HashMap<>();
        document.getSelections().forEach(each -> index.putIfAbsent(key(each.getStart(), each.getEnd()), each));
        return index;
    }

    static long key(int start, int end) {
        return (long) start << 32 | end;
    }
}
