// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.process;

import org.eclipse.osgi.util.NLS;

/** Texts about processes. */
final class Messages extends NLS {

    public static String atLine;
    public static String attach;
    public static String attachTip;
    public static String carrierNotLinked;
    public static String chooseStep;
    public static String copyOf;
    public static String delete;
    public static String documents;
    public static String down;
    public static String editInText;
    public static String filter;
    public static String fit;
    public static String linkActor;
    public static String linkActorTip;
    public static String linkStep;
    public static String measure;
    public static String measures;
    public static String more;
    public static String newProcess;
    public static String newProcessName;
    public static String newVariant;
    public static String noCarrier;
    public static String noProcesses;
    public static String notationHint;
    public static String open;
    public static String openActor;
    public static String passages;
    public static String processes;
    public static String processText;
    public static String remove;
    public static String sameSteps;
    public static String savePicture;
    public static String saveTables;
    public static String source;
    public static String step;
    public static String template;
    public static String tickVariants;
    public static String variant;
    public static String variantTip;
    public static String waits;
    public static String whoIsMeant;

    static {
        NLS.initializeMessages("org.triangula.organization.ui.process.messages", Messages.class);
    }

    private Messages() {
    }
}
