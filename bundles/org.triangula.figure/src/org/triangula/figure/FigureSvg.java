// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import java.util.List;
import java.util.Locale;

import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Point;
import org.triangula.figure.Mark.Style;

/**
 * Writes figures as SVG 1.1. The same figure gives the same document. Title and description of the figure and the
 * descriptions of its marks are there for screen readers and as tooltips; targets, which identify objects of the study,
 * are not.
 */
public final class FigureSvg {

    private final StringBuilder out = new StringBuilder();

    private FigureSvg() {
    }

    /**
     * Writes a figure.
     *
     * @param figure the figure
     * @return a complete document
     */
    public static String text(Figure figure) {
        return new FigureSvg().write(figure);
    }

    private String write(Figure figure) {
        String width = number(figure.width());
        String height = number(figure.height());
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"")
            .append(" version=\"1.1\" width=\"").append(width).append("\" height=\"").append(height)
            .append("\" viewBox=\"0 0 ").append(width).append(' ').append(height)
            .append("\" role=\"img\" aria-labelledby=\"figure-title figure-description\"")
            .append(" font-family=\"'DejaVu Sans', 'Segoe UI', Helvetica, Arial, sans-serif\">\n")
            .append("<title id=\"figure-title\">").append(escape(figure.title())).append("</title>\n")
            .append("<desc id=\"figure-description\">").append(escape(figure.description())).append("</desc>\n<rect width=\"100%\" height=\"100%\"");
        paint("fill", figure.ground());
        out.append("/>\n");
        figure.marks().forEach(this::write);
        return out.append("</svg>\n").toString();
    }

    private void write(Mark mark) {
        String element = switch (mark) {
            case Mark.Rectangle rectangle -> rectangle(rectangle);
            case Mark.Ellipse ellipse -> ellipse(ellipse);
            case Mark.Line line -> line(line);
            case Mark.Polyline polyline -> points("polyline", polyline.points(), polyline.style());
            case Mark.Polygon polygon -> points("polygon", polygon.points(), polygon.style());
            case Mark.Text text -> text(text);
        };
        String content = mark instanceof Mark.Text text ? escape(text.text()) : "";
        String title = mark.description().isEmpty() ? "" : "<title>" + escape(mark.description()) + "</title>";
        if (content.isEmpty() && title.isEmpty()) {
            out.append("/>\n");
        } else {
            out.append('>').append(title).append(content).append("</").append(element).append(">\n");
        }
    }

    private String rectangle(Mark.Rectangle mark) {
        out.append("<rect");
        attribute("x", mark.x());
        attribute("y", mark.y());
        attribute("width", mark.width());
        attribute("height", mark.height());
        paint(mark.style());
        return "rect";
    }

    private String ellipse(Mark.Ellipse mark) {
        out.append("<ellipse");
        attribute("cx", mark.x());
        attribute("cy", mark.y());
        attribute("rx", mark.radiusX());
        attribute("ry", mark.radiusY());
        paint(mark.style());
        return "ellipse";
    }

    private String line(Mark.Line mark) {
        out.append("<line");
        attribute("x1", mark.from().x());
        attribute("y1", mark.from().y());
        attribute("x2", mark.to().x());
        attribute("y2", mark.to().y());
        paint(new Style(0, mark.style().edge(), mark.style().edgeWidth()));
        return "line";
    }

    private String points(String element, List<Point> points, Style style) {
        out.append('<').append(element).append(" points=\"");
        String separator = "";
        for (Point point : points) {
            out.append(separator).append(number(point.x())).append(',').append(number(point.y()));
            separator = " ";
        }
        out.append('"');
        paint("polyline".equals(element) ? new Style(0, style.edge(), style.edgeWidth()) : style);
        return element;
    }

    private String text(Mark.Text mark) {
        out.append("<text");
        attribute("x", mark.x());
        attribute("y", mark.y());
        attribute("font-size", mark.size());
        if (mark.bold()) {
            out.append(" font-weight=\"bold\"");
        }
        if (mark.anchor() != Anchor.START) {
            out.append(" text-anchor=\"").append(mark.anchor().name().toLowerCase(Locale.ROOT)).append('"');
        }
        if (mark.rotation() != 0) {
            out.append(" transform=\"rotate(").append(number(mark.rotation())).append(' ').append(number(mark.x()))
                .append(' ').append(number(mark.y())).append(")\"");
        }
        paint("fill", mark.colour());
        return "text";
    }

    private void attribute(String name, double value) {
        out.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    private void paint(Style style) {
        paint("fill", style.fill());
        if (style.hasEdge()) {
            paint("stroke", style.edge());
            attribute("stroke-width", style.edgeWidth());
        }
    }

    private void paint(String attribute, int colour) {
        int opacity = colour >>> 24;
        if (opacity == 0) {
            out.append(' ').append(attribute).append("=\"none\"");
            return;
        }
        out.append(' ').append(attribute).append(String.format(Locale.ROOT, "=\"#%06x\"", colour & 0xFFFFFF));
        if (opacity < 255) {
            attribute(attribute + "-opacity", opacity / 255.0);
        }
    }

    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String text = (hundredths < 0 ? "-" : "") + Math.abs(hundredths) / 100 + "."
            + (Math.abs(hundredths) % 100 < 10 ? "0" : "") + Math.abs(hundredths) % 100;
        return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }

    private static String escape(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints().map(c -> c == '\n' || c == '\t' ? ' ' : c)
            .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
            .forEach(c -> {
                switch (c) {
                    case '&' -> result.append("&amp;");
                    case '<' -> result.append("&lt;");
                    case '>' -> result.append("&gt;");
                    case '"' -> result.append("&quot;");
                    default -> result.appendCodePoint(c);
                }
            });
        return result.toString();
    }
}
