// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.matrix;

import java.util.Locale;

/** The analyses that open as editors of matrices. */
public enum MatrixKind {
    /** Codes × documents, groups, sets or values. */
    CODE_MATRIX("grid-3x3"),
    /** Codes × codes. */
    CODE_RELATIONS("waypoints"),
    /** Codes × conditions on variables, with percentages. */
    CROSSTAB("table"),
    /** Codes × values with the segments in the cells. */
    QUOTES("layout-list"),
    /** Documents × documents. */
    SIMILARITY("files"),
    /** Codes in a plane. */
    CODE_MAP("shapes");

    private final String icon;

    MatrixKind(String icon) {
        this.icon = icon;
    }

    /**
     * Its icon.
     *
     * @return name of the icon
     */
    public String icon() {
        return icon;
    }

    /**
     * Its name.
     *
     * @return in the language of the user
     */
    public String title() {
        return switch (this) {
            case CODE_MATRIX -> Messages.kind_codeMatrix;
            case CODE_RELATIONS -> Messages.kind_codeRelations;
            case CROSSTAB -> Messages.kind_crosstab;
            case QUOTES -> Messages.kind_quotes;
            case SIMILARITY -> Messages.kind_similarity;
            case CODE_MAP -> Messages.kind_codeMap;
        };
    }

    /**
     * Its identity in settings and commands.
     *
     * @return lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean hasVariableColumns() {
        return this == CROSSTAB || this == QUOTES;
    }
}
