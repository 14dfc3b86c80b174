// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.matrix;

import org.eclipse.osgi.util.NLS;
import org.triangula.analysis.matrix.CodeRelationsQuestion.Relation;
import org.triangula.analysis.matrix.Counting;
import org.triangula.analysis.matrix.MatrixArrangement.Order;
import org.triangula.analysis.matrix.MatrixFigure;
import org.triangula.analysis.matrix.Percentage;
import org.triangula.analysis.similarity.SimilarityMeasure;

/** Texts of this package. */
final class Messages extends NLS {

    public static String accessible_empty;
    public static String arrange_columns;
    public static String arrange_hideColumns;
    public static String arrange_hideRows;
    public static String arrange_rows;
    public static String arrange_transpose;
    public static String choice_counting_documents;
    public static String choice_counting_segments;
    public static String choice_counting_weights;
    public static String choice_form_bubbles;
    public static String choice_form_colours;
    public static String choice_form_numbers;
    public static String choice_measure_block;
    public static String choice_measure_jaccard;
    public static String choice_measure_russell;
    public static String choice_measure_simple;
    public static String choice_measure_squared;
    public static String choice_measure_zeta;
    public static String choice_order_given;
    public static String choice_order_largest;
    public static String choice_order_name;
    public static String choice_percentage_column;
    public static String choice_percentage_none;
    public static String choice_percentage_row;
    public static String choice_relation_intersection;
    public static String choice_relation_near;
    public static String choice_relation_sameDocument;
    public static String column_document;
    public static String column_group;
    public static String column_set;
    public static String columns_documents;
    public static String columns_groups;
    public static String columns_none;
    public static String columns_sets;
    public static String empty_codes;
    public static String empty_codings;
    public static String empty_columns;
    public static String empty_study;
    public static String kind_codeMap;
    public static String kind_codeMatrix;
    public static String kind_codeRelations;
    public static String kind_crosstab;
    public static String kind_quotes;
    public static String kind_similarity;
    public static String menu_open;
    public static String option_active;
    public static String option_active_tip;
    public static String option_arrange;
    public static String option_columns;
    public static String option_count;
    public static String option_distance;
    public static String option_distance_tip;
    public static String option_export;
    public static String option_form;
    public static String option_least;
    public static String option_least_tip;
    public static String option_measure;
    public static String option_percentage;
    public static String option_relation;
    public static String option_second;
    public static String option_subcodes;
    public static String option_subcodes_tip;
    public static String option_top;
    public static String option_top_tip;
    public static String option_tree;
    public static String option_tree_tip;
    public static String option_variables;

    static {
        initializeMessages("org.triangula.analysis.ui.matrix.messages", Messages.class);
    }

    private Messages() {
    }

    /** The name of a choice. */
    static String choice(Enum<?> choice) {
        return switch (choice) {
            case Counting counting -> switch (counting) {
                case SEGMENTS -> choice_counting_segments;
                case DOCUMENTS -> choice_counting_documents;
                case WEIGHTS -> choice_counting_weights;
            };
            case Percentage percentage -> switch (percentage) {
                case NONE -> choice_percentage_none;
                case ROW -> choice_percentage_row;
                case COLUMN -> choice_percentage_column;
            };
            case MatrixFigure.Form form -> switch (form) {
                case NUMBERS -> choice_form_numbers;
                case BUBBLES -> choice_form_bubbles;
                case COLOURS -> choice_form_colours;
            };
            case Relation relation -> switch (relation) {
                case INTERSECTION -> choice_relation_intersection;
                case NEAR -> choice_relation_near;
                case SAME_DOCUMENT -> choice_relation_sameDocument;
            };
            case Order order -> switch (order) {
                case GIVEN -> choice_order_given;
                case NAME -> choice_order_name;
                case LARGEST -> choice_order_largest;
            };
            case SimilarityMeasure measure -> switch (measure) {
                case SIMPLE_MATCHING -> choice_measure_simple;
                case JACCARD -> choice_measure_jaccard;
                case KUCKARTZ_RAEDIKER -> choice_measure_zeta;
                case RUSSELL_RAO -> choice_measure_russell;
                case SQUARED_EUCLIDEAN -> choice_measure_squared;
                case CITY_BLOCK -> choice_measure_block;
            };
            default -> choice.name();
        };
    }
}
