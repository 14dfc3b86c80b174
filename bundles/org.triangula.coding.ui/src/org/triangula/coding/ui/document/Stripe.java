// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.RGB;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.stripe.StripeLanes;
import org.triangula.coding.stripe.StripeLanes.Extent;
import org.triangula.coding.ui.CodeImages;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.text.DocumentText;
import org.triangula.core.text.TextCorrection;
import org.triangula.model.texts.Code;

/**
 * A coding as it is drawn in the margin.
 *
 * @param segment the coding
 * @param start first character as the widget counts (UTF-16)
 * @param end character after the last
 * @param lane its lane, from 0 at the text
 * @param label name of the code
 * @param colour colour of the code
 */
record Stripe(CodedSegment segment, int start, int end, int lane, String label, RGB colour) {

    /**
     * No line of the text holds more characters than this. Codings of one paragraph that are closer together could meet
     * in one line and therefore do not share a lane; so lanes need not be computed anew when lines break differently.
     */
    private static final int LONGEST_LINE = 120;

    /** What all stripes of a code have in common. */
    private record Look(String label, RGB colour) {

        static Look of(Code code) {
            return new Look(code == null || code.getName() == null ? "" : code.getName(), CodeImages.colour(code));
        }
    }

    /** Makes the stripes of a document: once per change, in the order of the text. */
    static List<Stripe> of(List<CodedSegment> segments, DocumentText text, CodingContext context) {
        List<Extent> extents = new ArrayList<>(segments.size());
        for (CodedSegment segment : segments) {
            extents.add(extent(segment, text));
        }
        StripeLanes lanes = StripeLanes.pack(extents);
        List<Stripe> stripes = new ArrayList<>(segments.size());
        Map<String, Look> looks = new HashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            CodedSegment segment = segments.get(i);
            Look look = looks.computeIfAbsent(segment.code(),
                code -> Look.of(context.find(Code.class, code).orElse(null)));
            int end = Math.min(segment.end(), text.length());
            stripes.add(new Stripe(segment, text.charIndex(Math.min(segment.start(), end)), text.charIndex(end),
                lanes.lanes().get(i), look.label(), look.colour()));
        }
        return stripes;
    }

    /** The same coding where it is after a correction that is being typed; {@code null} when it has no words left. */
    Stripe moved(TextCorrection correction, DocumentText after) {
        return segment.start() >= segment.end() ? null : correction.move(segment.start(), segment.end())
            .map(span -> new Stripe(segment, after.charIndex(span.start()), after.charIndex(span.end()), lane, label,
                colour))
            .orElse(null);
    }

    private static Extent extent(CodedSegment segment, DocumentText text) {
        int last = Math.max(segment.start(), Math.min(segment.end(), text.length()) - 1);
        int paragraph = text.paragraphAt(last);
        int nextParagraph = paragraph < text.paragraphCount() ? text.paragraphStart(paragraph + 1) : text.length() + 1;
        int to = Math.min(segment.end() + LONGEST_LINE, Math.max(nextParagraph, segment.end()));
        return new Extent(segment.start(), Math.max(to, segment.start() + 1));
    }
}
