// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.chart;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.triangula.organization.chart.ChartLayout;
import org.triangula.organization.chart.ChartLayout.Line;
import org.triangula.ui.theme.Theme;

/** Draws boxes and lines of a chart on a canvas. */
final class ChartPainter {

    private static final int FRAME = 4;
    /** How far signs stand above the box, so that they hide no word of it. */
    private static final int ABOVE = 13;

    private final Font nameFont;
    private final Font detailFont;

    ChartPainter(Control control) {
        nameFont = derived(control, SWT.BOLD, 0);
        detailFont = derived(control, SWT.NORMAL, -1);
        control.addListener(SWT.Dispose, event -> {
            nameFont.dispose();
            detailFont.dispose();
        });
    }

    private static Font derived(Control control, int style, int change) {
        FontData data = control.getFont().getFontData()[0];
        return new Font(control.getDisplay(), data.getName(), Math.max(6, data.getHeight() + change), style);
    }

    void lines(GC gc, Theme theme, List<Line> lines) {
        gc.setForeground(new Color(theme.quietText()));
        gc.setLineWidth(1);
        for (Line line : lines) {
            gc.setLineStyle(line.staff() ? SWT.LINE_DASH : SWT.LINE_SOLID);
            gc.drawPolyline(line.points().stream().mapToInt(Integer::intValue).toArray());
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    /** A box with its left upper corner at x and y. */
    void box(GC gc, Theme theme, int x, int y, ChartCanvas.Look look, List<UnitMark> marks, boolean chosen) {
        frames(gc, x, y, marks);
        gc.setBackground(new Color(theme.chrome()));
        gc.fillRoundRectangle(x, y, ChartLayout.BOX_WIDTH, ChartLayout.BOX_HEIGHT, 6, 6);
        List<RGB> colours = look.colours();
        for (int i = 0; i < colours.size(); i++) {
            int top = ChartLayout.BOX_HEIGHT * i / colours.size();
            gc.setBackground(new Color(colours.get(i)));
            gc.fillRectangle(x, y + top, 6, ChartLayout.BOX_HEIGHT * (i + 1) / colours.size() - top);
        }
        gc.setForeground(new Color(chosen ? theme.accent() : theme.line()));
        gc.setLineWidth(chosen ? 3 : 1);
        gc.setLineStyle(look.staff() ? SWT.LINE_DASH : SWT.LINE_SOLID);
        gc.drawRoundRectangle(x, y, ChartLayout.BOX_WIDTH, ChartLayout.BOX_HEIGHT, 6, 6);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        texts(gc, theme, x, y, look);
        chips(gc, x, y, marks);
    }

    private void texts(GC gc, Theme theme, int x, int y, ChartCanvas.Look look) {
        int room = ChartLayout.BOX_WIDTH - 22;
        gc.setFont(nameFont);
        gc.setForeground(new Color(theme.text()));
        List<String> lines = wrap(gc, look.name(), room);
        int height = gc.getFontMetrics().getHeight();
        for (int i = 0; i < lines.size(); i++) {
            gc.drawText(lines.get(i), x + 13, y + 5 + i * height, true);
        }
        gc.setFont(detailFont);
        gc.setForeground(new Color(theme.quietText()));
        int bottom = y + ChartLayout.BOX_HEIGHT - gc.getFontMetrics().getHeight() - 4;
        int badge = look.badge().isBlank() ? 0 : gc.textExtent(look.badge()).x + 12;
        gc.drawText(cut(gc, look.detail(), room - badge), x + 13, bottom, true);
        if (badge > 0) {
            int left = x + ChartLayout.BOX_WIDTH - badge - 4;
            gc.setBackground(new Color(theme.ground()));
            gc.fillRoundRectangle(left, bottom - 1, badge, gc.getFontMetrics().getHeight() + 2, 10, 10);
            gc.setForeground(new Color(theme.text()));
            gc.drawText(look.badge(), left + 6, bottom, true);
        }
    }

    /** A frame in the colour of the first mark; the others have their signs only, so that neighbours stay free. */
    private static void frames(GC gc, int x, int y, List<UnitMark> marks) {
        if (!marks.isEmpty()) {
            gc.setBackground(new Color(marks.getFirst().colour()));
            gc.fillRoundRectangle(x - FRAME, y - FRAME, ChartLayout.BOX_WIDTH + 2 * FRAME,
                ChartLayout.BOX_HEIGHT + 2 * FRAME, 10, 10);
        }
    }

    /** Signs at the right upper corner. */
    private void chips(GC gc, int x, int y, List<UnitMark> marks) {
        gc.setFont(nameFont);
        int left = x + ChartLayout.BOX_WIDTH + FRAME - marks.size() * (Legend.CHIP + 2);
        for (UnitMark mark : marks) {
            Legend.paint(gc, mark, left, y - ABOVE);
            left += Legend.CHIP + 2;
        }
    }

    /** Two lines at most. */
    private static List<String> wrap(GC gc, String text, int room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        String[] words = text.split("\\s+");
        for (int i = 0; i < words.length; i++) {
            String longer = line.isEmpty() ? words[i] : line + " " + words[i];
            if (!line.isEmpty() && gc.textExtent(longer).x > room) {
                if (lines.size() == 1) {
                    lines.add(cut(gc, line + " " + String.join(" ", List.of(words).subList(i, words.length)), room));
                    return lines;
                }
                lines.add(cut(gc, line, room));
                line = words[i];
            } else {
                line = longer;
            }
        }
        lines.add(cut(gc, line, room));
        return lines;
    }

    private static String cut(GC gc, String text, int room) {
        if (gc.textExtent(text).x <= room) {
            return text;
        }
        String kept = text;
        while (!kept.isEmpty() && gc.textExtent(kept + "…").x > room) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.strip() + "…";
    }
}
