// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.triangula.coding.memo.ChangeMemoKind;
import org.triangula.coding.memo.MemoEntry;
import org.triangula.coding.memo.RetitleMemo;
import org.triangula.coding.memo.RewriteMemo;
import org.triangula.coding.ui.CodingContext;
import org.triangula.model.Identified;
import org.triangula.model.Term;
import org.triangula.model.texts.Memo;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.AccessibleNames;
import org.triangula.ui.widgets.PendingText;

/** Title, kind, object and text of one memo. What is typed is kept at each pause and when the field is left. */
final class MemoPane extends Composite {

    private final CodingContext context;
    private final MemoWords words;
    private final PendingText pendingTitle;
    private final PendingText pendingText;
    private final Text title;
    private final Combo kind;
    private final Link concerns;
    private final Link document;
    private final StyledText text;
    private final Label facts;
    private List<Term> kinds = List.of();
    private MemoEntry shown;
    private boolean filling;

    MemoPane(Composite parent, CodingContext context, MemoWords words, Runnable move) {
        super(parent, SWT.NONE);
        this.context = context;
        this.words = words;
        pendingTitle = new PendingText(getDisplay());
        pendingText = new PendingText(getDisplay());
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(4, 4).applyTo(this);
        title = new Text(this, SWT.BORDER);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        title.setMessage(Messages.title_hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        Composite row = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        kind = new Combo(row, SWT.READ_ONLY);
        kind.setToolTipText(Messages.filter_kind);
        concerns = new Link(row, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT)
            .applyTo(concerns);
        document = new Link(this, SWT.WRAP);
        document.setText(Messages.inDocument);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(document);
        text = new StyledText(this, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(10, 8, 10, 8);
        text.setLineSpacing(3);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 80).applyTo(text);
        facts = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(facts);
        named(title, Messages.title_hint);
        named(kind, Messages.filter_kind);
        named(text, Messages.text);
        title.addListener(SWT.Modify, event -> titleTyped());
        title.addListener(SWT.FocusOut, event -> leaveTitle());
        text.addListener(SWT.Modify, event -> textTyped());
        text.addListener(SWT.FocusOut, event -> pendingText.flush());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        kind.addListener(SWT.Selection, event -> chooseKind());
        concerns.addListener(SWT.Selection, event -> follow(event.text, move));
        document.addListener(SWT.Selection, event -> Optional.ofNullable(shown)
            .flatMap(entry -> context.find(Identified.class, entry.document())).ifPresent(ObjectOpeners::open));
        addListener(SWT.Dispose, event -> flush());
    }

    private static void named(Control control, String name) {
        AccessibleNames.give(control, name);
    }

    /** Keeps everything typed, now. */
    void flush() {
        pendingTitle.flush();
        pendingText.flush();
    }

    Text title() {
        return title;
    }

    StyledText text() {
        return text;
    }

    Combo kind() {
        return kind;
    }

    /** Shows a memo, or what has become of the one that is shown; what is being typed in it stays. */
    void show(MemoEntry memo) {
        if (shown == null || !shown.memo().equals(memo.memo())) {
            flush();
        }
        boolean same = shown != null && shown.memo().equals(memo.memo());
        shown = memo;
        filling = true;
        try {
            if (!pendingTitle.isPending() && !title.getText().replaceAll("\\s+", " ").strip().equals(memo.title())) {
                title.setText(memo.title());
            }
            if (!pendingText.isPending() && !content().equals(memo.text())) {
                int caret = same ? Math.min(text.getCaretOffset(), memo.text().length()) : 0;
                text.setText(memo.text());
                text.setCaretOffset(caret);
                if (!same) {
                    text.setTopIndex(0);
                }
            }
        } finally {
            filling = false;
        }
        showKinds(memo);
        showConcerns(memo);
        boolean readOnly = context.session().map(session -> session.isReadOnly()).orElse(true);
        text.setEditable(!readOnly && !memo.isCodable());
        text.setBackground(new Color(memo.isCodable() ? Theme.current().chrome() : Theme.current().ground()));
        title.setEditable(!readOnly);
        kind.setEnabled(!readOnly);
        document.setVisible(memo.isCodable());
        ((GridData) document.getLayoutData()).exclude = !memo.isCodable();
        facts.setText(NLS.bind(Messages.facts, new Object[] {
            words.author(memo).isEmpty() ? Messages.noAuthor : words.author(memo), MemoWords.time(memo.createdAt()),
            MemoWords.time(memo.modifiedAt())}).replace("&", "&&"));
        facts.setForeground(new Color(Theme.current().quietText()));
        layout(true, true);
    }

    private void showKinds(MemoEntry memo) {
        kinds = words.kinds();
        List<String> names = new ArrayList<>(List.of(Messages.noKind));
        kinds.forEach(term -> names.add(words.name(term)));
        if (!names.equals(List.of(kind.getItems()))) {
            kind.setItems(names.toArray(String[]::new));
        }
        int chosen = 0;
        for (int i = 0; i < kinds.size(); i++) {
            chosen = kinds.get(i).getId().equals(memo.kind()) ? i + 1 : chosen;
        }
        kind.select(chosen);
    }

    private void showConcerns(MemoEntry memo) {
        StringBuilder links = new StringBuilder();
        for (String id : memo.concerns()) {
            links.append(links.isEmpty() ? "" : ", ").append("<a href=\"").append(id).append("\">")
                .append(escaped(words.name(id))).append("</a>");
        }
        String on = memo.concerns().isEmpty() ? Messages.subject_STUDY : links.toString();
        concerns.setText(NLS.bind(Messages.on, on) + "  <a href=\"\">" + Messages.move + "</a>");
        concerns.setToolTipText(words.concerns(memo).replace("&", "&&"));
    }

    /** A link widget reads markup: a passage must not become some. */
    private static String escaped(String name) {
        return name.replace("<", "‹").replace(">", "›").replace("&", "&&");
    }

    private void follow(String id, Runnable move) {
        if (id.isEmpty()) {
            move.run();
        } else {
            context.find(Identified.class, id).ifPresent(ObjectOpeners::open);
        }
    }

    private void titleTyped() {
        if (!filling && shown != null) {
            String memo = shown.memo();
            pendingTitle.typed(title.getText(), typed -> {
                if (!typed.isBlank()) {
                    context.find(Memo.class, memo).ifPresent(one -> context.run(new RetitleMemo(one, typed)));
                }
            });
        }
    }

    private void leaveTitle() {
        pendingTitle.flush();
        if (title.getText().isBlank() && shown != null) {
            filling = true;
            title.setText(shown.title());
            filling = false;
        }
    }

    private void textTyped() {
        if (!filling && shown != null && !shown.isCodable()) {
            String memo = shown.memo();
            pendingText.typed(content(), typed -> context.find(Memo.class, memo)
                .ifPresent(one -> context.run(new RewriteMemo(one, typed))));
        }
    }

    /** The text with the line ends of the study, whatever the platform's are. */
    private String content() {
        return text.getText().replace("\r\n", "\n");
    }

    private void chooseKind() {
        int chosen = kind.getSelectionIndex();
        Term term = chosen <= 0 ? null : kinds.get(chosen - 1);
        Optional.ofNullable(shown).flatMap(entry -> context.find(Memo.class, entry.memo()))
            .ifPresent(memo -> context.run(new ChangeMemoKind(List.of(memo), term)));
    }
}
