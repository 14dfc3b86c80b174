// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.table;

import java.util.List;
import java.util.Optional;

/**
 * An address table as it came back.
 *
 * @param file name of the file, without folders
 * @param rows its rows, in the order of the file
 * @param findings what was noticed about the table itself: columns, sheets, hidden rows, encodings
 * @param identity what the template says about itself, where it is still there
 */
public record AddressTable(String file, List<AddressRow> rows, List<AddressFinding> findings,
    Optional<TemplateIdentity> identity) {

    /** Copies the lists. */
    public AddressTable {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }
}
