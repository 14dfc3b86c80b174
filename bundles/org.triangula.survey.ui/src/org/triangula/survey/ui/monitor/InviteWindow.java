// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.monitor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.triangula.core.problem.Problem;
import org.triangula.model.Element;
import org.triangula.model.Study;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.Topic;
import org.triangula.survey.Wordings;
import org.triangula.survey.response.Invitation;
import org.triangula.survey.response.InviteUnits;
import org.triangula.survey.ui.shared.SurveyWindow;
import org.triangula.survey.ui.shared.UnitNames;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.widgets.FilterField;

/** Notes which units were invited, as which desk, for which topics and until when. */
final class InviteWindow extends SurveyWindow {

    private final StudyWorkspace workspace;
    private final Survey survey;
    private final Set<Object> checked = new HashSet<>();
    private FilterField field;
    private CheckboxTableViewer units;
    private CheckboxTableViewer topics;
    private Text desk;
    private Text day;
    private Text due;

    InviteWindow(Shell parent, StudyWorkspace workspace, Survey survey) {
        super(parent, Messages.invite, new Point(640, 520));
        this.workspace = workspace;
        this.survey = survey;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite lists = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(lists);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(lists);
        field = new FilterField(lists, Messages.filter, text -> {
            units.refresh();
            units.setCheckedElements(checked.toArray());
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        new Label(lists, SWT.NONE).setText(Messages.topicsOfDesk);
        units = list(lists);
        units.setLabelProvider(LabelProvider.createTextProvider(unit -> UnitNames.of((Element) unit)));
        units.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object above, Object unit) {
                return FilterField.matches(field.words(), UnitNames.of((Element) unit));
            }
        });
        units.addCheckStateListener(event -> {
            if (event.getChecked()) {
                checked.add(event.getElement());
            } else {
                checked.remove(event.getElement());
            }
        });
        units.setInput(candidates());
        topics = list(lists);
        String language = Locale.getDefault().getLanguage();
        topics.setLabelProvider(LabelProvider.createTextProvider(topic -> (((Topic) topic).getNumber() == null ? ""
            : ((Topic) topic).getNumber() + "  ") + Wordings.of((Topic) topic, language)));
        topics.setInput(survey.getQuestionnaires().getLast().getTopics());
        Composite fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        desk = text(fields, Messages.desk, "");
        day = text(fields, Messages.invitedOn, LocalDate.now().toString());
        due = text(fields, Messages.due, "");
        due.setMessage(Messages.dateHint);
        return area;
    }

    private static CheckboxTableViewer list(Composite parent) {
        CheckboxTableViewer viewer = CheckboxTableViewer.newCheckList(parent, SWT.BORDER | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(viewer.getTable());
        return viewer;
    }

    private static Text text(Composite parent, String name, String value) {
        new Label(parent, SWT.NONE).setText(name);
        Text text = new Text(parent, SWT.BORDER);
        text.setText(value);
        text.setToolTipText(name);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    /** Areas, then cases: what a response can be about. */
    private List<Element> candidates() {
        List<Element> found = new ArrayList<>();
        workspace.current().ifPresent(session -> {
            Study study = session.study();
            study.getPlaces().getAreas().forEach(found::add);
            study.getInquiry().getCases().forEach(found::add);
        });
        return found;
    }

    @Override
    protected void okPressed() {
        Questionnaire questionnaire = survey.getQuestionnaires().getLast();
        List<Topic> asked = new ArrayList<>();
        for (Object topic : topics.getCheckedElements()) {
            asked.add((Topic) topic);
        }
        List<Invitation> invitations = candidates().stream().filter(checked::contains)
            .map(unit -> new Invitation(unit, desk.getText(), asked)).toList();
        try {
            LocalDate last = due.getText().isBlank() ? null : LocalDate.parse(due.getText().strip());
            if (invitations.isEmpty()) {
                Problems.notice(Messages.noUnits);
            } else if (workspace.run(new InviteUnits(survey, questionnaire, invitations,
                LocalDate.parse(day.getText().strip()), last))) {
                super.okPressed();
            }
        } catch (DateTimeParseException e) {
            Problems.show(new Problem(e.getParsedString(), Messages.noDate, Messages.noDate_remedy));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.invite_do, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
    }
}
