// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.analysis.map.CodeMap;
import org.triangula.analysis.matrix.MatrixPresentation;
import org.triangula.analysis.matrix.QuoteMatrix;
import org.triangula.analysis.retrieval.DocumentVariable;
import org.triangula.coding.retrieval.RetrievedSegment;

/**
 * What an editor shows.
 *
 * @param kind the analysis
 * @param settings the settings it was computed with
 * @param variables variables of the documents, to choose from
 * @param empty why there is nothing; empty when there is something
 * @param presentation the matrix
 * @param quotes the segments in the cells
 * @param texts words of these segments by the identity of their coding
 * @param map the code map
 */
record MatrixResult(MatrixKind kind, MatrixSettings settings, List<DocumentVariable> variables, String empty,
    Optional<MatrixPresentation> presentation, Optional<QuoteMatrix> quotes, Map<String, RetrievedSegment> texts,
    Optional<CodeMap> map) {

    static final String DOCUMENTS = "documents";
    static final String GROUPS = "groups";
    static final String SETS = "sets";

    MatrixResult(MatrixKind kind, MatrixSettings settings, List<DocumentVariable> variables, String empty) {
        this(kind, settings, variables, empty, Optional.empty(), Optional.empty(), Map.of(), Optional.empty());
    }

    MatrixResult with(MatrixPresentation shown) {
        return new MatrixResult(kind, settings, variables, empty, Optional.of(shown), quotes, texts, map);
    }

    MatrixResult with(QuoteMatrix shown, Map<String, RetrievedSegment> words) {
        return new MatrixResult(kind, settings, variables, empty, presentation, Optional.of(shown), words, map);
    }

    MatrixResult with(CodeMap shown) {
        return new MatrixResult(kind, settings, variables, empty, presentation, quotes, texts, Optional.of(shown));
    }

    /** What the columns are: as it was set, else documents, or the first variable of the study where one is needed. */
    static String columns(MatrixKind kind, MatrixSettings settings, List<DocumentVariable> variables) {
        String wanted = settings.text(MatrixSettings.COLUMNS, "");
        boolean known = variables.stream().anyMatch(variable -> variable.id().equals(wanted));
        if (known || List.of(DOCUMENTS, GROUPS, SETS).contains(wanted)) {
            return wanted;
        }
        return !kind.hasVariableColumns() ? DOCUMENTS : variables.stream()
            .filter(variable -> !variable.builtIn() && !variable.labels().isEmpty()).findFirst()
            .or(() -> variables.stream().filter(variable -> !variable.builtIn()).findFirst())
            .or(() -> variables.stream().findFirst()).map(DocumentVariable::id).orElse(GROUPS);
    }
}
