// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.copies;

/**
 * What happens to objects that one side deleted and the other left as it was. Usually nothing: what the open study
 * deleted stays deleted, what the copy deleted stays here.
 *
 * @param takeDeletions whether what the copy deleted is deleted here, too
 * @param restoreDeleted whether what was deleted here and is still in the copy comes back
 */
public record MergeOptions(boolean takeDeletions, boolean restoreDeleted) {

    /** Nothing of the open study disappears, nothing that it deleted comes back. */
    public static final MergeOptions DEFAULT = new MergeOptions(false, false);
}
