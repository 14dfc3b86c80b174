// SPDX-License-Identifier: EPL-2.0
package org.triangula.libs.geotools;

import javax.measure.spi.ServiceProvider;
import org.geotools.util.factory.GeoTools;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Lets GeoTools and the library of units find their own services inside OSGi. Both look services up with the context
 * class loader of the thread that happens to come first, which in a workbench does not see this bundle.
 */
public final class GeoToolsActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        ClassLoader own = GeoToolsActivator.class.getClassLoader();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(own);
        try {
            ServiceProvider.current();
            GeoTools.addClassLoader(own);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void stop(BundleContext context) {
        // Nothing is held that outlives the bundle.
    }
}
