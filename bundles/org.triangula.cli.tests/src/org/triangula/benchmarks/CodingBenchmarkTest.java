// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.triangula.core.benchmark.BenchmarkReport.Figure;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

class CodingBenchmarkTest {

    @Test
    void measuresEverythingOnASmallStudy() throws ProblemException {
        List<Figure> figures = new ArrayList<>();
        new CodingBenchmark(new StudySize(3, 20, 5, 40, 0, 1), 5000, 10).run(figures::add, Progress.NONE);
        assertEquals(List.of("coding.open-document", "coding.index-first", "coding.index", "coding.retrieve",
            "coding.code-passage", "coding.update", "coding.query", "coding.code-matrix", "coding.relations-matrix",
            "coding.search-index", "coding.search"), figures.stream().map(Figure::id).toList());
    }
}
