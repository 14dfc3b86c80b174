// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.triangula.coding.Passage;
import org.triangula.coding.operation.CommentCoding;
import org.triangula.coding.operation.CommentCodings;
import org.triangula.coding.operation.CreateCode;
import org.triangula.coding.operation.RecodeCodings;
import org.triangula.coding.operation.RemoveCoding;
import org.triangula.coding.operation.SplitCode;
import org.triangula.coding.operation.WeighCoding;
import org.triangula.coding.operation.WeighCodings;
import org.triangula.coding.operation.WriteParaphrase;
import org.triangula.coding.table.CodingColumn;
import org.triangula.coding.table.CodingRow;
import org.triangula.coding.table.SplitCriterion;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.codes.CodeChoicePopup;
import org.triangula.coding.ui.document.CodeChoices;
import org.triangula.coding.ui.document.DocumentEditor;
import org.triangula.coding.ui.document.DocumentEditorInput;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.widgets.TextClipboard;

/** What a person can do with the segments selected in the table; each is one step to undo, however many they are. */
public final class CodingTableActions {

    /** Changes of so many segments are made in a job. */
    private static final int MANY = 2000;

    private final CodingTable view;
    private final CodingContext context;
    private final CellWriting writing;

    CodingTableActions(CodingTable view, CodingContext context) {
        this.view = view;
        this.context = context;
        writing = new CellWriting(view.table());
    }

    boolean isWriting() {
        return writing.isOpen();
    }

    /** The codings of the selected rows that are still in the study. */
    List<Coding> selected() {
        return codings(view.selected());
    }

    private List<Coding> codings(List<CodingRow> rows) {
        return rows.stream().map(row -> context.find(Coding.class, row.coding()).orElse(null)).filter(Objects::nonNull)
            .toList();
    }

    private void run(StudyOperation operation, int size) {
        if (size < MANY) {
            context.run(operation);
        } else {
            StudyWorkspace.get().runInBackground(operation, done -> {
                // the table follows the study
            });
        }
    }

    private List<Coding> required() {
        List<Coding> codings = selected();
        if (codings.isEmpty()) {
            Problems.notice(Messages.selectFirst);
        }
        return codings;
    }

    private void choose(String title, String typed, boolean asksReason, BiConsumer<Code, String> chosen,
        BiConsumer<String, String> create) {
        CodeChoicePopup popup = new CodeChoicePopup(view.table().getShell(), title,
            CodeChoices.of(context, view.images()), place(), asksReason, chosen);
        popup.offerNewCode(create);
        popup.startWith(typed);
        popup.open();
    }

    private Point place() {
        Table table = view.table();
        int row = Math.max(0, table.getSelectionIndex());
        Rectangle bounds = table.getItemCount() == 0 ? new Rectangle(0, 0, 0, 0)
            : table.getItem(row).getBounds(CodingColumn.CODE.ordinal());
        return table.toDisplay(bounds.x, Math.clamp(bounds.y + bounds.height, 0, table.getClientArea().height));
    }

    /**
     * Lets a code be chosen by typing and gives it to the selected segments.
     *
     * @param copy whether they keep the code they have
     * @param typed what was typed already; may be empty
     */
    void recode(boolean copy, String typed) {
        List<Coding> codings = required();
        if (!codings.isEmpty()) {
            choose(NLS.bind(copy ? Messages.copyTitle : Messages.recodeTitle, codings.size()), typed, false,
                (code, reason) -> recode(codings, code, copy), (name, reason) -> recodeNew(codings, name, copy));
        }
    }

    /**
     * Gives segments another code.
     *
     * @param codings the segments
     * @param code the code
     * @param copy whether they keep the code they have
     */
    public void recode(List<Coding> codings, Code code, boolean copy) {
        run(new RecodeCodings(codings, code, copy, context.coder()), codings.size());
        context.remember(List.of(code));
    }

    private void recodeNew(List<Coding> codings, String name, boolean copy) {
        CreateCode create = new CreateCode(name, null, true, CodeOrigin.INDUCTIVE, context.coder());
        run(StudyOperation.of(create.label(), edit -> new RecodeCodings(codings, create.create(edit), copy,
            context.coder()).perform(edit)), codings.size());
    }

    /** Lets a code be chosen or named to which the selected segments are split off. */
    void split() {
        List<Coding> codings = required();
        Code code = codings.isEmpty() ? null : oneCode(codings);
        if (code != null) {
            choose(NLS.bind(Messages.splitTitle, codings.size()), "", true,
                (target, reason) -> split(code, List.of(SplitCode.Part.to(target, codings)), reason),
                (name, reason) -> split(code, List.of(SplitCode.Part.toNew(name, codings)), reason));
        }
    }

    private Code oneCode(List<Coding> codings) {
        List<Code> codes = codings.stream().map(Coding::getCode).distinct().toList();
        if (codes.size() != 1) {
            Problems.notice(Messages.splitOneCode);
            return null;
        }
        return codes.get(0);
    }

    /**
     * Splits a code.
     *
     * @param code the code
     * @param parts where its segments go; new codes are made below it
     * @param reason why; may be empty
     */
    public void split(Code code, List<SplitCode.Part> parts, String reason) {
        run(new SplitCode(code, parts, true, reason, context.coder()),
            parts.stream().mapToInt(part -> part.codings().size()).sum());
    }

    /** Splits the code of the selected segments, of all shown where fewer than two are selected, by what they say. */
    void splitBy(SplitCriterion criterion) {
        List<CodingRow> rows = view.selected().size() < 2 ? view.rows() : view.selected();
        Code code = rows.isEmpty() ? null : oneCode(codings(rows));
        if (code == null) {
            return;
        }
        Map<String, List<CodingRow>> parts = criterion.parts(rows);
        if (parts.isEmpty()) {
            Problems.notice(Messages.splitNothing);
            return;
        }
        new SplitPopup(view.table().getShell(), code, parts, (chosen, reason) -> {
            List<SplitCode.Part> split = new ArrayList<>();
            chosen.forEach((name, part) -> split.add(SplitCode.Part.toNew(name, codings(part))));
            split(code, split, reason);
        }).open();
    }

    /** Writes in a cell; what is written counts for all selected segments. */
    void write(CodingColumn column, String typed) {
        Table table = view.table();
        int row = table.getSelectionIndex();
        if (row < 0) {
            Problems.notice(Messages.selectFirst);
            return;
        }
        List<Coding> codings = selected();
        String before = view.text(view.rows().get(row), column);
        table.showColumn(table.getColumn(column.ordinal()));
        writing.open(row, column.ordinal(), before, typed, text -> written(column, codings, text));
    }

    private void written(CodingColumn column, List<Coding> codings, String text) {
        switch (column) {
            case COMMENT -> comment(codings, text);
            case PARAPHRASE -> paraphrase(codings, text);
            default -> weigh(codings, text);
        }
    }

    /**
     * Comments on segments.
     *
     * @param codings the segments, at least one
     * @param text the comment; blank to remove it
     */
    public void comment(List<Coding> codings, String text) {
        run(codings.size() == 1 ? new CommentCoding(codings.get(0), text) : new CommentCodings(codings, text),
            codings.size());
    }

    /**
     * Weighs segments; the person is told when it is no weight.
     *
     * @param codings the segments, at least one
     * @param text the weight as it was typed; blank for none
     */
    public void weigh(List<Coding> codings, String text) {
        try {
            int weight = text.isBlank() ? 0 : Integer.parseInt(text.strip());
            run(codings.size() == 1 ? new WeighCoding(codings.get(0), weight) : new WeighCodings(codings, weight),
                codings.size());
        } catch (NumberFormatException e) {
            Problems.notice(Messages.weightRange);
        }
    }

    private void paraphrase(List<Coding> codings, String text) {
        List<Passage> passages =
            codings.stream().map(coding -> Passage.of((Selection) coding.eContainer())).distinct().toList();
        run(StudyOperation.of(NLS.bind(Messages.paraphraseLabel, passages.size()), edit -> {
            for (Passage passage : passages) {
                new WriteParaphrase(passage, text).perform(edit);
            }
        }), codings.size());
    }

    /** Removes the selected codings. */
    public void remove() {
        List<Coding> codings = selected();
        if (!codings.isEmpty()) {
            run(new RemoveCoding(codings), codings.size());
        }
    }

    /** Shows a segment in its document. */
    void jump(CodingRow row, IWorkbenchPage page) {
        Document document = context.find(Document.class, row.document()).orElse(null);
        if (document == null) {
            return;
        }
        try {
            if (page.openEditor(DocumentEditorInput.of(document), DocumentEditor.ID) instanceof DocumentEditor editor) {
                editor.reveal(row.start(), row.end(), row.coding());
            }
        } catch (PartInitException e) {
            Problems.notice(e.getLocalizedMessage());
        }
    }

    /** Copies the selected segments, all where none is selected, with where they stand. */
    void copy() {
        List<CodingRow> rows = view.selected().isEmpty() ? view.rows() : view.selected();
        if (rows.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append("„").append(row.text()).append("“ (").append(row.documentLabel())
            .append(", ").append(row.position()).append(")\n\n"));
        TextClipboard.put(view.table().getDisplay(), text.toString().strip());
    }
}
