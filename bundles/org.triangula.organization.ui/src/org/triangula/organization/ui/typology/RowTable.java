// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.typology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.AccessibleNames;
import org.triangula.ui.widgets.FilterField;

/** A table of rows with explanations, whose columns change with what is shown. */
public final class RowTable {

    private static final int LEAST_WIDTH = 60;
    private static final int SQUARE = 12;

    private final Composite area;
    private final TableViewer viewer;
    private final Map<Integer, Image> squares = new HashMap<>();
    private String words = "";
    private Sheet shown = new Sheet(List.of(), List.of());

    /**
     * A column.
     *
     * @param text its title
     * @param explanation what its numbers or words mean
     * @param weight its share of the width
     */
    public record Title(String text, String explanation, int weight) {
    }

    /**
     * A row.
     *
     * @param cells what its cells say
     * @param explanation why
     * @param cases names of the cases behind it
     * @param quiet whether it is of less interest
     * @param colour 0xAARRGGBB of the square before its first cell; 0 for none
     */
    public record Row(List<String> cells, String explanation, List<String> cases, boolean quiet, int colour) {
        /** Copies the lists. */
        public Row {
            cells = List.copyOf(cells);
            cases = List.copyOf(cases);
        }

        /**
         * A row without a colour.
         *
         * @param cells what its cells say
         * @param explanation why
         * @param cases names of the cases behind it
         * @param quiet whether it is of less interest
         */
        public Row(List<String> cells, String explanation, List<String> cases, boolean quiet) {
            this(cells, explanation, cases, quiet, 0);
        }
    }

    /**
     * All that a table shows.
     *
     * @param titles the columns
     * @param rows the rows
     */
    public record Sheet(List<Title> titles, List<Row> rows) {
        /** Copies the lists. */
        public Sheet {
            titles = List.copyOf(titles);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Creates the table.
     *
     * @param parent where
     * @param name its name for a screen reader
     * @param chosen told of a chosen row
     * @param opened told of a row that is to be opened
     */
    public RowTable(Composite parent, String name, Consumer<Row> chosen, Consumer<Row> opened) {
        area = new Composite(parent, SWT.NONE);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setLinesVisible(true);
        viewer.getTable().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        AccessibleNames.give(viewer.getTable(), name);
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer view, Object parentElement, Object element) {
                return words.isBlank() || FilterField.matches(words, String.join(" ", ((Row) element).cells()));
            }
        });
        area.addListener(SWT.Dispose, event -> squares.values().forEach(Image::dispose));
        viewer.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Row row) {
                chosen.accept(row);
            }
        });
        viewer.addOpenListener(event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof Row row) {
                opened.accept(row);
            }
        });
    }

    /**
     * Shows a sheet; the row in the same place stays chosen where the columns are the same.
     *
     * @param sheet the sheet
     */
    public void show(Sheet sheet) {
        int index = viewer.getTable().getSelectionIndex();
        boolean same = sheet.titles().equals(shown.titles());
        shown = sheet;
        if (!same) {
            viewer.setInput(List.of());
            for (TableColumn column : viewer.getTable().getColumns()) {
                column.dispose();
            }
            TableColumnLayout layout = new TableColumnLayout();
            area.setLayout(layout);
            for (int i = 0; i < sheet.titles().size(); i++) {
                column(layout, i);
            }
        }
        viewer.setInput(sheet.rows());
        area.layout(true, true);
        if (same && index >= 0 && index < viewer.getTable().getItemCount()) {
            viewer.getTable().select(index);
        }
    }

    private Image square(int colour) {
        ImageData data = new ImageData(SQUARE, SQUARE, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < SQUARE; y++) {
            for (int x = 0; x < SQUARE; x++) {
                data.setPixel(x, y, colour & 0xFFFFFF);
            }
        }
        return new Image(area.getDisplay(), data);
    }

    private void column(TableColumnLayout layout, int index) {
        Title title = shown.titles().get(index);
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title.text());
        column.getColumn().setToolTipText(title.explanation());
        layout.setColumnData(column.getColumn(), new ColumnWeightData(title.weight(), LEAST_WIDTH));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Row) element).cells().get(index);
            }

            @Override
            public Image getImage(Object element) {
                int colour = ((Row) element).colour();
                return index > 0 || colour == 0 ? null : squares.computeIfAbsent(colour, key -> square(key));
            }

            @Override
            public String getToolTipText(Object element) {
                return ((Row) element).explanation();
            }

            @Override
            public Color getForeground(Object element) {
                return ((Row) element).quiet() ? new Color(Theme.current().quietText()) : null;
            }
        });
    }

    /**
     * Shows only rows that contain all words.
     *
     * @param wanted the words; empty for all rows
     */
    public void filter(String wanted) {
        words = wanted;
        viewer.refresh();
    }

    /**
     * The rows that the filter lets through.
     *
     * @return their number
     */
    public int visible() {
        return viewer.getTable().getItemCount();
    }

    /**
     * The row that is chosen.
     *
     * @return the row, if any
     */
    public Optional<Row> chosen() {
        return Optional.ofNullable((Row) viewer.getStructuredSelection().getFirstElement());
    }

    /**
     * Chooses the first row of a case, as if it had been clicked.
     *
     * @param name name of the case
     */
    public void choose(String name) {
        shown.rows().stream().filter(row -> row.cases().contains(name)).findFirst()
            .ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
    }

    /**
     * The widget.
     *
     * @return to be placed
     */
    public Control control() {
        return area;
    }

    /**
     * The table alone.
     *
     * @return to be focused
     */
    public Table table() {
        return viewer.getTable();
    }
}
