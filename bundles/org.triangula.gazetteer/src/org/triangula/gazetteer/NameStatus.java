// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer;

/** What a name is to a place. */
public enum NameStatus {
    /** The name in force. */
    CURRENT,
    /** Another name in use, such as a short or colloquial one or one in another language. */
    ALTERNATIVE,
    /** A name from before a renaming or a territorial reform. */
    FORMER
}
