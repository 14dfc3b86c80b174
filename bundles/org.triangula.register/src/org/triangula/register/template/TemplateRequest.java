// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.triangula.register.table.TemplateIdentity;

/**
 * What a template is for.
 *
 * @param identity what the file says about itself on its hidden sheet
 * @param title title for people, for example district and facility type
 * @param typeName name of the facility type
 * @param referenceDate day to which the answers are to refer; empty when there is none
 * @param due day by which it is due; {@code null} when there is none
 * @param municipalities names offered in the column of the municipality; empty to offer none
 * @param rows rows that are filled in already, by field; empty for an empty table
 */
public record TemplateRequest(TemplateIdentity identity, String title, String typeName, String referenceDate,
    LocalDate due, List<String> municipalities, List<Map<String, String>> rows) {

    /** Copies the lists. */
    public TemplateRequest {
        municipalities = List.copyOf(municipalities);
        rows = List.copyOf(rows);
    }
}
