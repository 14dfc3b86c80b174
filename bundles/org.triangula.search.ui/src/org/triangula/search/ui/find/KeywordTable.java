// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.triangula.search.query.Hit;
import org.triangula.search.query.KeywordInContext;
import org.triangula.search.query.KeywordInContext.Order;
import org.triangula.search.text.TextIndex;
import org.triangula.ui.theme.Theme;

/** Hits with what stands before and after them, one on a line; only lines that are seen are made. */
final class KeywordTable {

    private static final int CONTEXT = 160;
    private static final int DOCUMENT = 0;
    private static final int PARAGRAPH = 1;
    private static final int SPEAKER = 2;
    private static final int LEFT = 3;
    private static final int FOUND = 4;
    private static final int RIGHT = 5;

    private final Table table;
    private final TableColumn[] columns = new TableColumn[6];
    private TextIndex index = TextIndex.empty();
    private List<Hit> hits = List.of();
    private Consumer<Order> ordered = order -> { };

    KeywordTable(Composite parent) {
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        String[] names = {Messages.Column_document, Messages.Column_paragraph, Messages.Column_speaker,
            Messages.Column_left, Messages.Column_found, Messages.Column_right};
        int[] widths = {104, 44, 36, 250, 110, 250};
        Order[] orders = {Order.TEXT, Order.TEXT, Order.TEXT, Order.LEFT, Order.FOUND, Order.RIGHT};
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new TableColumn(table, i == LEFT || i == PARAGRAPH ? SWT.RIGHT : SWT.LEFT);
            columns[i].setText(names[i]);
            columns[i].setWidth(widths[i]);
            columns[i].setToolTipText(i >= LEFT ? Messages.Column_sort : names[i]);
            Order order = orders[i];
            columns[i].addListener(SWT.Selection, event -> ordered.accept(order));
        }
        columns[LEFT].addListener(SWT.Resize, event -> table.clearAll());
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Resize, event -> spread());
    }

    /** Gives the room there is to what stands before and after. */
    private void spread() {
        int taken = columns[DOCUMENT].getWidth() + columns[PARAGRAPH].getWidth() + columns[SPEAKER].getWidth()
            + columns[FOUND].getWidth();
        int room = table.getClientArea().width - taken;
        if (room > 160) {
            columns[LEFT].setWidth(room / 2);
            columns[RIGHT].setWidth(room - room / 2);
        }
    }

    Table table() {
        return table;
    }

    /** Tells in which order the hits are wanted. */
    void onOrder(Consumer<Order> listener) {
        ordered = listener;
    }

    void show(TextIndex texts, List<Hit> found, Order order) {
        index = texts;
        hits = found;
        table.setItemCount(0);
        table.setItemCount(hits.size());
        table.clearAll();
        TableColumn sorted = columns[switch (order) {
            case TEXT -> DOCUMENT;
            case LEFT -> LEFT;
            case FOUND -> FOUND;
            case RIGHT -> RIGHT;
        }];
        table.setSortColumn(sorted);
        table.setSortDirection(SWT.UP);
    }

    List<Hit> hits() {
        return hits;
    }

    /** The chosen hits. */
    List<Hit> selected() {
        List<Hit> chosen = new ArrayList<>();
        for (int row : table.getSelectionIndices()) {
            if (row < hits.size()) {
                chosen.add(hits.get(row));
            }
        }
        return chosen;
    }

    /** The line of a hit. */
    Optional<KeywordInContext> line(Hit hit) {
        return index.document(hit.document()).map(document -> KeywordInContext.of(index, hit, CONTEXT));
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        if (event.index >= hits.size()) {
            return;
        }
        KeywordInContext line = line(hits.get(event.index)).orElse(null);
        if (line == null) {
            return;
        }
        item.setText(new String[] {line.label(), String.valueOf(line.paragraph()), line.speaker(), left(line.left()),
            line.found(), line.right().stripTrailing()});
        item.setFont(FOUND, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        item.setForeground(FOUND, new Color(Theme.current().accent()));
    }

    /** The end of what stands before, as much as the column has room for: what is next to the hit must be seen. */
    private String left(String words) {
        int room = Math.max(8, (columns[LEFT].getWidth() - 12) / 7);
        String bare = words.stripLeading();
        if (bare.length() <= room) {
            return bare;
        }
        int from = bare.length() - room;
        int blank = bare.indexOf(' ', from);
        return "…" + bare.substring(blank < 0 || blank > from + 20 ? from : blank + 1);
    }
}
