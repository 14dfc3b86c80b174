// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.variables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.analysis.retrieval.CreateVariable;
import org.triangula.analysis.retrieval.DocumentVariable;
import org.triangula.analysis.retrieval.DocumentVariables;
import org.triangula.analysis.retrieval.VariableCondition;
import org.triangula.analysis.retrieval.VariableCondition.Comparison;
import org.triangula.analysis.retrieval.VariableFilter;
import org.triangula.analysis.ui.OpenStudy;
import org.triangula.coding.ui.CodingContext;
import org.triangula.model.inquiry.VariableType;
import org.triangula.ui.study.StudyWorkspace;

class VariablesViewTest {

    private OpenStudy study;
    private VariablesView view;

    @BeforeEach
    void open() {
        study = OpenStudy.withThreeInterviews();
        view = OpenStudy.show(VariablesView.class, VariablesView.ID);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private DocumentVariables table() {
        return DocumentVariables.of(study.session().study());
    }

    @Test
    void writtenValueStandsInItsCellAndActivatesItsDocument() {
        StudyWorkspace.get().run(new CreateVariable("Alter", VariableType.INTEGER));
        DocumentVariable age = table().variables().getLast();
        int column = view.grid().control().getColumnCount() - 1;
        assertEquals("Alter", view.grid().control().getColumn(column).getText());
        view.grid().write(study.document(1).getId(), age, "41");
        assertEquals("41", view.grid().control().getItem(1).getText(column));
        view.filter().show(new VariableFilter(true,
            List.of(new VariableCondition(age.id(), Comparison.AT_LEAST, "40"))), table());
        view.activate();
        assertEquals(Set.of(study.document(1).getId()), CodingContext.get().activation().documents());
        StudyWorkspace.get().undo();
        assertEquals("", view.grid().control().getItem(1).getText(column));
    }

    @Test
    void pastedTableIsShownBeforeItIsTakenOver() {
        view.preview("Dokument;Alter\n01 Gespräch;33\n02 Gespräch;44\n07 fehlt;5\n");
        assertEquals(7, table().variables().size(), "nothing has changed yet");
        Button take = find(view.grid().control().getParent(), Messages.TakeOver);
        take.notifyListeners(SWT.Selection, null);
        DocumentVariables after = table();
        assertEquals(8, after.variables().size());
        assertEquals(List.of("44"), after.values(study.document(1).getId(), after.variables().getLast().id()));
        assertTrue(after.values(study.document(2).getId(), after.variables().getLast().id()).isEmpty());
        StudyWorkspace.get().undo();
        assertEquals(7, table().variables().size());
    }

    private static Button find(Composite parent, String text) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button button && text.equals(button.getText())) {
                return button;
            }
            if (child instanceof Composite inner && find(inner, text) != null) {
                return find(inner, text);
            }
        }
        return null;
    }
}
