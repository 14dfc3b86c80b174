// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.summary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.triangula.analysis.summary.SummaryEntry;
import org.triangula.analysis.summary.SummaryGrid;
import org.triangula.analysis.summary.WriteSummary;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.RetrievedSegment;
import org.triangula.coding.retrieval.SegmentReader;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Identified;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.study.Problems;
import org.triangula.ui.widgets.AccessibleNames;
import org.triangula.ui.widgets.PendingText;

/** The segments of a document under a code, and the summary that is written of them. */
final class SummaryPane extends Composite {

    private final CodingContext context;
    private final PendingText pending;
    private final Label heading;
    private final SegmentText segments;
    private final StyledText summary;
    private final Button insertParaphrases;
    private final Button insertSegments;
    private SummaryGrid.Cell shown;
    private boolean filling;

    SummaryPane(Composite parent, CodingContext context) {
        super(parent, SWT.NONE);
        this.context = context;
        pending = new PendingText(getDisplay());
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(2, 4).applyTo(this);
        heading = new Label(this, SWT.NONE);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        heading.setText(Messages.choose);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(heading);
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        segments = new SegmentText(sash, Messages.segments, this::open);
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 4).applyTo(right);
        summary = new StyledText(right, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        summary.setMargins(8, 6, 8, 6);
        summary.setLineSpacing(2);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(summary);
        insertSegments = button(right, Messages.insertSegments, "segment", () -> insert(segments.segments().stream()
            .map(each -> "„" + each.text().strip() + "“ " + each.citation().text())
            .collect(Collectors.joining("\n"))));
        insertParaphrases = button(right, Messages.insertParaphrases, "square-pen", () -> insert(paraphrases()));
        AccessibleNames.give(summary, Messages.summary);
        summary.setToolTipText(Messages.summary);
        summary.setEnabled(false);
        summary.addListener(SWT.Modify, event -> typed());
        summary.addListener(SWT.FocusOut, event -> pending.flush());
        summary.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        addListener(SWT.Dispose, event -> flush());
    }

    private static Button button(Composite parent, String name, String icon, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setImage(Icons.get().image(icon, button));
        button.setToolTipText(name);
        AccessibleNames.give(button, name);
        button.setEnabled(false);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.swtDefaults().applyTo(button);
        return button;
    }

    StyledText summary() {
        return summary;
    }

    SegmentText segmentText() {
        return segments;
    }

    void flush() {
        pending.flush();
    }

    void show(SummaryGrid.Cell cell, String document, boolean subcodes) {
        boolean same = shown != null && shown.document().equals(cell.document()) && shown.code().equals(cell.code());
        if (!same) {
            flush();
        }
        shown = cell;
        heading.setText((document + " · " + context.tree().path(cell.code()) + " · "
            + NLS.bind(Messages.cell_segments, cell.segments())).replace("&", "&&"));
        List<RetrievedSegment> read = read(cell, subcodes);
        if (!same || !read.equals(segments.segments())) {
            segments.show(read, Messages.noSegments);
        }
        String text = cell.summary().map(SummaryEntry::text).orElse("");
        if (!pending.isPending() && !(same && content().strip().equals(text))) {
            filling = true;
            summary.setText(text);
            filling = false;
        }
        boolean writable = context.session().map(session -> !session.isReadOnly()).orElse(false);
        summary.setEnabled(true);
        summary.setEditable(writable);
        insertSegments.setEnabled(writable && !read.isEmpty());
        insertParaphrases.setEnabled(writable && !paraphrases().isEmpty());
    }

    private List<RetrievedSegment> read(SummaryGrid.Cell cell, boolean subcodes) {
        List<CodedSegment> coded = SummaryGrid.segments(context.index().orElseThrow(), context.tree(), cell.document(),
            cell.code(), subcodes);
        try {
            return new SegmentReader(context.session().orElseThrow()).coded(coded);
        } catch (ProblemException e) {
            Problems.show(e.problem());
            return List.of();
        }
    }

    private String paraphrases() {
        return segments.segments().stream().map(RetrievedSegment::selection).distinct()
            .map(id -> context.find(Selection.class, id)).flatMap(Optional::stream).map(Selection::getParaphrase)
            .filter(text -> text != null && !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private void insert(String text) {
        if (!text.isEmpty()) {
            int caret = summary.getSelectionRange().x;
            String before = caret > 0 && summary.getText().charAt(caret - 1) != '\n' ? "\n" : "";
            summary.replaceTextRange(caret, summary.getSelectionRange().y, before + text);
            summary.setFocus();
        }
    }

    private String content() {
        return summary.getText().replace("\r\n", "\n");
    }

    private void typed() {
        if (!filling && shown != null) {
            String document = shown.document();
            String code = shown.code();
            pending.typed(content(), text -> context.find(Document.class, document).ifPresent(
                about -> context.find(Code.class, code).ifPresent(
                    under -> context.run(new WriteSummary(about, under, text, context.coder())))));
        }
    }

    private void open(RetrievedSegment segment) {
        String id = segment.coding().map(CodedSegment::coding).orElse(segment.selection());
        context.find(Identified.class, id).ifPresent(ObjectOpeners::open);
    }
}
