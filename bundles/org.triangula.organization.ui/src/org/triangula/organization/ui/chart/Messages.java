// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.chart;

import org.eclipse.osgi.util.NLS;

/** Texts about drawn charts. */
final class Messages extends NLS {

    public static String dissolved;
    public static String founded;
    public static String fullTime;
    public static String moved;
    public static String movedTop;
    public static String nextChange;
    public static String noChanges;
    public static String otherLine;
    public static String otherPosts;
    public static String otherRank;
    public static String otherSeat;
    public static String otherTasks;
    public static String pause;
    public static String play;
    public static String postEnded;
    public static String postMade;
    public static String previousChange;
    public static String renamed;
    public static String sliderName;
    public static String staffUnit;
    public static String taskGivenUp;
    public static String taskTaken;
    public static String today;
    public static String unknownSize;
    public static String unitDissolved;
    public static String unitFounded;
    public static String unitMoved;
    public static String unitReplaced;
    public static String unitReplaces;
    public static String vacant;

    static {
        NLS.initializeMessages("org.triangula.organization.ui.chart.messages", Messages.class);
    }

    private Messages() {
    }
}
