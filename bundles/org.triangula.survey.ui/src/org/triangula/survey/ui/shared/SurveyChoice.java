// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.shared;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.triangula.model.survey.Survey;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.widgets.AccessibleNames;

/** Which survey of the study a view shows. It is only seen where a study has several. */
public final class SurveyChoice {

    private static final int WIDTH = 190;

    private final ObjectPresentation presentation = new ObjectPresentation();
    private final Combo combo;
    private List<Survey> surveys = List.of();
    private Survey chosen;

    /**
     * Creates the choice in a parent with a grid layout.
     *
     * @param parent where
     * @param changed told when a person has chosen another survey
     */
    public SurveyChoice(Composite parent, Runnable changed) {
        combo = new Combo(parent, SWT.READ_ONLY);
        combo.setToolTipText(Messages.survey);
        AccessibleNames.give(combo, Messages.survey);
        GridData data = new GridData();
        data.widthHint = WIDTH;
        combo.setLayoutData(data);
        combo.addListener(SWT.Selection, event -> {
            chosen = surveys.get(combo.getSelectionIndex());
            changed.run();
        });
    }

    /**
     * Reads the surveys of the open study.
     *
     * @return the survey that is shown: the one chosen, else the first one with responses; empty when there is none
     */
    public Optional<Survey> refresh() {
        surveys = StudyWorkspace.get().current()
            .map(session -> List.copyOf(session.study().getSurveys().getSurveys())).orElse(List.of());
        if (chosen == null || !surveys.contains(chosen)) {
            chosen = surveys.stream().filter(survey -> !survey.getResponses().isEmpty()).findFirst()
                .orElse(surveys.isEmpty() ? null : surveys.getLast());
        }
        combo.setItems(surveys.stream().map(presentation::label).toArray(String[]::new));
        combo.select(chosen == null ? -1 : surveys.indexOf(chosen));
        boolean several = surveys.size() > 1;
        combo.setVisible(several);
        ((GridData) combo.getLayoutData()).exclude = !several;
        combo.getParent().layout(true);
        return Optional.ofNullable(chosen);
    }

    /**
     * The survey that is shown.
     *
     * @return the survey; empty when there is none
     */
    public Optional<Survey> survey() {
        return Optional.ofNullable(chosen);
    }

    /**
     * Shows another survey.
     *
     * @param survey a survey of the study
     */
    public void choose(Survey survey) {
        chosen = survey;
        refresh();
    }
}
