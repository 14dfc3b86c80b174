// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui.region;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.triangula.model.places.Area;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;

/** Composes a region of the selected areas. */
public final class ComposeRegionHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<String> areas = StudySelection.objects(HandlerUtil.getCurrentSelection(event)).stream()
            .filter(Area.class::isInstance).map(area -> ((Area) area).getId()).toList();
        if (areas.isEmpty()) {
            Problems.notice(Messages.nothingSelected);
            return null;
        }
        StudyWorkspace.get().current().ifPresent(session -> new RegionWindow(HandlerUtil.getActiveShell(event),
            session.study(), areas, Optional.empty()).ask().ifPresent(RegionWindow::create));
        return null;
    }
}
