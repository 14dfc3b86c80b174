// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.triangula.geo.map.LegendEntry;
import org.triangula.geo.map.LegendSection;
import org.triangula.geo.map.MapScene;
import org.triangula.geo.map.MapSymbol;
import org.triangula.geo.map.ScaleBar;
import org.triangula.geo.map.ViewTransform;

/** What is painted above the map's picture at once: selection, badges, legend and scale. */
final class MapOverlay {

    /** The map is paper in every theme: its colours are those of the print. */
    private static final RGB INK = new RGB(0x22, 0x26, 0x2B);
    private static final RGB QUIET = new RGB(0x55, 0x5B, 0x63);
    private static final RGB ACCENT = new RGB(0x00, 0x5F, 0xA3);
    private static final RGB WHITE = new RGB(255, 255, 255);
    private static final RGB FRAME = new RGB(0xC8, 0xC6, 0xC0);
    private static final int SCALE_ROOM = 158;
    private static final int POSITION_WIDTH = 190;
    private static final int POSITION_HEIGHT = 24;
    private static final int LINE = 15;
    private static final int PAD = 8;
    private static final int SIGN = 20;
    private static final int FOLD = 20;
    private static final int HEAD_GAP = 4;
    private static final double MOST_OF_HEIGHT = 0.62;

    private List<String> selected = List.of();
    private Rectangle legendBounds = new Rectangle(0, 0, 0, 0);
    private boolean folded;
    private Font small;
    private Font bold;

    void select(List<String> ids) {
        selected = List.copyOf(ids);
    }

    List<String> selected() {
        return selected;
    }

    Color paper() {
        return new Color(new RGB(MapScene.PAPER >> 16 & 0xFF, MapScene.PAPER >> 8 & 0xFF, MapScene.PAPER & 0xFF));
    }

    void paint(GC gc, MapContent content, ViewTransform view, MapHand hand, boolean focused) {
        Optional<MapTool> tool = hand.tool();
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        fonts(gc);
        tool.map(MapTool::fills).orElse(Map.of()).forEach((id, colour) -> {
            Geometry outline = content.outlines().get(id);
            if (outline != null) {
                fill(gc, outline, view, colour);
            }
        });
        for (String id : selected) {
            Geometry outline = content.outlines().get(id);
            if (outline != null) {
                outline(gc, outline, view);
            }
        }
        badges(gc, content, view);
        for (String id : selected) {
            Coordinate point = content.points().get(id);
            if (point != null) {
                ring(gc, view, point);
            }
        }
        tool.ifPresent(used -> used.paint(gc, view));
        legend(gc, content.scene(), view);
        scale(gc, content.scene().systemCode(), view);
        position(gc, hand, view);
        attribution(gc, content.attribution(), view);
        if (focused) {
            gc.setForeground(new Color(ACCENT));
            gc.setLineWidth(2);
            gc.drawRectangle(1, 1, view.width() - 2, view.height() - 2);
        }
    }

    private void fonts(GC gc) {
        if (small == null) {
            FontData data = gc.getFont().getFontData()[0];
            small = new Font(gc.getDevice(), data.getName(), Math.max(7, data.getHeight() - 1), SWT.NORMAL);
            bold = new Font(gc.getDevice(), data.getName(), Math.max(7, data.getHeight() - 1), SWT.BOLD);
        }
    }

    void dispose() {
        if (small != null) {
            small.dispose();
            bold.dispose();
        }
    }

    private static void fill(GC gc, Geometry geometry, ViewTransform view, int argb) {
        Path path = path(gc, geometry, view);
        try {
            gc.setFillRule(SWT.FILL_EVEN_ODD);
            gc.setBackground(new Color(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF));
            gc.setAlpha(argb >>> 24);
            gc.fillPath(path);
            gc.setAlpha(255);
        } finally {
            path.dispose();
        }
    }

    private static Path path(GC gc, Geometry geometry, ViewTransform view) {
        Path path = new Path(gc.getDevice());
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon) {
                ring(path, polygon.getExteriorRing(), view);
                for (int k = 0; k < polygon.getNumInteriorRing(); k++) {
                    ring(path, polygon.getInteriorRingN(k), view);
                }
            }
        }
        return path;
    }

    private static void outline(GC gc, Geometry geometry, ViewTransform view) {
        Path path = path(gc, geometry, view);
        try {
            gc.setFillRule(SWT.FILL_EVEN_ODD);
            gc.setBackground(new Color(ACCENT));
            gc.setAlpha(28);
            gc.fillPath(path);
            gc.setAlpha(255);
            gc.setLineWidth(5);
            gc.setForeground(new Color(WHITE));
            gc.drawPath(path);
            gc.setLineWidth(3);
            gc.setForeground(new Color(ACCENT));
            gc.drawPath(path);
        } finally {
            path.dispose();
        }
    }

    private static void ring(Path path, LineString ring, ViewTransform view) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (Coordinate coordinate : ring.getCoordinates()) {
            double x = view.pixelX(coordinate.x);
            double y = view.pixelY(coordinate.y);
            if (Double.isNaN(lastX)) {
                path.moveTo((float) x, (float) y);
            } else if (Math.abs(x - lastX) + Math.abs(y - lastY) < 0.7) {
                continue;
            } else {
                path.lineTo((float) x, (float) y);
            }
            lastX = x;
            lastY = y;
        }
        path.close();
    }

    private static void ring(GC gc, ViewTransform view, Coordinate point) {
        int x = (int) Math.round(view.pixelX(point.x));
        int y = (int) Math.round(view.pixelY(point.y));
        gc.setLineWidth(5);
        gc.setForeground(new Color(WHITE));
        gc.drawOval(x - 11, y - 11, 22, 22);
        gc.setLineWidth(3);
        gc.setForeground(new Color(ACCENT));
        gc.drawOval(x - 11, y - 11, 22, 22);
    }

    private void badges(GC gc, MapContent content, ViewTransform view) {
        gc.setFont(bold);
        for (MapBadge badge : content.badges().values()) {
            if (view.visible().contains(badge.place())) {
                badge(gc, String.valueOf(badge.count()), (int) view.pixelX(badge.place().x) + badge.away(),
                        (int) view.pixelY(badge.place().y) - badge.away());
            }
        }
    }

    private static void badge(GC gc, String text, int left, int bottom) {
        Point size = gc.textExtent(text);
        int width = Math.max(size.y, size.x + 8);
        gc.setBackground(new Color(WHITE));
        gc.fillRoundRectangle(left - 1, bottom - size.y - 1, width + 2, size.y + 2, size.y, size.y);
        gc.setBackground(new Color(ACCENT));
        gc.fillRoundRectangle(left, bottom - size.y, width, size.y, size.y, size.y);
        gc.setForeground(new Color(WHITE));
        gc.drawText(text, left + (width - size.x) / 2, bottom - size.y, true);
    }

    /** The room the legend takes at the right edge; 0 where there is none or it has no room. */
    int legendRoom(GC gc, MapScene scene, int width, int height) {
        fonts(gc);
        Point size = measure(gc, fitting(scene, height));
        return folded || size.x == 0 || width < size.x * 2 ? 0 : size.x + 4 * PAD;
    }

    /** Folds or unfolds the legend if it is at a point of the control. */
    boolean toggleLegend(int x, int y) {
        boolean hit = legendBounds.contains(x, y);
        folded ^= hit;
        return hit;
    }

    /** The entries that take at most 62 % of the height. */
    private static List<LegendSection> fitting(MapScene scene, int height) {
        int lines = (int) ((height * MOST_OF_HEIGHT - 2 * PAD - HEAD_GAP) / LINE);
        return MapLegend.atMost(MapLegend.of(scene, Locale.getDefault()), Math.max(2, lines));
    }

    private Point measure(GC gc, List<LegendSection> sections) {
        int width = 0;
        int height = 0;
        for (LegendSection section : sections) {
            gc.setFont(bold);
            if (!section.title().isEmpty()) {
                width = Math.max(width, gc.textExtent(heading(section)).x);
                height += LINE + 2;
            }
            gc.setFont(small);
            for (LegendEntry entry : section.entries()) {
                width = Math.max(width, SIGN + 8 + gc.textExtent(entry.label()).x);
                height += LINE;
            }
        }
        return new Point(width == 0 ? 0 : width + FOLD, height);
    }

    private void legend(GC gc, MapScene scene, ViewTransform view) {
        List<LegendSection> sections = fitting(scene, view.height());
        Point size = measure(gc, sections);
        gc.setFont(bold);
        int title = gc.textExtent(Messages.legend_title).x + FOLD;
        if (size.x == 0 || view.width() < 2 * title) {
            legendBounds = new Rectangle(0, 0, 0, 0);
            return;
        }
        boolean closed = folded || view.width() < size.x * 2;
        int width = closed ? title : size.x;
        int left = view.width() - width - 3 * PAD;
        legendBounds = new Rectangle(left, PAD, width + 2 * PAD, (closed ? LINE : size.y) + 2 * PAD);
        panel(gc, left, PAD, legendBounds.width, legendBounds.height);
        int y = 2 * PAD;
        gc.setForeground(new Color(QUIET));
        fold(gc, left + PAD + width - 4, y + LINE / 2, closed);
        if (closed) {
            gc.drawText(Messages.legend_title, left + PAD, y, true);
            return;
        }
        for (LegendSection section : sections) {
            if (!section.title().isEmpty()) {
                gc.setFont(bold);
                gc.setForeground(new Color(INK));
                gc.drawText(heading(section), left + PAD, y, true);
                y += LINE + 2;
            }
            gc.setFont(small);
            for (LegendEntry entry : section.entries()) {
                if (entry.colour() != 0) {
                    sign(gc, entry, left + PAD, y);
                }
                gc.setForeground(new Color(INK));
                gc.drawText(entry.label(), left + PAD + SIGN + 8, y + (LINE - gc.textExtent("X").y) / 2, true);
                y += LINE;
            }
        }
    }

    /** The sign that the legend can be folded: a chevron, down when it is. */
    private static void fold(GC gc, int x, int y, boolean down) {
        int tip = down ? 3 : -2;
        gc.setLineWidth(2);
        gc.drawPolyline(new int[] {x - 4, y - tip + 1, x, y + tip - 1, x + 4, y - tip + 1});
    }

    private static String heading(LegendSection section) {
        return section.unit().isEmpty() ? section.title() : section.title() + " (" + section.unit() + ")";
    }

    private static void panel(GC gc, int x, int y, int width, int height) {
        gc.setAlpha(235);
        gc.setBackground(new Color(WHITE));
        gc.fillRectangle(x, y, width, height);
        gc.setAlpha(255);
        gc.setLineWidth(1);
        gc.setForeground(new Color(FRAME));
        gc.drawRectangle(x, y, width, height);
    }

    private static void sign(GC gc, LegendEntry entry, int left, int top) {
        int argb = entry.colour();
        Color colour = new Color(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
        gc.setBackground(colour);
        gc.setForeground(new Color(FRAME));
        gc.setLineWidth(1);
        int middle = top + LINE / 2;
        int centre = left + SIGN / 2;
        if (entry.symbol() == MapSymbol.FILL) {
            gc.setAlpha(Math.max(90, argb >>> 24));
            gc.fillRectangle(left, middle - 5, SIGN, 11);
            gc.drawRectangle(left, middle - 5, SIGN, 11);
            gc.setAlpha(255);
        } else if (entry.symbol() == MapSymbol.LINE) {
            gc.setForeground(colour);
            gc.setLineWidth(2);
            gc.drawLine(left, middle, left + SIGN, middle);
        } else {
            AwtShapes.sign(gc, entry.symbol(), centre, middle, 11, argb, null);
        }
    }

    /** Where the coordinates of the pointer are written. */
    Rectangle positionBounds(ViewTransform view) {
        return new Rectangle(PAD + SCALE_ROOM, view.height() - 2 * PAD - POSITION_HEIGHT + 7, POSITION_WIDTH,
                POSITION_HEIGHT);
    }

    private void position(GC gc, MapHand hand, ViewTransform view) {
        Rectangle bounds = positionBounds(view);
        if (view.width() < bounds.x + bounds.width + 2 * PAD) {
            return;
        }
        hand.pointer().map(MapPointer::degrees).ifPresent(place -> {
            gc.setFont(small);
            String text = NLS.bind(Messages.identify_position, String.format("%.5f", place.x),
                    String.format("%.5f", place.y));
            int width = Math.min(bounds.width, gc.textExtent(text).x + 2 * PAD);
            panel(gc, bounds.x, bounds.y, width - 1, bounds.height - 1);
            gc.setForeground(new Color(QUIET));
            gc.drawText(text, bounds.x + PAD, bounds.y + (bounds.height - gc.textExtent(text).y) / 2, true);
        });
    }

    /** Sources at the right lower edge, shortened to half of the map; the whole text is on every export. */
    private void attribution(GC gc, List<String> sources, ViewTransform view) {
        if (sources.isEmpty()) {
            return;
        }
        gc.setFont(small);
        int room = view.width() - positionBounds(view).x - POSITION_WIDTH - 4 * PAD;
        String text = String.join(" · ", sources);
        while (text.length() > 8 && gc.textExtent(text).x > room) {
            text = text.substring(0, text.length() * 9 / 10 - 1).strip() + "…";
        }
        Point size = gc.textExtent(text);
        if (size.x <= room) {
            int left = view.width() - size.x - 3 * PAD;
            int top = view.height() - 2 * PAD - POSITION_HEIGHT + 7;
            panel(gc, left, top, size.x + 2 * PAD, POSITION_HEIGHT - 1);
            gc.setForeground(new Color(QUIET));
            gc.drawText(text, left + PAD, top + (POSITION_HEIGHT - size.y) / 2, true);
        }
    }

    private void scale(GC gc, String system, ViewTransform view) {
        ScaleBar bar = ScaleBar.fit(view, system, 130);
        String label = bar.label(Locale.getDefault());
        gc.setFont(small);
        Point size = gc.textExtent(label);
        int width = (int) Math.round(bar.pixels());
        int left = 2 * PAD;
        int bottom = view.height() - 2 * PAD;
        panel(gc, left - PAD, bottom - size.y - 14, Math.max(width, size.x) + 2 * PAD, size.y + 20);
        gc.setForeground(new Color(QUIET));
        gc.drawText(label, left, bottom - size.y - 11, true);
        gc.setBackground(new Color(INK));
        gc.fillRectangle(left, bottom - 4, width, 4);
        gc.setBackground(new Color(WHITE));
        gc.fillRectangle(left + width / 2, bottom - 3, width - width / 2 - 1, 2);
    }
}
