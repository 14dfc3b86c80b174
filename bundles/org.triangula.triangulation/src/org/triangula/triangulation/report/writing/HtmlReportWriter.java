// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.writing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.triangula.triangulation.report.Report;
import org.triangula.triangulation.report.ReportBlock;
import org.triangula.triangulation.report.ReportSection;

/**
 * Writes a report as one web page without anything outside it: styles and pictures are inside, there are no scripts.
 * Every text is escaped.
 */
public final class HtmlReportWriter implements ReportWriter {

    private final StringBuilder out = new StringBuilder(1 << 16);
    private int anchors;

    @Override
    public byte[] write(Report report) throws IOException {
        out.setLength(0);
        anchors = 0;
        line("<!DOCTYPE html>");
        line("<html lang=\"" + escape(report.locale().toLanguageTag()) + "\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:;"
            + " style-src 'unsafe-inline'\">");
        line("<title>" + escape(report.title()) + "</title>");
        line("<style>");
        out.append(resource("report.css"));
        line("</style>");
        line("</head>");
        line("<body>");
        head(report);
        line("<main>");
        report.sections().forEach(this::section);
        line("</main>");
        line("</body>");
        line("</html>");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlReportWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing from the bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void head(Report report) {
        line("<header>");
        if (!report.notice().isBlank()) {
            line("<p class=\"notice\" role=\"note\">" + escape(report.notice()) + "</p>");
        }
        line("<h1>" + escape(report.title()) + "</h1>");
        if (!report.subtitle().isBlank()) {
            line("<p class=\"question\">" + escape(report.subtitle()) + "</p>");
        }
        line("</header>");
        line("<nav aria-labelledby=\"contents\">");
        line("<h2 id=\"contents\">" + escape(report.contents()) + "</h2>");
        line("<ol>");
        for (ReportSection section : report.sections()) {
            line("<li><a href=\"#" + section.anchor() + "\">" + escape(section.title()) + "</a></li>");
        }
        line("</ol>");
        line("</nav>");
    }

    private void section(ReportSection section) {
        line("<section id=\"" + section.anchor() + "\" aria-labelledby=\"" + section.anchor() + "-title\">");
        line("<h2 id=\"" + section.anchor() + "-title\">" + escape(section.title()) + "</h2>");
        section.blocks().forEach(this::block);
        line("</section>");
    }

    private void block(ReportBlock block) {
        switch (block) {
            case ReportBlock.Heading heading -> line("<h" + (heading.level() + 1) + ">" + escape(heading.text())
                + "</h" + (heading.level() + 1) + ">");
            case ReportBlock.Paragraph paragraph -> paragraph(paragraph);
            case ReportBlock.Table table -> table(table);
            case ReportBlock.Quote quote -> {
                line("<figure class=\"quote\">");
                line("<blockquote><p>" + lines(quote.text()) + "</p></blockquote>");
                line("<figcaption>" + escape(quote.citation()) + "</figcaption>");
                line("</figure>");
            }
            case ReportBlock.Figure figure -> figure(figure);
        }
    }

    private void paragraph(ReportBlock.Paragraph paragraph) {
        switch (paragraph.tone()) {
            case NORMAL -> line("<p>" + lines(paragraph.text()) + "</p>");
            case NOTE -> line("<p class=\"note\">" + lines(paragraph.text()) + "</p>");
            case WARNING -> line("<p class=\"notice\" role=\"note\">" + lines(paragraph.text()) + "</p>");
            case OUTLINE -> line("<pre>" + escape(paragraph.text()) + "</pre>");
        }
    }

    private void table(ReportBlock.Table table) {
        String id = "table-" + ++anchors;
        boolean bars = table.rows().stream().anyMatch(row -> row.bar().isPresent());
        line("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"" + id + "\">");
        line("<table>");
        out.append("<caption id=\"").append(id).append("\">").append(escape(table.caption()));
        if (!table.base().isBlank()) {
            out.append(" <span class=\"base\">").append(escape(table.base())).append("</span>");
        }
        line("</caption>");
        line("<thead><tr>");
        for (int i = 0; i < table.columns().size(); i++) {
            ReportBlock.Column column = table.columns().get(i);
            line("<th scope=\"col\"" + (column.numeric() ? " class=\"number\"" : "") + ">" + escape(column.heading())
                + "</th>");
            if (i == 0 && bars) {
                line("<td class=\"bars\" aria-hidden=\"true\"></td>");
            }
        }
        line("</tr></thead>");
        line("<tbody>");
        table.rows().forEach(row -> row(row, table.columns(), bars));
        line("</tbody>");
        line("</table>");
        if (!table.note().isBlank()) {
            line("<p class=\"note\">" + lines(table.note()) + "</p>");
        }
        line("</div>");
    }

    /** A date is never broken at its hyphens. */
    private static String cellStart(boolean numeric, String text) {
        if (numeric) {
            return "<td class=\"number\">";
        }
        return text.matches("\\d{4}(-\\d{2}){1,2}") ? "<td class=\"date\">" : "<td>";
    }

    private void row(ReportBlock.Row row, List<ReportBlock.Column> columns, boolean bars) {
        out.append("<tr>");
        for (int i = 0; i < row.cells().size(); i++) {
            String text = lines(row.cells().get(i));
            if (i == 0) {
                String indent = row.indent() == 0 ? ""
                    : " style=\"padding-left:" + String.format(Locale.ROOT, "%.1f", 0.6 + row.indent() * 1.2) + "em\"";
                out.append("<th scope=\"row\"").append(indent).append('>').append(text).append("</th>");
                if (bars) {
                    bar(row.bar());
                }
            } else {
                out.append(cellStart(columns.get(i).numeric(), text)).append(text).append("</td>");
            }
        }
        line("</tr>");
    }

    private void bar(Optional<Double> share) {
        out.append("<td class=\"bars\" aria-hidden=\"true\">");
        share.ifPresent(value -> out.append("<span style=\"width:")
            .append(String.format(Locale.ROOT, "%.1f", Math.max(0, Math.min(1, value)) * 100)).append("%\"></span>"));
        out.append("</td>");
    }

    private void figure(ReportBlock.Figure figure) {
        String type = figure.svg().isPresent() ? "image/svg+xml" : "image/png";
        byte[] content =
            figure.svg().map(svg -> svg.getBytes(StandardCharsets.UTF_8)).orElseGet(figure::png);
        line("<figure class=\"picture\">");
        line("<img alt=\"" + escape(figure.alternative()) + "\" width=\"" + figure.width() / 2 + "\" height=\""
            + figure.height() / 2 + "\" src=\"data:" + type + ";base64,"
            + Base64.getEncoder().encodeToString(content) + "\">");
        line("<figcaption>" + escape(figure.caption()) + "</figcaption>");
        line("</figure>");
    }

    private static String lines(String text) {
        return escape(text.strip()).replace("\n", "<br>");
    }

    /** Escapes markup and leaves out what no page may contain. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    boolean control = point < 0x20 && point != '\n' && point != '\t'
                        || point >= 0x7F && point < 0xA0 || point >= 0xD800 && point <= 0xDFFF;
                    escaped.appendCodePoint(control ? ' ' : point);
                }
            }
        });
        return escaped.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
