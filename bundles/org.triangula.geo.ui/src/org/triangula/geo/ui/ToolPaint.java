// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;

/** What tools paint above the map, in one manner: white casings that keep lines visible on any ground. */
final class ToolPaint {

    private static final RGB ACCENT = new RGB(0xB0, 0x2A, 0x30);
    private static final RGB INK = new RGB(0x22, 0x26, 0x2B);
    private static final RGB WHITE = new RGB(255, 255, 255);
    private static final int DOT = 4;

    private ToolPaint() {
    }

    static void line(GC gc, int[] points) {
        if (points.length >= 4) {
            gc.setForeground(new Color(WHITE));
            gc.setLineWidth(5);
            gc.drawPolyline(points);
            gc.setForeground(new Color(ACCENT));
            gc.setLineWidth(2);
            gc.drawPolyline(points);
        }
    }

    static void area(GC gc, int[] points) {
        if (points.length >= 6) {
            gc.setBackground(new Color(ACCENT));
            gc.setAlpha(40);
            gc.fillPolygon(points);
            gc.setAlpha(255);
        }
    }

    static void dot(GC gc, int x, int y) {
        gc.setBackground(new Color(WHITE));
        gc.fillOval(x - DOT - 1, y - DOT - 1, 2 * DOT + 3, 2 * DOT + 3);
        gc.setBackground(new Color(ACCENT));
        gc.fillOval(x - DOT, y - DOT, 2 * DOT + 1, 2 * DOT + 1);
    }

    static void rectangle(GC gc, int x, int y, int width, int height) {
        gc.setBackground(new Color(ACCENT));
        gc.setAlpha(30);
        gc.fillRectangle(x, y, width, height);
        gc.setAlpha(255);
        gc.setForeground(new Color(ACCENT));
        gc.setLineWidth(2);
        gc.drawRectangle(x, y, width, height);
    }

    /** A line of text in a small panel beside a point. */
    static void note(GC gc, String text, int x, int y) {
        Point size = gc.textExtent(text);
        gc.setBackground(new Color(WHITE));
        gc.setAlpha(235);
        gc.fillRoundRectangle(x + 12, y - size.y - 8, size.x + 10, size.y + 4, 6, 6);
        gc.setAlpha(255);
        gc.setForeground(new Color(INK));
        gc.drawText(text, x + 17, y - size.y - 6, true);
    }
}
