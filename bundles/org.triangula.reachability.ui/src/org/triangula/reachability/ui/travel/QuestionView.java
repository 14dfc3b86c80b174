// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.triangula.core.problem.Problem;
import org.triangula.core.study.StudySession;
import org.triangula.reachability.ui.ScenariosView;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.ViewStack;

/** A view that answers a question about computed scenarios: the choice of the question above, the answer below. */
abstract class QuestionView extends StudyView {

    private final String icon;
    private ViewStack stack;
    private Composite filled;
    private QuestionBar bar;

    /** @param icon name of the icon of the view while it has nothing to show */
    QuestionView(String icon) {
        this.icon = icon;
    }

    /**
     * Creates the frame; to be called first.
     *
     * @param parent the view
     * @param question makes the choice of the question
     * @return where the answer goes below the question, with a grid layout of one column
     */
    final Composite createFrame(Composite parent, Function<Composite, QuestionBar> question) {
        stack = new ViewStack(parent);
        filled = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(filled);
        bar = question.apply(filled);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        return filled;
    }

    /** The study has computed scenarios: answers the question that is chosen. */
    abstract void answer(StudySession session);

    /** There is no computed scenario any more, or no study. */
    void forget() {
    }

    /** Gives the focus to what is worked with first. */
    abstract void focus();

    @Override
    protected final void refresh() {
        Optional<StudySession> session = workspace().current();
        if (session.isPresent() && bar.refresh(session.get())) {
            answer(session.get());
        } else {
            forget();
            EmptyState state = empty(session.isPresent() ? Messages.empty : Messages.noStudy);
            if (session.isPresent()) {
                state.button(Messages.empty_scenarios, () -> open(ScenariosView.ID, IWorkbenchPage.VIEW_ACTIVATE));
            }
            showEmpty(state);
        }
    }

    /** Makes what is shown in place of question and answer; to be completed and given to {@link #showEmpty}. */
    final EmptyState empty(String sentence) {
        return new EmptyState(stack, icon, sentence);
    }

    final void showEmpty(EmptyState state) {
        stack.showEmpty(state);
    }

    /** Shows question and answer. */
    final void showAnswer() {
        stack.show(filled);
        arrange();
    }

    /** Gives the parts of the answer their places after one has grown or shrunk. */
    final void arrange() {
        filled.layout();
    }

    final boolean isDisposed() {
        return stack.isDisposed();
    }

    final Display display() {
        return stack.getDisplay();
    }

    final Shell shell() {
        return stack.getShell();
    }

    /**
     * Opens another view.
     *
     * @param view its identity
     * @param how one of {@link IWorkbenchPage}'s ways
     * @return the view; empty where that failed, which is said then
     */
    final Optional<IViewPart> open(String view, int how) {
        try {
            return Optional.of(getSite().getPage().showView(view, null, how));
        } catch (PartInitException e) {
            Problems.show(new Problem("", String.valueOf(e.getMessage()), ""));
            return Optional.empty();
        }
    }

    /** The choice of scenario, type and mode. */
    final QuestionBar bar() {
        return bar;
    }

    @Override
    public final void setFocus() {
        if (stack.isShown(filled)) {
            focus();
        } else {
            stack.setFocus();
        }
    }
}
