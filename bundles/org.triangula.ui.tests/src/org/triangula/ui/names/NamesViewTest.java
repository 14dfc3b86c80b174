// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.confidential.NameEntry;
import org.triangula.core.confidential.NameRegister;
import org.triangula.core.confidential.NameRegister.State;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.Person;
import org.triangula.testing.ui.WorkbenchStudy;
import org.triangula.ui.OpenWorkbench;
import org.triangula.ui.study.StudyWorkspace;

/** Names are shown, encrypted, locked and unlocked. */
class NamesViewTest {

    @TempDir
    private Path folder;

    private NamesView view;
    private NameRegister register;
    private String id;

    @BeforeEach
    void open() throws PartInitException, ProblemException {
        OpenWorkbench.open(folder);
        StudyWorkspace.get().run(StudyOperation.of("person", edit -> {
            Person person = ActorsFactory.eINSTANCE.createPerson();
            person.setName("K07");
            edit.study().getActors().getActors().add(person);
            id = person.getId();
        }));
        register = StudyNames.get().register().orElseThrow();
        register.put(List.of(new NameEntry(id, "Selma Beispiel", "", ""), new NameEntry("gone", "Niemand", "", "")));
        view = OpenWorkbench.show(NamesView.ID, NamesView.class);
        StudyNames.get().tell();
    }

    @AfterEach
    void close() {
        view.getSite().getPage().hideView(view);
        OpenWorkbench.close();
    }

    private List<String> rows() {
        return List.of(view.viewer().getTable().getItems()).stream()
            .map(item -> item.getText(0) + " = " + item.getText(2)).toList();
    }

    @Test
    void namesAreShownOnlyWhileUnlocked() {
        List<String> all = List.of("K07 = Selma Beispiel", "(no longer in the study) = Niemand");
        assertEquals(all, rows());
        view.bar().type("five words", "other words");
        view.bar().act();
        assertEquals(State.PLAIN, register.state(), "the repetition must be equal");
        view.bar().type("five words", "five words");
        view.bar().act();
        WorkbenchStudy.waitFor(() -> register.state() == State.UNLOCKED);
        register.lock();
        StudyNames.get().tell();
        assertEquals(List.of(), rows());
        view.bar().type("five words", "");
        view.bar().act();
        WorkbenchStudy.waitFor(() -> rows().equals(all));
        assertTrue(register.isOpen());
    }
}
