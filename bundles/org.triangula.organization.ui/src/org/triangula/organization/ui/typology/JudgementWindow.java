// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.typology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.triangula.core.study.StudySession;
import org.triangula.model.Identified;
import org.triangula.model.texts.Coding;
import org.triangula.organization.cases.JudgeCriterion;
import org.triangula.organization.cases.Judgement;
import org.triangula.organization.cases.StudyCase;
import org.triangula.organization.typology.Typology;
import org.triangula.organization.typology.Typology.Criterion;
import org.triangula.ui.study.StudyWorkspace;

/**
 * What is judged of a case in the criteria of a typology: level, reason and evidence, beside what is computed. The
 * window stays open while segments are chosen in the workbench.
 */
final class JudgementWindow {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 560;

    private final Shell shell;
    private final StudyWorkspace workspace;
    private final LevelWords words = LevelWords.supplied();
    private List<Typology> typologies = List.of();
    private List<StudyCase> cases = List.of();
    private List<String> pending = List.of();
    private Combo typologyChoice;
    private Combo caseChoice;
    private Combo criterionChoice;
    private Combo levelChoice;
    private Label computed;
    private Text reason;
    private EvidenceList evidence;
    private Label message;

    JudgementWindow(Shell parent, StudyWorkspace workspace) {
        this.shell = new Shell(parent, SWT.SHELL_TRIM);
        this.workspace = workspace;
    }

    /**
     * Opens the window.
     *
     * @param judged typologies of the study
     * @param known cases of the study
     * @param typology key of the typology at first
     * @param name name of the case at first
     * @param more identities of evidence that is to be added
     * @param selected gives what is selected in the workbench
     */
    void open(List<Typology> judged, List<StudyCase> known, String typology, String name, List<String> more,
        Supplier<List<EObject>> selected) {
        typologies = judged;
        cases = known;
        shell.setText(Messages.judgements);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(10, 8).applyTo(shell);
        typologyChoice = combo(Messages.typology, judged.stream().map(one -> one.name().in(Locale.getDefault()))
            .toList());
        caseChoice = combo(Messages.caseName, known.stream().map(StudyCase::name).toList());
        criterionChoice = combo(Messages.criterion, List.of());
        label(Messages.computedLevel);
        computed = new Label(shell, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, 34).applyTo(computed);
        levelChoice = combo(Messages.level, List.of());
        label(Messages.reason);
        reason = new Text(shell, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
        reason.setToolTipText(Messages.reasonMeaning);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, 60).applyTo(reason);
        label(Messages.evidence);
        evidence = new EvidenceList(shell);
        evidence.button(Messages.addSelected, () -> evidence.add(identities(selected.get())));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(evidence.control());
        message = new Label(shell, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, 34).applyTo(message);
        buttons();
        typologyChoice.select(Math.max(0, judged.stream().map(Typology::key).toList().indexOf(typology)));
        caseChoice.select(Math.max(0, List.of(caseChoice.getItems()).indexOf(name)));
        typologyChoice.addListener(SWT.Selection, event -> criteria());
        caseChoice.addListener(SWT.Selection, event -> show());
        criterionChoice.addListener(SWT.Selection, event -> show());
        pending = List.copyOf(more);
        criteria();
        if (!more.isEmpty()) {
            message.setText(NLS.bind(Messages.toBeAttached, more.size()));
        }
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
                event.doit = false;
            }
        });
        shell.setSize(WIDTH, HEIGHT);
        Rectangle around = shell.getParent().getBounds();
        shell.setLocation(around.x + (around.width - WIDTH) / 2, around.y + Math.max(0, (around.height - HEIGHT) / 2));
        shell.open();
    }

    private void buttons() {
        Composite bar = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(bar);
        Button close = new Button(bar, SWT.PUSH);
        close.setText(Messages.close);
        close.addListener(SWT.Selection, event -> shell.close());
        Button store = new Button(bar, SWT.PUSH);
        store.setText(Messages.storeJudgement);
        store.addListener(SWT.Selection, event -> store());
    }

    private void label(String text) {
        Label label = new Label(shell, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    }

    private Combo combo(String title, List<String> items) {
        label(title);
        Combo combo = new Combo(shell, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.setToolTipText(title);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    /** Segments stand for the codings of them. */
    static List<String> identities(List<EObject> objects) {
        List<String> ids = new ArrayList<>();
        for (EObject one : objects) {
            EObject meant = one instanceof Coding coding ? coding.eContainer() : one;
            if (meant instanceof Identified identified) {
                ids.add(identified.getId());
            }
        }
        return ids;
    }

    private Typology typology() {
        return typologies.get(typologyChoice.getSelectionIndex());
    }

    private StudyCase subject() {
        return cases.get(caseChoice.getSelectionIndex());
    }

    private Criterion criterion() {
        return typology().criteria().get(criterionChoice.getSelectionIndex());
    }

    private void criteria() {
        criterionChoice.setItems(typology().criteria().stream().map(one -> one.name().in(Locale.getDefault()))
            .toArray(String[]::new));
        criterionChoice.select(0);
        show();
    }

    private void show() {
        Criterion criterion = criterion();
        List<String> levels = new ArrayList<>(List.of(Messages.notJudged));
        criterion.levels().forEach(one -> levels.add(words.of(typology(), criterion.key(), one)));
        levelChoice.setItems(levels.toArray(String[]::new));
        Optional<Judgement> judged = Optional.ofNullable(judgements().get(criterion.key()));
        levelChoice.select(judged.map(one -> criterion.levels().indexOf(one.level()) + 1).orElse(0));
        reason.setText(judged.map(Judgement::reason).orElse(""));
        evidence.show(judged.map(Judgement::evidence).orElse(List.of()));
        // what is to be attached goes along until it was
        evidence.add(pending);
        StudyCase.Level level = subject().levels(typology()).get(criterion.key());
        Optional<StudyCase.Level> other = level == null ? Optional.empty()
            : level.computed() || !level.units().isEmpty() ? Optional.of(level) : level.instead();
        computed.setText(other.map(one -> words.of(typology(), criterion.key(), one.level()) + " – "
            + (one.computed() ? one.reason() : NLS.bind(Messages.fromUnits, String.join(", ", one.units()))))
            .orElse(Messages.nothingComputed).replace("&", "&&"));
        message.setText("");
        shell.layout();
    }

    private Map<String, Judgement> judgements() {
        Optional<StudySession> session = workspace.current();
        if (session.isEmpty()) {
            return Map.of();
        }
        synchronized (session.get()) {
            return Judgement.of(session.get().study(), typology().key(), identity());
        }
    }

    private String identity() {
        return subject().entered().map(Identified::getId)
            .orElseGet(() -> subject().area().map(Identified::getId).orElse(""));
    }

    private void store() {
        int index = levelChoice.getSelectionIndex();
        if (index > 0 && reason.getText().isBlank()) {
            message.setText(Messages.reasonNeeded);
            reason.setFocus();
            return;
        }
        if (workspace.run(new JudgeCriterion(typology().key(), identity(), criterion().key(), index <= 0 ? ""
            : criterion().levels().get(index - 1), reason.getText(), evidence.ids()))) {
            pending = List.of();
            message.setText(Messages.stored);
        }
    }

    /** Chooses criterion and level and gives a reason, for tests. */
    void judge(int criterion, int level, String why) {
        criterionChoice.select(criterion);
        show();
        levelChoice.select(level);
        reason.setText(why);
        store();
    }

    /** Closes the window, for tests. */
    void close() {
        shell.close();
    }
}
