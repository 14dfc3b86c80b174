// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.triangula.agreement.compare.Span;
import org.triangula.agreement.disagreement.Disagreement;
import org.triangula.agreement.disagreement.ResolveDisagreement;
import org.triangula.agreement.disagreement.Settlement;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.text.DocumentText;
import org.triangula.model.texts.Document;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.study.Preferences;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.theme.Theme;

/** One disagreement: the same passage in two lanes, what each coder marked, and buttons that settle it with a note. */
final class DisagreementDetails extends Composite {

    private static final int CONTEXT = 180;

    private final Label heading;
    private final Label firstName;
    private final Label secondName;
    private final StyledText firstText;
    private final StyledText secondText;
    private final Text note;
    private final Composite buttons;
    private final Runnable settled;
    private Comparison comparison;
    private Disagreement disagreement;

    DisagreementDetails(Composite parent, Runnable settled) {
        super(parent, SWT.NONE);
        this.settled = settled;
        setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(4, 4).applyTo(this);
        heading = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(heading);
        firstName = name();
        secondName = name();
        firstText = lane();
        secondText = lane();
        note = new Text(this, SWT.BORDER);
        note.setMessage(Messages.details_note);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(note);
        buttons = new Composite(this, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        buttons.setLayout(row);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(buttons);
        clear(Messages.details_choose);
    }

    private Label name() {
        Label label = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    private StyledText lane() {
        StyledText text = new StyledText(this, SWT.BORDER | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.MULTI);
        text.setMargins(8, 6, 8, 6);
        text.setLineSpacing(4);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 90).applyTo(text);
        return text;
    }

    void clear(String sentence) {
        disagreement = null;
        heading.setText(sentence);
        for (Label label : List.of(firstName, secondName)) {
            label.setText("");
        }
        for (StyledText text : List.of(firstText, secondText)) {
            text.setText("");
        }
        note.setEnabled(false);
        for (Control button : buttons.getChildren()) {
            button.dispose();
        }
        layout(true, true);
    }

    void show(Comparison now, Disagreement wanted) {
        boolean other = !wanted.equals(disagreement);
        comparison = now;
        disagreement = wanted;
        String first = coder(wanted.firstCoder());
        String second = coder(wanted.secondCoder());
        heading.setText(heading(first, second).replace("&", "&&"));
        firstName.setText(side(first, wanted.firstCode(), wanted.first()));
        secondName.setText(side(second, wanted.secondCode(), wanted.second()));
        showPassages();
        note.setEnabled(true);
        if (other) {
            note.setText(now.resolutions().of(wanted).map(each -> each.note()).orElse(""));
        }
        for (Control button : buttons.getChildren()) {
            button.dispose();
        }
        int key = 1;
        for (Settlement settlement : Settlement.of(wanted.kind())) {
            String text = Messages.bind(Messages.details_button, key++, settlement.label(first, second));
            button(text.replace("&", "&&"), () -> settle(settlement));
        }
        button(Messages.details_open, this::openDocument);
        layout(true, true);
    }

    private void button(String text, Runnable action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private String coder(String id) {
        return comparison.data().coders().getOrDefault(id, "?");
    }

    private String side(String coder, String code, Optional<Span> span) {
        return (span.isEmpty() ? Messages.bind(Messages.details_nothing, coder)
            : coder + ": " + comparison.data().tree().path(code)).replace("&", "&&");
    }

    private String heading(String first, String second) {
        String kind = disagreement.kind().label(first, second);
        return comparison.resolutions().of(disagreement)
            .map(resolution -> Messages.bind(Messages.details_settled,
                new Object[] {kind, resolution.settlement().label(first, second), resolution.day(),
                    resolution.decidedBy()}))
            .orElseGet(() -> Messages.bind(Messages.details_heading, kind));
    }

    private void showPassages() {
        StudySession session = StudyWorkspace.get().current().orElse(null);
        Document document = session == null ? null
            : session.index().find(Document.class, disagreement.document()).orElse(null);
        if (session == null || document == null) {
            return;
        }
        try {
            DocumentText text = session.text(document);
            int from = wordStart(text, Math.max(0, disagreement.start() - CONTEXT));
            int to = Math.min(text.length(), disagreement.end() + CONTEXT);
            fill(firstText, text, from, to, disagreement.first());
            fill(secondText, text, from, to, disagreement.second());
        } catch (ProblemException e) {
            heading.setText(e.problem().message().replace("&", "&&"));
        }
    }

    /** The passage begins with a whole word. */
    private static int wordStart(DocumentText text, int position) {
        int start = position;
        while (start > 0 && !Character.isWhitespace(text.text().codePointAt(text.charIndex(start - 1)))) {
            start--;
        }
        return start;
    }

    private static void fill(StyledText lane, DocumentText text, int from, int to, Optional<Span> span) {
        int shift = text.charIndex(from);
        lane.setText(text.passage(from, to));
        lane.setForeground(new Color(Theme.current().quietText()));
        span.ifPresent(marked -> {
            int start = text.charIndex(Math.max(from, marked.start())) - shift;
            int end = text.charIndex(Math.min(to, marked.end())) - shift;
            StyleRange range = new StyleRange(start, end - start, new Color(Theme.current().text()),
                new Color(mark()));
            lane.setStyleRange(range);
            lane.setSelection(start);
            lane.showSelection();
        });
    }

    /** The accent, mixed with the ground so that text stays readable on it. */
    private static RGB mark() {
        RGB accent = Theme.current().accent();
        RGB ground = Theme.current().ground();
        return new RGB((accent.red + 3 * ground.red) / 4, (accent.green + 3 * ground.green) / 4,
            (accent.blue + 3 * ground.blue) / 4);
    }

    /** Does what the button at a place does. */
    void settle(int place) {
        if (disagreement != null && place < Settlement.of(disagreement.kind()).size()) {
            settle(Settlement.of(disagreement.kind()).get(place));
        }
    }

    private void settle(Settlement settlement) {
        ResolveDisagreement operation =
            new ResolveDisagreement(disagreement, settlement, note.getText(), Preferences.coder());
        if (StudyWorkspace.get().run(operation)) {
            settled.run();
        }
    }

    void openDocument() {
        Optional<StudySession> session = StudyWorkspace.get().current();
        if (disagreement == null || session.isEmpty()) {
            return;
        }
        disagreement.codings().stream().findFirst().map(id -> session.get().index().find(id))
            .ifPresentOrElse(ObjectOpeners::open, () -> Problems.notice(Messages.details_gone));
    }

    /** For tests. */
    Text note() {
        return note;
    }

    StyledText first() {
        return firstText;
    }

    Label heading() {
        return heading;
    }
}
