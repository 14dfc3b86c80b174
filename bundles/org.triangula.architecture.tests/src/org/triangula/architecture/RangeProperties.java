// SPDX-License-Identifier: EPL-2.0
package org.triangula.architecture;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RangeProperties {

    @Property
    boolean sumCommutes(@ForAll int a, @ForAll int b) {
        return a + b == b + a;
    }
}
