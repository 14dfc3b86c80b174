// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.StringJoiner;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.Messages;
import org.triangula.model.texts.Coding;

/** Says in a few lines what a coding is: code, who and when, weight, comment. */
public final class SegmentDescription {

    private SegmentDescription() {
    }

    /**
     * Describes a coding.
     *
     * @param coding identity of the coding
     * @param context the open study
     * @return the lines; empty when the coding is gone
     */
    public static String of(String coding, CodingContext context) {
        return context.find(Coding.class, coding).map(found -> describe(found, context)).orElse("");
    }

    private static String describe(Coding coding, CodingContext context) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(coding.getCode() == null ? "" : context.tree().path(coding.getCode().getId()));
        StringJoiner origin = new StringJoiner(", ");
        if (coding.getCoder() != null && coding.getCoder().getName() != null) {
            origin.add(coding.getCoder().getName());
        }
        if (coding.getCreatedAt() != null) {
            origin.add(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault())
                .format(coding.getCreatedAt()));
        }
        if (origin.length() > 0) {
            lines.add(origin.toString());
        }
        if (coding.getWeight() > 0) {
            lines.add(NLS.bind(Messages.Weight, coding.getWeight()));
        }
        if (coding.getComment() != null && !coding.getComment().isBlank()) {
            lines.add(coding.getComment());
        }
        return lines.toString();
    }
}
