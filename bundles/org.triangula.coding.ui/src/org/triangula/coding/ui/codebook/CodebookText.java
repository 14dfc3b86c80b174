// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.triangula.coding.code.CodeText;
import org.triangula.coding.ui.codebook.CodebookPage.Piece;
import org.triangula.coding.ui.codebook.CodebookPage.Style;
import org.triangula.ui.theme.Theme;

/** The codebook as a text that is read like a document and written in place. */
final class CodebookText {

    private static final int INDENT = 22;
    private static final int LEAST_HEIGHT = 64;

    private final StyledText widget;
    private final Font name;
    private final Font top;
    private CodebookPage page = new CodebookPage("", List.of());
    private Map<String, RGB> colours = Map.of();
    private BiConsumer<Piece, String> written = (piece, text) -> {
        // nobody listens yet
    };
    private Text writing;
    private Theme paintedTheme = Theme.current();

    CodebookText(Composite parent) {
        widget = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        widget.setMargins(24, 16, 24, 16);
        widget.setLineSpacing(3);
        widget.setAlwaysShowScrollBars(false);
        name = font(2);
        top = font(5);
        widget.addListener(SWT.Dispose, event -> {
            name.dispose();
            top.dispose();
        });
        widget.addListener(SWT.Paint, event -> followTheme());
        widget.addListener(SWT.KeyDown, this::press);
        widget.addListener(SWT.MouseDoubleClick, event -> writeAtCaret());
        widget.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = Messages.accessible;
                }
            }
        });
    }

    private Font font(int larger) {
        FontData[] data = widget.getFont().getFontData();
        for (FontData each : data) {
            each.setStyle(SWT.BOLD);
            each.setHeight(each.getHeight() + larger);
        }
        return new Font(widget.getDisplay(), data);
    }

    StyledText widget() {
        return widget;
    }

    CodebookPage page() {
        return page;
    }

    void onWritten(BiConsumer<Piece, String> listener) {
        written = listener;
    }

    boolean isWriting() {
        return writing != null && !writing.isDisposed();
    }

    /**
     * Shows a codebook; the code that stood at the top of the window stays there.
     *
     * @param shown the codebook
     * @param codeColours colours of codes by their identity
     */
    void show(CodebookPage shown, Map<String, RGB> codeColours) {
        String code = page.text().isEmpty() ? "" : page.at(widget.getOffsetAtLine(widget.getTopIndex()))
            .map(Piece::code).orElse("");
        int caret = widget.getCaretOffset();
        page = shown;
        colours = codeColours;
        widget.setRedraw(false);
        try {
            widget.setText(page.text());
            applyTheme();
            indent();
            widget.setCaretOffset(Math.min(caret, widget.getCharCount()));
            if (!code.isEmpty()) {
                page.of(code).ifPresent(this::showAtTop);
            }
        } finally {
            widget.setRedraw(true);
        }
    }

    /** Takes the colours of the workbench's theme. */
    private void applyTheme() {
        paintedTheme = Theme.current();
        widget.setBackground(new Color(paintedTheme.ground()));
        widget.setForeground(new Color(paintedTheme.text()));
        widget.setStyleRanges(ranges());
    }

    /** After a switch of the theme the style sheet is applied first, the colours of the page when it is painted. */
    private void followTheme() {
        if (Theme.current() != paintedTheme) {
            paintedTheme = Theme.current();
            widget.getDisplay().asyncExec(() -> {
                if (!widget.isDisposed()) {
                    applyTheme();
                }
            });
        }
    }

    private StyleRange[] ranges() {
        Theme theme = Theme.current();
        Color quiet = new Color(theme.quietText());
        Map<RGB, Color> dots = new HashMap<>();
        List<StyleRange> ranges = new ArrayList<>();
        for (Piece piece : page.pieces()) {
            StyleRange range = new StyleRange();
            range.start = piece.start();
            range.length = piece.end() - piece.start();
            switch (piece.style()) {
                case NAME -> range.font = piece.depth() == 0 ? top : name;
                case DOT -> range.foreground = dots.computeIfAbsent(
                    colours.getOrDefault(piece.code(), theme.quietText()), Color::new);
                case QUIET -> range.foreground = quiet;
                case LABEL -> range.fontStyle = SWT.BOLD;
                case QUOTE -> range.fontStyle = SWT.ITALIC;
                case PLACEHOLDER -> {
                    range.foreground = new Color(theme.accent());
                    range.underline = true;
                }
                default -> {
                    continue;
                }
            }
            ranges.add(range);
        }
        return ranges.toArray(StyleRange[]::new);
    }

    private void indent() {
        for (Piece piece : page.pieces()) {
            int first = widget.getLineAtOffset(piece.start());
            int last = widget.getLineAtOffset(Math.max(piece.start(), piece.end() - 1));
            int indent = INDENT * piece.depth() + (piece.style() == Style.QUOTE && piece.part().isEmpty() ? INDENT : 0);
            widget.setLineIndent(first, last - first + 1, indent);
            widget.setLineWrapIndent(first, last - first + 1, indent);
        }
    }

    /** Shows the beginning of a code. */
    void reveal(String code) {
        page.of(code).ifPresent(piece -> {
            widget.setCaretOffset(piece.start());
            showAtTop(piece);
        });
    }

    /** Scrolls to a piece. The line before it stays in sight, since lines of different heights are not met exactly. */
    private void showAtTop(Piece piece) {
        widget.setTopIndex(Math.max(0, widget.getLineAtOffset(piece.start()) - 1));
    }

    /** The piece at the caret. */
    Optional<Piece> atCaret() {
        return page.at(widget.getCaretOffset());
    }

    private void press(Event event) {
        if (event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            writeAtCaret();
        }
    }

    private void writeAtCaret() {
        atCaret().ifPresent(piece -> {
            if (piece.coding().isEmpty() && !piece.code().isEmpty()) {
                write(piece.code(), piece.part().orElse(CodeText.DEFINITION));
            }
        });
    }

    /**
     * Opens a part of a code to be written in its place.
     *
     * @param code identity of the code
     * @param part which text
     */
    void write(String code, CodeText part) {
        Piece piece = page.of(code, part).or(() -> page.of(code)).orElse(null);
        if (piece == null || isWriting()) {
            return;
        }
        boolean there = piece.part().equals(Optional.of(part)) && piece.style() != Style.PLACEHOLDER;
        String before = there ? page.text().substring(piece.start(), piece.end()).strip() : "";
        Point start = widget.getLocationAtOffset(piece.start());
        Rectangle client = widget.getClientArea();
        if (start.y < 0 || start.y > client.height - LEAST_HEIGHT) {
            widget.setTopIndex(Math.max(0, widget.getLineAtOffset(piece.start()) - 2));
            start = widget.getLocationAtOffset(piece.start());
        }
        int left = widget.getLeftMargin() + INDENT * piece.depth();
        Point end = widget.getLocationAtOffset(Math.max(piece.start(), piece.end() - 1));
        int height = there ? end.y - start.y + 2 * widget.getLineHeight() + 12 : LEAST_HEIGHT;
        open(piece, part, before, new Rectangle(left, start.y - 2, client.width - left - widget.getRightMargin(),
            Math.max(LEAST_HEIGHT, height)));
    }

    private void open(Piece piece, CodeText part, String before, Rectangle bounds) {
        Text field = new Text(widget, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        writing = field;
        field.setMessage(CodebookPage.label(part));
        field.setText(before);
        field.setBounds(bounds);
        field.setSelection(before.length());
        boolean[] closed = new boolean[1];
        Consumer<Boolean> close = keep -> {
            if (closed[0]) {
                return;
            }
            closed[0] = true;
            String now = field.getText().strip();
            field.dispose();
            writing = null;
            widget.setFocus();
            if (keep && !now.equals(before)) {
                written.accept(new Piece(piece.start(), piece.end(), Style.WORDS, piece.depth(), piece.code(),
                    Optional.of(part), ""), now);
            }
        };
        field.addListener(SWT.FocusOut, event -> close.accept(true));
        field.addListener(SWT.KeyDown, event -> {
            boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
            if (event.keyCode == SWT.ESC) {
                close.accept(false);
            } else if (enter && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                close.accept(true);
            }
        });
        field.setFocus();
    }
}
