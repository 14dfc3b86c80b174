// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.check;

import java.util.List;

/** A check across facilities. */
@FunctionalInterface
public interface RecordCheck {

    /**
     * Looks for something odd.
     *
     * @param facilities all facilities
     * @return what it finds, in their order
     */
    List<RecordFinding> check(List<CheckedFacility> facilities);
}
