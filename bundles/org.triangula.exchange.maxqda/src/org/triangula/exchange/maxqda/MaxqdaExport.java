// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.nio.file.Path;
import java.util.List;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.maxqda.heading.Headings;
import org.triangula.exchange.maxqda.table.ExportFile;
import org.triangula.exchange.spreadsheet.Table;

/**
 * What a file holds that MAXQDA 12 to 26 exported: coded segments, codes, document variables, memos, summaries,
 * paraphrases. Reads XLSX, XLS, CSV, HTML, DOCX and QDC. Everything is immutable, knows its place in the file, and
 * nothing is left out silently: what was not understood is in {@link #findings} and {@link #mappings}.
 *
 * <pre>{@code
 * MaxqdaExport export = MaxqdaExport.read(Path.of("Codierte Segmente.xlsx"), ReadOptions.DEFAULT);
 * for (CodedSegment segment : export.segments()) {
 *     System.out.println(segment.documentName() + ": " + segment.code());
 * }
 * }</pre>
 *
 * @param file name of the file, without folders
 * @param checksum SHA-256 of the file in lower-case hexadecimal digits
 * @param segments coded segments
 * @param codes codes of tables with frequencies
 * @param codebook codes of codebooks: tables with memos, DOCX, QDC
 * @param documents documents with the values of their variables
 * @param memos memos
 * @param summaries summaries
 * @param paraphrases paraphrases, also those that coded segments hold
 * @param unread rows that are left out because what they are about is not stated
 * @param tables the tables that were read, and what their columns were taken for
 * @param mappings tables whose columns were not understood for certain
 * @param findings what a person should know: cells that were not read, dates that can be read in two ways, …
 */
public record MaxqdaExport(String file, String checksum, List<CodedSegment> segments, List<CodeRow> codes,
    List<CodeRow> codebook, List<DocumentRow> documents, List<MemoRow> memos, List<SummaryRow> summaries,
    List<ParaphraseRow> paraphrases, List<UnreadRow> unread, List<ReadTable> tables, List<MappingRequest> mappings,
    List<Finding> findings) {

    /** Copies the lists. */
    public MaxqdaExport {
        segments = List.copyOf(segments);
        codes = List.copyOf(codes);
        codebook = List.copyOf(codebook);
        documents = List.copyOf(documents);
        memos = List.copyOf(memos);
        summaries = List.copyOf(summaries);
        paraphrases = List.copyOf(paraphrases);
        unread = List.copyOf(unread);
        tables = List.copyOf(tables);
        mappings = List.copyOf(mappings);
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param options how to read it
     * @return what it holds
     * @throws ProblemException if it cannot be read at all: file, reason, remedy
     */
    public static MaxqdaExport read(Path file, ReadOptions options) throws ProblemException {
        return read(file, options, Progress.NONE);
    }

    /**
     * Reads a file and tells about progress.
     *
     * @param file the file
     * @param options how to read it
     * @param progress told about progress; work stops with a {@link java.util.concurrent.CancellationException} when it
     *        is cancelled
     * @return what it holds
     * @throws ProblemException if it cannot be read at all: file, reason, remedy
     */
    public static MaxqdaExport read(Path file, ReadOptions options, Progress progress) throws ProblemException {
        Headings known = options.settings().isPresent() ? Headings.with(options.settings().get()) : Headings.builtIn();
        ImportFile content = ImportFile.read(file, ExportFile.LARGEST);
        ExportFile parts = ExportFile.read(content, options.encoding(), progress.part(0, 0.7));
        ExportBuilder export = new ExportBuilder();
        export.findings.addAll(parts.findings());
        export.codebook.addAll(parts.codes());
        TableReader reader = new TableReader(content.name(), options, known, export);
        for (Table table : parts.tables()) {
            progress.checkCancelled();
            reader.read(table);
        }
        if (export.tables.isEmpty() && export.codebook.isEmpty() && export.mappings.isEmpty()) {
            throw new ProblemException(content.name(), Messages.nothing, Messages.nothing_remedy);
        }
        progress.report(content.name(), 1);
        return export.build(content.name(), content.checksum());
    }

    /**
     * Whether nothing was read, for example because the headings are not known.
     *
     * @return true if all lists of rows are empty
     */
    public boolean isEmpty() {
        return segments.isEmpty() && codes.isEmpty() && codebook.isEmpty() && documents.isEmpty() && memos.isEmpty()
            && summaries.isEmpty() && paraphrases.isEmpty();
    }
}
