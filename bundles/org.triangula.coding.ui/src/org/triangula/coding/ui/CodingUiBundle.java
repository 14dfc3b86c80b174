// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.triangula.ui.study.StudyWorkspace;

/** Starts and stops the bundle; keeps what its views share as a service. */
public final class CodingUiBundle implements BundleActivator {

    /** Symbolic name of the bundle. */
    public static final String ID = "org.triangula.coding.ui";

    private ServiceRegistration<CodingContext> registration;
    private CodingContext context;

    @Override
    public void start(BundleContext bundle) {
        context = new CodingContext(StudyWorkspace.get());
        registration = bundle.registerService(CodingContext.class, context, null);
    }

    @Override
    public void stop(BundleContext bundle) {
        registration.unregister();
        context.dispose();
    }

    static CodingContext context() {
        BundleContext bundle = FrameworkUtil.getBundle(CodingUiBundle.class).getBundleContext();
        ServiceReference<CodingContext> reference = bundle.getServiceReference(CodingContext.class);
        return bundle.getService(reference);
    }
}
