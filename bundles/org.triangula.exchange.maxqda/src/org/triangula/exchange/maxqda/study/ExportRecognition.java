// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.maxqda.ColumnMemory;
import org.triangula.exchange.maxqda.Content;
import org.triangula.exchange.maxqda.Field;
import org.triangula.exchange.maxqda.heading.ContentDetection;
import org.triangula.exchange.maxqda.heading.HeadingRow;
import org.triangula.exchange.maxqda.heading.Headings;
import org.triangula.exchange.spreadsheet.OldWorkbookReader;
import org.triangula.exchange.spreadsheet.Table;

/** Tells from the headings at the beginning of a file whether MAXQDA exported it. */
final class ExportRecognition {

    private static final int CELLS = 60;
    private static final int ROWS = 20;
    private static final int SAMPLE = 1 << 16;
    private static final Pattern TEXT = Pattern.compile("<(?:w:)?t(?: [^>]*)?>([^<]{1,80})<");
    private static final Pattern HTML_CELL = Pattern.compile("<t[hd][^>]*>(.{0,200}?)</t[hd]>",
        Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** The title of a codebook; a text that only speaks of one is longer. */
    private static final Pattern CODEBOOK =
        Pattern.compile("\\W*(codebuch|codebook)\\b.{0,40}", Pattern.CASE_INSENSITIVE);
    private static final int RUNS_BEFORE_TITLE = 8;

    /** Two of these headings are MAXQDA's words for a passage; what else the table has, a person can tell. */
    private static final Set<Field> TELLING = EnumSet.of(Field.DOCUMENT_NAME, Field.CODE, Field.SEGMENT);

    /** A code system with only common headings is one if so many fit. */
    private static final int LEAST_OF_SYSTEM = 4;

    /** Old workbooks are read whole to see their headings; larger ones are not. */
    private static final long LARGEST_OLD = 8L << 20;

    private final Headings known;
    private final ColumnMemory memory;

    /** With the headings and answers that a user has in a folder of settings, as far as they can be read. */
    ExportRecognition(Path settings) {
        memory = new ColumnMemory(settings);
        Headings headings;
        try {
            headings = Headings.with(settings);
        } catch (ProblemException e) {
            // whoever reads the file says what is wrong with the settings
            headings = Headings.builtIn();
        }
        known = headings;
    }

    Recognition recognise(FileSample sample) {
        if (sample.beginsWith('P', 'K', 3, 4)) {
            return zip(sample.path());
        }
        if (sample.beginsWith(0xd0, 0xcf, 0x11, 0xe0)) {
            return sample.endsWith("xls") ? old(sample.path()) : Recognition.NO;
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
    private Recognition certain(NavigableMap<Integer, String> cells) {
        NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
        NavigableMap<Integer, String> understood = new TreeMap<>(cells);
        understood.values().removeIf(cell -> known.named(cell).isEmpty());
        rows.put(1, understood);
        if (memory.knows(cells.values())) {
            return Recognition.CERTAIN;
        }
        long telling = tells(understood);
        boolean own = understood.values().stream().anyMatch(cell -> !known.isCommon(cell));
        // with some headings unknown the import asks what they mean
        if (telling == TELLING.size() || telling >= 2 && (own || namesDocument(understood))) {
            return Recognition.CERTAIN;
        }
        HeadingRow system = HeadingRow.of(known, Content.CODE_SYSTEM, 1, understood);
        if (!own && !(system.complete() && system.fields().size() >= LEAST_OF_SYSTEM)) {
            // address lists, catalogues and tables of frequencies have such headings, too
            return Recognition.NO;
        }
        Optional<HeadingRow> found = new ContentDetection(known).detect(rows, Optional.empty());
        if (found.isEmpty()) {
            return Recognition.NO;
        }
        boolean variables = documentAndGroup(cells)
            && HeadingRow.of(known, Content.DOCUMENT_VARIABLES, 1, cells).complete();
        return found.get().complete() || variables ? Recognition.CERTAIN : Recognition.NO;
    }

    private long tells(NavigableMap<Integer, String> cells) {
        return HeadingRow.of(known, Content.CODED_SEGMENTS, 1, cells).fields().values().stream()
            .filter(TELLING::contains).distinct().count();
    }

    /** Whether the name of a document has the heading that MAXQDA gives it, and not only "document". */
    private boolean namesDocument(NavigableMap<Integer, String> cells) {
        return cells.values().stream().anyMatch(cell -> known.named(cell).stream()
            .anyMatch(alias -> Field.DOCUMENT_NAME.id().equals(alias.field())
                && alias.evidence() == Headings.Evidence.VERIFIED));
    }

    private boolean documentAndGroup(NavigableMap<Integer, String> cells) {
        return HeadingRow.of(known, Content.DOCUMENT_VARIABLES, 1, cells).fields().values()
            .containsAll(EnumSet.of(Field.DOCUMENT_GROUP, Field.DOCUMENT_NAME));
    }

    /** The texts of an old workbook lie anywhere in it, so it is read. */
    private Recognition old(Path path) {
        try {
            if (Files.size(path) > LARGEST_OLD) {
                return Recognition.POSSIBLE;
            }
            for (Table table : new OldWorkbookReader(ImportFile.read(path, LARGEST_OLD), Progress.NONE).read()) {
                for (NavigableMap<Integer, String> row : table.rows().values().stream().limit(ROWS).toList()) {
                    if (certain(row) == Recognition.CERTAIN) {
                        return Recognition.CERTAIN;
                    }
                }
            }
            return Recognition.NO;
        } catch (IOException | ProblemException e) {
            // the import says what is wrong with the file
            return Recognition.POSSIBLE;
        }
    }

    private Recognition zip(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry document = zip.getEntry("word/document.xml");
            if (document != null) {
                return cells(TEXT, head(zip, document)).values().stream().limit(RUNS_BEFORE_TITLE)
                    .anyMatch(text -> CODEBOOK.matcher(text).matches()) ? Recognition.CERTAIN : Recognition.NO;
            }
            for (String name : new String[] {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
                ZipEntry part = zip.getEntry(name);
                Recognition recognition = part == null ? Recognition.NO : certain(cells(TEXT, head(zip, part)));
                if (recognition != Recognition.NO) {
                    return recognition;
                }
            }
            // a table without two telling headings: the format is chosen by hand, and the import asks
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
