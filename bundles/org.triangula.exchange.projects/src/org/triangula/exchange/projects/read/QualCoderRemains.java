// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import java.util.List;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.projects.database.ProjectDatabase;
import org.triangula.exchange.projects.read.ReadProject.LeftOut;

/** What a QualCoder project may hold and a study of texts has no place for: each is named. */
final class QualCoderRemains {

    private QualCoderRemains() {
    }

    static void tell(ProjectDatabase database, List<LeftOut> leftOut, Progress progress) throws ProblemException {
        database.read("code_image", progress, row -> leftOut.add(new LeftOut(Messages.kind_regions,
            row.text("memo"), "code_image " + row.number("imid"), Messages.left_region)), "imid", "memo");
        database.read("code_av", progress, row -> leftOut.add(new LeftOut(Messages.kind_regions, row.text("memo"),
            "code_av " + row.number("avid"), Messages.left_region)), "avid", "memo");
        database.read("graph", progress, row -> leftOut.add(new LeftOut(Messages.kind_graphs, row.text("name"), "",
            Messages.left_graph)), "name");
        database.read("stored_sql", progress, row -> leftOut.add(new LeftOut(Messages.kind_queries,
            row.text("title"), "", Messages.left_query)), "title");
        database.read("ris", progress, row -> {
            if ("TI".equals(row.text("tag")) || "T1".equals(row.text("tag"))) {
                leftOut.add(new LeftOut(Messages.kind_references, row.text("value"), "", Messages.left_literature));
            }
        }, "tag", "value");
    }
}
