// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.evidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.triangula.model.Identified;
import org.triangula.model.inquiry.Claim;
import org.triangula.model.inquiry.Link;

/**
 * Everything a study holds on one subject, side by side.
 *
 * @param subject the area, facility, actor or case
 * @param columns cards by column, every column present; linked cards first
 * @param links links from or to the subject
 * @param claims claims about it or with it as evidence
 */
public record EvidenceDisplay(Identified subject, Map<EvidenceColumn, List<EvidenceCard>> columns, List<Link> links,
    List<Claim> claims) {

    /** Copies everything. */
    public EvidenceDisplay {
        Objects.requireNonNull(subject);
        Map<EvidenceColumn, List<EvidenceCard>> copy = new EnumMap<>(EvidenceColumn.class);
        for (EvidenceColumn column : EvidenceColumn.values()) {
            copy.put(column, List.copyOf(columns.getOrDefault(column, List.of())));
        }
        columns = Map.copyOf(copy);
        links = List.copyOf(links);
        claims = List.copyOf(claims);
    }

    /**
     * The cards of a column.
     *
     * @param column the column
     * @return its cards
     */
    public List<EvidenceCard> cards(EvidenceColumn column) {
        return columns.get(column);
    }
}
