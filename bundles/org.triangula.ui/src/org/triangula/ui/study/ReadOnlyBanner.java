// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.study;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.triangula.core.study.StudySession;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.theme.Theme;

/** Says in the toolbar that the study can only be read, and who has it open. */
public final class ReadOnlyBanner extends WorkbenchWindowControlContribution {

    @Override
    protected Control createControl(Composite parent) {
        CLabel label = new CLabel(parent, SWT.NONE);
        Theme theme = Theme.current();
        label.setImage(Icons.get().image("lock", 16, theme.warning()));
        label.setForeground(new Color(theme.warning()));
        label.setText(StudyWorkspace.get().current().flatMap(StudySession::lockHolder)
            .map(holder -> NLS.bind(Messages.readOnly, holder)).orElse(Messages.readOnlyUnknown));
        return label;
    }

    @Override
    public boolean isDynamic() {
        return true;
    }
}
