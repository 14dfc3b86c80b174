// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cluster;

import org.eclipse.osgi.util.NLS;

/** Texts about clusters. */
final class Messages extends NLS {

    public static String badNumber;
    public static String badNumberRemedy;
    public static String badStarts;
    public static String badStartsRemedy;
    public static String cluster;
    public static String deleteVersion;
    public static String emptyCluster;
    public static String emptyClusterRemedy;
    public static String keepVersion;
    public static String noVariables;
    public static String noVariablesRemedy;
    public static String otherVariable;
    public static String otherVariableRemedy;
    public static String storeClusters;
    public static String summary;
    public static String versionDamaged;
    public static String versionDamagedRemedy;
    public static String versionNameless;
    public static String versionNamelessRemedy;

    static {
        NLS.initializeMessages("org.triangula.organization.cluster.messages", Messages.class);
    }

    private Messages() {
    }
}
