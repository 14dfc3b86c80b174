// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import java.util.List;
import java.util.Objects;

import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.SurveyFactory;

/**
 * An option of a question as it should be.
 *
 * @param id identity of the option that this draft changes; empty for a new one
 * @param code code in data files, unique in the question
 * @param wording wording by language
 * @param openText true when words of one's own can be added, as in "other, namely"
 * @param exclusive true when it excludes the others, as in "none of these"
 * @param missing kind of missing answer that it stands for; {@code NONE} for an answer
 */
public record OptionDraft(String id, String code, Multilingual wording, boolean openText, boolean exclusive,
    MissingKind missing) {

    /** Checks that nothing is missing. */
    public OptionDraft {
        id = id == null ? "" : id;
        code = code == null ? "" : code.strip();
        Objects.requireNonNull(wording);
        Objects.requireNonNull(missing);
    }

    /**
     * A new option.
     *
     * @param code code in data files
     * @param wording wording by language
     * @return the draft
     */
    public static OptionDraft of(String code, Multilingual wording) {
        return new OptionDraft("", code, wording, false, false, MissingKind.NONE);
    }

    /**
     * An option as it is.
     *
     * @param option the option
     * @return the draft that would change nothing
     */
    public static OptionDraft of(AnswerOption option) {
        Multilingual wording = Multilingual.of(option.getWordings());
        return new OptionDraft(option.getId(), option.getCode(), wording.isEmpty() && option.getName() != null
            ? Multilingual.of("", option.getName()) : wording, option.isOpenText(), option.isExclusive(),
            option.getMissing());
    }

    /**
     * Writes options of a derived variable; nothing else refers to them.
     *
     * @param drafts the options as they should be
     * @param options the options as they are
     */
    public static void writeAll(List<OptionDraft> drafts, List<AnswerOption> options) {
        if (options.stream().map(OptionDraft::of).toList().equals(drafts)) {
            return;
        }
        options.clear();
        for (OptionDraft draft : drafts) {
            AnswerOption option = SurveyFactory.eINSTANCE.createAnswerOption();
            draft.writeTo(option);
            options.add(option);
        }
    }

    /** Makes an option say this. */
    void writeTo(AnswerOption option) {
        option.setCode(code);
        option.setName(wording.isEmpty() ? code : wording.readIn(""));
        // a text without a language is the name only
        wording.with("", null).writeTo(option.getWordings());
        option.setOpenText(openText);
        option.setExclusive(exclusive);
        option.setMissing(missing);
    }
}
