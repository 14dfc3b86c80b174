// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.cluster;

import org.eclipse.osgi.util.NLS;

/** Texts about clusters. */
final class Messages extends NLS {

    public static String base;
    public static String baseMeaning;
    public static String baseNote;
    public static String bringIn;
    public static String caseName;
    public static String cases;
    public static String chooseVersion;
    public static String cluster;
    public static String clusterOf;
    public static String clusterTitle;
    public static String compareNothing;
    public static String compareWith;
    public static String comparison;
    public static String computing;
    public static String crossMeaning;
    public static String curve;
    public static String curveAxis;
    public static String curvePoint;
    public static String curveTitle;
    public static String delete;
    public static String dendrogram;
    public static String dendrogramAxis;
    public static String dendrogramTitle;
    public static String empty;
    public static String filterVariables;
    public static String footer;
    public static String keep;
    public static String keepName;
    public static String keptAt;
    public static String lacks;
    public static String least;
    public static String map;
    public static String mapTitle;
    public static String meanMeaning;
    public static String meanOf;
    public static String mergedAt;
    public static String method;
    public static String methodKMeans;
    public static String methodWard;
    public static String most;
    public static String nearerToOther;
    public static String neighbour;
    public static String neighbourMeaning;
    public static String noCurve;
    public static String noDendrogram;
    public static String noMap;
    public static String noVersions;
    public static String now;
    public static String number;
    public static String onlyNow;
    public static String onlyThen;
    public static String otherValues;
    public static String profiles;
    public static String proposedName;
    public static String proposedVariable;
    public static String randIndex;
    public static String restore;
    public static String result;
    public static String sameValues;
    public static String saveFigure;
    public static String saveTables;
    public static String scaling;
    public static String scalingNone;
    public static String scalingRange;
    public static String scalingStandard;
    public static String seed;
    public static String settings;
    public static String silhouette;
    public static String silhouetteMeaning;
    public static String silhouetteOf;
    public static String source;
    public static String starts;
    public static String startsHint;
    public static String startsMeaning;
    public static String store;
    public static String storeName;
    public static String summary;
    public static String table;
    public static String variableKnown;
    public static String variables;
    public static String version;
    public static String versions;
    public static String withoutValues;

    static {
        NLS.initializeMessages("org.triangula.organization.ui.cluster.messages", Messages.class);
    }

    private Messages() {
    }
}
