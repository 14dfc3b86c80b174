// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.locate;

import java.util.ArrayList;
import java.util.List;

import org.triangula.core.text.DocumentText;
import org.triangula.core.text.DocumentText.Paragraph;
import org.triangula.exchange.maxqda.locate.NormalText.Span;

/** Ways to count paragraphs. Texts may have lost or gained empty ones on their way between two programs. */
public enum ParagraphNumbering {

    /** Every paragraph counts. */
    ALL,

    /** Only paragraphs with text count. */
    WITH_TEXT;

    /** Where each paragraph stands; index = its number - 1. */
    List<Span> paragraphs(DocumentText text) {
        List<Span> spans = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            if (this == ALL || !paragraph.text().isBlank()) {
                spans.add(new Span(paragraph.start(), paragraph.end()));
            }
        }
        return spans;
    }
}
