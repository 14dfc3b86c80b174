// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.analysis.query.CodingQuery;
import org.triangula.analysis.query.QueryFunction;
import org.triangula.analysis.query.QueryScope;
import org.triangula.analysis.query.StoreQuery;
import org.triangula.analysis.query.StoredQuery;
import org.triangula.analysis.retrieval.VariableCondition;
import org.triangula.analysis.retrieval.VariableCondition.Comparison;
import org.triangula.analysis.retrieval.VariableFilter;
import org.triangula.analysis.ui.OpenStudy;
import org.triangula.coding.operation.DeleteCodes;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.document.DocumentEditor;
import org.triangula.core.table.DataTable;
import org.triangula.ui.study.StudyWorkspace;

class QueryViewTest {

    private OpenStudy study;
    private QueryView view;

    @BeforeEach
    void open() {
        study = OpenStudy.withThreeInterviews();
        study.code(0, 4, 24, "Bus");
        study.code(0, 10, 20, "Kurs");
        study.code(1, 4, 24, "Bus");
        view = OpenStudy.show(QueryView.class, QueryView.ID);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private void ask(QueryFunction function, QueryScope scope) {
        view.show(new StoredQuery("", CodingQuery.of(function, List.of(study.code("Bus").getId()),
            List.of(study.code("Kurs").getId())), scope));
    }

    private void waitForPassages(int count) {
        OpenStudy.waitFor(() -> view.answered().isPresent() && view.segments().size() == count);
    }

    @Test
    void resultFollowsCodingAndUndoAndLeadsToTheText() {
        ask(QueryFunction.NEAR, QueryScope.ALL);
        waitForPassages(1);
        study.code(1, 30, 40, "Kurs");
        waitForPassages(2);
        assertEquals("(02 Gespräch, Pos. 1)", view.segments().get(1).citation().text());
        StudyWorkspace.get().undo();
        waitForPassages(1);
        view.jump(view.segments().get(0));
        OpenStudy.waitFor(() -> view.getSite().getPage().getActiveEditor() != null);
        DocumentEditor editor = (DocumentEditor) view.getSite().getPage().getActiveEditor();
        assertEquals("01 Gespräch", editor.getTitle());
    }

    @Test
    void scopeOfActiveDocumentsFollowsTheActivation() {
        ask(QueryFunction.IF_OUTSIDE, new QueryScope(true, VariableFilter.NONE));
        CodingContext context = CodingContext.get();
        context.activate(new Activation(Set.of(study.document(0).getId()), Set.of()));
        waitForPassages(0);
        context.activate(context.activation().withDocuments(List.of(study.document(1).getId()), true));
        waitForPassages(1);
        assertEquals(2, view.answered().orElseThrow().result().documents());
    }

    @Test
    void storedQueryComesBackAndIsUndone() {
        VariableFilter filter =
            new VariableFilter(false, List.of(new VariableCondition("kind", Comparison.IS, "interview")));
        StoredQuery stored = new StoredQuery("Meine", new CodingQuery(QueryFunction.FOLLOWED_BY,
            List.of(study.code("Bus").getId()), List.of(study.code("Kurs").getId()), false, 3, Set.of()),
            new QueryScope(true, filter));
        StudyWorkspace.get().run(new StoreQuery(stored));
        var results = study.session().study().getInquiry().getResults();
        assertEquals(stored, StoredQuery.of(results.get(0)).orElseThrow());
        view.show(StoredQuery.of(results.get(0)).orElseThrow());
        assertEquals(stored.query(), view.form().query());
        assertEquals(stored.scope(), view.form().scope());
        StudyWorkspace.get().undo();
        assertTrue(results.isEmpty());
    }

    @Test
    void exportedTableHasBaseAndParameters() {
        ask(QueryFunction.INTERSECTION_SET, QueryScope.ALL);
        view.form().codes().add(List.of(study.code("Kurs").getId()));
        waitForPassages(1);
        DataTable table = new QueryExport(CodingContext.get()).table(new StoredQuery("Meine", view.form().query(),
            QueryScope.ALL), view.answered().orElseThrow());
        assertEquals(1, table.rows().size());
        assertTrue(table.rows().get(0).contains(10));
        assertTrue(table.rows().get(0).contains("Bus; Kurs"));
        assertTrue(table.notes().contains(new DataTable.Note(Messages.Export_searched, "3")));
    }

    @Test
    void codeThatIsDeletedLeavesTheResult() {
        ask(QueryFunction.NEAR, QueryScope.ALL);
        waitForPassages(1);
        StudyWorkspace.get().run(new DeleteCodes(List.of(study.code("Kurs")), "AB"));
        waitForPassages(0);
    }
}
