// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.coding.code.CodeOutline;
import org.triangula.coding.code.CodeText;
import org.triangula.coding.correction.CorrectText;
import org.triangula.coding.memo.ChangeMemoKind;
import org.triangula.coding.memo.DeleteMemos;
import org.triangula.coding.memo.MakeMemoDocument;
import org.triangula.coding.memo.MoveMemo;
import org.triangula.coding.memo.RetitleMemo;
import org.triangula.coding.memo.RewriteMemo;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.text.TextEdit;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.Memo;

/**
 * One generator for every operation of the coding room. A new operation gets one line here and is then part of the
 * property that undo and redo restore every state; {@link UndoProperties} fails for operations without a line.
 */
final class OperationGenerators {

    private static final CodeOrigin[] ORIGINS = CodeOrigin.values();

    private OperationGenerators() {
    }

    static Map<Class<? extends StudyOperation>, OperationGenerator> all() {
        Map<Class<? extends StudyOperation>, OperationGenerator> all = new LinkedHashMap<>();
        tree(all);
        meaning(all);
        sets(all);
        segments(all);
        passages(all);
        memos(all);
        return all;
    }

    private static void tree(Map<Class<? extends StudyOperation>, OperationGenerator> all) {
        all.put(CreateCode.class, dice -> Optional.of(new CreateCode("Code " + dice.number(20), dice.parent(),
            dice.number(5) > 0, CodeOrigin.INDUCTIVE, dice.coder())));
        all.put(CreateCodes.class, dice -> Optional.of(new CreateCodes(
            CodeOutline.read("Ober " + dice.number(9) + "\n\tUnter\tDefinition\n\tUnter 2\nNeben"), dice.parent(),
            dice.code().orElse(null), CodeOrigin.DEDUCTIVE, dice.coder())));
        all.put(RenameCode.class,
            dice -> dice.code().map(code -> new RenameCode(code, "Neu " + dice.number(20), dice.coder())));
        all.put(MoveCode.class, dice -> dice.code().map(
            code -> new MoveCode(dice.some(dice.codes()), dice.parent(), code, dice.coder())));
        all.put(MergeCodes.class, dice -> dice.code().map(code -> new MergeCodes(dice.codes().stream()
            .filter(each -> dice.number(3) == 0).toList(), code, "Grund", dice.coder())));
        all.put(DeleteCodes.class, dice -> dice.code().map(code -> new DeleteCodes(List.of(code), dice.coder())));
        all.put(SplitCode.class, OperationGenerators::split);
        all.put(ExplainCodeChange.class, dice -> dice.one(dice.study().getTexts().getCodeSystem() == null ? List.of()
            : dice.study().getTexts().getCodeSystem().getHistory())
            .map(change -> new ExplainCodeChange(change, dice.yes() ? "" : "weil " + dice.number(5))));
    }

    private static Optional<SplitCode> split(StudyDice dice) {
        return dice.one(dice.codings()).map(Coding::getCode).map(code -> {
            List<Coding> codings = dice.codings().stream().filter(each -> each.getCode() == code).toList();
            List<Coding> part = dice.some(codings);
            return new SplitCode(code, List.of(dice.yes() ? SplitCode.Part.toNew("Teil " + dice.number(9), part)
                : SplitCode.Part.to(dice.code().orElse(code), part)), dice.yes(), "", dice.coder());
        });
    }

    private static void meaning(Map<Class<? extends StudyOperation>, OperationGenerator> all) {
        all.put(ColourCodes.class, dice -> dice.code().map(code -> new ColourCodes(List.of(code),
            dice.yes() ? "#0072B2" : "#D55E00", dice.yes())));
        all.put(SetCodeShortcut.class, dice -> dice.code().map(
            code -> new SetCodeShortcut(code, dice.yes() ? null : String.valueOf(1 + dice.number(3)))));
        all.put(DefineCode.class, dice -> dice.code().map(code -> new DefineCode(code,
            CodeText.values()[dice.number(CodeText.values().length)], dice.yes() ? "" : "Text " + dice.number(9))));
        all.put(SetAliases.class, dice -> dice.code().map(code -> new SetAliases(code,
            dice.yes() ? List.of("Alias", " Alias ", "B") : List.of())));
        all.put(SetCodeOrigin.class, dice -> dice.code().map(
            code -> new SetCodeOrigin(dice.some(dice.codes()), ORIGINS[dice.number(ORIGINS.length)])));
        all.put(MarkFavourite.class,
            dice -> dice.code().map(code -> new MarkFavourite(dice.some(dice.codes()), dice.yes())));
        all.put(MarkExamples.class, dice -> dice.one(dice.codings()).map(
            coding -> new MarkExamples(dice.some(dice.codings()), dice.number(3) > 0)));
    }

    private static void sets(Map<Class<? extends StudyOperation>, OperationGenerator> all) {
        all.put(CreateCodeSet.class, dice -> dice.code().map(code -> new CreateCodeSet("Set " + dice.number(9),
            dice.some(dice.codes()), dice.yes() ? null : "#009E73")));
        all.put(ChangeCodeSet.class, dice -> dice.one(dice.sets()).map(
            set -> new ChangeCodeSet(set, dice.number(4) == 0 ? " " : "Set neu", "#E69F00")));
        all.put(FillCodeSet.class, dice -> dice.one(dice.sets()).flatMap(
            set -> dice.code().map(code -> new FillCodeSet(set, dice.some(dice.codes()), dice.yes()))));
        all.put(DeleteCodeSet.class, dice -> dice.one(dice.sets()).map(DeleteCodeSet::new));
    }

    private static void segments(Map<Class<? extends StudyOperation>, OperationGenerator> all) {
        all.put(CodeSegment.class, dice -> dice.code().map(
            code -> new CodeSegment(dice.passage(), dice.some(dice.codes()), dice.coder())));
        all.put(InVivoCoding.class, dice -> Optional.of(
            new InVivoCoding(dice.passage(), "Wort " + dice.number(9), dice.parent(), dice.coder())));
        all.put(RemoveCoding.class,
            dice -> dice.one(dice.codings()).map(coding -> new RemoveCoding(dice.some(dice.codings()))));
        all.put(RecodeCodings.class, dice -> dice.one(dice.codings()).flatMap(coding -> dice.code().map(
            code -> new RecodeCodings(dice.some(dice.codings()), code, dice.yes(), dice.coder()))));
        all.put(CommentCoding.class, dice -> dice.one(dice.codings()).map(
            coding -> new CommentCoding(coding, dice.yes() ? "" : "Kommentar " + dice.number(9))));
        all.put(CommentCodings.class, dice -> dice.one(dice.codings()).map(
            coding -> new CommentCodings(dice.some(dice.codings()), dice.yes() ? null : "Kommentar")));
        all.put(WeighCoding.class,
            dice -> dice.one(dice.codings()).map(coding -> new WeighCoding(coding, dice.number(120))));
        all.put(WeighCodings.class, dice -> dice.one(dice.codings()).map(
            coding -> new WeighCodings(dice.some(dice.codings()), dice.number(120))));
        all.put(LinkSegment.class, dice -> Optional.of(new LinkSegment(dice.passage(),
            dice.study().getPlaces().getAreas().get(0), null, "", dice.coder())));
        all.put(RemoveSegmentLink.class,
            dice -> dice.one(dice.study().getInquiry().getLinks()).map(RemoveSegmentLink::new));
        all.put(WriteMemo.class, dice -> Optional.of(dice.yes() || dice.code().isEmpty()
            ? WriteMemo.on(dice.passage(), "Memo", "Text", null, dice.coder())
            : WriteMemo.on(dice.code().orElseThrow(), "Memo", "Text", null, dice.coder())));
        all.put(ChangeMemo.class, dice -> dice.one(dice.study().getTexts().getMemos()).map(
            memo -> new ChangeMemo(memo, "Memo " + dice.number(3), "Text " + dice.number(3))));
    }

    private static void passages(Map<Class<? extends StudyOperation>, OperationGenerator> all) {
        all.put(HighlightPassage.class, dice -> Optional.of(
            new HighlightPassage(dice.passage(), dice.yes() ? "#FFF3A3" : null, "")));
        all.put(WriteParaphrase.class, dice -> Optional.of(
            new WriteParaphrase(dice.passage(), dice.yes() ? "Paraphrase " + dice.number(9) : "")));
        all.put(ResizeSegment.class, dice -> dice.one(dice.codings()).map(coding -> {
            int start = dice.number(20);
            return new ResizeSegment(coding, start, start + 1 + dice.number(20), dice.yes());
        }));
        all.put(CorrectText.class, OperationGenerators::correct);
    }

    private static void memos(Map<Class<? extends StudyOperation>, OperationGenerator> all) {
        all.put(CodeAutomatically.class, dice -> dice.code().map(code -> new CodeAutomatically(
            List.of(dice.passage(), dice.passage()), dice.some(dice.codes()), dice.coder(), "Bus")));
        all.put(CreateDocument.class, dice -> dice.number(4) > 0 ? Optional.empty()
            : Optional.of(new CreateDocument("Notiz", DocumentKind.FIELD_NOTES, "Erfundener Text, lang genug.")));
        all.put(ChangeMemoKind.class, dice -> memo(dice).map(memo -> new ChangeMemoKind(List.of(memo), null)));
        all.put(DeleteMemos.class, dice -> memo(dice).map(memo -> new DeleteMemos(List.of(memo))));
        all.put(MakeMemoDocument.class, dice -> memo(dice).map(MakeMemoDocument::new));
        all.put(MoveMemo.class, dice -> memo(dice).map(memo -> new MoveMemo(memo, dice.some(dice.codes()))));
        all.put(RetitleMemo.class, dice -> memo(dice).map(memo -> new RetitleMemo(memo, "Titel " + dice.number(5))));
        all.put(RewriteMemo.class, dice -> memo(dice).map(memo -> new RewriteMemo(memo, "Text " + dice.number(5))));
    }

    private static Optional<Memo> memo(StudyDice dice) {
        return dice.one(dice.study().getTexts().getMemos());
    }

    private static Optional<CorrectText> correct(StudyDice dice) {
        try {
            int start = dice.number(20);
            CorrectText correction = CorrectText.of(dice.open().session(), dice.document(),
                List.of(new TextEdit(start, start + dice.number(6), dice.yes() ? "" : "Wort\n")), "Grund");
            return Optional.of(dice.yes() ? correction : correction.removingEmptied());
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }
}
