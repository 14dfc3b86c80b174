// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.chart;

import org.eclipse.osgi.util.NLS;

/** Texts that users see. */
final class Messages extends NLS {

    /** Base. */
    public static String base;
    /** below. */
    public static String below;
    /** {0}: n = {1}, quartiles {2} and {4}, median {3}. */
    public static String box;
    /** complete. */
    public static String complete;
    /** Count. */
    public static String count;
    /** Course of the field work. */
    public static String course;
    /** Day. */
    public static String day;
    /** from. */
    public static String from;
    /** Group. */
    public static String group;
    /** invited. */
    public static String invited;
    /** Lower quartile. */
    public static String lowerQuartile;
    /** Maximum. */
    public static String maximum;
    /** Median. */
    public static String median;
    /** Middle of the scale. */
    public static String middle;
    /** Minimum. */
    public static String minimum;
    /** No day of an invitation or a return is known yet. */
    public static String noDays;
    /** reminded. */
    public static String reminded;
    /** answered. */
    public static String returned;
    /** {0} of {2} units have answered, {1} of them completely. */
    public static String returns;
    /** Routing: {0}. */
    public static String routing;
    /** The question that decides is only asked later. {0} */
    public static String routing_late;
    /** {0} questions, {1} of them under a condition. */
    public static String routing_summary;
    /** Upper quartile. */
    public static String upperQuartile;

    static {
        initializeMessages("org.triangula.survey.chart.messages", Messages.class);
    }

    private Messages() {
    }
}
