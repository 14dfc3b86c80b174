// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Topic;
import org.triangula.survey.open.OpenAnswerDocuments;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;

/** Makes documents of open answers, or brings those that are there up to date. */
final class OpenAnswerActions {

    private final StudyWorkspace workspace;
    private final TreeViewer viewer;

    OpenAnswerActions(StudyWorkspace workspace, TreeViewer viewer) {
        this.workspace = workspace;
        this.viewer = viewer;
    }

    Action action() {
        Action action = new Action(Messages.openAnswers, Icons.get().descriptor("message-circle")) {
            @Override
            public void run() {
                makeDocuments();
            }
        };
        action.setToolTipText(Messages.openAnswers_description);
        return action;
    }

    /** The questions that are selected, also in selected topics; all questions when none is. */
    private List<Question> questions(StudySession session) {
        List<Question> open = OpenAnswerDocuments.questions(session.study());
        List<?> selected = viewer.getStructuredSelection().toList();
        List<Question> chosen = open.stream().filter(question -> selected.contains(question)
            || question.eContainer() instanceof Topic topic && selected.contains(topic)).toList();
        return chosen.isEmpty() ? open : chosen;
    }

    private void makeDocuments() {
        StudySession session = workspace.current().orElse(null);
        if (session == null) {
            return;
        }
        try {
            OpenAnswerDocuments operation =
                OpenAnswerDocuments.of(session, questions(session), Locale.getDefault());
            OpenAnswerDocuments.Preview preview = operation.preview();
            if (preview.isEmpty()) {
                Problems.notice(Messages.openAnswers_nothing);
                return;
            }
            workspace.runInBackground(operation, done -> {
                if (Boolean.TRUE.equals(done)) {
                    Problems.notice(NLS.bind(Messages.openAnswers_done,
                        new Object[] {preview.documents(), preview.added(), preview.changed()}));
                }
            });
        } catch (ProblemException e) {
            Problems.show(e.problem());
        }
    }
}
