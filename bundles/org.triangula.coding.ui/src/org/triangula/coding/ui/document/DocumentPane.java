// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.triangula.coding.transcript.SpeakerTurns;
import org.triangula.coding.transcript.TimeMarks;
import org.triangula.coding.ui.Messages;
import org.triangula.coding.ui.document.MarginNotes.Note;
import org.triangula.core.text.DocumentText;
import org.triangula.core.text.DocumentText.Paragraph;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.AccessibleNames;

/**
 * The text of a document to be read and coded: a column of comfortable width, paragraph numbers left of it, coding
 * stripes right of it. Positions are code points. It knows nothing of the study; listeners act.
 */
public final class DocumentPane extends Composite {

    private static final int LEFT = 58;
    private static final int SMALLEST_ZOOM = 60;
    private static final int LARGEST_ZOOM = 260;
    /** The column is not made narrower than this for the names of codes, in pixels. */
    private static final int SHORTEST = 460;
    private static final int HOVER = 46;
    private static final int MARKED = 30;
    private static final int MARKER = 100;

    /** A linked passage, in code points. */
    record Linked(int start, int end) {
    }

    private final StyledText widget;
    private final MarginPainter margin;
    private final TextStyles styles;
    private final MarginNotes notes;
    private final SegmentHandles handles;
    private TextMeasures measures;
    private DocumentText text = new DocumentText("");
    private List<Stripe> stripes = List.of();
    private List<Linked> links = List.of();
    private List<Coloured> highlights = List.of();
    private Coloured playing;
    private int lanes;
    private int zoom = 100;
    private boolean highlighting;
    private boolean settingText;
    private String hovered;
    private String selected;
    private int paintedTop;
    private Theme paintedTheme = Theme.current();
    private StripeListener listener = new StripeListener() {
    };

    /**
     * Creates the pane.
     *
     * @param parent its parent
     */
    public DocumentPane(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        widget = new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        margin = new MarginPainter(widget);
        notes = new MarginNotes(widget);
        handles = new SegmentHandles(widget, this::selectedStripe, () -> stripeBounds(selected),
            (coding, start, end, together) -> listener.resized(coding, text.codePoint(start), text.codePoint(end),
                together));
        measures = new TextMeasures(widget, zoom);
        styles = new TextStyles(widget, measures);
        widget.addLineStyleListener(styles);
        widget.setAlwaysShowScrollBars(true);
        widget.addListener(SWT.Paint, this::paint);
        widget.addListener(SWT.Resize, event -> adjustMargins());
        widget.addListener(SWT.MouseMove, this::mouseMove);
        widget.addListener(SWT.MouseExit, event -> hover(null));
        widget.addListener(SWT.MouseUp, this::mouseUp);
        widget.addListener(SWT.MouseDown, event -> {
            // the context menu opens before the button is released
            if (event.button == 3 && inMargin(event.x)) {
                mouseUp(event);
                widget.setToolTipText(null);
            }
        });
        widget.addListener(SWT.MouseVerticalWheel, this::wheel);
        widget.addListener(SWT.Dispose, event -> measures.dispose());
        AccessibleNames.give(widget, Messages.Editor_accessible);
        applyMeasures();
        applyTheme();
    }

    /** Takes the room that there is: the preferred size of a long text would have to be measured line by line. */
    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? SHORTEST : width, height == SWT.DEFAULT ? SHORTEST : height);
    }

    /**
     * The widget, for keys, drag and drop and the context menu.
     *
     * @return the widget; its text is changed by the pane and, while a person corrects it, by typing
     */
    public StyledText widget() {
        return widget;
    }

    void setListener(StripeListener listener) {
        this.listener = listener;
    }

    /** Takes the colours of the workbench's theme. */
    void applyTheme() {
        if (isDisposed()) {
            return;
        }
        Theme theme = Theme.current();
        widget.setBackground(new Color(theme.ground()));
        widget.setForeground(new Color(theme.text()));
        applyStyles();
    }

    /** Shows a text. Where it is much like the one before, place and caret stay. */
    void setText(DocumentText newText) {
        String before = widget.getText();
        String after = newText.text();
        text = newText;
        styles.setText(text);
        if (before.equals(after)) {
            return;
        }
        settingText = true;
        try {
            TextSwap.replace(widget, before, after);
        } finally {
            settingText = false;
        }
    }

    /** Whether the text is being changed by the program, not by the person. */
    boolean isSettingText() {
        return settingText;
    }

    /** Takes over what was typed: the text as it is in the widget now, and where the stripes are in it. */
    void typed(DocumentText newText, List<Stripe> newStripes) {
        text = newText;
        styles.setText(text);
        stripes = newStripes;
        widget.redraw();
    }

    /** Lets what was looked at once be looked at again: colours, typeface, marks. */
    private void applyStyles() {
        styles.takeColours();
        styles.setMeasures(measures);
        widget.setFont(measures.text());
        widget.redraw();
    }

    /** Shows what others say than one speaker faintly; {@code null} for all speakers alike. */
    void setSpeaker(SpeakerTurns turns, String speaker) {
        styles.setSpeaker(turns, speaker);
        applyStyles();
    }

    void setStripes(List<Stripe> newStripes) {
        stripes = newStripes;
        int needed = stripes.stream().mapToInt(stripe -> stripe.lane() + 1).max().orElse(0);
        // in steps: a narrower column breaks all lines anew
        lanes = Math.max(needed == 0 ? 0 : lanes, (needed + 3) / 4 * 4);
        hovered = null;
        adjustMargins();
        widget.redraw();
    }

    /** What is marked besides codings: linked passages, colours of the text marker, notes in the margin. */
    void setMarks(List<Linked> newLinks, List<Coloured> newHighlights, List<Note> newNotes) {
        boolean changed = notes.setNotes(newNotes);
        if (changed || !newLinks.equals(links) || !newHighlights.equals(highlights)) {
            links = newLinks;
            highlights = newHighlights;
            // measures all visible lines anew, therefore once and only when something is different
            widget.redraw();
        }
    }

    /** Tints what is being heard, in code points; {@code null} for nothing. */
    void setPlaying(int[] range) {
        playing = range == null ? null : new Coloured(text.charIndex(Math.min(range[0], text.length())),
            text.charIndex(Math.min(range[1], text.length())), Theme.current().accent());
        widget.redraw();
    }

    void setCaret(int position) {
        widget.setSelection(text.charIndex(Math.clamp(position, 0, text.length())));
    }

    private Stripe selectedStripe() {
        return selected == null ? null : stripes.stream()
            .filter(stripe -> stripe.segment().coding().equals(selected)).findFirst().orElse(null);
    }

    List<Stripe> stripes() {
        return stripes;
    }

    void setSelectedCoding(String coding) {
        if (!Objects.equals(selected, coding)) {
            selected = coding;
            widget.redraw();
        }
    }

    boolean isHighlighting() {
        return highlighting;
    }

    void setHighlighting(boolean on) {
        highlighting = on;
        widget.redraw();
    }

    int zoom() {
        return zoom;
    }

    void setZoom(int percent) {
        int wanted = Math.clamp(percent, SMALLEST_ZOOM, LARGEST_ZOOM);
        if (wanted == zoom) {
            return;
        }
        zoom = wanted;
        int top = widget.getOffsetAtLine(widget.getLineIndex(0));
        TextMeasures old = measures;
        measures = new TextMeasures(this, zoom);
        widget.setRedraw(false);
        applyMeasures();
        applyStyles();
        widget.setTopPixel(widget.getTopPixel() + widget.getLocationAtOffset(top).y);
        widget.setRedraw(true);
        old.dispose();
        listener.zoomed();
    }

    private void applyMeasures() {
        widget.setFont(measures.text());
        widget.setLineSpacing(measures.lineSpacing());
        adjustMargins();
    }

    private void adjustMargins() {
        int width = widget.getClientArea().width;
        int room = width - LEFT - MarginPainter.narrowest(lanes);
        // names of codes have room beside the stripes unless that would make the lines too short to be read well
        int column = Math.min(measures.columnWidth(),
            lanes == 0 ? room : Math.max(Math.min(room, SHORTEST), room - MarginPainter.NARROWEST_LABEL - 8));
        int right = Math.max(0, width - LEFT - Math.max(120, column));
        if (widget.getLeftMargin() != LEFT || widget.getRightMargin() != right) {
            widget.setMargins(LEFT, 0, right, 0);
        }
    }

    /**
     * The passage that is selected in the text.
     *
     * @return start and end in code points; empty when there is only a caret
     */
    public Optional<int[]> selectedRange() {
        Point range = widget.getSelection();
        return range.x == range.y ? Optional.empty()
            : Optional.of(new int[] {text.codePoint(range.x), text.codePoint(range.y)});
    }

    /**
     * Selects a passage and scrolls so that it can be read in its context.
     *
     * @param start first code point
     * @param end code point after the last
     */
    public void reveal(int start, int end) {
        int to = text.charIndex(Math.min(end, text.length()));
        int from = Math.min(to, text.charIndex(Math.min(start, text.length())));
        widget.setSelection(to, from);
        int height = widget.getClientArea().height;
        int y = widget.getLocationAtOffset(from).y;
        int bottom = widget.getLocationAtOffset(to).y + widget.getLineHeight();
        if (y < 0 || bottom > height) {
            widget.setTopPixel(Math.max(0, widget.getTopPixel() + y - height / 4));
        }
    }

    /** Scrolls so that a place can be read, if it cannot be; the selection stays. */
    void keepInSight(int position) {
        int offset = text.charIndex(Math.clamp(position, 0, text.length()));
        int y = widget.getLocationAtOffset(offset).y;
        int height = widget.getClientArea().height;
        if (y < 0 || y > height * 3 / 4) {
            widget.setTopPixel(Math.max(0, widget.getTopPixel() + y - height / 4));
        }
    }

    /** The paragraph at a place of the widget, in code points; empty when it is blank. */
    Optional<int[]> paragraphAt(Point place) {
        int line = widget.getLineIndex(place.y);
        if (line >= text.paragraphCount()) {
            return Optional.empty();
        }
        Paragraph paragraph = text.paragraph(line + 1);
        return paragraph.text().isBlank() ? Optional.empty()
            : Optional.of(new int[] {paragraph.start(), paragraph.end()});
    }

    /** Code point at the caret. */
    int caret() {
        return text.codePoint(widget.getCaretOffset());
    }

    /** Where something that concerns the selection may appear, on the display: below its first line. */
    Point placeForPopup() {
        Point range = widget.getSelection();
        Point place = widget.getLocationAtOffset(range.x);
        int height = widget.getClientArea().height;
        return widget.toDisplay(Math.max(LEFT, place.x),
            Math.clamp(place.y + 2 * widget.getLineHeight(), 0, Math.max(0, height - 40)));
    }

    /** The stripe at a place of the widget; {@code null} when there is none. */
    Stripe stripeAt(int x, int y) {
        return margin.hit(x, y);
    }

    /** Where the stripe of a coding was painted last; {@code null} when it was not. */
    Rectangle stripeBounds(String coding) {
        return margin.bounds(coding);
    }

    private void paint(Event event) {
        if (widget.getTopPixel() != paintedTop) {
            // scrolling copies the column, not the margins
            paintedTop = widget.getTopPixel();
            widget.redraw();
        }
        GC gc = event.gc;
        Theme theme = Theme.current();
        if (theme != paintedTheme) {
            // the person switched between light and dark
            paintedTheme = theme;
            getDisplay().asyncExec(this::applyTheme);
        }
        VisibleText visible = new VisibleText(widget);
        margin.place(visible, stripes, measures.smallHeight() + 1);
        for (Coloured each : highlights) {
            MarginPainter.tint(gc, visible, each.start(), each.end(), each.colour(), MARKER);
        }
        if (playing != null) {
            MarginPainter.tint(gc, visible, playing.start(), playing.end(), playing.colour(), MARKED);
        }
        for (Stripe stripe : stripes) {
            String coding = stripe.segment().coding();
            boolean strong = coding.equals(hovered) || coding.equals(selected);
            if (strong || highlighting) {
                boolean dragged = handles.isDragging() && coding.equals(selected);
                MarginPainter.tint(gc, visible, dragged ? handles.start() : stripe.start(),
                    dragged ? handles.end() : stripe.end(), stripe.colour(), strong ? HOVER : MARKED);
            }
        }
        for (Linked link : links) {
            MarginPainter.underline(gc, visible, text.charIndex(Math.min(link.start(), text.length())),
                text.charIndex(Math.min(link.end(), text.length())), theme.accent());
        }
        margin.paintNumbers(gc, visible, measures, theme);
        margin.paintStripes(gc, measures, theme, hovered, selected);
        notes.paint(gc, visible, measures, theme);
        handles.paint(gc, theme.accent());
    }

    private boolean inMargin(int x) {
        return x > widget.getClientArea().width - widget.getRightMargin() + 4;
    }

    private void mouseMove(Event event) {
        Stripe stripe = inMargin(event.x) ? margin.hit(event.x, event.y) : null;
        Note note = notes.at(event.x, event.y);
        boolean hand = stripe != null || note != null || timeAt(event.x, event.y).isPresent();
        widget.setCursor(hand ? getDisplay().getSystemCursor(SWT.CURSOR_HAND)
            : inMargin(event.x) ? getDisplay().getSystemCursor(SWT.CURSOR_ARROW) : null);
        hover(stripe);
        if (stripe == null) {
            String tip = note == null ? null : note.text();
            if (!Objects.equals(tip, widget.getToolTipText())) {
                widget.setToolTipText(tip);
            }
        }
    }

    /** The time of the mark at a place of the widget. */
    private OptionalDouble timeAt(int x, int y) {
        int offset = x < LEFT || inMargin(x) ? -1 : widget.getOffsetAtPoint(new Point(x, y));
        if (offset < 0) {
            return OptionalDouble.empty();
        }
        int line = widget.getLineAtOffset(offset);
        return TimeMarks.at(widget.getLine(line), offset - widget.getOffsetAtLine(line));
    }

    private void hover(Stripe stripe) {
        String coding = stripe == null ? null : stripe.segment().coding();
        if (coding == null ? hovered != null : !coding.equals(hovered)) {
            hovered = coding;
            widget.setToolTipText(coding == null ? null : listener.description(coding));
            widget.redraw();
        }
    }

    private void mouseUp(Event event) {
        if (!inMargin(event.x)) {
            if (event.button == 1) {
                listener.clicked(null);
                textClicked(event);
            }
            return;
        }
        Stripe stripe = margin.hit(event.x, event.y);
        if (stripe != null) {
            widget.setSelection(stripe.end(), stripe.start());
            listener.clicked(stripe.segment().coding());
        }
    }

    private void textClicked(Event event) {
        Note note = notes.at(event.x, event.y);
        if (note != null) {
            widget.setSelection(note.end(), note.start());
        } else if (selectedRange().isEmpty()) {
            timeAt(event.x, event.y).ifPresent(listener::timeMark);
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            setZoom(zoom + (event.count > 0 ? 10 : -10));
        }
    }
}
