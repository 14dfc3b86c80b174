// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.triangula.reachability.run.ReachabilityCache;
import org.triangula.reachability.scenario.PreparedNetworks;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;

/** Registers what the views of this bundle share: the networks of the open study that were used last. */
public final class ReachabilityUiBundle implements BundleActivator {

    private PreparedNetworks networks;
    private StudyWorkspaceListener release;

    @Override
    public void start(BundleContext context) {
        networks = new PreparedNetworks(ReachabilityCache.ofUser());
        context.registerService(PreparedNetworks.class, networks, null);
        PreparedNetworks kept = networks;
        release = new StudyWorkspaceListener() {
            @Override
            public void closed() {
                kept.clear();
            }
        };
        StudyWorkspace.get().addListener(release);
    }

    @Override
    public void stop(BundleContext context) {
        StudyWorkspace.get().removeListener(release);
        networks.clear();
    }
}
