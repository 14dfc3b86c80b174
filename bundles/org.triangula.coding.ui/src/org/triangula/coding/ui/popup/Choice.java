// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.popup;

import java.util.Locale;

import org.eclipse.swt.graphics.Image;
import org.triangula.ui.widgets.FilterField;

/**
 * One line of a list to choose from.
 *
 * @param <T> what is chosen
 * @param label what one reads first
 * @param detail what tells it from others of the same label: a path, a type; may be empty
 * @param words further words by which it is found; may be empty
 * @param image its image; may be {@code null}
 * @param value what is chosen
 */
public record Choice<T>(String label, String detail, String words, Image image, T value) {

    boolean matches(String typed) {
        return FilterField.matches(typed, label + ' ' + detail + ' ' + words);
    }

    /** How well it fits what was typed: 0 best. */
    int rank(String typed) {
        String lower = label.toLowerCase(Locale.ROOT);
        String wanted = typed.toLowerCase(Locale.ROOT).strip();
        if (lower.equals(wanted)) {
            return 0;
        }
        if (lower.startsWith(wanted)) {
            return 1;
        }
        return lower.contains(" " + wanted) ? 2 : lower.contains(wanted) ? 3 : 4;
    }
}
