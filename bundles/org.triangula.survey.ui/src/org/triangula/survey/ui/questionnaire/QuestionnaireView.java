// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.triangula.core.operation.StudyOperation;
import org.triangula.figure.FigureColours;
import org.triangula.model.Identified;
import org.triangula.model.Wording;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.SurveyPackage;
import org.triangula.model.survey.Topic;
import org.triangula.survey.chart.RoutingDiagram;
import org.triangula.survey.design.CreateSurvey;
import org.triangula.survey.design.QuestionnaireCheck;
import org.triangula.survey.design.QuestionnaireFinding;
import org.triangula.survey.ui.shared.SurveyChoice;
import org.triangula.ui.figure.FigureCanvas;
import org.triangula.ui.study.ContentView;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.theme.ThemeListener;

/** Edits a questionnaire: its parts left; question, preview, routing, check and versions right. */
public final class QuestionnaireView extends ContentView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.survey.ui.questionnaire";

    private static final List<String> LANGUAGES = List.of("de", "en");

    private SurveyChoice choice;
    private Combo version;
    private Label state;
    private QuestionnaireTree tree;
    private CTabFolder tabs;
    private Composite forms;
    private Label noPart;
    private QuestionPane questionPane;
    private TopicPane topicPane;
    private FormPreview preview;
    private FigureCanvas routing;
    private CheckPane check;
    private CTabItem checkTab;
    private VersionsPane versions;
    private QuestionnaireActions actions;
    private Questionnaire questionnaire;
    /** The version in which a question was chosen for the person already. */
    private Questionnaire begun;

    @Override
    public void createPartControl(Composite parent) {
        createFrame(parent, "clipboard-list", Messages.empty);
        empty().button(Messages.empty_create, () -> run(new CreateSurvey(Messages.newSurvey, "")));
        createHead();
        SashForm sash = new SashForm(content(), SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new QuestionnaireTree(sash, this::run);
        tabs = new CTabFolder(sash, SWT.TOP | SWT.FLAT);
        createTabs();
        sash.setWeights(38, 62);
        actions = new QuestionnaireActions(this, tree, getViewSite());
        actions.contribute();
        tree.viewer().addSelectionChangedListener(event -> showPart());
        tree.viewer().addOpenListener(event -> {
            tabs.setSelection(0);
            setFocusToForm();
        });
        getSite().setSelectionProvider(tree.viewer());
        ThemeListener.redraw(getSite(), routing, this::paint);
        workspace().addListener(this);
        refresh();
    }

    private void createHead() {
        Composite head = new Composite(content(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        choice = new SurveyChoice(head, this::otherSurvey);
        version = new Combo(head, SWT.READ_ONLY);
        version.setToolTipText(Messages.version);
        GridDataFactory.fillDefaults().hint(230, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(version);
        version.addListener(SWT.Selection, event -> choice.survey().ifPresent(survey ->
            show(survey.getQuestionnaires().get(version.getSelectionIndex()))));
        state = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
    }

    private void createTabs() {
        forms = new Composite(tabs, SWT.NONE);
        forms.setLayout(new StackLayout());
        noPart = new Label(forms, SWT.WRAP);
        noPart.setText(Messages.choosePart);
        questionPane = new QuestionPane(forms, workspace());
        topicPane = new TopicPane(forms, workspace());
        tab(Messages.tab_part, forms);
        preview = new FormPreview(tabs);
        tab(Messages.tab_preview, preview);
        routing = new FigureCanvas(tabs);
        routing.onActivate(this::choose);
        tab(Messages.tab_routing, routing);
        check = new CheckPane(tabs, this::open);
        checkTab = tab(Messages.tab_check, check);
        versions = new VersionsPane(tabs, this::run, this::show);
        tab(Messages.tab_versions, versions);
        tabs.setSelection(0);
        tabs.addListener(SWT.Selection, event -> showPart());
    }

    private CTabItem tab(String title, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(control);
        return item;
    }

    private void choose(String identity) {
        workspace().current().flatMap(session -> session.index().find(Identified.class, identity))
            .ifPresent(this::open);
    }

    private void open(EObject part) {
        tree.choose(part);
        tabs.setSelection(0);
        showPart();
    }

    private void setFocusToForm() {
        if (tree.chosen() instanceof Question) {
            questionPane.setFocus();
        } else {
            forms.setFocus();
        }
    }

    private void otherSurvey() {
        questionnaire = null;
        refresh();
    }

    /** Does an operation; tells whether it was done. */
    boolean run(StudyOperation operation) {
        return workspace().run(operation);
    }

    /** What is shown; {@code null} for none. */
    Questionnaire questionnaire() {
        return questionnaire;
    }

    /**
     * Shows a version of a questionnaire.
     *
     * @param shown the version
     */
    public void show(Questionnaire shown) {
        questionnaire = shown;
        if (shown.eContainer() instanceof Survey survey) {
            choice.choose(survey);
        }
        refresh();
    }

    @Override
    protected void refresh() {
        Survey survey = choice.refresh().orElse(null);
        List<Questionnaire> all = survey == null ? List.of() : survey.getQuestionnaires();
        if (questionnaire == null || !all.contains(questionnaire)) {
            questionnaire = all.isEmpty() ? null : all.getLast();
        }
        showContent(questionnaire != null);
        actions.enable();
        if (questionnaire == null) {
            tree.show(null, Set.of());
            versions.show(null);
            return;
        }
        version.setItems(all.stream().map(one -> Messages.bind(Messages.versionOf,
            Objects.toString(one.getName(), ""), Objects.toString(one.getVersion(), "–"))).toArray(String[]::new));
        version.select(all.indexOf(questionnaire));
        state.setText(VersionsPane.state(questionnaire) + (questionnaire.getReleasedAt() == null ? ""
            : ". " + Messages.releasedHint));
        state.setFont(questionnaire.getReleasedAt() == null ? null
            : JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        state.getParent().layout(true);
        List<QuestionnaireFinding> findings = QuestionnaireCheck.of(questionnaire, LANGUAGES);
        Set<EObject> blocking = new HashSet<>();
        findings.stream().filter(QuestionnaireFinding::blocking).forEach(finding -> blocking.add(finding.part()));
        tree.show(questionnaire, blocking);
        beginAtFirstQuestion();
        check.show(findings);
        checkTab.setText(Messages.bind(Messages.tab_check_count, findings.size()));
        versions.show(questionnaire);
        paint();
        showPart();
    }

    private void beginAtFirstQuestion() {
        if (begun != questionnaire && tree.chosen() == null) {
            questionnaire.getTopics().stream().flatMap(topic -> topic.getQuestions().stream()).findFirst()
                .ifPresent(tree::choose);
        }
        begun = questionnaire;
    }

    private void paint() {
        if (questionnaire != null) {
            routing.setFigure(RoutingDiagram.of(questionnaire, Locale.getDefault(),
                Theme.current() == Theme.DARK ? FigureColours.DARK : FigureColours.LIGHT));
        }
    }

    private void showPart() {
        EObject part = tree.chosen();
        while (part != null && !(part instanceof Question) && !(part instanceof Topic)) {
            part = part.eContainer();
        }
        questionPane.show(part instanceof Question question ? question : null, false);
        topicPane.show(part instanceof Topic topic ? topic : null);
        ((StackLayout) forms.getLayout()).topControl = part instanceof Question ? questionPane.control()
            : part instanceof Topic ? topicPane : noPart;
        forms.layout();
        if (tabs.getSelectionIndex() == 1) {
            Topic topic = part instanceof Topic own ? own : part instanceof Question question
                && question.eContainer() instanceof Topic above ? above
                    : questionnaire == null || questionnaire.getTopics().isEmpty() ? null
                        : questionnaire.getTopics().getFirst();
            preview.show(topic);
        } else if (tabs.getSelectionIndex() == 2 && part instanceof Question question) {
            routing.select(question.getId());
        }
        actions.enable();
    }

    @Override
    protected boolean concerns(EObject object) {
        return object.eClass().getEPackage() == SurveyPackage.eINSTANCE || object instanceof Wording;
    }

    @Override
    protected Control focus() {
        return tree.viewer().getControl();
    }

    @Override
    public void dispose() {
        if (questionPane != null && !questionPane.control().isDisposed()) {
            questionPane.commit();
            topicPane.commit();
        }
        super.dispose();
    }

    QuestionnaireTree tree() {
        return tree;
    }

    QuestionPane questionPane() {
        return questionPane;
    }

    TopicPane topicPane() {
        return topicPane;
    }

    FormPreview preview() {
        return preview;
    }

    CTabFolder tabs() {
        return tabs;
    }

    QuestionnaireActions actions() {
        return actions;
    }

    FigureCanvas routing() {
        return routing;
    }
}
