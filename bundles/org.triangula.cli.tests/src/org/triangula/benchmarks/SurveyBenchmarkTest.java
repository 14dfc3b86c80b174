// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.triangula.core.benchmark.BenchmarkReport.Figure;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

class SurveyBenchmarkTest {

    @Test
    void measuresEverythingOnASmallSurvey() throws ProblemException {
        List<Figure> figures = new ArrayList<>();
        new SurveyBenchmark(50, 20).run(figures::add, Progress.NONE);
        assertEquals(List.of("survey.open", "survey.frequencies", "survey.cross-table"),
            figures.stream().map(Figure::id).toList());
    }
}
