// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.model.Identified;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;
import org.triangula.ui.widgets.EmptyState;

/** Shows and edits whatever is selected anywhere; every edit is an undoable operation. */
public final class PropertiesView extends ViewPart implements StudyWorkspaceListener {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.ui.properties";

    private final StudyWorkspace workspace = StudyWorkspace.get();
    private final ObjectPresentation presentation = new ObjectPresentation();
    private final FeatureDocumentation documentation = new FeatureDocumentation();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private StudySelection selection;
    private Composite stack;
    private EmptyState empty;
    private PropertiesForm form;
    private Action up;
    private boolean refreshPending;

    @Override
    public void createPartControl(Composite parent) {
        documentation.load();
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "square-pen", Messages.empty);
        raise(empty);
        up = new Action(Messages.up, Icons.get().descriptor("corner-left-up")) {
            @Override
            public void run() {
                EObject parentObject = form == null ? null : form.object().eContainer();
                if (parentObject != null) {
                    goTo(parentObject);
                }
            }
        };
        Action pin = new Action(Messages.pin, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                selection.setPinned(isChecked());
            }
        };
        pin.setImageDescriptor(Icons.get().descriptor("pin"));
        getViewSite().getActionBars().getToolBarManager().add(up);
        getViewSite().getActionBars().getToolBarManager().add(pin);
        getViewSite().getActionBars().updateActionBars();
        getSite().setSelectionProvider(publisher);
        workspace.addListener(this);
        selection = new StudySelection(this, this::show);
    }

    private void goTo(EObject object) {
        show(List.of(object));
        publisher.publish(List.of(object));
    }

    /** Shows the first of some objects. */
    void show(List<EObject> objects) {
        PropertiesForm former = form;
        if (former != null && !former.isDisposed()) {
            former.commit();
            former.dispose();
        }
        form = null;
        StudySession session = workspace.current().orElse(null);
        if (session == null || objects.isEmpty()) {
            raise(empty);
            return;
        }
        FieldContext context = new FieldContext(objects.get(0), session.study(), !session.isReadOnly(), presentation,
            documentation, this::goTo);
        form = new PropertiesForm(stack, context, objects.size());
        up.setEnabled(objects.get(0).eContainer() != null);
        raise(form);
    }

    /** The form shown, for tests; {@code null} when nothing is shown. */
    PropertiesForm form() {
        return form;
    }

    private void raise(Control top) {
        ((StackLayout) stack.getLayout()).topControl = top;
        stack.layout();
    }

    @Override
    public void opened(StudySession session) {
        show(List.of());
    }

    @Override
    public void closed() {
        if (form != null) {
            form.dispose();
            form = null;
        }
        raise(empty);
    }

    @Override
    public void changed(StudyEvent event) {
        if (form != null && !refreshPending) {
            refreshPending = true;
            stack.getDisplay().asyncExec(() -> refresh(event.session()));
        }
    }

    private void refresh(StudySession session) {
        refreshPending = false;
        if (form == null || form.isDisposed()) {
            return;
        }
        EObject object = form.object();
        if (EcoreUtil.isAncestor(session.study(), object)) {
            form.refresh();
            return;
        }
        // deleted, or brought back by undo as another instance with the same identity
        Identified again = object instanceof Identified gone ? session.index().find(gone.getId()) : null;
        form.dispose();
        form = null;
        show(again == null ? List.of() : List.of(again));
    }

    @Override
    public void setFocus() {
        if (form == null) {
            empty.setFocus();
        } else {
            form.setFocus();
        }
    }

    @Override
    public void dispose() {
        workspace.removeListener(this);
        if (selection != null) {
            selection.dispose();
        }
        super.dispose();
    }
}
