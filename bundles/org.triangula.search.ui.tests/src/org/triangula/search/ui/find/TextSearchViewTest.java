// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.triangula.search.ui.OpenTexts.waitFor;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.triangula.coding.ui.document.DocumentEditor;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.CodingOrigin;
import org.triangula.search.autocode.Proposal;
import org.triangula.search.query.TextQuery;
import org.triangula.search.ui.OpenTexts;
import org.triangula.ui.study.StudyWorkspace;

/** Searching and automatic coding as a person does it. */
class TextSearchViewTest {

    private static final String ONE = """
        I: Gibt es hier Sprachkurse?
        B1: Ja. Einen Sprachkurs gibt es 😀 in der Kreisstadt, z. B. am Abend. Der Bus fährt dann nicht.
        """;
    private static final String TWO = "B1: Sprachkurse sind weit weg.\n";

    @Test
    void hitsFollowTheTextsAndOpenInTheirDocument() throws PartInitException {
        try (OpenTexts study = new OpenTexts(ONE)) {
            TextSearchView view = (TextSearchView) OpenTexts.page().showView(TextSearchView.ID);
            view.search(TextQuery.words("Sprachkurs"));
            waitFor(() -> hits(view) == 2);
            study.add(TWO);
            waitFor(() -> hits(view) == 3);
            assertEquals(3, view.keywords().table().getItemCount());
            view.keywords().table().setSelection(1);
            view.keywords().table().notifyListeners(SWT.DefaultSelection, new Event());
            DocumentEditor editor = (DocumentEditor) OpenTexts.page().getActiveEditor();
            assertEquals("Sprachkurs", editor.passage()
                .map(passage -> editor.text().passage(passage.start(), passage.end())).orElse(""));
            StudyWorkspace.get().undo();
            waitFor(() -> hits(view) == 2);
            OpenTexts.page().hideView(view);
        }
    }

    @Test
    void whatWasFoundIsCodedInOneStep() throws PartInitException {
        try (OpenTexts study = new OpenTexts(ONE, TWO)) {
            Code code = study.code("Kurse");
            TextSearchView view = (TextSearchView) OpenTexts.page().showView(TextSearchView.ID);
            view.autocode(TextQuery.words("Sprachkurs"), List.of(code));
            waitFor(() -> view.autocode().proposals().size() == 3);
            assertEquals(3, view.autocode().checkedCount());
            view.autocode().apply();
            waitFor(() -> study.codings() == 3);
            waitFor(() -> view.autocode().proposals().stream()
                .allMatch(proposal -> proposal.state() == Proposal.State.CODED));
            assertEquals(0, view.autocode().checkedCount());
            Coding coding = study.session().study().getTexts().getDocuments().get(0).getSelections().get(0)
                .getCodings().get(0);
            assertEquals(CodingOrigin.AUTOMATIC, coding.getOrigin());
            assertTrue(coding.getComment().contains("Sprachkurs"));
            StudyWorkspace.get().undo();
            assertEquals(0, study.codings());
            OpenTexts.page().hideView(view);
        }
    }

    @Test
    void aQueryThatCannotBeUnderstoodIsExplained() throws PartInitException {
        try (OpenTexts study = new OpenTexts(ONE)) {
            TextSearchView view = (TextSearchView) OpenTexts.page().showView(TextSearchView.ID);
            view.search(TextQuery.words("Sprachkurs"));
            waitFor(() -> hits(view) == 2);
            view.search(TextQuery.words("Sprachkurs AND ("));
            waitFor(() -> view.result().isEmpty());
            assertEquals(0, view.keywords().table().getItemCount());
            view.search(TextQuery.marks(""));
            waitFor(() -> view.result().isPresent());
            OpenTexts.page().hideView(view);
            assertEquals(0, study.codings());
        }
    }

    private static int hits(TextSearchView view) {
        return view.result().map(result -> result.hits().size()).orElse(-1);
    }
}
