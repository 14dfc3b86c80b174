// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.TextDecoder;
import org.triangula.core.exchange.ZipContent;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.maxqda.CodeRow;
import org.triangula.exchange.spreadsheet.CsvReader;
import org.triangula.exchange.spreadsheet.OldWorkbookReader;
import org.triangula.exchange.spreadsheet.Table;
import org.triangula.exchange.spreadsheet.WorkbookReader;

/**
 * The tables of an exported file, whatever its format. The content decides, not the ending of the name.
 *
 * @param tables tables in the order of the file
 * @param codes codes of files that are no tables: QDC, and headings of a codebook in DOCX
 * @param findings what was noticed beside the tables
 */
public record ExportFile(List<Table> tables, List<CodeRow> codes, List<Finding> findings) {

    /** Largest file that is read, in bytes. */
    public static final long LARGEST = 256L << 20;

    private static final Pattern CHARSET =
        Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9_-]{2,20})", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;

    /** Copies the lists. */
    public ExportFile {
        tables = List.copyOf(tables);
        codes = List.copyOf(codes);
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param encoding encoding of text; empty to find out
     * @param progress told about progress and asked whether to stop
     * @return its tables
     * @throws ProblemException if it cannot be read or looks dangerous
     */
    public static ExportFile read(ImportFile file, Optional<String> encoding, Progress progress)
        throws ProblemException {
        if (OldWorkbookReader.isOld(file)) {
            OldWorkbookReader reader = new OldWorkbookReader(file, progress);
            List<Table> tables = reader.read();
            return new ExportFile(tables, List.of(), reader.findings());
        }
        if (file.beginsWith('P', 'K')) {
            ZipContent parts = ZipContent.examine(file);
            if (parts.has("word/document.xml")) {
                return CodebookDocument.read(file, progress);
            }
            WorkbookReader reader = new WorkbookReader(file, true, progress);
            List<Table> tables = reader.read();
            return new ExportFile(tables, List.of(), reader.findings());
        }
        String head = head(file);
        if (isCodebook(file.path(), head)) {
            return new ExportFile(List.of(), QdcCodes.read(file, progress), List.of());
        }
        if (head.stripLeading().startsWith("<")) {
            return html(file, encoding, head, progress);
        }
        return csv(file, encoding, progress);
    }

    private static String head(ImportFile file) {
        byte[] bytes = file.content();
        int skipped = file.beginsWith(0xef, 0xbb, 0xbf) ? 3 : 0;
        java.nio.charset.Charset charset = file.beginsWith(0xff, 0xfe) ? java.nio.charset.StandardCharsets.UTF_16
            : java.nio.charset.StandardCharsets.ISO_8859_1;
        return new String(bytes, skipped, Math.min(HEAD, bytes.length - skipped), charset);
    }

    private static boolean isCodebook(Path path, String head) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".qdc")
            || head.contains("urn:QDA-XML:codebook");
    }

    private static ExportFile html(ImportFile file, Optional<String> encoding, String head, Progress progress)
        throws ProblemException {
        List<Finding> findings = new ArrayList<>();
        boolean marked = file.beginsWith(0xef, 0xbb, 0xbf) || file.beginsWith(0xff, 0xfe)
            || file.beginsWith(0xfe, 0xff);
        Matcher stated = CHARSET.matcher(head);
        String charset = encoding.orElse(!marked && stated.find() ? stated.group(1) : null);
        String html = new TextDecoder(file, findings).decode(charset);
        return new ExportFile(new HtmlTables(file.name(), html, progress).read(), List.of(), findings);
    }

    private static ExportFile csv(ImportFile file, Optional<String> encoding, Progress progress)
        throws ProblemException {
        Map<String, String> options = new HashMap<>();
        encoding.or(() -> unmarkedUtf16(file)).ifPresent(name -> options.put("encoding", name));
        Table table = CsvReader.read(file, options, progress);
        return new ExportFile(List.of(table), List.of(), List.of());
    }

    /** UTF-16 without byte order mark shows by the zeros of western letters. */
    private static Optional<String> unmarkedUtf16(ImportFile file) {
        byte[] bytes = file.content();
        int length = Math.min(HEAD, bytes.length) / 2 * 2;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (length < 4 || file.beginsWith(0xff, 0xfe) || file.beginsWith(0xfe, 0xff)) {
            return Optional.empty();
        }
        if (zeros[1] * 3 > length && zeros[0] == 0) {
            return Optional.of("UTF-16LE");
        }
        return zeros[0] * 3 > length && zeros[1] == 0 ? Optional.of("UTF-16BE") : Optional.empty();
    }
}
