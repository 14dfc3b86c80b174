// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.shared;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A column of a table of drafts.
 *
 * @param <T> type of the drafts
 * @param title heading
 * @param width width in pixels
 * @param text what a draft says in this column
 * @param change the draft with another text in this column
 * @param choices the only texts that are allowed; empty for any
 */
public record DraftColumn<T>(String title, int width, Function<T, String> text, BiFunction<T, String, T> change,
    List<String> choices) {

    /**
     * A column with any text.
     *
     * @param <T> type of the drafts
     * @param title heading
     * @param width width in pixels
     * @param text what a draft says
     * @param change the draft with another text
     * @return the column
     */
    public static <T> DraftColumn<T> words(String title, int width, Function<T, String> text,
        BiFunction<T, String, T> change) {
        return new DraftColumn<>(title, width, text, change, List.of());
    }

    /**
     * A column that says yes or nothing.
     *
     * @param <T> type of the drafts
     * @param title heading
     * @param width width in pixels
     * @param on whether a draft says yes
     * @param change the draft with another value
     * @return the column
     */
    public static <T> DraftColumn<T> flag(String title, int width, Function<T, Boolean> on,
        BiFunction<T, Boolean, T> change) {
        return new DraftColumn<>(title, width, draft -> Boolean.TRUE.equals(on.apply(draft)) ? "✓" : "",
            (draft, text) -> change.apply(draft, !text.isEmpty()), List.of("", "✓"));
    }
}
