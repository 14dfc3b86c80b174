// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.triangula.core.exchange.ImportPreview;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportReport.Finding;

/**
 * What an import will do.
 *
 * @param counts numbers of each kind of object
 * @param findings what a person should know of single objects
 * @param preview the objects behind the numbers
 */
public record Foreseen(List<Count> counts, List<Finding> findings, ImportPreview preview) {

    /** Copies the lists. */
    public Foreseen {
        counts = List.copyOf(counts);
        findings = List.copyOf(findings);
    }

    /** Both together; numbers of kinds of the same name are added up, but what was read is read once. */
    Foreseen and(Foreseen more) {
        Map<String, Count> all = new LinkedHashMap<>();
        for (List<Count> each : List.of(counts, more.counts)) {
            each.forEach(count -> all.merge(count.kind(), count, (a, b) -> new Count(a.kind(),
                Math.max(a.read(), b.read()), a.added() + b.added(), Math.max(a.updated(), b.updated()),
                a.removed() + b.removed())));
        }
        List<Finding> findings = new ArrayList<>(this.findings);
        findings.addAll(more.findings);
        return new Foreseen(List.copyOf(all.values()), findings, preview);
    }
}
