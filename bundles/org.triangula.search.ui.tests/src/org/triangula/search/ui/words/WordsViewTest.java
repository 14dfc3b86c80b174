// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.triangula.search.ui.OpenTexts.waitFor;

import java.util.List;

import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.search.ui.OpenTexts;
import org.triangula.search.ui.find.TextSearchView;
import org.triangula.search.words.Dictionary;
import org.triangula.search.words.StopWords;
import org.triangula.ui.study.StudyWorkspace;

/** Counting words as a person does it. */
class WordsViewTest {

    private static final String TEXT = "B1: Der runde Tisch tagt. Runde Tische tagen, der Landkreis zahlt.\n";

    @Test
    void stopWordsAreNotCountedAndUndoBringsThemBack() throws PartInitException {
        try (OpenTexts study = new OpenTexts(TEXT)) {
            WordsView view = (WordsView) OpenTexts.page().showView(WordsView.ID);
            waitFor(() -> words(view.frequencies()).contains("Landkreis"));
            assertTrue(view.frequencies().rows().stream().anyMatch(row -> row.get(1).equals(2)));
            view.actions().stop(List.of("Landkreis"));
            waitFor(() -> !words(view.frequencies()).contains("Landkreis"));
            assertEquals(List.of("landkreis"), StopWords.of(study.session().study()));
            StudyWorkspace.get().undo();
            waitFor(() -> words(view.frequencies()).contains("Landkreis"));
            view.showTab(3);
            waitFor(() -> view.cloud().figure().isPresent());
            OpenTexts.page().hideView(view);
        }
    }

    @Test
    void categoriesAreCountedPerDocument() throws PartInitException {
        try (OpenTexts study = new OpenTexts(TEXT, "B1: Am runden Tisch.\n")) {
            WordsView view = (WordsView) OpenTexts.page().showView(WordsView.ID);
            view.bar().divide(1);
            view.showTab(2);
            view.dictionary().create();
            view.dictionary().enter("Gremien", "runder Tisch\nBeirat*");
            waitFor(() -> view.dictionary().counts().rows().stream()
                .anyMatch(row -> row.get(0).equals("Gremien") && row.get(2).equals(3) && row.get(4).equals(1)));
            assertEquals(List.of("runder Tisch", "Beirat*"),
                Dictionary.of(study.session().study()).categories().get(0).entries());
            OpenTexts.page().hideView(view);
        }
    }

    @Test
    void aWordBecomesAnInVivoCode() throws PartInitException {
        try (OpenTexts study = new OpenTexts(TEXT)) {
            WordsView view = (WordsView) OpenTexts.page().showView(WordsView.ID);
            waitFor(() -> words(view.frequencies()).contains("Landkreis"));
            view.actions().inVivo("Landkreis", true);
            assertEquals(CodeOrigin.IN_VIVO,
                study.session().study().getTexts().getCodeSystem().getCodes().getLast().getOrigin());
            TextSearchView search = (TextSearchView) OpenTexts.page().findView(TextSearchView.ID);
            waitFor(() -> search.result().filter(result -> result.hits().size() == 1).isPresent());
            OpenTexts.page().hideView(search);
            OpenTexts.page().hideView(view);
        }
    }

    private static List<String> words(NumbersTable table) {
        return table.rows().stream().map(row -> String.valueOf(row.get(0))).toList();
    }
}
