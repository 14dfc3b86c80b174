// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.theme;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.service.event.EventHandler;

/** Lets views draw their icons and colours anew after the theme was switched. */
public final class ThemeListener {

    private ThemeListener() {
    }

    /**
     * Runs something after every switch of the theme as long as a control lives.
     *
     * @param site site of the view
     * @param control the control that is drawn anew
     * @param redraw what to do, in the thread of the user interface
     */
    public static void redraw(IServiceLocator site, Control control, Runnable redraw) {
        IEventBroker broker = site.getService(IEventBroker.class);
        if (broker == null) {
            return;
        }
        EventHandler handler = event -> control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed()) {
                redraw.run();
            }
        });
        broker.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
        control.addListener(SWT.Dispose, event -> broker.unsubscribe(handler));
    }
}
