// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.shared;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.model.survey.SurveyPackage;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.widgets.EmptyState;

/** A view of one survey of the study: the choice of the survey above, then what is shown or why there is nothing. */
public abstract class SurveyView extends StudyView {

    private SurveyChoice choice;
    private Composite stack;
    private Composite content;
    private EmptyState empty;

    /**
     * Creates the choice and the places for the content and for what stands there without one.
     *
     * @param parent the view
     * @param icon name of the icon without content
     * @param sentence what belongs here
     */
    protected final void createFrame(Composite parent, String icon, String sentence) {
        Composite outer = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(outer);
        choice = new SurveyChoice(outer, this::refresh);
        stack = new Composite(outer, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        empty = new EmptyState(stack, icon, sentence);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
    }

    /**
     * Which survey is shown.
     *
     * @return the choice
     */
    protected final SurveyChoice choice() {
        return choice;
    }

    /**
     * Where the content stands; laid out as a grid.
     *
     * @return the composite
     */
    protected final Composite content() {
        return content;
    }

    /**
     * What stands there without content.
     *
     * @return the empty state
     */
    protected final EmptyState empty() {
        return empty;
    }

    /**
     * The control that is there as long as the view.
     *
     * @return the composite of content and empty state
     */
    protected final Composite frame() {
        return stack;
    }

    /**
     * Shows the content, or that there is none.
     *
     * @param there whether there is something to show
     */
    protected final void showContent(boolean there) {
        ((StackLayout) stack.getLayout()).topControl = there ? content : empty;
        stack.layout();
    }

    /**
     * Whether the view shows something else when an object has changed.
     *
     * @param object an object that was changed
     * @return true for objects of surveys
     */
    protected boolean concerns(EObject object) {
        return object.eClass().getEPackage() == SurveyPackage.eINSTANCE;
    }

    /**
     * Where keys go when the content is shown.
     *
     * @return a control of the content
     */
    protected abstract Control focus();

    @Override
    public void changed(StudyEvent event) {
        if (event.touched().stream().anyMatch(this::concerns)) {
            refresh();
        }
    }

    @Override
    public void setFocus() {
        if (content.isVisible()) {
            focus().setFocus();
        } else {
            empty.setFocus();
        }
    }
}
