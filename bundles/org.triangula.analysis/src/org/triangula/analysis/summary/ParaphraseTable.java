// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.code.CodeTree;
import org.triangula.core.study.ProductVersion;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.core.table.DataTable.Note;

/**
 * Paraphrases as a table: place, words, paraphrase, generalisation.
 *
 * @param paraphrases the paraphrases
 * @param tree names of the codes
 */
public record ParaphraseTable(List<Paraphrase> paraphrases, CodeTree tree) {

    /** Copies the list. */
    public ParaphraseTable {
        paraphrases = List.copyOf(paraphrases);
    }

    /**
     * The table.
     *
     * @return one row per passage
     */
    public DataTable table() {
        List<List<Object>> rows = new ArrayList<>();
        for (Paraphrase each : paraphrases) {
            rows.add(List.of(each.citation().label(), each.citation().position(), each.words(), each.paraphrase(),
                each.codes().stream().map(tree::path).collect(Collectors.joining("; "))));
        }
        long written = paraphrases.stream().filter(each -> !each.isOpen()).count();
        return new DataTable(Messages.paraphrases_title,
            List.of(Column.text(Messages.document), Column.text(Messages.position), Column.text(Messages.passage),
                Column.text(Messages.paraphrase),
                Column.text(Messages.generalisation).describedAs(Messages.generalisation_description)),
            rows, List.of(new Note(Messages.base, NLS.bind(Messages.paraphrases_base, rows.size(), written)),
                new Note(Messages.version, ProductVersion.current())));
    }
}
