// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.triangula.geo.map.LegendEntry;
import org.triangula.geo.map.LegendSection;
import org.triangula.geo.map.MapLayer;
import org.triangula.geo.map.MapSymbol;
import org.triangula.reachability.Direction;

/** The legend at the right of a map of travel times, measured for a place and a font; it knows how much it covers. */
final class MapLegend {

    private static final int MARGIN = 8;
    private static final int LEAST_WIDTH = 150;
    private static final int SIGN = 34;

    private final Rectangle area;
    /** A part of a title, or an entry. */
    private final List<Object> rows = new ArrayList<>();
    private final int columnWidth;
    private final int lineHeight;
    private final int rowsOfColumn;
    private final int columns;

    MapLegend(GC gc, TravelPicture picture, Rectangle area) {
        this.area = area;
        List<LegendSection> sections = new ArrayList<>(picture.cells().legendOfUsedClasses(Locale.getDefault()));
        for (MapLayer layer : picture.scene().layers()) {
            if (layer != picture.cells()) {
                sections.addAll(layer.legend(Locale.getDefault()));
            }
        }
        int widest = LEAST_WIDTH;
        for (LegendSection section : sections) {
            String title = !section.title().isEmpty() && picture.direction() == Direction.BACK
                    ? Messages.map_wayBack + ": " : "";
            title += section.unit().isEmpty() ? section.title() : section.title() + " [" + section.unit() + "]";
            if (!title.isBlank()) {
                rows.addAll(wrapped(gc, title));
            }
            for (LegendEntry entry : section.entries()) {
                widest = Math.max(widest, gc.textExtent(entry.label()).x + SIGN);
                rows.add(entry);
            }
        }
        columnWidth = Math.max(1, Math.min(widest, area.width / 2));
        int usual = gc.getFontMetrics().getHeight() + 3;
        // on a low map the lines move together, and then stand in two columns
        lineHeight = Math.clamp((area.height - 20) / Math.max(1, rows.size()), usual - 4, usual);
        rowsOfColumn = Math.min(rows.size(), Math.max(1, (area.height - 20) / lineHeight));
        columns = rows.isEmpty() ? 0 : Math.min((rows.size() + rowsOfColumn - 1) / rowsOfColumn,
                Math.max(1, area.width * 3 / 4 / columnWidth));
    }

    /** Pixels from the right end of the map that it covers. */
    int width() {
        return columns == 0 ? 0 : columns * columnWidth + 2 * MARGIN;
    }

    void paint(GC gc) {
        int left = area.width - columns * columnWidth - MARGIN;
        gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
        gc.setForeground(new Color(0x22, 0x22, 0x22));
        gc.setAlpha(225);
        gc.fillRectangle(left - 6, 4, columns * columnWidth + 10, rowsOfColumn * lineHeight + 10);
        gc.setAlpha(255);
        for (int i = 0; i < rows.size() && i < rowsOfColumn * columns; i++) {
            row(gc, rows.get(i), left + i / rowsOfColumn * columnWidth, MARGIN + i % rowsOfColumn * lineHeight);
        }
    }

    private void row(GC gc, Object row, int x, int y) {
        if (!(row instanceof LegendEntry entry)) {
            gc.drawText(String.valueOf(row), x, y, true);
            return;
        }
        gc.setBackground(colour(entry.colour()));
        if (entry.symbol() == MapSymbol.FILL) {
            gc.fillRectangle(x, y + 2, 20, lineHeight - 5);
        } else if (entry.symbol() == MapSymbol.LINE) {
            gc.drawLine(x, y + lineHeight / 2, x + 20, y + lineHeight / 2);
        } else {
            int middle = y + lineHeight / 2;
            gc.fillPolygon(new int[] {x + 10, middle - 6, x + 16, middle, x + 10, middle + 6, x + 4, middle});
        }
        gc.drawText(entry.label(), x + 28, y, true);
    }

    private static List<String> wrapped(GC gc, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && gc.textExtent(line + " " + word).x > LEAST_WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A colour over white, as translucent ones are seen on the map. */
    private static Color colour(int argb) {
        double alpha = (argb >>> 24) / 255.0;
        return new Color(new RGB((int) (255 + alpha * ((argb >> 16 & 255) - 255)),
                (int) (255 + alpha * ((argb >> 8 & 255) - 255)), (int) (255 + alpha * ((argb & 255) - 255))));
    }
}
