// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.Recognition;
import org.triangula.exchange.maxqda.Content;
import org.triangula.exchange.maxqda.heading.ContentDetection;
import org.triangula.exchange.maxqda.heading.HeadingRow;
import org.triangula.exchange.maxqda.heading.Headings;

/** Tells from the headings at the beginning of a file whether MAXQDA exported it. */
final class ExportRecognition {

    private static final int CELLS = 60;
    private static final int SAMPLE = 1 << 16;
    private static final Pattern TEXT = Pattern.compile("<(?:w:)?t(?: [^>]*)?>([^<]{1,80})<");
    private static final Pattern HTML_CELL = Pattern.compile("<t[hd][^>]*>(.{0,200}?)</t[hd]>",
        Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CODEBOOK = Pattern.compile("codebuch|codebook", Pattern.CASE_INSENSITIVE);

    private ExportRecognition() {
    }

    static Recognition recognise(FileSample sample) {
        if (sample.beginsWith('P', 'K', 3, 4)) {
            return zip(sample.path());
        }
        if (sample.beginsWith(0xd0, 0xcf, 0x11, 0xe0)) {
            // the texts of an old workbook lie anywhere
            return sample.endsWith("xls") ? Recognition.POSSIBLE : Recognition.NO;
        }
        String text = sample.text();
        if (text.stripLeading().startsWith("<")) {
            return certain(cells(HTML_CELL, text));
        }
        Optional<String> heading = text.lines().filter(line -> !line.isBlank()).findFirst();
        if (heading.isEmpty() || text.indexOf('\0') >= 0) {
            return Recognition.NO;
        }
        NavigableMap<Integer, String> cells = new TreeMap<>();
        for (String cell : heading.get().split("[;\t]|,(?=\\S)")) {
            cells.put(cells.size(), cell.strip().replaceAll("^\"|\"$", ""));
        }
        return certain(cells);
    }

    private static NavigableMap<Integer, String> cells(Pattern pattern, String text) {
        NavigableMap<Integer, String> cells = new TreeMap<>();
        Matcher matcher = pattern.matcher(text);
        while (cells.size() < CELLS && matcher.find()) {
            cells.put(cells.size(), matcher.group(1).replaceAll("<[^>]*>", "").replace("&amp;", "&").strip());
        }
        return cells;
    }

    /** Further texts after the headings do not matter here, so only what is understood counts. */
    private static Recognition certain(NavigableMap<Integer, String> cells) {
        NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
        Headings known = Headings.builtIn();
        NavigableMap<Integer, String> understood = new TreeMap<>(cells);
        understood.values().removeIf(cell -> known.aliases().stream()
            .noneMatch(alias -> Headings.normal(alias.heading()).equals(Headings.normal(cell))));
        rows.put(1, understood);
        Optional<HeadingRow> found = new ContentDetection(known).detect(rows, Optional.empty());
        if (found.isEmpty()) {
            return Recognition.NO;
        }
        boolean variables = understood.size() >= 2 && HeadingRow.of(known,
            Content.DOCUMENT_VARIABLES, 1, cells).complete();
        return found.get().complete() || variables ? Recognition.CERTAIN : Recognition.NO;
    }

    private static Recognition zip(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry document = zip.getEntry("word/document.xml");
            if (document != null) {
                String start = String.join(" ", cells(TEXT, head(zip, document)).values());
                return CODEBOOK.matcher(start.substring(0, Math.min(400, start.length()))).find()
                    ? Recognition.CERTAIN : Recognition.NO;
            }
            for (String name : new String[] {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
                ZipEntry part = zip.getEntry(name);
                Recognition recognition = part == null ? Recognition.NO : certain(cells(TEXT, head(zip, part)));
                if (recognition != Recognition.NO) {
                    return recognition;
                }
            }
            // a table with headings that nobody has seen yet: the format is chosen by hand, and the import asks
            return Recognition.NO;
        } catch (IOException | IllegalArgumentException e) {
            return Recognition.NO;
        }
    }

    private static String head(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            return new String(stream.readNBytes(SAMPLE), StandardCharsets.UTF_8);
        }
    }
}
