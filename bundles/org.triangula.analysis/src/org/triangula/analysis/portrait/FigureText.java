// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.portrait;

import java.text.NumberFormat;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.text.DocumentText;

/** Numbers and places as these figures print them. */
final class FigureText {

    private FigureText() {
    }

    /** A number of characters or segments: whole where it is, else with one decimal. */
    static String number(double amount) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMaximumFractionDigits(1);
        return format.format(amount);
    }

    /** A share with one decimal. */
    static String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance();
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /** The paragraphs of a passage. */
    static String paragraphs(DocumentText text, int start, int end) {
        return paragraphs(text.paragraphAt(start), text.paragraphAt(Math.max(start, end - 1)));
    }

    /** Paragraphs from, to. */
    static String paragraphs(int first, int last) {
        return first == last ? NLS.bind(Messages.paragraph, first) : NLS.bind(Messages.paragraphs, first, last);
    }
}
