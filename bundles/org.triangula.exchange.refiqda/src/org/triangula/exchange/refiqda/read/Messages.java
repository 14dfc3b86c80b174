// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.read;

import org.eclipse.osgi.util.NLS;

/** What is said about the content of a project. */
public final class Messages extends NLS {

    /** The file follows a draft: {0} its name space. */
    public static String draft;
    /** An element the standard has not, {0} times. */
    public static String unknownElement;
    /** An element without identity, with {0} elements inside. */
    public static String noIdentity;
    /** An identity {0} that was there before, of an element with {1} elements inside. */
    public static String doubledIdentity;
    /** A file {0} of the package larger than {1} MiB. */
    public static String partTooLarge;
    /** A file {0} that is missing in the package. */
    public static String partMissing;
    /** Positions are counted in another way: {0} how. */
    public static String convention;
    /** Line ends count once. */
    public static String convention_lineEnds;
    /** UTF-16 units. */
    public static String convention_utf16;
    /** Inclusive ends. */
    public static String convention_inclusive;
    /** {0} passages are not equal to their quotes. */
    public static String quotesDiffer;
    /** A source without text. */
    public static String noText;
    /** The file of a text {0} is missing. */
    public static String textMissing;
    /** The file of a text {0} is in an unknown encoding. */
    public static String textEncoding;
    /** A passage {0} outside of the text at {1}. */
    public static String outside;
    /** A coding with a code {0} that is not in the code system. */
    public static String codeMissing;
    /** A source of kind {0} that is kept but not shown. */
    public static String keptNotShown;
    /** A reference to {0}, which is not in the file. */
    public static String targetMissing;
    /** A value of a variable {0} that is not in the file. */
    public static String variableMissing;
    /** A codebook with the name of a project. */
    public static String nameOfProject;
    /** A project with the name of a codebook. */
    public static String nameOfCodebook;

    static {
        NLS.initializeMessages("org.triangula.exchange.refiqda.read.messages", Messages.class);
    }

    private Messages() {
    }
}
