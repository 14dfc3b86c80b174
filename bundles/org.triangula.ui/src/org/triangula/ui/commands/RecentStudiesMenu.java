// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.triangula.ui.study.StudyWorkspace;

/** The menu "Open recent". */
public final class RecentStudiesMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        List<Path> recent = StudyWorkspace.get().recent();
        return recent.stream().map(RecentStudiesMenu::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(Path folder) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(),
            "recent:" + folder, StudyCommands.OPEN, CommandContributionItem.STYLE_PUSH);
        parameter.label = folder.getFileName() + "  –  " + folder.getParent();
        parameter.parameters = Map.of(OpenStudyHandler.FOLDER, folder.toString());
        return new CommandContributionItem(parameter);
    }
}
