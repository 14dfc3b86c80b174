// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.crs;

import java.util.function.Supplier;

import org.geotools.referencing.CRS;

/**
 * Calls GeoTools with the context class loader it needs.
 *
 * <p>GeoTools finds its factories through {@code META-INF/services} and the thread's context class loader. Inside OSGi
 * that loader does not see the bundle GeoTools lies in, so the first look-up would find no EPSG database and remember
 * that for the rest of the process.
 */
final class GeoToolsContext {

    private GeoToolsContext() {
    }

    static <T> T call(Supplier<T> action) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(CRS.class.getClassLoader());
        try {
            return action.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
