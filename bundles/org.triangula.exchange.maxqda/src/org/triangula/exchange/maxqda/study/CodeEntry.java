// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.util.Optional;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.maxqda.CodeRow;
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

    RowState compare(CodeRow row) {
        Optional<Code> found = codes.find(row.code());
        if (found.isEmpty()) {
            return RowState.NEW;
        }
        Code code = found.get();
        boolean definition = !row.definition().isEmpty() && !row.definition().equals(code.getDefinition())
            && (isBlank(code.getDefinition()) || !hasMemo(code, row.definition()));
        boolean example = !row.example().isEmpty() && isBlank(code.getAnchorExample());
        boolean alias = !row.alias().isEmpty() && !code.getAliases().contains(row.alias());
        return definition || example || alias ? RowState.CHANGED : RowState.SAME;
    }

    void enter(StudyEdit edit, CodeRow row) throws ProblemException {
        RowState state = compare(row);
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
        } else if (!row.definition().isEmpty() && !row.definition().equals(code.getDefinition())
            && !hasMemo(code, row.definition())) {
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
