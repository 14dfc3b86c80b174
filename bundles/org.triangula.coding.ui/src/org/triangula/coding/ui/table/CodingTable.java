// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.table;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.triangula.coding.table.CodingColumn;
import org.triangula.coding.table.CodingRow;
import org.triangula.coding.ui.CodeImages;
import org.triangula.coding.ui.CodingContext;
import org.triangula.model.texts.Code;

/** The table itself: virtual, so that tens of thousands of segments are shown at once; sorted by its headings. */
final class CodingTable {

    private static final int LONGEST = 300;
    private static final int[] WIDTHS = {140, 64, 330, 150, 60, 150, 150, 80, 84};

    private final CodingContext context;
    private final Table table;
    private final CodeImages images;
    private final DateTimeFormatter dates =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withZone(ZoneId.systemDefault());
    private List<CodingRow> rows = List.of();

    CodingTable(Composite parent, CodingContext context) {
        this.context = context;
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        images = new CodeImages(table);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        for (CodingColumn each : CodingColumn.values()) {
            TableColumn column = new TableColumn(table, each == CodingColumn.WEIGHT ? SWT.RIGHT : SWT.LEFT);
            column.setText(heading(each));
            column.setToolTipText(Messages.sortTip);
            column.setWidth(WIDTHS[each.ordinal()]);
            column.setMoveable(true);
            column.setResizable(true);
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MouseHover, this::describe);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = Messages.accessible;
                }
            }
        });
    }

    static String heading(CodingColumn column) {
        return switch (column) {
            case DOCUMENT -> Messages.document;
            case POSITION -> Messages.position;
            case TEXT -> Messages.text;
            case CODE -> Messages.code;
            case WEIGHT -> Messages.weight;
            case COMMENT -> Messages.comment;
            case PARAPHRASE -> Messages.paraphrase;
            case CODER -> Messages.coder;
            case DATE -> Messages.date;
        };
    }

    Table table() {
        return table;
    }

    CodeImages images() {
        return images;
    }

    List<CodingRow> rows() {
        return rows;
    }

    /** Shows rows; what was selected stays so as far as it is still there. */
    void show(List<CodingRow> shown) {
        Set<String> selected = new HashSet<>();
        selected().forEach(row -> selected.add(row.coding()));
        int top = table.getTopIndex();
        rows = shown;
        table.setItemCount(shown.size());
        table.clearAll();
        table.deselectAll();
        if (!selected.isEmpty()) {
            int[] places = new int[selected.size()];
            int count = 0;
            for (int i = 0; i < rows.size() && count < places.length; i++) {
                if (selected.contains(rows.get(i).coding())) {
                    places[count++] = i;
                }
            }
            table.select(Arrays.copyOf(places, count));
        }
        table.setTopIndex(Math.min(top, Math.max(0, rows.size() - 1)));
    }

    List<CodingRow> selected() {
        return Arrays.stream(table.getSelectionIndices()).filter(row -> row < rows.size()).mapToObj(rows::get)
            .toList();
    }

    void onSort(BiConsumer<CodingColumn, Boolean> sort) {
        for (CodingColumn each : CodingColumn.values()) {
            TableColumn column = table.getColumn(each.ordinal());
            column.addListener(SWT.Selection, event -> {
                boolean descending = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
                table.setSortColumn(column);
                table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
                sort.accept(each, descending);
            });
        }
    }

    /** Tells which cell was double-clicked. */
    void onOpen(BiConsumer<CodingRow, CodingColumn> open) {
        table.addListener(SWT.MouseDoubleClick, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            if (item != null && table.indexOf(item) < rows.size()) {
                open.accept(rows.get(table.indexOf(item)), column(item, event.x, event.y));
            }
        });
    }

    void onSelect(Consumer<List<CodingRow>> select) {
        table.addListener(SWT.Selection, event -> select.accept(selected()));
    }

    private static CodingColumn column(TableItem item, int x, int y) {
        for (CodingColumn column : CodingColumn.values()) {
            if (item.getBounds(column.ordinal()).contains(x, y)) {
                return column;
            }
        }
        return CodingColumn.TEXT;
    }

    private void fill(Event event) {
        if (event.index >= rows.size()) {
            return;
        }
        TableItem item = (TableItem) event.item;
        CodingRow row = rows.get(event.index);
        for (CodingColumn column : CodingColumn.values()) {
            item.setText(column.ordinal(), line(text(row, column)));
        }
        context.find(Code.class, row.code())
            .ifPresent(code -> item.setImage(CodingColumn.CODE.ordinal(), images.of(code)));
    }

    /** What a cell says. */
    String text(CodingRow row, CodingColumn column) {
        return switch (column) {
            case DOCUMENT -> row.documentLabel();
            case POSITION -> row.position();
            case TEXT -> (row.example() ? Messages.example : "") + row.text();
            case CODE -> context.tree().name(row.code());
            case WEIGHT -> row.weight() == 0 ? "" : String.valueOf(row.weight());
            case COMMENT -> row.comment();
            case PARAPHRASE -> row.paraphrase();
            case CODER -> row.coder();
            case DATE -> row.createdAt() == null ? "" : dates.format(row.createdAt());
        };
    }

    private static String line(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return start.replaceAll("\\s+", " ");
    }

    private void describe(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        int place = item == null ? -1 : table.indexOf(item);
        if (place < 0 || place >= rows.size()) {
            table.setToolTipText(null);
            return;
        }
        CodingRow row = rows.get(place);
        CodingColumn column = column(item, event.x, event.y);
        String text = switch (column) {
            case CODE -> row.codePath();
            case TEXT -> (row.example() ? Messages.exampleTip + "\n" : "") + row.text();
            default -> text(row, column);
        };
        String shown = text.length() > 1500 ? text.substring(0, 1500) + "…" : text;
        table.setToolTipText(shown.isBlank() ? null : shown.replace("&", "&&"));
    }
}
