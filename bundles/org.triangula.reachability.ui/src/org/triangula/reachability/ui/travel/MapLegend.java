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

/** The legend at the right of a map: in one column, on a low map in as many as it takes, each as wide as its words. */
final class MapLegend {

    private static final int SYMBOL = 20;
    private static final int GAP = 8;
    private static final int END = 6;
    private static final int TITLE = 150;
    private static final int MARGIN = 8;
    private static final int TOP = 4;

    /** A row is a part of a title, or an entry. */
    private final List<Object> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final int line;
    private final int high;

    /**
     * Lays it out.
     *
     * @param gc measures the words
     * @param picture what is shown
     * @param height height of the map in pixels
     */
    MapLegend(GC gc, TravelPicture picture, int height) {
        List<LegendSection> sections = new ArrayList<>(picture.cells().legendOfUsedClasses(Locale.getDefault()));
        for (MapLayer layer : picture.scene().layers()) {
            if (layer != picture.cells()) {
                sections.addAll(layer.legend(Locale.getDefault()));
            }
        }
        for (LegendSection section : sections) {
            String title = !section.title().isEmpty() && picture.direction() == Direction.BACK
                    ? Messages.map_wayBack + ": " : "";
            title += section.unit().isEmpty() ? section.title() : section.title() + " [" + section.unit() + "]";
            if (!title.isBlank()) {
                rows.addAll(wrapped(gc, title));
            }
            rows.addAll(section.entries());
        }
        int usual = gc.getFontMetrics().getHeight() + 3;
        int free = height - 2 * (TOP + 4) - 4;
        // on a low map the lines move together, and then stand in several columns
        line = Math.clamp(free / Math.max(1, rows.size()), usual - 4, usual);
        high = Math.clamp(free / line, 1, Math.max(1, rows.size()));
        for (int first = 0; first < rows.size(); first += high) {
            widths.add(rows.subList(first, Math.min(rows.size(), first + high)).stream()
                    .mapToInt(row -> width(gc, row)).max().orElse(0));
        }
    }

    private static int width(GC gc, Object row) {
        return row instanceof LegendEntry entry ? SYMBOL + GAP + gc.textExtent(entry.label()).x + 2 * END
                : gc.textExtent(String.valueOf(row)).x + 2 * END;
    }

    private static List<String> wrapped(GC gc, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && gc.textExtent(line + " " + word).x > TITLE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Returns the pixels that it takes from the right edge of the map. */
    int width() {
        return widths.stream().mapToInt(Integer::intValue).sum() + 2 * MARGIN;
    }

    /**
     * Paints it.
     *
     * @param gc where
     * @param area the map
     */
    void paint(GC gc, Rectangle area) {
        int left = area.width - width() + MARGIN;
        gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
        gc.setForeground(new Color(0x22, 0x22, 0x22));
        gc.setAlpha(225);
        gc.fillRectangle(left - END, TOP, width() - MARGIN + 2, high * line + 10);
        gc.setAlpha(255);
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0 && i % high == 0) {
                left += widths.get(i / high - 1);
            }
            row(gc, rows.get(i), left, TOP + 4 + i % high * line);
        }
    }

    private void row(GC gc, Object row, int x, int y) {
        if (!(row instanceof LegendEntry entry)) {
            gc.drawText(String.valueOf(row), x, y, true);
            return;
        }
        gc.setBackground(colour(entry.colour()));
        if (entry.symbol() == MapSymbol.FILL) {
            gc.fillRectangle(x, y + 2, SYMBOL, line - 5);
        } else if (entry.symbol() == MapSymbol.LINE) {
            gc.drawLine(x, y + line / 2, x + SYMBOL, y + line / 2);
        } else {
            int middle = y + line / 2;
            gc.fillPolygon(new int[] {x + 10, middle - 6, x + 16, middle, x + 10, middle + 6, x + 4, middle});
        }
        gc.drawText(entry.label(), x + SYMBOL + GAP, y, true);
    }

    /** A colour over white, as translucent ones are seen on the map. */
    private static Color colour(int argb) {
        double alpha = (argb >>> 24) / 255.0;
        return new Color(new RGB((int) (255 + alpha * ((argb >> 16 & 255) - 255)),
                (int) (255 + alpha * ((argb >> 8 & 255) - 255)), (int) (255 + alpha * ((argb & 255) - 255))));
    }
}
