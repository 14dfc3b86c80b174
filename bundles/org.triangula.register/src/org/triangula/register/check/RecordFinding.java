// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.check;

import java.util.List;

import org.triangula.register.table.AddressFinding.Severity;
import org.triangula.register.table.ReasonText;

/**
 * Something noticed between facilities.
 *
 * @param rule key of the check
 * @param severity how much it matters
 * @param facility identity of the facility; empty when it concerns an area as a whole
 * @param related identities of the other facilities that it is about
 * @param arguments what fills the words of the check, see {@link ReasonText}, and after it identities that tell
 *     findings
 *     apart that concern no facility
 */
public record RecordFinding(String rule, Severity severity, String facility, List<String> related,
    List<String> arguments) {

    /** Copies the lists. */
    public RecordFinding {
        related = List.copyOf(related);
        arguments = List.copyOf(arguments);
    }

    /**
     * Why it is a finding.
     *
     * @return a sentence in the language of the user
     */
    public String reason() {
        return ReasonText.of(rule, arguments);
    }
}
