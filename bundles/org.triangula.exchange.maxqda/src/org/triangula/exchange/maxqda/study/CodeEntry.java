// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.triangula.core.exchange.ImportPreview.FieldChange;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.maxqda.CodeRow;
import org.triangula.exchange.maxqda.Field;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.TextsFactory;

/**
 * Enters codes with definition, example, colour and alias. What a code of the study says already is not replaced: a
 * definition that differs becomes a memo on the code.
 */
final class CodeEntry {

    private final Study study;
    private final StudyCodes codes;

    CodeEntry(Study study, StudyCodes codes) {
        this.study = study;
        this.codes = codes;
    }

    /** What a row brings to its code. */
    Compared compare(CodeRow row) {
        Optional<Code> found = codes.find(row.code());
        List<FieldChange> fields = new ArrayList<>();
        if (found.isEmpty()) {
            add(fields, Field.MEMO, row.definition());
            add(fields, Field.EXAMPLE, row.example());
            add(fields, Field.ALIAS, row.alias());
            return new Compared(RowState.NEW, fields);
        }
        Code code = found.get();
        if (isBlank(code.getDefinition())) {
            add(fields, Field.MEMO, row.definition());
        } else if (addsMemo(code, row)) {
            fields.add(new FieldChange(Messages.field_memoOnCode, "", row.definition()));
        }
        if (isBlank(code.getAnchorExample())) {
            add(fields, Field.EXAMPLE, row.example());
        }
        if (!code.getAliases().contains(row.alias())) {
            add(fields, Field.ALIAS, row.alias());
        }
        return Compared.of(fields);
    }

    private static void add(List<FieldChange> fields, Field field, String value) {
        if (!value.isEmpty()) {
            fields.add(new FieldChange(FieldWords.of(field), "", value));
        }
    }

    private boolean addsMemo(Code code, CodeRow row) {
        return !row.definition().isEmpty() && !row.definition().equals(code.getDefinition())
            && !hasMemo(code, row.definition());
    }

    /** Whether a code of the study has another example, which stays. */
    boolean keepsExample(CodeRow row) {
        return codes.find(row.code()).filter(code -> !row.example().isEmpty() && !isBlank(code.getAnchorExample())
            && !row.example().equals(code.getAnchorExample())).isPresent();
    }

    /** Whether a code of the study has another colour, which stays. */
    boolean keepsColour(CodeRow row) {
        return codes.find(row.code()).filter(code -> row.colour().isPresent()
            && !row.colour().get().equalsIgnoreCase(code.getColour())).isPresent();
    }

    void enter(StudyEdit edit, CodeRow row) throws ProblemException {
        RowState state = compare(row).state();
        if (state == RowState.SAME) {
            return;
        }
        String coder = row.authorship().createdBy();
        Code code = codes.require(edit, row.code(), coder.isBlank() ? PassageEntry.UNKNOWN_CODER : coder);
        if (state == RowState.NEW && row.colour().isPresent()) {
            code.setColour(row.colour().get());
        }
        if (isBlank(code.getDefinition()) && !row.definition().isEmpty()) {
            code.setDefinition(row.definition());
        } else if (addsMemo(code, row)) {
            Memo memo = TextsFactory.eINSTANCE.createMemo();
            memo.setName(Messages.bind(Messages.memo_definition, code.getName()));
            memo.setText(row.definition());
            memo.setCreatedAt(edit.time());
            memo.setModifiedAt(edit.time());
            memo.getConcerns().add(code);
            edit.study().getTexts().getMemos().add(memo);
        }
        if (isBlank(code.getAnchorExample()) && !row.example().isEmpty()) {
            code.setAnchorExample(row.example());
        }
        if (!row.alias().isEmpty() && !code.getAliases().contains(row.alias())) {
            code.getAliases().add(row.alias());
        }
    }

    private boolean hasMemo(Code code, String text) {
        return study.getTexts().getMemos().stream()
            .anyMatch(memo -> text.equals(memo.getText()) && memo.getConcerns().contains(code));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
