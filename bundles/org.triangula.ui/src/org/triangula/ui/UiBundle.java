// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.triangula.ui.names.StudyNames;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.WorkbenchStudies;

/** Registers the services of this bundle: the open study and the icons. */
public final class UiBundle implements BundleActivator {

    /** Symbolic name of this bundle. */
    public static final String ID = "org.triangula.ui";

    private WorkbenchStudies studies;
    private StudyNames names;
    private Icons icons;

    @Override
    public void start(BundleContext context) {
        icons = new Icons();
        studies = new WorkbenchStudies();
        context.registerService(Icons.class, icons, null);
        context.registerService(StudyWorkspace.class, studies, null);
        names = new StudyNames();
        studies.addListener(names);
        context.registerService(StudyNames.class, names, null);
    }

    @Override
    public void stop(BundleContext context) {
        names.closed();
        studies.dispose();
        icons.dispose();
    }

    /**
     * A service of this bundle.
     *
     * @param <T> type of the service
     * @param type type of the service
     * @return the service
     * @throws IllegalStateException if the bundle is not running
     */
    public static <T> T service(Class<T> type) {
        Bundle bundle = FrameworkUtil.getBundle(UiBundle.class);
        BundleContext context = bundle == null ? null : bundle.getBundleContext();
        if (context == null) {
            throw new IllegalStateException("The bundle " + ID + " is not running.");
        }
        ServiceReference<T> reference = context.getServiceReference(type);
        if (reference == null) {
            throw new IllegalStateException("The service " + type.getName() + " is not there; is " + ID + " running?");
        }
        return context.getService(reference);
    }
}
