// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.code;

import org.eclipse.osgi.util.NLS;

/** Texts that users see: labels of operations on codes and code sets. */
public final class Messages extends NLS {

    /** Label: create codes from a list. */
    public static String CreateCodes;
    /** Label: move codings to another code. */
    public static String MoveCodings;
    /** Label: code segments with a further code. */
    public static String CopyCodings;
    /** Label: split a code. */
    public static String SplitCode;
    /** Label: define a code. */
    public static String DefineCode;
    /** Label: write rules of inclusion. */
    public static String IncludeRules;
    /** Label: write rules of exclusion. */
    public static String ExcludeRules;
    /** Label: write coding rules. */
    public static String CodingRules;
    /** Label: write an anchor example. */
    public static String AnchorExample;
    /** Label: set aliases. */
    public static String AliasCode;
    /** Label: set the origin of a code. */
    public static String OriginOfCode;
    /** Label: set the origin of codes. */
    public static String OriginOfCodes;
    /** Label: make a code a favourite. */
    public static String Favourite;
    /** Label: make codes favourites. */
    public static String Favourites;
    /** Label: end a favourite. */
    public static String NoFavourite;
    /** Label: end favourites. */
    public static String NoFavourites;
    /** Label: make a segment an anchor example. */
    public static String Example;
    /** Label: make segments anchor examples. */
    public static String Examples;
    /** Label: end an anchor example. */
    public static String NoExample;
    /** Label: end anchor examples. */
    public static String NoExamples;
    /** Label: create a code set. */
    public static String CreateCodeSet;
    /** Label: change a code set. */
    public static String ChangeCodeSet;
    /** Label: put codes into a set. */
    public static String FillCodeSet;
    /** Label: take codes out of a set. */
    public static String EmptyCodeSet;
    /** Label: delete a code set. */
    public static String DeleteCodeSet;
    /** Label: weigh several codings. */
    public static String WeighCodings;
    /** Label: comment on several codings. */
    public static String CommentCodings;
    /** Label: write why a code was changed. */
    public static String ExplainCodeChange;

    static {
        NLS.initializeMessages("org.triangula.coding.code.messages", Messages.class);
    }

    private Messages() {
    }
}
