// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.correction;

import java.util.List;

import org.triangula.core.text.DocumentText;
import org.triangula.model.texts.Selection;

/**
 * A segment that a correction would leave without words.
 *
 * @param selection identity of the selection
 * @param paragraph number of the paragraph in which it begins, from 1
 * @param codes names of its codes; empty when it has none
 */
public record EmptiedSegment(String selection, int paragraph, List<String> codes) {

    /** Copies the list. */
    public EmptiedSegment {
        codes = List.copyOf(codes);
    }

    static EmptiedSegment of(Selection selection, DocumentText text) {
        List<String> codes = selection.getCodings().stream()
            .map(coding -> coding.getCode() == null || coding.getCode().getName() == null ? "?"
                : coding.getCode().getName())
            .distinct().toList();
        return new EmptiedSegment(selection.getId(), text.paragraphAt(selection.getStart()), codes);
    }

    /**
     * Place and codes, without words of the text.
     *
     * @return for example {@code Pos. 12 (Bus, Distance)}
     */
    public String description() {
        return "Pos. " + paragraph + (codes.isEmpty() ? "" : " (" + String.join(", ", codes) + ")");
    }
}
