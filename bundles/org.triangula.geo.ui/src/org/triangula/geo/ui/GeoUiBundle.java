// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Registers what the views of this bundle share: the map of the open study. */
public final class GeoUiBundle implements BundleActivator {

    private StudyMap map;

    @Override
    public void start(BundleContext context) {
        map = new StudyMap();
        context.registerService(StudyMap.class, map, null);
    }

    @Override
    public void stop(BundleContext context) {
        map.dispose();
    }
}
