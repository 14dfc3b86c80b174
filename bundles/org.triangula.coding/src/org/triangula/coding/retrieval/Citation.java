// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.retrieval;

import java.util.Locale;

import org.triangula.core.text.DocumentText;
import org.triangula.model.places.Area;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.InterviewDetails;

/**
 * Where a passage stands, as it is cited: {@code (07_ Landkreis A, Pos. 12)} or {@code (07_ Landkreis A, Pos. 12–14)}.
 *
 * @param label number of the interview and district, or the document's name where these are not known
 * @param firstParagraph number of the first paragraph, from 1; 0 for an empty text
 * @param lastParagraph number of the last paragraph
 */
public record Citation(String label, int firstParagraph, int lastParagraph) {

    /**
     * Makes the citation of a passage.
     *
     * @param document the document
     * @param text its text
     * @param start first Unicode code point
     * @param end code point after the last
     * @return the citation
     */
    public static Citation of(Document document, DocumentText text, int start, int end) {
        return new Citation(label(document), text.paragraphAt(start), text.paragraphAt(Math.max(start, end - 1)));
    }

    /**
     * How a document is called in citations.
     *
     * @param document the document
     * @return {@code NN_ district} for an interview with both, else the document's name
     */
    public static String label(Document document) {
        InterviewDetails interview = document.getInterview();
        String name = document.getName() == null ? "" : document.getName();
        if (interview == null || interview.getNumber() == null) {
            return name;
        }
        Area district = interview.getDistrict();
        if (district == null || district.getName() == null) {
            return name;
        }
        return String.format(Locale.ROOT, "%02d_ %s", interview.getNumber(), district.getName());
    }

    /**
     * The citation as it is printed.
     *
     * @return the citation in parentheses
     */
    public String text() {
        return "(" + label + ", " + position() + ")";
    }

    /**
     * The paragraphs.
     *
     * @return for example {@code Pos. 12–14}
     */
    public String position() {
        return "Pos. " + firstParagraph + (lastParagraph > firstParagraph ? "–" + lastParagraph : "");
    }
}
