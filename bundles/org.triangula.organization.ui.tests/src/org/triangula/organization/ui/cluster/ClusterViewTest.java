// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Variable;
import org.triangula.organization.cases.StoredCaseTables;
import org.triangula.organization.ui.OpenStudy;
import org.triangula.ui.study.StudyWorkspace;

/** Cases are clustered, kept as a version and as a variable, and compared with other clusters. */
class ClusterViewTest {

    private static final String TABLE = String.join("\n", "name\tx\ty", "A\t1\t1", "B\t1,2\t0.9", "C\t5\t5",
        "D\t5.1\t4.8", "E\t9\t1", "F\t9.2\t0.8", "Lücke\t1\tfehlt");

    private OpenStudy study;
    private ClusterView view;

    @BeforeEach
    void open() throws Exception {
        study = new OpenStudy();
        StudyWorkspace.get().run(StudyOperation.of("Fall", edit -> {
            Case one = InquiryFactory.eINSTANCE.createCase();
            one.setName("A");
            edit.study().getInquiry().getCases().add(one);
        }));
        StudyWorkspace.get().run(StoredCaseTables.bringIn("Tabelle", TABLE, study.session().study()));
        view = study.show(ClusterView.class, ClusterView.ID);
    }

    @AfterEach
    void close() throws Exception {
        study.close(view);
    }

    @Test
    void clustersAreKeptAndCompared() {
        OpenStudy.waitFor(() -> view.shown().isPresent());
        assertTrue(view.shown().get().analysis().isEmpty());
        view.tick(List.of("x", "y"));
        OpenStudy.waitFor(() -> view.shown().get().analysis().isPresent());
        var clusters = view.shown().get().analysis().orElseThrow();
        assertEquals(List.of(0, 0, 1, 1, 2, 2), clusters.byName().values().stream().toList());
        assertEquals(List.of("Lücke"), List.copyOf(clusters.incomplete().keySet()));
        view.keep("Drei");
        view.store("Struktur");
        OpenStudy.waitFor(() -> view.shown().get().versions().size() == 1);
        Variable variable = study.session().study().getInquiry().getVariables().getFirst();
        assertEquals("Struktur", variable.getName());
        assertEquals("1", study.session().study().getInquiry().getCases().getFirst().getValues().getFirst()
            .getValue());
        view.settings().number(2);
        OpenStudy.waitFor(() -> view.shown().get().analysis().orElseThrow().number() == 2);
        view.compare("Drei");
        assertEquals(2, view.comparison().visible());
        view.settings().show(view.shown().get().versions().getFirst().settings());
        OpenStudy.waitFor(() -> view.shown().get().analysis().orElseThrow().number() == 3);
        assertEquals(view.shown().get().versions().getFirst().clusters(),
            view.shown().get().analysis().orElseThrow().byName());
    }
}
