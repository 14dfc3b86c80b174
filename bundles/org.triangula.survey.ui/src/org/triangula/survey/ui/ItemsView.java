// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.model.survey.MatrixRow;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.SurveyPackage;
import org.triangula.model.survey.Topic;
import org.triangula.survey.ResultText;
import org.triangula.survey.Wordings;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.widgets.AccessibleNames;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.FilterField;

/** The questions of the study's surveys by topic, as the newest version of each questionnaire has them. */
public final class ItemsView extends StudyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.survey.ui.items";

    private final ObjectPresentation presentation = new ObjectPresentation();
    private final ResultText text = new ResultText(Locale.getDefault());
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private FilterField field;
    private TreeViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "clipboard-list", Messages.noSurvey);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        field = new FilterField(content, Messages.filter, words -> filterChanged());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        viewer = new TreeViewer(content, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        field.leadTo(viewer.getControl());
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new Labels());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addFilter(new WordFilter());
        AccessibleNames.give(viewer.getControl(), Messages.items);
        getSite().setSelectionProvider(viewer);
        OpenAnswerActions answers = new OpenAnswerActions(workspace(), viewer);
        getViewSite().getActionBars().getToolBarManager().add(answers.action());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> manager.add(answers.action()));
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        workspace().addListener(this);
        refresh();
    }

    private void filterChanged() {
        viewer.refresh();
        viewer.expandToLevel(field.words().isBlank() ? 3 : 4);
    }

    @Override
    protected void refresh() {
        List<Survey> surveys = workspace().current()
            .map(session -> List.copyOf(session.study().getSurveys().getSurveys())).orElse(List.of());
        viewer.setInput(surveys);
        viewer.expandToLevel(3);
        Control top = surveys.isEmpty() ? empty : content;
        ((StackLayout) stack.getLayout()).topControl = top;
        stack.layout();
    }

    @Override
    public void changed(StudyEvent event) {
        if (event.touched().stream().anyMatch(one -> one.eClass().getEPackage() == SurveyPackage.eINSTANCE)) {
            Object[] expanded = viewer.getExpandedElements();
            refresh();
            viewer.setExpandedElements(expanded);
        }
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    private String label(Object element) {
        return switch (element) {
            case Topic topic -> numbered(topic.getNumber(), Wordings.of(topic, text.language()));
            case Question question -> numbered(question.getNumber(), Wordings.of(question, text.language()));
            case MatrixRow row -> Wordings.of(row, text.language());
            case EObject object -> presentation.label(object);
            default -> "";
        };
    }

    private static String numbered(String number, String words) {
        return number == null || number.isBlank() ? words : number + "  " + words;
    }

    /** Surveys, topics, questions, rows of matrices. */
    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return switch (element) {
                case Survey survey when !survey.getQuestionnaires().isEmpty() ->
                    survey.getQuestionnaires().getLast().getTopics().toArray();
                case Topic topic -> topic.getQuestions().toArray();
                case Question question -> question.getRows().toArray();
                default -> new Object[0];
            };
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof Survey ? null : element instanceof Topic topic
                ? topic.eContainer().eContainer() : ((EObject) element).eContainer();
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }

    /** Numbers, wordings and icons. */
    private final class Labels extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return label(element);
        }

        @Override
        public Image getImage(Object element) {
            return presentation.icon((EObject) element);
        }

        @Override
        public String getToolTipText(Object element) {
            return element instanceof Question question
                ? label(question) + "\n" + text.type(question.getType()) + ". " + text.routing(question)
                : label(element);
        }
    }

    /** Keeps what matches and the way to it. */
    private final class WordFilter extends ViewerFilter {
        @Override
        public boolean select(Viewer shown, Object parent, Object element) {
            if (field.words().isBlank() || FilterField.matches(field.words(), label(element))) {
                return true;
            }
            for (Object child : ((ITreeContentProvider) viewer.getContentProvider()).getChildren(element)) {
                if (select(shown, element, child)) {
                    return true;
                }
            }
            return false;
        }
    }
}
