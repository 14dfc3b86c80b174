// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.coding.Passage;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.operation.DeleteCodes;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.ui.activation.ActivatedObjects;
import org.triangula.coding.ui.segments.SegmentsView;
import org.triangula.model.texts.Code;
import org.triangula.ui.study.StudyWorkspace;

class ActivationViewTest {

    private OpenStudy study;
    private final CodingContext context = CodingContext.get();

    @BeforeEach
    void open() {
        study = new OpenStudy(3);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Code coded(String name, int start) {
        Code code = study.code(name);
        StudyWorkspace.get()
            .run(new CodeSegment(new Passage(study.document(), start, start + 10), List.of(code), "AB"));
        return code;
    }

    @Test
    void segmentsOfActiveCodesInActiveDocumentsAreShown() throws PartInitException {
        Code bus = coded("Bus", 4);
        coded("Kurs", 30);
        SegmentsView view = (SegmentsView) OpenStudy.page().showView(SegmentsView.ID);
        context.activate(Activation.NONE.withDocuments(List.of(study.document().getId()), true));
        context.activate(context.activation().withCodes(List.of(bus.getId()), true));
        OpenStudy.waitFor(() -> view.segments().size() == 1);
        assertEquals(4, view.segments().get(0).start());
        context.activate(context.activation().onlyCodes(context.tree().codes()));
        OpenStudy.waitFor(() -> view.segments().size() == 2);
    }

    @Test
    void activationIsRememberedAndComesBackWithUndo() {
        Code bus = coded("Bus", 4);
        context.activate(ActivatedObjects.of(List.of(study.document(), bus)).toggle(context.activation()));
        Activation active = context.activation();
        assertEquals(1, active.codes().size());
        StudyWorkspace.get().run(new DeleteCodes(List.of(bus), "AB"));
        assertTrue(context.activation().codes().isEmpty());
        StudyWorkspace.get().undo();
        assertEquals(active, context.activation());
        var folder = study.session().folder().path();
        StudyWorkspace.get().close();
        assertEquals(Activation.NONE, context.activation());
        var opened = StudyWorkspace.get().open(folder);
        OpenStudy.waitFor(opened::isDone);
        assertEquals(active, context.activation());
    }

    @Test
    void activeDocumentsAreMarkedInTheExplorer() {
        var decorator = PlatformUI.getWorkbench().getDecoratorManager().getLabelDecorator();
        assertEquals("Gespräch", decorate(decorator.decorateText("Gespräch", study.document())));
        context.activate(ActivatedObjects.of(study.document()).toggle(context.activation()));
        assertEquals("✓ Gespräch", decorate(decorator.decorateText("Gespräch", study.document())));
    }

    /** A decorator gives nothing where it has nothing to add. */
    private static String decorate(String decorated) {
        return decorated == null ? "Gespräch" : decorated;
    }
}
