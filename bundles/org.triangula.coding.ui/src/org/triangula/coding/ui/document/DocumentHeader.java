// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.triangula.coding.retrieval.Citation;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.ui.Messages;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.InterviewDetails;
import org.triangula.ui.presentation.Icons;

/** The slim bar above a document: which one it is, how much of it is coded, the selected coding, zoom. */
final class DocumentHeader extends Composite {

    private final Label title;
    private final Label coding;
    private final ToolItem highlight;
    private final ToolItem zoom;
    private final ToolItem speaker;
    private final ToolItem recording;
    private final ToolItem find;
    private final ToolItem correct;
    private final ToolItem proposals;
    private final ToolItem history;
    private String facts = "";

    DocumentHeader(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 2).spacing(12, 0).applyTo(this);
        title = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(title);
        ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
        speaker = item(bar, SWT.PUSH, "users", EditorMessages.Header_speakers);
        recording = item(bar, SWT.PUSH, "mic", EditorMessages.Header_recording);
        find = item(bar, SWT.PUSH, "text-search", EditorMessages.Header_find);
        correct = item(bar, SWT.CHECK, "square-pen", EditorMessages.Header_correct);
        proposals = item(bar, SWT.PUSH, "list-checks", EditorMessages.Header_proposals);
        history = item(bar, SWT.PUSH, "history", EditorMessages.Header_history);
        new ToolItem(bar, SWT.SEPARATOR);
        highlight = new ToolItem(bar, SWT.CHECK);
        highlight.setImage(Icons.get().image("highlighter"));
        highlight.setToolTipText(Messages.Header_highlight);
        ToolItem smaller = new ToolItem(bar, SWT.PUSH);
        smaller.setText("−");
        smaller.setToolTipText(Messages.Header_smaller);
        zoom = new ToolItem(bar, SWT.PUSH);
        zoom.setText("100 %");
        zoom.setToolTipText(Messages.Header_zoom);
        ToolItem larger = new ToolItem(bar, SWT.PUSH);
        larger.setText("+");
        larger.setToolTipText(Messages.Header_larger);
        smaller.setData(-10);
        larger.setData(10);
        coding = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(2, 1).applyTo(coding);
    }

    private static ToolItem item(ToolBar bar, int style, String icon, String tip) {
        ToolItem item = new ToolItem(bar, style);
        item.setImage(Icons.get().image(icon));
        item.setToolTipText(tip);
        return item;
    }

    void connect(DocumentEditor editor, SpeakerMenu speakers) {
        speaker.addListener(SWT.Selection, event -> {
            Rectangle bounds = speaker.getBounds();
            speakers.open(speaker.getParent(), bounds.x, bounds.y + bounds.height);
        });
        recording.addListener(SWT.Selection, event -> editor.audioBar().setFocus());
        find.addListener(SWT.Selection, event -> editor.find());
        correct.addListener(SWT.Selection, event -> {
            editor.correction().toggle();
            correct.setSelection(editor.correction().isOn());
        });
        proposals.addListener(SWT.Selection, event -> editor.toggleProposals());
        history.addListener(SWT.Selection, event -> editor.toggleHistory());
    }

    void showCorrecting(boolean on) {
        correct.setSelection(on);
    }

    void connect(DocumentPane pane) {
        highlight.addListener(SWT.Selection, event -> pane.setHighlighting(highlight.getSelection()));
        zoom.addListener(SWT.Selection, event -> pane.setZoom(100));
        for (ToolItem item : zoom.getParent().getItems()) {
            if (item.getData() instanceof Integer step) {
                item.addListener(SWT.Selection, event -> pane.setZoom(pane.zoom() + step));
            }
        }
    }

    void showZoom(int percent) {
        zoom.setText(percent + " %");
        layout(true);
    }

    void showDocument(Document document, List<CodedSegment> segments) {
        String label = Citation.label(document);
        InterviewDetails interview = document.getInterview();
        String function = interview == null || interview.getRespondentFunction() == null ? ""
            : " · " + interview.getRespondentFunction();
        title.setText((label + function).replace("&", "&&"));
        long codes = segments.stream().map(CodedSegment::code).distinct().count();
        facts = segments.isEmpty() ? Messages.Header_uncoded
            : NLS.bind(Messages.Header_counts, segments.size(), codes);
        showCoding("");
    }

    void showMissing() {
        title.setText(Messages.Header_missing);
        facts = "";
        showCoding("");
    }

    void showCoding(String description) {
        String shown = description.isEmpty() ? facts : description;
        String line = shown.replace("&", "&&").replace('\n', ' ');
        if (!line.equals(coding.getText())) {
            coding.setText(line);
            layout(true);
        }
        coding.setToolTipText(description.isEmpty() ? null : description);
    }
}
