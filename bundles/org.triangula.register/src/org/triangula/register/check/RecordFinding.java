// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.check;

import java.util.List;

import org.triangula.register.table.AddressFinding.Severity;

/**
 * Something noticed between facilities.
 *
 * @param rule key of the check
 * @param severity how much it matters
 * @param facility identity of the facility; empty when it concerns an area as a whole
 * @param related identities of the other facilities that it is about
 * @param reason why, in the language of the user
 */
public record RecordFinding(String rule, Severity severity, String facility, List<String> related, String reason) {

    /** Copies the list. */
    public RecordFinding {
        related = List.copyOf(related);
    }
}
