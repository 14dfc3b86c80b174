// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.benchmark.BenchmarkReport.Figure;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudyCheck;

class FoundationBenchmarkTest {

    private static final StudySize SMALL = new StudySize(3, 20, 5, 25, 10, 4);

    @TempDir
    private Path folder;

    @Test
    void measuresEverythingOnASmallStudy() throws ProblemException {
        List<Figure> figures = new ArrayList<>();
        new FoundationBenchmark(SMALL).run(figures::add, Progress.NONE);
        assertEquals(List.of("foundation.open", "foundation.heap", "foundation.journal", "foundation.save-many",
            "foundation.save", "foundation.undo-first", "foundation.undo"),
            figures.stream().map(Figure::id).toList());
    }

    @Test
    void generatedStudyIsWhole() throws ProblemException {
        Path study = folder.resolve("G.triangula");
        GeneratedStudy.write(study, SMALL, Progress.NONE);
        assertEquals(List.of(), StudyCheck.run(study, Progress.NONE));
    }
}
