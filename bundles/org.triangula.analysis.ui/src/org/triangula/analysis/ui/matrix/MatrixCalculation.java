// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.RGB;
import org.triangula.analysis.algebra.Paragraphs;
import org.triangula.analysis.map.CodeMap;
import org.triangula.analysis.matrix.CodeLook;
import org.triangula.analysis.matrix.CodeMatrix;
import org.triangula.analysis.matrix.CodeMatrixPresentation;
import org.triangula.analysis.matrix.CodeMatrixQuestion;
import org.triangula.analysis.matrix.CodeRelations;
import org.triangula.analysis.matrix.CodeRelationsPresentation;
import org.triangula.analysis.matrix.CodeRelationsQuestion;
import org.triangula.analysis.matrix.CodeRelationsQuestion.Relation;
import org.triangula.analysis.matrix.CodingTable;
import org.triangula.analysis.matrix.Counting;
import org.triangula.analysis.matrix.DocumentColumns;
import org.triangula.analysis.matrix.MatrixColumn;
import org.triangula.analysis.matrix.ParagraphNumbers;
import org.triangula.analysis.matrix.Percentage;
import org.triangula.analysis.matrix.QuoteMatrix;
import org.triangula.analysis.retrieval.DocumentVariable;
import org.triangula.analysis.retrieval.DocumentVariables;
import org.triangula.analysis.similarity.DocumentSimilarity;
import org.triangula.analysis.similarity.SimilarityMeasure;
import org.triangula.analysis.similarity.SimilarityPresentation;
import org.triangula.analysis.similarity.SimilarityQuestion;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.coding.retrieval.RetrievedSegment;
import org.triangula.coding.retrieval.SegmentReader;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Document;
import org.triangula.ui.presentation.Icons;

/** Computes what an editor shows, from the codings and settings of one moment. Called in a job. */
final class MatrixCalculation {

    /** More different numbers than this are shown in classes. */
    private static final int MOST_VALUES = 12;
    private static final int CLASSES = 4;

    private final StudySession session;
    private final CodingIndex index;
    private final CodeTree tree;
    private final Activation activation;
    private final MatrixKind kind;
    private final MatrixSettings settings;

    MatrixCalculation(StudySession session, CodingIndex index, CodeTree tree, Activation activation, MatrixKind kind,
        MatrixSettings settings) {
        this.session = session;
        this.index = index;
        this.tree = tree;
        this.activation = activation;
        this.kind = kind;
        this.settings = settings;
    }

    MatrixResult compute() throws ProblemException {
        List<MatrixColumn> columns;
        DocumentVariables variables;
        CodeLook look;
        synchronized (session) {
            Study study = session.study();
            variables = DocumentVariables.of(study);
            columns = columns(study, variables);
            look = look(study);
        }
        CodingTable table = CodingTable.of(index, tree);
        List<String> codes = codes(table);
        Set<String> documents = documents();
        String empty = codes.isEmpty() ? Messages.empty_codes : table.size() == 0 ? Messages.empty_codings
            : columns.isEmpty() ? Messages.empty_columns : "";
        MatrixResult result = new MatrixResult(kind, settings, variables.variables(), empty);
        if (!empty.isEmpty()) {
            return result;
        }
        boolean subcodes = settings.is(MatrixSettings.SUBCODES, true);
        Counting counting = settings.choice(Counting.class, Counting.SEGMENTS);
        switch (kind) {
            case CODE_MATRIX, CROSSTAB -> {
                CodeMatrix matrix =
                    CodeMatrix.of(table, new CodeMatrixQuestion(codes, columns, counting, subcodes));
                Percentage percentage = settings.choice(Percentage.class,
                    kind == MatrixKind.CROSSTAB ? Percentage.COLUMN : Percentage.NONE);
                return result.with(
                    CodeMatrixPresentation.of(table, matrix, percentage, columnsName(variables), look));
            }
            case CODE_RELATIONS -> {
                ParagraphNumbers paragraphs = paragraphs(documents);
                return result.with(CodeRelationsPresentation.of(table, paragraphs,
                    CodeRelations.of(table, paragraphs, relations(codes, documents, counting, subcodes)), look));
            }
            case CODE_MAP -> {
                ParagraphNumbers paragraphs = paragraphs(documents);
                CodeMap map =
                    CodeMap.of(table, paragraphs, relations(given(codes, table), documents, counting, subcodes));
                return result.with(CodeRelationsPresentation.of(table, paragraphs, map.relations(), look)).with(map);
            }
            case SIMILARITY -> {
                return result.with(SimilarityPresentation.of(table, DocumentSimilarity.of(table,
                    new SimilarityQuestion(columns, codes, compared(variables),
                        settings.choice(SimilarityMeasure.class, SimilarityMeasure.SIMPLE_MATCHING), subcodes))));
            }
            case QUOTES -> {
                QuoteMatrix quotes =
                    QuoteMatrix.of(table, new CodeMatrixQuestion(codes, columns, Counting.SEGMENTS, subcodes));
                return result.with(CodeMatrixPresentation.of(table, quotes.matrix(), Percentage.NONE,
                    columnsName(variables), look)).with(quotes, texts(quotes));
            }
        }
        return result;
    }

    private CodeRelationsQuestion relations(List<String> codes, Set<String> documents, Counting counting,
        boolean subcodes) {
        return new CodeRelationsQuestion(codes, documents,
            settings.choice(Relation.class, Relation.INTERSECTION), settings.number(MatrixSettings.DISTANCE, 1),
            counting == Counting.WEIGHTS ? Counting.SEGMENTS : counting, subcodes);
    }

    /** Codes without any segment would all lie at one place of a map. */
    private List<String> given(List<String> codes, CodingTable table) {
        CodeMatrix matrix = CodeMatrix.of(table, new CodeMatrixQuestion(codes,
            List.of(new MatrixColumn("", "", documents().isEmpty() ? Set.copyOf(table.documents()) : documents())),
            Counting.SEGMENTS, settings.is(MatrixSettings.SUBCODES, true)));
        List<String> found = new ArrayList<>();
        for (int row = 0; row < codes.size(); row++) {
            if (matrix.rowTotals().at(row, 0) > 0) {
                found.add(codes.get(row));
            }
        }
        return found;
    }

    private boolean onlyActive() {
        return settings.is(MatrixSettings.ACTIVE, false);
    }

    private List<String> codes(CodingTable table) {
        return table.codes().stream()
            .filter(code -> !onlyActive() || activation.codes().isEmpty() || activation.codes().contains(code))
            .filter(code -> !settings.is(MatrixSettings.TOP, false) || table.level(code) == 0).toList();
    }

    /** The documents that count; empty for all. */
    private Set<String> documents() {
        return onlyActive() ? activation.documents() : Set.of();
    }

    private List<MatrixColumn> columns(Study study, DocumentVariables variables) {
        List<MatrixColumn> columns = DocumentColumns.documents(study);
        String wanted = MatrixResult.columns(kind, settings, variables.variables());
        switch (kind) {
            case CODE_MATRIX, CROSSTAB, QUOTES -> {
                columns = switch (wanted) {
                    case MatrixResult.DOCUMENTS -> columns;
                    case MatrixResult.GROUPS -> DocumentColumns.groups(study);
                    case MatrixResult.SETS -> DocumentColumns.sets(study);
                    default -> values(variables, wanted);
                };
                String second = settings.text(MatrixSettings.SECOND, "");
                if (kind.hasVariableColumns() && variables.variable(second).isPresent() && !second.equals(wanted)) {
                    columns = DocumentColumns.together(columns, values(variables, second));
                }
            }
            case CODE_RELATIONS, CODE_MAP, SIMILARITY -> {
                // documents are what is compared, or where codes meet
            }
        }
        columns = documents().isEmpty() ? columns : DocumentColumns.within(columns, documents());
        return kind != MatrixKind.CROSSTAB ? columns : columns.stream().map(column -> new MatrixColumn(column.id(),
            column.name() + " (N = " + column.documents().size() + ")", column.documents())).toList();
    }

    private static List<MatrixColumn> values(DocumentVariables variables, String id) {
        DocumentVariable variable = variables.variable(id).orElse(null);
        if (variable == null) {
            return List.of();
        }
        List<String> occurring = new ArrayList<>(variables.occurring(id));
        if (variable.labels().isEmpty()) {
            // words as they come, numbers in their order
            occurring.sort(Comparator.comparingDouble(value -> DocumentColumns.firstNumber(List.of(value))));
        }
        if (DocumentColumns.needsClasses(occurring, MOST_VALUES)) {
            return DocumentColumns.classes(variables.documents(),
                document -> DocumentColumns.firstNumber(variables.values(document, id)), CLASSES);
        }
        return DocumentColumns.values(variables.documents(), occurring, document -> variables.values(document, id),
            variable::label).stream().filter(column -> !column.documents().isEmpty()).toList();
    }

    private String columnsName(DocumentVariables variables) {
        String wanted = MatrixResult.columns(kind, settings, variables.variables());
        String first = switch (wanted) {
            case MatrixResult.DOCUMENTS -> Messages.column_document;
            case MatrixResult.GROUPS -> Messages.column_group;
            case MatrixResult.SETS -> Messages.column_set;
            default -> variables.variable(wanted).map(DocumentVariable::name).orElse("");
        };
        String second = settings.text(MatrixSettings.SECOND, "");
        return kind.hasVariableColumns() && !second.equals(wanted)
            ? first + variables.variable(second).map(variable -> " · " + variable.name()).orElse("") : first;
    }

    private Map<String, Map<String, String>> compared(DocumentVariables variables) {
        Map<String, Map<String, String>> compared = new LinkedHashMap<>();
        for (String id : settings.set(MatrixSettings.VARIABLES)) {
            variables.variable(id).ifPresent(variable -> {
                Map<String, String> values = new HashMap<>();
                variables.documents().forEach(document -> values.put(document, variables.text(document, variable)));
                compared.put(variable.name(), values);
            });
        }
        return compared;
    }

    private ParagraphNumbers paragraphs(Set<String> documents) throws ProblemException {
        if (settings.choice(Relation.class, Relation.INTERSECTION) != Relation.NEAR) {
            return ParagraphNumbers.NONE;
        }
        Map<String, Paragraphs> paragraphs = new HashMap<>();
        for (String document : index.documents()) {
            if (documents.isEmpty() || documents.contains(document)) {
                synchronized (session) {
                    Optional<Document> found = session.index().find(Document.class, document);
                    if (found.isPresent()) {
                        paragraphs.put(document, Paragraphs.of(session.text(found.get())));
                    }
                }
            }
        }
        Paragraphs none = Paragraphs.startingAt(0);
        return (document, position) -> paragraphs.getOrDefault(document, none).at(position);
    }

    private Map<String, RetrievedSegment> texts(QuoteMatrix quotes) throws ProblemException {
        List<CodedSegment> segments = quotes.cells().stream().flatMap(List::stream).distinct().toList();
        Map<String, RetrievedSegment> texts = new HashMap<>();
        synchronized (session) {
            for (RetrievedSegment segment : new SegmentReader(session).coded(segments)) {
                segment.coding().ifPresent(coding -> texts.put(coding.coding(), segment));
            }
        }
        return texts;
    }

    private static CodeLook look(Study study) {
        Map<String, Integer> colours = new HashMap<>();
        if (study.getTexts() != null && study.getTexts().getCodeSystem() != null) {
            for (TreeIterator<EObject> all = study.getTexts().getCodeSystem().eAllContents(); all.hasNext();) {
                if (all.next() instanceof Code code && code.getColour() != null) {
                    Icons.colour(code.getColour()).ifPresent(colour -> colours.put(code.getId(), argb(colour)));
                }
            }
        }
        return new CodeLook(colours);
    }

    private static int argb(RGB colour) {
        return 0xFF000000 | colour.red << 16 | colour.green << 8 | colour.blue;
    }
}
