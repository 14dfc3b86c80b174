// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.study.StudySession;
import org.triangula.model.ModelPackage;
import org.triangula.model.places.PlacesPackage;
import org.triangula.model.texts.Code;
import org.triangula.ui.OpenWorkbench;
import org.triangula.ui.study.StudyWorkspace;

/** Editing in the properties view, and how values are read from text. */
class PropertiesViewTest {

    @TempDir
    Path folder;

    private StudySession session;
    private PropertiesView view;

    @BeforeEach
    void open() throws PartInitException {
        session = OpenWorkbench.open(folder);
        view = OpenWorkbench.show(PropertiesView.ID, PropertiesView.class);
    }

    @AfterEach
    void close() {
        OpenWorkbench.close();
    }

    @Test
    void everyEditIsAnOperation() {
        Code code = session.study().getTexts().getCodeSystem().getCodes().get(0);
        view.show(List.of(code));
        PropertyField definition = view.form().fields().stream()
            .filter(field -> field.feature().getName().equals("definition")).findFirst().orElseThrow();
        definition.store("What is said about courses.");
        assertEquals("What is said about courses.", code.getDefinition());
        StudyWorkspace.get().undo();
        assertEquals(null, code.getDefinition());
    }

    @Test
    void whatIsShownDoesNotTakeBackWhatOthersChanged() {
        List<Code> codes = session.study().getTexts().getCodeSystem().getCodes();
        Code code = codes.get(0);
        view.show(List.of(code));
        StudyWorkspace.get().run(StudyOperation.of("Rename", edit -> code.setName("Ways")));
        // before the view has followed
        view.show(List.of(codes.get(codes.size() - 1)));
        assertEquals("Ways", code.getName());
    }

    @Test
    void showsEveryKindOfObject() {
        session.study().eAllContents().forEachRemaining(object -> {
            view.show(List.of(object));
            assertFalse(view.form().fields().isEmpty(), object.eClass().getName());
        });
    }

    @Test
    void showsTheObjectAgainAfterItWasDeletedAndBroughtBack() {
        Code code = session.study().getTexts().getCodeSystem().getCodes().get(0);
        view.show(List.of(code));
        StudyWorkspace.get().run(StudyOperation.of("Delete", edit -> edit.delete(code)));
        StudyWorkspace.get().undo();
        OpenWorkbench.processEvents();
        assertEquals(code.getId(), ((Code) view.form().object()).getId());
    }

    @Test
    void readsNumbersAndDatesAsPeopleWriteThem() {
        ValueText latitude = new ValueText(PlacesPackage.eINSTANCE.getFacility_Latitude(), Locale.GERMAN);
        assertEquals(49.25, latitude.parse("49,25"));
        assertEquals(49.25, latitude.parse("49.25"));
        assertThrows(IllegalArgumentException.class, () -> latitude.parse("north"));
        ValueText date = new ValueText(ModelPackage.eINSTANCE.getDated_ValidFrom(), Locale.GERMAN);
        assertEquals("2022-10", date.parse("2022-10"));
        assertThrows(IllegalArgumentException.class, () -> date.parse("4.10.2022"));
    }

    @Test
    void documentationOfTheModelIsFound() {
        FeatureDocumentation documentation = new FeatureDocumentation();
        assertEquals("", documentation.of(ModelPackage.eINSTANCE.getDated_ValidFrom()));
        assertFalse(FeatureDocumentation.read().get("Dated.validFrom").isBlank());
    }
}
