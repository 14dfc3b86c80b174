// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IViewSite;
import org.triangula.core.operation.StudyOperation;
import org.triangula.figure.FigureColours;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.Topic;
import org.triangula.survey.QuestionNumbers;
import org.triangula.survey.ResultText;
import org.triangula.survey.chart.RoutingDiagram;
import org.triangula.survey.design.AddQuestion;
import org.triangula.survey.design.AddTopic;
import org.triangula.survey.design.Multilingual;
import org.triangula.survey.design.RemoveQuestion;
import org.triangula.survey.design.RemoveTopic;
import org.triangula.survey.design.TopicDraft;
import org.triangula.survey.ui.form.FormWindow;
import org.triangula.survey.ui.form.PrintQuestionnaire;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.widgets.ToolActions;

/**
 * What can be done with the parts of a questionnaire, in tool bar, menu and by keys: Insert adds a question,
 * Ctrl+Insert
 * a topic, Delete removes, Alt with arrows moves.
 */
final class QuestionnaireActions {

    private final QuestionnaireView view;
    private final QuestionnaireTree tree;
    private final IViewSite site;
    private final Action addTopic;
    private final Action addQuestion;
    private final Action remove;
    private final Action up;
    private final Action down;
    private final Action form;
    private final Action printGerman;
    private final Action printEnglish;
    private final Action export;
    private Menu types;

    QuestionnaireActions(QuestionnaireView view, QuestionnaireTree tree, IViewSite site) {
        this.view = view;
        this.tree = tree;
        this.site = site;
        addTopic = ToolActions.button(Messages.addTopic, "folder-plus", this::addTopic);
        addQuestion = new QuestionMenu();
        remove = ToolActions.button(Messages.remove, "trash-2", this::remove);
        up = ToolActions.button(Messages.up, "arrow-up", () -> move(-1));
        down = ToolActions.button(Messages.down, "arrow-down", () -> move(1));
        form = ToolActions.button(Messages.writeForm, "globe", this::writeForm);
        printGerman = ToolActions.button(Messages.printGerman, "printer", () -> print("de"));
        printEnglish = ToolActions.button(Messages.printEnglish, "printer", () -> print("en"));
        export = ToolActions.button(Messages.exportRouting, "file-output", this::exportRouting);
    }

    void contribute() {
        IToolBarManager bar = site.getActionBars().getToolBarManager();
        bar.add(addTopic);
        bar.add(addQuestion);
        bar.add(remove);
        bar.add(up);
        bar.add(down);
        bar.add(form);
        IMenuManager menu = site.getActionBars().getMenuManager();
        menu.add(form);
        menu.add(printGerman);
        menu.add(printEnglish);
        menu.add(export);
        MenuManager context = new MenuManager();
        context.setRemoveAllWhenShown(true);
        context.addMenuListener(manager -> {
            manager.add(addTopic);
            MenuManager kinds = new MenuManager(Messages.addQuestion, Icons.get().descriptor("plus"), null);
            kinds(type -> {
                Action action = ToolActions.button(name(type), "plus", () -> addQuestion(type));
                kinds.add(action);
            });
            if (addQuestion.isEnabled()) {
                manager.add(kinds);
            }
            manager.add(new Separator());
            manager.add(up);
            manager.add(down);
            manager.add(remove);
        });
        Control control = tree.viewer().getControl();
        control.setMenu(context.createContextMenu(control));
        site.registerContextMenu(context, tree.viewer());
        control.addListener(SWT.KeyDown, this::key);
    }

    private static void kinds(Consumer<QuestionType> each) {
        for (QuestionType type : QuestionType.values()) {
            each.accept(type);
        }
    }

    private static String name(QuestionType type) {
        return new ResultText(Locale.getDefault()).type(type);
    }

    private void key(Event event) {
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        Action action = switch (event.keyCode) {
            case SWT.INSERT -> control ? addTopic : addQuestion;
            case SWT.DEL -> remove;
            case SWT.ARROW_UP -> alt ? up : null;
            case SWT.ARROW_DOWN -> alt ? down : null;
            default -> null;
        };
        if (action != null && action.isEnabled()) {
            action.run();
            event.doit = false;
        }
    }

    void enable() {
        Questionnaire questionnaire = view.questionnaire();
        EObject part = tree.chosen();
        boolean draft = questionnaire != null && questionnaire.getReleasedAt() == null;
        boolean movable = part instanceof Topic || part instanceof Question;
        addTopic.setEnabled(draft);
        addQuestion.setEnabled(draft && topic() != null);
        remove.setEnabled(draft && movable);
        up.setEnabled(draft && movable && QuestionnaireTree.shift(part, -1) != null);
        down.setEnabled(draft && movable && QuestionnaireTree.shift(part, 1) != null);
        List.of(form, printGerman, printEnglish, export).forEach(action -> action.setEnabled(questionnaire != null));
    }

    /** The topic that new questions come into: the chosen one, that of the chosen question, or the last one. */
    private Topic topic() {
        EObject part = tree.chosen();
        while (part != null && !(part instanceof Topic)) {
            part = part.eContainer();
        }
        Questionnaire questionnaire = view.questionnaire();
        return part instanceof Topic topic ? topic : questionnaire == null || questionnaire.getTopics().isEmpty()
            ? null : questionnaire.getTopics().getLast();
    }

    /** Adds a topic behind the others. */
    void addTopic() {
        Questionnaire questionnaire = view.questionnaire();
        if (view.run(new AddTopic(questionnaire, null, new TopicDraft(QuestionNumbers.nextTopic(questionnaire),
            new Multilingual(Map.of("de", "Neues Thema", "en", "New topic")))))) {
            tree.choose(questionnaire.getTopics().getLast());
        }
    }

    /** Adds a question behind the chosen one, or at the end of the chosen topic. */
    void addQuestion(QuestionType type) {
        Topic topic = topic();
        Question after = tree.chosen() instanceof Question question ? question : null;
        int place = after == null ? topic.getQuestions().size() : topic.getQuestions().indexOf(after) + 1;
        Question before = place < topic.getQuestions().size() ? topic.getQuestions().get(place) : null;
        if (view.run(new AddQuestion(topic, before, NewQuestion.of(type, topic)))) {
            tree.choose(topic.getQuestions().get(place));
            view.tabs().setSelection(0);
            view.questionPane().setFocus();
        }
    }

    private void remove() {
        EObject part = tree.chosen();
        StudyOperation operation = part instanceof Topic topic ? new RemoveTopic(topic)
            : new RemoveQuestion((Question) part);
        view.run(operation);
    }

    /** Moves the chosen part up or down. */
    void move(int by) {
        EObject part = tree.chosen();
        StudyOperation operation = QuestionnaireTree.shift(part, by);
        if (operation != null && view.run(operation)) {
            tree.choose(part);
        }
    }

    private void writeForm() {
        Questionnaire questionnaire = view.questionnaire();
        StudyWorkspace.get().current().ifPresent(session -> new FormWindow(site.getShell(), session,
            (Survey) questionnaire.eContainer(), questionnaire).open());
    }

    private void print(String language) {
        StudyWorkspace.get().current().ifPresent(session -> PrintQuestionnaire.ask(site.getShell(), session,
            view.questionnaire(), language));
    }

    private void exportRouting() {
        Questionnaire questionnaire = view.questionnaire();
        FigureExport.save(site.getShell(), Messages.bind(Messages.routingFile,
            Objects.toString(questionnaire.getName(), "")),
            () -> RoutingDiagram.of(questionnaire, Locale.getDefault(), FigureColours.LIGHT));
    }

    /** A button that adds a question of the type of the chosen one, with a menu of all types. */
    private final class QuestionMenu extends Action implements IMenuCreator {

        QuestionMenu() {
            super(Messages.addQuestion, IAction.AS_DROP_DOWN_MENU);
            setToolTipText(Messages.addQuestion);
            setImageDescriptor(Icons.get().descriptor("plus"));
            setMenuCreator(this);
        }

        @Override
        public void run() {
            addQuestion(tree.chosen() instanceof Question question ? question.getType() : QuestionType.SINGLE);
        }

        @Override
        public Menu getMenu(Control parent) {
            dispose();
            types = new Menu(parent);
            kinds(type -> {
                MenuItem item = new MenuItem(types, SWT.PUSH);
                item.setText(name(type));
                item.addListener(SWT.Selection, event -> addQuestion(type));
            });
            return types;
        }

        @Override
        public Menu getMenu(Menu parent) {
            return null;
        }

        @Override
        public void dispose() {
            if (types != null) {
                types.dispose();
            }
        }
    }
}
