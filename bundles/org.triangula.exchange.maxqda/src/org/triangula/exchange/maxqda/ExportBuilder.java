// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.util.ArrayList;
import java.util.List;

import org.triangula.core.exchange.ImportReport.Finding;

/** Collects what is read. */
final class ExportBuilder {

    final List<CodedSegment> segments = new ArrayList<>();
    final List<CodeRow> codes = new ArrayList<>();
    final List<CodeRow> codebook = new ArrayList<>();
    final List<DocumentRow> documents = new ArrayList<>();
    final List<MemoRow> memos = new ArrayList<>();
    final List<SummaryRow> summaries = new ArrayList<>();
    final List<ParaphraseRow> paraphrases = new ArrayList<>();
    final List<UnreadRow> unread = new ArrayList<>();
    final List<ReadTable> tables = new ArrayList<>();
    final List<MappingRequest> mappings = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();

    MaxqdaExport build(String file, String checksum) {
        return new MaxqdaExport(file, checksum, segments, codes, codebook, documents, memos, summaries, paraphrases,
            unread, tables, mappings, findings);
    }
}
