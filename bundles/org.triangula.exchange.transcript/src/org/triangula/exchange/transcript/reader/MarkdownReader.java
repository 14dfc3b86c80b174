// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/**
 * Reads Markdown (CommonMark, as far as transcripts and notes use it): lines up to an empty one are a paragraph, so are
 * headings and entries of lists. Signs that only shape the text are left out, so that {@code **I:** Wie?} begins with
 * the label of a speaker. A head in YAML becomes lines of {@code label: value}.
 */
public final class MarkdownReader implements TranscriptReader {

    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}\\s+(.*?)(?:\\s+#+)?\\s*$");
    private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(?:=+|-{2,})\\s*$");
    private static final Pattern RULE = Pattern.compile("^ {0,3}(?:(?:\\*\\s*){3,}|(?:_\\s*){3,}|(?:-\\s*){3,})$");
    private static final Pattern ENTRY = Pattern.compile("^\\s*(?:[-*+]|\\d{1,9}[.)])\\s+\\S.*");
    private static final Pattern QUOTE = Pattern.compile("^ {0,3}>\\s?");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:```|~~~).*");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]{0,500})\\]\\([^)]{0,2000}\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]{1,500})\\]\\([^)]{1,2000}\\)");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.{1,5000}?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
        Pattern.compile("(?<![\\p{L}\\p{N}*_\\\\])([*_])(?=[^\\s*_])([^*_]{1,5000})(?<=\\S)\\1(?![\\p{L}\\p{N}])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    private static final int LONGEST_RULE = 200;
    private static final int LONGEST_SHAPED = 20_000;

    /** Creates the reader. */
    public MarkdownReader() {
        // keeps nothing
    }

    @Override
    public Recognition recognise(FileSample sample) {
        return sample.endsWith("md", "markdown") ? Recognition.BY_ENDING : Recognition.NO;
    }

    @Override
    public Transcript read(ImportFile file, Map<String, String> options, Progress progress) throws ProblemException {
        List<Finding> findings = new ArrayList<>();
        List<String> lines = PlainTextReader.lines(file, options, findings);
        List<String> paragraphs = new ArrayList<>();
        int body = head(lines, paragraphs);
        int pictures = new Body(paragraphs).read(lines.subList(body, lines.size()));
        progress.checkCancelled();
        if (pictures > 0) {
            findings.add(new Finding(Severity.LOST, "", Messages.bind(Messages.lost_pictures, pictures)));
        }
        return new Transcript(paragraphs, findings);
    }

    /** Reads a head between lines of three hyphens; where the text begins. */
    private static int head(List<String> lines, List<String> paragraphs) {
        if (!lines.get(0).strip().equals("---")) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).strip().matches("---|\\.\\.\\.")) {
                for (String line : lines.subList(1, i)) {
                    paragraphs.add(line.replaceFirst("^(\\s*[^:]{1,60}:\\s*)\"(.*)\"\\s*$", "$1$2"));
                }
                paragraphs.add("");
                return i + 1;
            }
        }
        return 0;
    }

    /** What is collected while the lines go by. */
    private static final class Body {

        private final List<String> paragraphs;
        private final StringBuilder current = new StringBuilder();
        private int pictures;
        private boolean fenced;

        Body(List<String> paragraphs) {
            this.paragraphs = paragraphs;
        }

        int read(List<String> lines) {
            for (String line : lines) {
                line(line);
            }
            end();
            return pictures;
        }

        private void line(String raw) {
            if (FENCE.matcher(raw).matches()) {
                end();
                fenced = !fenced;
                return;
            }
            if (fenced) {
                paragraphs.add(raw);
                return;
            }
            String line = QUOTE.matcher(raw).replaceFirst("");
            Matcher heading = HEADING.matcher(line);
            if (line.isBlank() || !current.isEmpty() && UNDERLINE.matcher(line).matches()
                || line.length() < LONGEST_RULE && RULE.matcher(line).matches()) {
                end();
            } else if (heading.matches()) {
                end();
                current.append(heading.group(1));
                end();
            } else {
                // a turn that begins right below another one is a turn of its own, even though Markdown would join them
                if (ENTRY.matcher(line).matches() || Beginnings.begins(plain(line))) {
                    end();
                }
                boolean broken = line.endsWith("  ") || line.endsWith("\\");
                pictures += line.length() > LONGEST_SHAPED ? 0 : (int) PICTURE.matcher(line).results().count();
                String words = line.endsWith("\\") ? line.substring(0, line.length() - 1) : line;
                current.append(current.isEmpty() ? "" : " ").append(words.strip());
                if (broken) {
                    end();
                }
            }
        }

        private void end() {
            if (!current.isEmpty()) {
                paragraphs.add(plain(current.toString()));
                current.setLength(0);
            }
        }

        private String plain(String markup) {
            if (markup.length() > LONGEST_SHAPED) {
                // nobody shapes that much in one paragraph, and looking for pairs of signs would take too long
                return markup;
            }
            String text = PICTURE.matcher(markup).replaceAll("$1");
            text = LINK.matcher(text).replaceAll("$1");
            text = STRONG.matcher(text).replaceAll("$2");
            text = EMPHASIS.matcher(text).replaceAll("$2");
            return ESCAPED.matcher(text).replaceAll("$1");
        }
    }
}
