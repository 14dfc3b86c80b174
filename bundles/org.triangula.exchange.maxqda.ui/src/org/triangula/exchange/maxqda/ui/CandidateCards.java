// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.ui;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.triangula.exchange.maxqda.locate.Candidate;
import org.triangula.exchange.maxqda.locate.PassageContext;
import org.triangula.exchange.maxqda.study.ReviewItem;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.AccessibleNames;

/** The passage as the export has it, and beside each other the places where it may stand. */
final class CandidateCards extends ScrolledComposite {

    private static final int CARD_WIDTH = 300;
    private static final int LEAST_HEIGHT = 90;

    private final Consumer<Candidate> place;
    private final Consumer<Candidate> open;
    private final Runnable placeSelected;
    private final LocalResourceManager resources;
    private final Composite content;
    private ReviewEntry entry;
    private int columns = 1;

    CandidateCards(Composite parent, Consumer<Candidate> place, Consumer<Candidate> open,
        Runnable placeSelected) {
        super(parent, SWT.V_SCROLL);
        this.place = place;
        this.open = open;
        this.placeSelected = placeSelected;
        this.resources = new LocalResourceManager(JFaceResources.getResources(), this);
        content = new Composite(this, SWT.NONE);
        setContent(content);
        setExpandHorizontal(true);
        setExpandVertical(true);
        getVerticalBar().setIncrement(20);
        addListener(SWT.Resize, event -> resized());
    }

    private void resized() {
        int fitting = Math.max(1, getClientArea().width / CARD_WIDTH);
        if (fitting != columns) {
            columns = fitting;
            show(entry);
        } else {
            setMinSize(content.computeSize(getClientArea().width, SWT.DEFAULT));
        }
    }

    /** Shows an entry; null for none. */
    void show(ReviewEntry shown) {
        entry = shown;
        for (Control child : content.getChildren()) {
            child.dispose();
        }
        if (shown != null) {
            int number = shown.places().isEmpty() ? 1 : Math.min(columns, shown.places().size());
            GridLayoutFactory.fillDefaults().numColumns(number).equalWidth(true).margins(8, 6).spacing(10, 8)
                .applyTo(content);
            head(shown.item());
            if (shown.places().isEmpty()) {
                Label none = new Label(content, SWT.WRAP);
                none.setText(shown.document().isEmpty() ? Messages.noDocument : Messages.noPlaces);
                GridDataFactory.fillDefaults().grab(true, false).hint(CARD_WIDTH, SWT.DEFAULT).applyTo(none);
            }
            for (int i = 0; i < shown.places().size(); i++) {
                card(i + 1, shown.places().get(i));
            }
            if (!shown.document().isEmpty()) {
                Link elsewhere = new Link(content, SWT.WRAP);
                elsewhere.setText(Messages.elsewhere);
                elsewhere.setToolTipText(Messages.selectFirst_remedy);
                elsewhere.addListener(SWT.Selection, event -> placeSelected.run());
                span(elsewhere);
            }
        }
        content.layout(true, true);
        setMinSize(content.computeSize(getClientArea().width, SWT.DEFAULT));
        setOrigin(0, 0);
    }

    private void head(ReviewItem item) {
        StyledText text = text(content, item.text().isEmpty() ? Messages.textUnknown : item.text(),
            Messages.column_passage);
        span(text);
        StringBuilder about = new StringBuilder();
        if (!item.begin().isEmpty()) {
            about.append(Messages.bind(Messages.position, item.begin(),
                item.end().isEmpty() ? item.begin() : item.end()));
        }
        if (!item.coder().isEmpty()) {
            about.append(about.isEmpty() ? "" : " · ").append(item.coder());
        }
        item.weight().ifPresent(weight -> about.append(about.isEmpty() ? "" : " · ")
            .append(Messages.bind(Messages.weight, weight)));
        if (!item.note().isEmpty()) {
            about.append(about.isEmpty() ? "" : "\n").append(item.note());
        }
        Label label = new Label(content, SWT.WRAP);
        label.setText(about.toString().replace("&", "&&"));
        span(label);
    }

    private void span(Control control) {
        int number = ((GridLayout) content.getLayout()).numColumns;
        GridDataFactory.fillDefaults().grab(true, false).span(number, 1).hint(CARD_WIDTH, SWT.DEFAULT)
            .applyTo(control);
    }

    private void card(int number, ReviewEntry.Place shown) {
        Composite card = new Composite(content, SWT.BORDER);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 6).applyTo(card);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        Candidate candidate = shown.candidate();
        Label title = new Label(card, SWT.WRAP);
        title.setText(Messages.bind(Messages.card, new Object[] {number, shown.context().paragraph(),
            Math.round(candidate.score() * 100)}));
        title.setToolTipText(reason(candidate.reason()) + "\n" + Messages.score_description);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        Button button = new Button(card, SWT.PUSH);
        button.setText(number < 10 ? Messages.bind(Messages.placeHere_key, number) : Messages.placeHere);
        button.setToolTipText(Messages.placeHere_description);
        button.addListener(SWT.Selection, event -> place.accept(candidate));
        Label reason = new Label(card, SWT.WRAP);
        reason.setText(reason(candidate.reason()));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(CARD_WIDTH - 40, SWT.DEFAULT).applyTo(reason);
        PassageContext context = shown.context();
        StyledText text = text(card, context.before() + context.passage() + context.after(),
            Messages.bind(Messages.card_description, number, context.passage()));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(CARD_WIDTH - 40, SWT.DEFAULT)
            .minSize(SWT.DEFAULT, LEAST_HEIGHT).applyTo(text);
        StyleRange passage = new StyleRange();
        passage.start = context.before().length();
        passage.length = context.passage().length();
        passage.fontStyle = SWT.BOLD;
        passage.background = resources.create(
            ColorDescriptor.createFrom(blend(Theme.current())));
        text.setStyleRange(passage);
        Link link = new Link(card, SWT.NONE);
        link.setText("<a>" + Messages.showHere + "</a>");
        link.addListener(SWT.Selection, event -> open.accept(candidate));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(link);
    }

    /** A quiet ground that text stays readable on in both themes. */
    private static RGB blend(Theme theme) {
        RGB ground = theme.ground();
        RGB accent = theme.accent();
        return new RGB((ground.red * 3 + accent.red) / 4, (ground.green * 3 + accent.green) / 4,
            (ground.blue * 3 + accent.blue) / 4);
    }

    private static String reason(Candidate.Reason reason) {
        return switch (reason) {
            case TEXT_AND_PARAGRAPH_ONCE, TEXT_AND_PARAGRAPH -> Messages.reason_paragraph;
            case TEXT_ONCE -> Messages.reason_once;
            case OTHER_PARAGRAPH -> Messages.reason_other;
            case ONE_OF_SEVERAL -> Messages.reason_several;
            case PARAGRAPH_ONLY -> Messages.reason_only;
            case SIMILAR -> Messages.reason_similar;
        };
    }

    private static StyledText text(Composite parent, String words, String name) {
        StyledText text = new StyledText(parent, SWT.WRAP | SWT.READ_ONLY | SWT.MULTI);
        text.setText(words);
        text.setMargins(4, 4, 4, 4);
        text.setLineSpacing(3);
        text.setCaret(null);
        AccessibleNames.give(text, name);
        return text;
    }
}
