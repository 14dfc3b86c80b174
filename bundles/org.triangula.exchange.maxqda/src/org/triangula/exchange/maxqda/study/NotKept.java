// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.exchange.maxqda.Authorship;
import org.triangula.exchange.maxqda.CodeRow;
import org.triangula.exchange.maxqda.CodedSegment;
import org.triangula.exchange.maxqda.MaxqdaExport;

/** What exports tell and studies do not keep. */
final class NotKept {

    private final MaxqdaExport export;
    private final List<Finding> findings = new ArrayList<>();

    private NotKept(MaxqdaExport export) {
        this.export = export;
    }

    static List<Finding> of(MaxqdaExport export) {
        NotKept lost = new NotKept(export);
        lost.find();
        return lost.findings;
    }

    private void find() {
        List<Authorship> codings = export.segments().stream().map(CodedSegment::authorship).toList();
        lost(Messages.lost_modified, codings.stream()
            .filter(each -> !each.modifiedBy().isEmpty() || each.modifiedAt().isPresent()).count());
        lost(Messages.lost_categories,
            export.paraphrases().stream().filter(each -> !each.category().isEmpty()).count());
        lost(Messages.lost_paraphraseAuthors,
            export.paraphrases().stream().filter(each -> !each.authorship().equals(Authorship.NONE)).count());
        lost(Messages.lost_documentAuthors,
            export.documents().stream().filter(each -> !each.authorship().equals(Authorship.NONE)).count());
        // numbers follow from the codings; authorship of codes has no place in a study
        List<CodeRow> rows = new ArrayList<>(export.codes());
        rows.addAll(export.codebook());
        lost(Messages.lost_frequencies, rows.stream().filter(each -> each.frequency().isPresent()).count());
        lost(Messages.lost_documentCounts, rows.stream().filter(each -> each.documents().isPresent()).count());
        lost(Messages.lost_codeAuthors,
            rows.stream().filter(each -> !each.authorship().equals(Authorship.NONE)).count());
        if (export.segments().stream().anyMatch(each -> each.area().isPresent() || each.coverage().isPresent())) {
            findings.add(new Finding(Severity.NOTE, "", Messages.note_area));
        }
        Set<String> inferred = new TreeSet<>();
        export.tables().forEach(table -> table.columns().stream()
            .filter(column -> column.inferred() && column.field().isPresent())
            .forEach(column -> inferred.add(column.heading())));
        if (!inferred.isEmpty()) {
            findings.add(new Finding(Severity.NOTE, "",
                Messages.bind(Messages.note_inferred, String.join(", ", inferred))));
        }
    }

    private void lost(String message, long count) {
        if (count > 0) {
            findings.add(new Finding(Severity.LOST, "", Messages.bind(message, count)));
        }
    }
}
