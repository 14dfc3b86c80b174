// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.summary;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.triangula.analysis.summary.Paraphrase;
import org.triangula.coding.Passage;
import org.triangula.coding.operation.WriteParaphrase;
import org.triangula.coding.ui.CodeImages;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.document.CodeChoices;
import org.triangula.coding.ui.popup.ChoicePopup;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Selection;
import org.triangula.ui.widgets.AccessibleNames;
import org.triangula.ui.widgets.PendingText;

/** One passage with its paraphrase to be written and its codes to be given. */
final class ParaphrasePane extends Composite {

    private final CodingContext context;
    private final PendingText pending;
    private final CodeImages images;
    private final StyledText passage;
    private final StyledText text;
    private final Label codes;
    private final Button code;
    private Paraphrase shown;
    private boolean filling;

    ParaphrasePane(Composite parent, CodingContext context) {
        super(parent, SWT.NONE);
        this.context = context;
        pending = new PendingText(getDisplay());
        images = new CodeImages(this);
        GridLayoutFactory.fillDefaults().margins(6, 2).spacing(4, 4).numColumns(2).applyTo(this);
        passage = styled(SWT.READ_ONLY, Messages.column_passage);
        text = styled(SWT.NONE, Messages.paraphrase_hint);
        codes = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT)
            .applyTo(codes);
        code = new Button(this, SWT.PUSH);
        code.setText(Messages.generalise);
        code.setToolTipText(Messages.generalise_description);
        code.addListener(SWT.Selection, event -> generalise());
        setEnabled(false);
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> pending.flush());
        addListener(SWT.Dispose, event -> flush());
    }

    private StyledText styled(int style, String name) {
        StyledText widget = new StyledText(this, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | style);
        widget.setMargins(8, 6, 8, 6);
        widget.setToolTipText(name);
        AccessibleNames.give(widget, name);
        widget.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_TAB_NEXT) {
                event.doit = true;
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(120, 40).applyTo(widget);
        return widget;
    }

    StyledText text() {
        return text;
    }

    void flush() {
        pending.flush();
    }

    void show(Paraphrase paraphrase) {
        boolean same = shown != null && shown.selection().equals(paraphrase.selection());
        if (!same) {
            flush();
        }
        shown = paraphrase;
        setEnabled(true);
        if (!passage.getText().equals(paraphrase.words())) {
            passage.setText(paraphrase.words());
        }
        if (!pending.isPending() && !(same && content().strip().equals(paraphrase.paraphrase()))) {
            filling = true;
            text.setText(paraphrase.paraphrase());
            filling = false;
        }
        codes.setText((paraphrase.codes().isEmpty() ? Messages.noCodes
            : paraphrase.codes().stream().map(context.tree()::path).collect(Collectors.joining("\n")))
            .replace("&", "&&"));
        boolean writable = context.session().map(session -> !session.isReadOnly()).orElse(false);
        text.setEditable(writable);
        code.setEnabled(writable);
        layout(true);
    }

    private String content() {
        return text.getText().replace("\r\n", "\n");
    }

    private void typed() {
        if (!filling && shown != null) {
            String selection = shown.selection();
            pending.typed(content(), typed -> context.find(Selection.class, selection)
                .ifPresent(one -> context.run(new WriteParaphrase(Passage.of(one), typed))));
        }
    }

    private void generalise() {
        flush();
        context.find(Selection.class, shown.selection()).ifPresent(one -> new ChoicePopup<Code>(getShell(),
            Messages.generalise_title, Messages.generalise_hint, CodeChoices.of(context, images),
            code.toDisplay(0, code.getSize().y), chosen -> context.code(Passage.of(one), List.of(chosen))).open());
    }
}
