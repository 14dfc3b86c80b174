// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.core.operation.StudyOperation;
import org.triangula.figure.Mark;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.Process;
import org.triangula.model.actors.ProcessStep;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;
import org.triangula.organization.process.ProcessReader.StepPlace;
import org.triangula.organization.process.ProcessTables;
import org.triangula.organization.process.SwimLaneFigure;
import org.triangula.organization.process.VariantComparison.Difference;
import org.triangula.organization.ui.OpenStudy;
import org.triangula.ui.study.StudyWorkspace;

/** A process is typed and seen as lanes; a variant is added, its differences are seen; undo takes it back. */
class ProcessViewTest {

    private static final String TEXT = """
        @process Renewal
        @person Citizen

        == By letter
        Remind [Office] {medium=letter; time=5 min}
        Come [Citizen] {medium=in-person}
        Renew [Office]
        """;

    private OpenStudy study;
    private ProcessView view;

    @BeforeEach
    void open() throws Exception {
        study = new OpenStudy();
        study.session().execute(StudyOperation.of("Actor", edit -> {
            AdministrativeUnit office = ActorsFactory.eINSTANCE.createAdministrativeUnit();
            office.setName("Office");
            edit.study().getActors().getActors().add(office);
            Document document = TextsFactory.eINSTANCE.createDocument();
            document.setName("Interview");
            Selection passage = TextsFactory.eINSTANCE.createSelection();
            passage.setEnd(3);
            document.getSelections().add(passage);
            edit.study().getTexts().getDocuments().add(document);
        }));
        view = study.show(ProcessView.class, ProcessView.ID);
    }

    @AfterEach
    void close() throws Exception {
        study.close(view);
    }

    private Process process() {
        return study.session().study().getActors().getProcesses().getFirst();
    }

    private void type(String text, int steps) {
        view.editor().control().setText(text);
        view.editor().flush();
        OpenStudy.waitFor(() -> view.shown().filter(one -> one.process().steps().size() == steps).isPresent());
    }

    private Set<String> words() {
        return view.canvas().figure().stream().flatMap(figure -> figure.marks().stream())
            .filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text()).collect(Collectors.toSet());
    }

    private void begin() {
        view.addProcess();
        OpenStudy.waitFor(() -> view.shown().isPresent());
        type(TEXT, 3);
    }

    @Test
    void whatIsTypedIsInTheLanes() {
        begin();
        assertEquals(TEXT, view.editor().control().getText());
        assertEquals("Renewal", process().getName());
        assertEquals("Office", process().getVariants().getFirst().getSteps().getFirst().getCarrier().getName());
        assertTrue(words().containsAll(List.of("Renewal", "By letter", "Office", "Citizen", "Remind", "Renew")));
        StudyWorkspace.get().undo();
        OpenStudy.waitFor(() -> view.shown().filter(one -> one.process().steps().size() == 2).isPresent());
        assertTrue(view.editor().control().getText().startsWith("@process (process)"));
        StudyWorkspace.get().redo();
        OpenStudy.waitFor(() -> view.editor().control().getText().equals(TEXT));
    }

    @Test
    void aVariantIsAddedAndItsDifferencesAreMarked() {
        begin();
        view.addVariant();
        OpenStudy.waitFor(() -> view.shown().filter(one -> one.variants().size() == 2).isPresent());
        assertEquals(List.of(Set.of(), Set.of(), Set.of()), view.shown().orElseThrow().comparison().rows().stream()
            .map(row -> row.differences()).toList());
        String text = view.editor().control().getText();
        int second = text.lastIndexOf("Remind [Office] {medium=letter");
        type(text.substring(0, second) + text.substring(second).replace("Remind [Office] {medium=letter",
            "Remind [Office] {medium=e-mail").replace("Renew [Office]", "Renew [Citizen]\nThank [Citizen]"), 7);
        OpenStudy.waitFor(() -> view.shown().orElseThrow().comparison().rows().size() == 4);
        assertEquals(List.of(Set.of(Difference.OTHER_MEDIUM), Set.of(), Set.of(Difference.OTHER_CARRIER),
            Set.of(Difference.ONLY_HERE)), view.shown().orElseThrow().comparison().rows().stream()
                .map(row -> row.differences()).toList());
        assertTrue(words().containsAll(List.of("~", "=", "×", "+", ProcessTables.word(Difference.OTHER_CARRIER))));
        StudyWorkspace.get().undo();
        StudyWorkspace.get().undo();
        OpenStudy.waitFor(() -> view.shown().filter(one -> one.process().variants().size() == 1).isPresent());
        assertEquals(TEXT, view.editor().control().getText());
    }

    @Test
    void aStepIsChosenLinkedAndSupported() {
        begin();
        view.canvas().select(SwimLaneFigure.target(new StepPlace("by-letter", "come")));
        ProcessStep come = process().getVariants().getFirst().getSteps().get(1);
        view.reveal(come);
        assertEquals(come, view.details().step().orElseThrow());
        view.details().link(study.session().study().getActors().getActors().getFirst());
        assertEquals("Office", come.getCarrier().getName());
        view.details().chosen(study.session().study().getTexts().getDocuments().getFirst().getSelections());
        view.details().attach();
        OpenStudy.waitFor(() -> view.shown().orElseThrow().evidence()
            .equals(Map.of(new StepPlace("by-letter", "come"), 1)));
        type(TEXT.replace("Come [Citizen]", "Come in person [Citizen]"), 3);
        OpenStudy.waitFor(() -> "Come in person".equals(come.getName()));
        assertEquals("Office", come.getCarrier().getName());
        StudyWorkspace.get().undo();
        StudyWorkspace.get().undo();
        assertEquals(0, study.session().study().getInquiry().getLinks().size());
    }

    @Test
    void deleteInTheListTakesTheProcessAndUndoBringsItBack() {
        begin();
        view.tree().select(process());
        Event key = new Event();
        key.keyCode = SWT.DEL;
        view.tree().viewer().getTree().notifyListeners(SWT.KeyDown, key);
        assertEquals(0, study.session().study().getActors().getProcesses().size());
        StudyWorkspace.get().undo();
        OpenStudy.waitFor(() -> view.shown().filter(one -> one.process().steps().size() == 3).isPresent());
    }
}
