// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;

import javax.imageio.ImageIO;
import org.triangula.figure.TextMeasure;

/** Writes what is painted as an SVG 1.1 document. Pictures of cells are embedded as PNG. */
final class SvgCanvas implements MapCanvas {

    private final StringBuilder out = new StringBuilder();
    private int clips;

    SvgCanvas(int width, int height, String title) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .append(" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" width=\"").append(width)
                .append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width).append(' ')
                .append(height).append("\" font-family=\"'DejaVu Sans', 'Segoe UI', Helvetica, Arial, sans-serif\">\n")
                .append("<title>").append(escape(title)).append("</title>\n");
    }

    /** The finished document. */
    String finish() {
        return out.append("</svg>\n").toString();
    }

    @Override
    public void shape(Shape shape, int fill, int edge, double edgeWidth) {
        String path = path(shape);
        if (path.isEmpty()) {
            return;
        }
        out.append("<path d=\"").append(path).append("\" fill-rule=\"evenodd\"");
        paint("fill", fill);
        if (edge >>> 24 != 0) {
            paint("stroke", edge);
            out.append(" stroke-width=\"").append(number(edgeWidth)).append("\" stroke-linejoin=\"round\"");
        } else {
            out.append(" stroke=\"none\"");
        }
        out.append("/>\n");
    }

    private void paint(String attribute, int colour) {
        int opacity = colour >>> 24;
        if (opacity == 0) {
            out.append(' ').append(attribute).append("=\"none\"");
            return;
        }
        out.append(' ').append(attribute).append(String.format(Locale.ROOT, "=\"#%06x\"", colour & 0xFFFFFF));
        if (opacity < 255) {
            out.append(' ').append(attribute).append("-opacity=\"").append(number(opacity / 255.0)).append('"');
        }
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] p = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(p);
            path.append(switch (kind) {
                case PathIterator.SEG_MOVETO -> 'M';
                case PathIterator.SEG_LINETO -> 'L';
                case PathIterator.SEG_QUADTO -> 'Q';
                case PathIterator.SEG_CUBICTO -> 'C';
                default -> 'Z';
            });
            int count = switch (kind) {
                case PathIterator.SEG_CLOSE -> 0;
                case PathIterator.SEG_QUADTO -> 4;
                case PathIterator.SEG_CUBICTO -> 6;
                default -> 2;
            };
            for (int k = 0; k < count; k++) {
                path.append(k == 0 ? "" : " ").append(number(p[k]));
            }
        }
        return path.toString();
    }

    @Override
    public void text(String text, double x, double y, double size, boolean bold, int colour, int halo) {
        if (text.isEmpty()) {
            return;
        }
        out.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" font-size=\"")
                .append(number(size)).append('"');
        if (bold) {
            out.append(" font-weight=\"bold\"");
        }
        paint("fill", colour);
        if (halo >>> 24 != 0) {
            paint("stroke", halo);
            out.append(" stroke-width=\"").append(number(size / 3))
                    .append("\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
        }
        out.append('>').append(escape(text)).append("</text>\n");
    }

    @Override
    public double textWidth(String text, double size, boolean bold) {
        return TextMeasure.width(text, size, bold);
    }

    @Override
    public void pixels(int[] argb, int columns, int rows, double width, double height) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(ImageCanvas.wrap(argb, columns, rows), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.append("<image x=\"0\" y=\"0\" width=\"").append(number(width)).append("\" height=\"")
                .append(number(height)).append("\" style=\"image-rendering:pixelated\"")
                .append(" xlink:href=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(png.toByteArray())).append("\"/>\n");
    }

    @Override
    public void enter(double x, double y, double width, double height) {
        clips++;
        out.append("<clipPath id=\"clip").append(clips).append("\"><rect width=\"").append(number(width))
                .append("\" height=\"").append(number(height)).append("\"/></clipPath>\n<g transform=\"translate(")
                .append(number(x)).append(' ').append(number(y)).append(")\" clip-path=\"url(#clip").append(clips)
                .append(")\">\n");
    }

    @Override
    public void leave() {
        out.append("</g>\n");
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private static String escape(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints().filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
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
