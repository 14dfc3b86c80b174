// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import org.eclipse.osgi.util.NLS;

/** Texts about networks. */
final class Messages extends NLS {

    public static String allTypes;
    public static String bad;
    public static String betweenness;
    public static String bodies;
    public static String closeness;
    public static String communities;
    public static String community;
    public static String computing;
    public static String constraint;
    public static String degree;
    public static String directed;
    public static String draw;
    public static String ego;
    public static String eigenvector;
    public static String export;
    public static String failed;
    public static String figureDescription;
    public static String first;
    public static String force;
    public static String good;
    public static String inDegree;
    public static String isMissing;
    public static String kind;
    public static String layered;
    public static String layout;
    public static String membership;
    public static String memberships;
    public static String missing;
    public static String missingTies;
    public static String network;
    public static String neutral;
    public static String noProposals;
    public static String noTies;
    public static String notTold;
    public static String organisations;
    public static String persons;
    public static String programmes;
    public static String proposals;
    public static String proposalsHint;
    public static String propose;
    public static String radial;
    public static String save;
    public static String saveTables;
    public static String second;
    public static String segment;
    public static String sentence;
    public static String sign;
    public static String size;
    public static String sizeBy;
    public static String summary;
    public static String title;
    public static String toldBy;
    public static String type;
    public static String units;
    public static String yes;

    static {
        NLS.initializeMessages("org.triangula.organization.ui.network.messages", Messages.class);
    }

    private Messages() {
    }
}
