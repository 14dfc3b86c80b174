// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.NamedElement;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.MatrixRow;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Topic;
import org.triangula.survey.ResultText;
import org.triangula.survey.Wordings;
import org.triangula.survey.design.MoveQuestion;
import org.triangula.survey.design.MoveTopic;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.selection.StudyObjectTransfer;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.FilterField;

/** Topics, questions, options and rows of one questionnaire. Topics and questions can be dragged. */
final class QuestionnaireTree extends Composite {

    private final ObjectPresentation presentation = new ObjectPresentation();
    private final ResultText text = new ResultText(Locale.getDefault());
    private final FilterField field;
    private final TreeViewer viewer;
    private Set<EObject> doubtful = Set.of();

    QuestionnaireTree(Composite parent, Consumer<StudyOperation> run) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        field = new FilterField(this, Messages.filter, words -> filter());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        viewer = new TreeViewer(this, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        field.leadTo(viewer.getControl());
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new Labels());
        viewer.addFilter(new WordFilter());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.getControl().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = Messages.tree;
                }
            }
        });
        int move = DND.DROP_MOVE;
        viewer.addDragSupport(move, StudyObjectTransfer.types(), new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                Object first = viewer.getStructuredSelection().getFirstElement();
                event.doit = first instanceof Question || first instanceof Topic;
                if (event.doit) {
                    StudyObjectTransfer.begin(viewer.getStructuredSelection());
                }
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                StudyObjectTransfer.end();
            }
        });
        viewer.addDropSupport(move, StudyObjectTransfer.types(), new Drop(run));
    }

    TreeViewer viewer() {
        return viewer;
    }

    private void filter() {
        viewer.refresh();
        viewer.expandToLevel(field.words().isBlank() ? 2 : 3);
    }

    void show(Questionnaire questionnaire, Set<EObject> warned) {
        doubtful = warned;
        if (viewer.getInput() == questionnaire) {
            viewer.refresh();
        } else {
            viewer.setInput(questionnaire);
            viewer.expandToLevel(2);
        }
    }

    /** The chosen part; {@code null} for none. */
    EObject chosen() {
        return (EObject) viewer.getStructuredSelection().getFirstElement();
    }

    void choose(EObject part) {
        viewer.setSelection(part == null ? StructuredSelection.EMPTY : new StructuredSelection(part), true);
    }

    private String label(Object element) {
        return switch (element) {
            case Topic topic -> numbered(topic.getNumber(), Wordings.of(topic, text.language()));
            case Question question -> numbered(question.getNumber(), Wordings.of(question, text.language()));
            case AnswerOption option -> numbered(option.getCode(), Wordings.of(option, text.language()));
            case MatrixRow row -> numbered(row.getCode(), Wordings.of(row, text.language()));
            case NamedElement other -> presentation.label(other);
            default -> "";
        };
    }

    private static String numbered(String number, String words) {
        return number == null || number.isBlank() ? words : number + "  " + words;
    }

    /** The operation that puts a part behind the one before it or before the next one; {@code null} at the ends. */
    static StudyOperation shift(EObject part, int by) {
        if (part instanceof Topic topic && topic.eContainer() instanceof Questionnaire questionnaire) {
            List<Topic> all = questionnaire.getTopics();
            int to = all.indexOf(topic) + by;
            return to < 0 || to >= all.size() ? null
                : new MoveTopic(topic, by < 0 ? all.get(to) : to + 1 < all.size() ? all.get(to + 1) : null);
        }
        if (!(part instanceof Question question) || !(question.eContainer() instanceof Topic topic)) {
            return null;
        }
        List<Question> all = topic.getQuestions();
        int to = all.indexOf(question) + by;
        if (to >= 0 && to < all.size()) {
            return new MoveQuestion(question, topic, by < 0 ? all.get(to) : to + 1 < all.size() ? all.get(to + 1)
                : null);
        }
        List<Topic> topics = ((Questionnaire) topic.eContainer()).getTopics();
        int next = topics.indexOf(topic) + by;
        if (next < 0 || next >= topics.size()) {
            return null;
        }
        List<Question> there = topics.get(next).getQuestions();
        return new MoveQuestion(question, topics.get(next), by < 0 || there.isEmpty() ? null : there.getFirst());
    }

    /** Topics, questions, and what they are made of. */
    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((Questionnaire) input).getTopics().toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return switch (element) {
                case Topic topic -> topic.getQuestions().toArray();
                case Question question -> question.eContents().stream()
                    .filter(part -> part instanceof AnswerOption || part instanceof MatrixRow).toArray();
                default -> new Object[0];
            };
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof Topic ? null : ((EObject) element).eContainer();
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }

    /** Numbers, wordings, icons; a sign where the check has found something. */
    private final class Labels extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return label(element);
        }

        @Override
        public Image getImage(Object element) {
            return doubtful.contains(element) ? Icons.get().image("triangle-alert", 16, Theme.current().warning())
                : presentation.icon((EObject) element);
        }

        @Override
        public Color getForeground(Object element) {
            return element instanceof AnswerOption || element instanceof MatrixRow
                ? new Color(Theme.current().quietText()) : null;
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
            if (field.words().isBlank() || FilterField.matches(field.words(), label(element))
                || FilterField.matches(field.words(), label(parent))) {
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

    /** Drops topics between topics, questions between questions and into topics. */
    private final class Drop extends ViewerDropAdapter {
        private final Consumer<StudyOperation> run;

        Drop(Consumer<StudyOperation> run) {
            super(viewer);
            this.run = run;
            setFeedbackEnabled(true);
        }

        @Override
        public boolean validateDrop(Object target, int operation, TransferData type) {
            return LocalSelectionTransfer.getTransfer().isSupportedType(type) && operation(target) != null;
        }

        private StudyOperation operation(Object target) {
            EObject moved = StudyObjectTransfer.objects().stream().findFirst().orElse(null);
            boolean after = getCurrentLocation() == LOCATION_AFTER;
            if (moved == target) {
                return null;
            }
            if (moved instanceof Topic topic && target instanceof Topic beside) {
                List<Topic> all = ((Questionnaire) beside.eContainer()).getTopics();
                int place = all.indexOf(beside) + (after ? 1 : 0);
                return new MoveTopic(topic, place < all.size() ? all.get(place) : null);
            }
            if (moved instanceof Question question && target instanceof Topic into) {
                return new MoveQuestion(question, into, null);
            }
            if (moved instanceof Question question && target instanceof Question beside) {
                Topic topic = (Topic) beside.eContainer();
                int place = topic.getQuestions().indexOf(beside) + (after ? 1 : 0);
                return new MoveQuestion(question, topic,
                    place < topic.getQuestions().size() ? topic.getQuestions().get(place) : null);
            }
            return null;
        }

        @Override
        public boolean performDrop(Object data) {
            StudyOperation operation = operation(getCurrentTarget());
            if (operation == null) {
                return false;
            }
            run.accept(operation);
            return true;
        }
    }
}
