// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Version of the program, as it is written into files and results. */
public final class ProductVersion {

    private ProductVersion() {
    }

    /**
     * The version.
     *
     * @return version of this bundle without qualifier; {@code development} outside OSGi
     */
    public static String current() {
        Bundle bundle = FrameworkUtil.getBundle(ProductVersion.class);
        if (bundle == null) {
            return "development";
        }
        var version = bundle.getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }
}
