// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.segments;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.RetrievedSegment;
import org.triangula.coding.ui.CodeImages;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.Messages;
import org.triangula.coding.ui.document.SegmentDescription;
import org.triangula.model.Coder;
import org.triangula.model.NamedElement;
import org.triangula.model.Identified;
import org.triangula.model.texts.Code;
import org.triangula.ui.theme.Theme;

/** Segments one below the other as cards: citation and code above, the words below. Only visible cards are made. */
public final class SegmentCards {

    private static final int LINES = 4;
    private static final int PAD = 8;

    private final CodingContext context;
    private final Table table;
    private final TableColumn column;
    private final Font strong;
    private List<RetrievedSegment> segments = List.of();
    private Function<RetrievedSegment, String> headings = this::codeOrTarget;

    /**
     * Creates the list.
     *
     * @param parent where
     * @param context the open study
     */
    public SegmentCards(Composite parent, CodingContext context) {
        this.context = context;
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.NO_SCROLL);
        column = new TableColumn(table, SWT.NONE);
        FontData[] fonts = table.getFont().getFontData();
        Arrays.stream(fonts).forEach(font -> font.setStyle(SWT.BOLD));
        strong = new Font(table.getDisplay(), fonts);
        table.addListener(SWT.Dispose, event -> strong.dispose());
        table.addListener(SWT.Resize, event -> column.setWidth(Math.max(80, table.getClientArea().width)));
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MeasureItem, this::measure);
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.MouseHover, this::describe);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = Messages.Segments_accessible;
                }
            }
        });
    }

    /**
     * The control.
     *
     * @return the table of cards
     */
    public Table table() {
        return table;
    }

    /**
     * Shows segments.
     *
     * @param shown the segments
     */
    public void show(List<RetrievedSegment> shown) {
        int top = table.getTopIndex();
        boolean same = shown.size() == segments.size();
        segments = shown;
        table.setItemCount(shown.size());
        table.clearAll();
        table.setTopIndex(same ? top : 0);
    }

    /**
     * What is shown.
     *
     * @return the segments
     */
    public List<RetrievedSegment> shown() {
        return segments;
    }

    /**
     * What is selected.
     *
     * @return the segments in the order of the list
     */
    public List<RetrievedSegment> selected() {
        return Arrays.stream(table.getSelectionIndices()).filter(row -> row < segments.size()).mapToObj(segments::get)
            .toList();
    }

    /**
     * Says what double click and Enter do.
     *
     * @param action told the segment
     */
    public void onOpen(Consumer<RetrievedSegment> action) {
        table.addListener(SWT.DefaultSelection, event -> selected().stream().findFirst().ifPresent(action));
    }

    /**
     * Says what follows the selection.
     *
     * @param action told the selected segments
     */
    public void onSelect(Consumer<List<RetrievedSegment>> action) {
        table.addListener(SWT.Selection, event -> action.accept(selected()));
    }

    /**
     * Puts other words above the segments than the name of their code.
     *
     * @param headings gives the words for a segment
     */
    public void headings(Function<RetrievedSegment, String> headings) {
        this.headings = headings;
    }

    private void fill(Event event) {
        if (event.index < segments.size()) {
            RetrievedSegment segment = segments.get(event.index);
            // read by screen readers; what is seen is painted
            ((TableItem) event.item).setText(segment.citation().text() + " " + heading(segment) + ": "
                + segment.text());
        }
    }

    private String heading(RetrievedSegment segment) {
        return headings.apply(segment);
    }

    private String codeOrTarget(RetrievedSegment segment) {
        return segment.coding().map(coding -> context.tree().name(coding.code()))
            .or(() -> segment.link().flatMap(link -> context.find(Identified.class, link.target()))
                .map(target -> target instanceof NamedElement named ? "→ " + named.getName() : "→"))
            .orElse("");
    }

    private void measure(Event event) {
        int line = event.gc.getFontMetrics().getHeight();
        event.height = line * (LINES + 1) + 2 * PAD + 4;
        event.width = column.getWidth();
    }

    private void describe(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        int row = item == null ? -1 : table.indexOf(item);
        if (row < 0 || row >= segments.size()) {
            table.setToolTipText(null);
            return;
        }
        RetrievedSegment segment = segments.get(row);
        String description = segment.coding().map(CodedSegment::coding).map(id -> SegmentDescription.of(id, context))
            .orElse(heading(segment));
        String text = segment.text().length() > 900 ? segment.text().substring(0, 900) + "…" : segment.text();
        table.setToolTipText((description + "\n\n" + text).replace("&", "&&"));
    }

    private void paint(Event event) {
        int row = table.indexOf((TableItem) event.item);
        if (row < 0 || row >= segments.size()) {
            return;
        }
        RetrievedSegment segment = segments.get(row);
        Theme theme = Theme.current();
        boolean chosen = (event.detail & SWT.SELECTED) != 0;
        GC gc = event.gc;
        Color text = chosen ? gc.getForeground() : new Color(theme.text());
        Color quiet = chosen ? gc.getForeground() : new Color(theme.quietText());
        int width = table.getClientArea().width;
        int left = 10 + PAD;
        int y = event.y + PAD;
        int line = gc.getFontMetrics().getHeight();
        Code code = segment.coding().flatMap(coding -> context.find(Code.class, coding.code())).orElse(null);
        gc.setAntialias(SWT.ON);
        gc.setBackground(new Color(code == null ? theme.accent() : CodeImages.colour(code)));
        gc.fillRoundRectangle(6, y, 4, event.height - 2 * PAD, 4, 4);
        String place = segment.citation().text();
        String by = coder(segment).map(name -> " · " + name).orElse("");
        gc.setForeground(quiet);
        int placeWidth = gc.textExtent(place + by).x;
        int headingWidth = width - left - placeWidth - 2 * PAD;
        Font normal = gc.getFont();
        gc.setFont(strong);
        String heading = heading(segment);
        boolean both = gc.textExtent(heading).x <= headingWidth;
        gc.setForeground(text);
        clipped(gc, heading, left, y, width - left - PAD);
        gc.setFont(normal);
        gc.setForeground(quiet);
        int lines = LINES;
        if (both) {
            gc.drawText(place + by, width - placeWidth - PAD, y, true);
        } else {
            y += line;
            lines--;
            clipped(gc, place + by, left, y, width - left - PAD);
        }
        words(gc, segment.text(), new Rectangle(left, y + line + 2, width - left - PAD, line * lines), text);
        gc.setForeground(new Color(theme.line()));
        gc.drawLine(0, event.y + event.height - 1, width, event.y + event.height - 1);
    }

    private Optional<String> coder(RetrievedSegment segment) {
        long coders = context.session().map(session -> session.study().getCoders().size()).orElse(0);
        return coders < 2 ? Optional.empty() : segment.coding()
            .flatMap(coding -> context.find(Coder.class, coding.coder()))
            .map(coder -> coder.getShortName() == null ? coder.getName() : coder.getShortName());
    }

    private static void clipped(GC gc, String string, int x, int y, int width) {
        String shown = string;
        while (shown.length() > 1 && gc.textExtent(shown).x > width) {
            shown = shown.substring(0, shown.length() - 2).stripTrailing() + "…";
        }
        gc.drawText(shown, x, y, true);
    }

    private void words(GC gc, String words, Rectangle area, Color colour) {
        TextLayout layout = new TextLayout(table.getDisplay());
        layout.setFont(gc.getFont());
        layout.setWidth(Math.max(20, area.width));
        String shown = words.replaceAll("\\s+", " ").strip();
        if (shown.length() > 1200) {
            shown = shown.substring(0, 1200);
        }
        layout.setText(shown);
        int[] ends = layout.getLineOffsets();
        int lines = Math.max(1, area.height / layout.getLineBounds(0).height);
        if (ends.length - 1 > lines) {
            String cut = shown.substring(0, Math.max(0, ends[lines] - 2)).stripTrailing();
            layout.setText(cut + "…");
        }
        gc.setForeground(colour);
        layout.draw(gc, area.x, area.y);
        layout.dispose();
    }
}
