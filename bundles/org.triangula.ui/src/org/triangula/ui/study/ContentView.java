// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.study;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.ViewStack;

/** A view that shows its content, or what belongs there while there is none. */
public abstract class ContentView extends StudyView {

    private ViewStack stack;
    private Composite content;
    private EmptyState empty;

    /**
     * Creates the places for the content and for what stands there without one.
     *
     * @param parent the view
     * @param icon name of the icon without content
     * @param sentence what belongs here
     */
    protected void createFrame(Composite parent, String icon, String sentence) {
        stack = new ViewStack(parent);
        empty = new EmptyState(stack, icon, sentence);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
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
        stack.show(there ? content : empty);
    }

    /**
     * Whether the view shows something else when an object has changed.
     *
     * @param object an object that was changed
     * @return true if it is to be read again
     */
    protected abstract boolean concerns(EObject object);

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
