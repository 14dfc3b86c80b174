// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import org.triangula.model.places.OfficeLevel;

/** The words for main offices and branches in German tables, as the templates offer them. */
public final class LevelWords {

    private LevelWords() {
    }

    /**
     * The word for a level.
     *
     * @param level a level
     * @return its word; {@code null} for an unknown level
     */
    public static String word(OfficeLevel level) {
        return switch (level) {
            case UNKNOWN -> null;
            case SINGLE_SITE -> "Einziger Standort";
            case MAIN_OFFICE -> "Hauptstelle";
            case BRANCH -> "Außenstelle";
            case MUNICIPAL_OFFICE -> "Kommunale Stelle";
        };
    }
}
