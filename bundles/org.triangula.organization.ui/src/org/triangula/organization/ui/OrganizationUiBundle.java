// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** Starts and stops the bundle; keeps what its views share as a service. */
public final class OrganizationUiBundle implements BundleActivator {

    private ServiceRegistration<ChartScope> registration;

    @Override
    public void start(BundleContext bundle) {
        registration = bundle.registerService(ChartScope.class, new ChartScope(), null);
    }

    @Override
    public void stop(BundleContext bundle) {
        registration.unregister();
    }

    static ChartScope scope() {
        BundleContext bundle = FrameworkUtil.getBundle(OrganizationUiBundle.class).getBundleContext();
        ServiceReference<ChartScope> reference = bundle.getServiceReference(ChartScope.class);
        return bundle.getService(reference);
    }
}
