// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.shared;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.triangula.model.survey.SurveyPackage;
import org.triangula.ui.study.ContentView;

/** A view of one survey of the study: the choice of the survey above, then what is shown or why there is nothing. */
public abstract class SurveyView extends ContentView {

    private SurveyChoice choice;

    @Override
    protected final void createFrame(Composite parent, String icon, String sentence) {
        Composite outer = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(outer);
        choice = new SurveyChoice(outer, this::refresh);
        super.createFrame(outer, icon, sentence);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame());
    }

    /**
     * Which survey is shown.
     *
     * @return the choice
     */
    protected final SurveyChoice choice() {
        return choice;
    }

    @Override
    protected boolean concerns(EObject object) {
        return object.eClass().getEPackage() == SurveyPackage.eINSTANCE;
    }
}
