// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.testing.ui.WorkbenchStudy;
import org.triangula.ui.OpenWorkbench;
import org.triangula.ui.search.StudySearch.Hit;

/** Study-wide search finds names and passages. */
class SearchViewTest {

    @TempDir
    Path folder;

    private StudySession session;

    @BeforeEach
    void open() {
        session = OpenWorkbench.open(folder);
    }

    @AfterEach
    void close() {
        OpenWorkbench.close();
    }

    @Test
    void findsPassagesWithoutRegardToCase() throws ProblemException {
        List<Hit> hits = new StudySearch(session, "MÜSSIGE").run(Progress.NONE);
        assertTrue(hits.isEmpty(), "ß is another letter than ss");
        Hit hit = new StudySearch(session, "anfragen").run(Progress.NONE).get(0);
        assertEquals("Anfragen", hit.match());
        assertEquals(2, hit.paragraph());
        assertEquals("Anfragen", session.text(session.study().getTexts().getDocuments().get(0))
            .passage(hit.start(), hit.end()));
    }

    @Test
    void viewGroupsNamesAndTexts() throws PartInitException {
        SearchView view = OpenWorkbench.show(SearchView.ID, SearchView.class);
        view.search("in");
        WorkbenchStudy.waitFor(() -> view.viewer().getTree().getItemCount() > 0);
        List<String> headings = List.of(view.viewer().getTree().getItems()).stream().map(item -> item.getText())
            .map(text -> text.replaceAll("\\s+\\d+$", "")).toList();
        assertTrue(headings.contains("Interview 01"), () -> "no group for the text: " + headings);
        assertTrue(headings.contains("Documents"), () -> "no group for names: " + headings);
    }
}
