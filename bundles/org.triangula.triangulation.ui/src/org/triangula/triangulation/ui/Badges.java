// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.ui;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.triangula.model.inquiry.Stance;
import org.triangula.model.inquiry.Verdict;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.theme.Theme;

/** Signs of verdicts and stances: their form differs, not only their colour. */
final class Badges {

    private static final RGB GOOD = new RGB(0x00, 0x8A, 0x64);
    private static final RGB BAD = new RGB(0xC4, 0x4E, 0x00);
    private static final RGB MIDDLE = new RGB(0xA0, 0x70, 0x00);

    private Badges() {
    }

    static Image image(Verdict verdict) {
        return switch (verdict) {
            case OPEN -> Icons.get().image("circle-question-mark", 16, Theme.current().quietText());
            case VALIDATED -> Icons.get().image("circle-check", 16, GOOD);
            case RELATIVISED -> Icons.get().image("scale", 16, MIDDLE);
            case CONTRADICTED -> Icons.get().image("circle-x", 16, BAD);
            case NOT_VALIDATED -> Icons.get().image("minus", 16, Theme.current().quietText());
        };
    }

    static String icon(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "circle-check";
            case CONTRADICTS -> "circle-x";
            case QUALIFIES -> "scale";
        };
    }

    static Image image(Stance stance) {
        return Icons.get().image(icon(stance), 16, switch (stance) {
            case SUPPORTS -> GOOD;
            case CONTRADICTS -> BAD;
            case QUALIFIES -> MIDDLE;
        });
    }
}
