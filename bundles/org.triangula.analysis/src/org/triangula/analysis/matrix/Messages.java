// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String allCodes;
    public static String allColumns;
    public static String codeMatrix_base;
    public static String codeMatrix_formula;
    public static String codeMatrix_formulaColumn;
    public static String codeMatrix_formulaColumnDocuments;
    public static String codeMatrix_formulaRow;
    public static String codeMatrix_title;
    public static String codeMatrix_totals;
    public static String codesBy;
    public static String counting_documents;
    public static String counting_segments;
    public static String counting_weights;
    public static String documentsN;
    public static String explain_allDocuments;
    public static String explain_column;
    public static String explain_columnDocuments;
    public static String explain_count;
    public static String explain_documents;
    public static String explain_frequencies;
    public static String explain_pairs;
    public static String explain_related;
    public static String explain_row;
    public static String explain_total;
    public static String figure_legend;
    public static String figure_summary;
    public static String heading_documents;
    public static String heading_segments;
    public static String heading_weights;
    public static String missing;
    public static String note_base;
    public static String note_formula;
    public static String note_subcodes;
    public static String note_totals;
    public static String quotes_citation;
    public static String quotes_code;
    public static String quotes_column;
    public static String quotes_text;
    public static String quotes_title;
    public static String relation_intersection;
    public static String relation_near;
    public static String relation_nearSame;
    public static String relation_sameDocument;
    public static String relations_base;
    public static String relations_corner;
    public static String relations_formulaDocuments;
    public static String relations_formulaSegments;
    public static String relations_frequency;
    public static String relations_title;
    public static String subcodes_with;
    public static String subcodes_without;
    public static String total;

    static {
        NLS.initializeMessages("org.triangula.analysis.matrix.messages", Messages.class);
    }

    private Messages() {
    }

    static String counting(Counting counting) {
        return switch (counting) {
            case SEGMENTS -> counting_segments;
            case DOCUMENTS -> counting_documents;
            case WEIGHTS -> counting_weights;
        };
    }

    static String heading(Counting counting) {
        return switch (counting) {
            case SEGMENTS -> heading_segments;
            case DOCUMENTS -> heading_documents;
            case WEIGHTS -> heading_weights;
        };
    }

    static String relation(CodeRelationsQuestion question) {
        return switch (question.relation()) {
            case INTERSECTION -> relation_intersection;
            case NEAR -> question.distance() == 0 ? relation_nearSame : bind(relation_near, question.distance());
            case SAME_DOCUMENT -> relation_sameDocument;
        };
    }

    static String codeMatrixFormula(Counting counting, Percentage percentage) {
        String pattern = switch (percentage) {
            case NONE -> codeMatrix_formula;
            case ROW -> codeMatrix_formulaRow;
            case COLUMN -> counting == Counting.DOCUMENTS ? codeMatrix_formulaColumnDocuments
                : codeMatrix_formulaColumn;
        };
        return bind(pattern, heading(counting), counting(counting));
    }
}
