// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.triangula.ui.study.StudyWorkspace;

/** Starts and stops the bundle; keeps what its views share as a service. */
public final class SearchUiBundle implements BundleActivator {

    private ServiceRegistration<SearchContext> registration;
    private SearchContext context;

    @Override
    public void start(BundleContext bundle) {
        context = new SearchContext(StudyWorkspace.get());
        registration = bundle.registerService(SearchContext.class, context, null);
    }

    @Override
    public void stop(BundleContext bundle) {
        registration.unregister();
        context.dispose();
    }

    static SearchContext context() {
        BundleContext bundle = FrameworkUtil.getBundle(SearchUiBundle.class).getBundleContext();
        ServiceReference<SearchContext> reference = bundle.getServiceReference(SearchContext.class);
        return bundle.getService(reference);
    }
}
