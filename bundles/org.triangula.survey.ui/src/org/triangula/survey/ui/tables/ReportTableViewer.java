// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.tables;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.survey.report.ReportTable;
import org.triangula.ui.theme.Theme;

/** One table with its base above and its notes below. Enter or a double click opens the units behind a number. */
final class ReportTableViewer extends Composite {

    private static final int FIRST = 230;
    private static final int OTHER = 92;

    private final ReportTable shown;
    private final Consumer<int[]> opener;
    private final Table table;

    ReportTableViewer(Composite parent, ReportTable shown, boolean withBase, Consumer<int[]> opener) {
        super(parent, SWT.NONE);
        this.shown = shown;
        this.opener = opener;
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(this);
        DataTable data = shown.table();
        line(data.title(), true, false);
        if (withBase && !data.notes().isEmpty()) {
            line(data.notes().getFirst().name() + ": " + data.notes().getFirst().value(), false, false);
        }
        table = new Table(this, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
        fill(data);
        for (DataTable.Note note : data.notes().subList(Math.min(1, data.notes().size()), data.notes().size())) {
            boolean warning = note.name().equals(Messages.note) || note.name().equals(Messages.hidden);
            line(note.name() + ": " + note.value(), false, warning);
        }
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = data.title();
                }
            }
        });
    }

    private void line(String text, boolean bold, boolean warning) {
        Label label = new Label(this, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        if (bold) {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        } else {
            label.setForeground(new Color(warning ? Theme.current().warning() : Theme.current().quietText()));
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
    }

    private void fill(DataTable data) {
        for (int i = 0; i < data.columns().size(); i++) {
            Column column = data.columns().get(i);
            boolean text = column.kind() == Column.Kind.TEXT;
            TableColumn made = new TableColumn(table, text ? SWT.LEFT : SWT.RIGHT);
            made.setText(column.name());
            made.setToolTipText(column.name() + (column.description().isEmpty() ? "" : "\n" + column.description()));
            made.setWidth(i == 0 ? FIRST : text ? 170 : OTHER);
        }
        for (int i = 0; i < data.rows().size(); i++) {
            TableItem item = new TableItem(table, SWT.NONE);
            for (int j = 0; j < data.columns().size(); j++) {
                boolean hidden = shown.hidden().at(i, j) && j > 0;
                item.setText(j, hidden ? "·" : text(data.rows().get(i).get(j), data.columns().get(j)));
            }
        }
        TableCursor cursor = new TableCursor(table, SWT.NONE);
        cursor.setBackground(new Color(Theme.current().accent()));
        cursor.setForeground(new Color(Theme.current().ground()));
        cursor.addListener(SWT.DefaultSelection, event -> open(table.indexOf(cursor.getRow()), cursor.getColumn()));
        cursor.addListener(SWT.MouseDoubleClick, event -> open(table.indexOf(cursor.getRow()), cursor.getColumn()));
        cursor.setVisible(false);
        cursor.addListener(SWT.FocusIn, event -> cursor.setVisible(true));
        table.addListener(SWT.MouseDoubleClick, this::doubleClick);
        cursor.setToolTipText(data.notes().stream().map(note -> note.name() + ": " + note.value())
            .collect(Collectors.joining("\n")));
    }

    private void doubleClick(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        for (int j = 0; item != null && j < table.getColumnCount(); j++) {
            if (item.getBounds(j).contains(event.x, event.y)) {
                open(table.indexOf(item), j);
            }
        }
    }

    /** Opens the units behind a number. */
    void open(int row, int column) {
        int[] units = shown.units().at(row, Math.max(1, column));
        if (units.length == 0) {
            units = shown.units().at(row, 0);
        }
        if (units.length > 0) {
            opener.accept(units);
        }
    }

    private static String text(Object value, Column column) {
        if (value == null) {
            return "";
        }
        boolean probability = column.name().equals("p") || column.name().startsWith("p,");
        if (probability && ((Number) value).doubleValue() < 0.001) {
            return "< " + number(0.001, 3);
        }
        return switch (column.kind()) {
            case TEXT -> (String) value;
            case INTEGER -> String.valueOf(value);
            case PERCENT -> number(100 * ((Number) value).doubleValue(), 1) + " %";
            case DECIMAL -> number(((Number) value).doubleValue(), 3);
        };
    }

    private static String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault());
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(decimals);
        format.setMinimumFractionDigits(decimals == 1 ? 1 : 0);
        return format.format(value);
    }

    /** The texts of a row as they are seen, for tests. */
    List<String> row(int row) {
        List<String> texts = new ArrayList<>();
        for (int j = 0; j < table.getColumnCount(); j++) {
            texts.add(table.getItem(row).getText(j));
        }
        return texts;
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }
}
