// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.triangula.core.table.Column;
import org.triangula.model.Study;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;
import org.triangula.model.texts.DocumentSet;

/** Makes columns of documents, groups, sets, values and classes of values. */
public final class DocumentColumns {

    private DocumentColumns() {
    }

    /**
     * A column per document.
     *
     * @param study the study
     * @return the columns in the order of the study
     */
    public static List<MatrixColumn> documents(Study study) {
        return study.getTexts() == null ? List.of() : study.getTexts().getDocuments().stream()
            .map(document -> new MatrixColumn(document.getId(), name(document.getName()), Set.of(document.getId())))
            .toList();
    }

    /**
     * A column per group; a group holds the documents of the groups in it, too.
     *
     * @param study the study
     * @return the columns in the order of the study, a group before those in it
     */
    public static List<MatrixColumn> groups(Study study) {
        List<MatrixColumn> columns = new ArrayList<>();
        if (study.getTexts() != null) {
            study.getTexts().getGroups().forEach(group -> add(group, "", columns));
        }
        return columns;
    }

    private static Set<String> add(DocumentGroup group, String above, List<MatrixColumn> columns) {
        String path = above + name(group.getName());
        int place = columns.size();
        Set<String> documents = new LinkedHashSet<>();
        group.getDocuments().stream().map(Document::getId).forEach(documents::add);
        group.getGroups().forEach(inside -> documents.addAll(add(inside, path + " > ", columns)));
        columns.add(place, new MatrixColumn(group.getId(), path, documents));
        return documents;
    }

    /**
     * A column per set.
     *
     * @param study the study
     * @return the columns in the order of the study
     */
    public static List<MatrixColumn> sets(Study study) {
        List<MatrixColumn> columns = new ArrayList<>();
        if (study.getTexts() != null) {
            for (DocumentSet set : study.getTexts().getSets()) {
                columns.add(new MatrixColumn(set.getId(), name(set.getName()),
                    Set.copyOf(set.getDocuments().stream().map(Document::getId).toList())));
            }
        }
        return columns;
    }

    /**
     * A column per value of a variable, and one for documents without value. A document with two values is in both
     * columns.
     *
     * @param documents identities of the documents
     * @param order values in the order wished; others follow as they come
     * @param values the values of a document
     * @param label how a value is shown
     * @return the columns; the values of the order that no document has are there, too
     */
    public static List<MatrixColumn> values(List<String> documents, List<String> order,
        Function<String, List<String>> values, UnaryOperator<String> label) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        order.forEach(value -> found.put(value, new LinkedHashSet<>()));
        Set<String> missing = new LinkedHashSet<>();
        for (String document : documents) {
            List<String> here = values.apply(document);
            here.forEach(value -> found.computeIfAbsent(value, key -> new LinkedHashSet<>()).add(document));
            if (here.isEmpty()) {
                missing.add(document);
            }
        }
        List<MatrixColumn> columns = new ArrayList<>();
        found.forEach((value, in) -> columns.add(new MatrixColumn("=" + value, name(label.apply(value)), in)));
        if (!missing.isEmpty()) {
            columns.add(new MatrixColumn("", Messages.missing, missing));
        }
        return columns;
    }

    /**
     * Columns of classes of numbers, as equally filled as the numbers allow, and one for documents without number.
     * Limits are quantiles (type 7 of Hyndman, R. J. & Fan, Y. 1996, The American Statistician 50, 361–365).
     *
     * @param documents identities of the documents
     * @param number the number of a document; NaN when it has none
     * @param classes how many classes, at least 2; fewer come out where limits fall together
     * @return the columns, from the lowest numbers on; a class holds its upper limit
     */
    public static List<MatrixColumn> classes(List<String> documents, Function<String, Double> number, int classes) {
        double[] sorted = documents.stream().map(number).filter(value -> !value.isNaN())
            .mapToDouble(Double::doubleValue).sorted().toArray();
        List<Double> limits = new ArrayList<>();
        for (int i = 1; i < classes && sorted.length > 0; i++) {
            double place = (sorted.length - 1) * (double) i / classes;
            int below = (int) Math.floor(place);
            double above = sorted[Math.min(below + 1, sorted.length - 1)];
            double limit = sorted[below] + (place - below) * (above - sorted[below]);
            if (limit < sorted[sorted.length - 1] && (limits.isEmpty() || limit > limits.getLast())) {
                limits.add(limit);
            }
        }
        double[] ends = limits.stream().mapToDouble(Double::doubleValue).toArray();
        List<MatrixColumn> columns = new ArrayList<>();
        for (int i = 0; sorted.length > 0 && i <= ends.length; i++) {
            double above = i == 0 ? Double.NEGATIVE_INFINITY : ends[i - 1];
            double upTo = i == ends.length ? Double.POSITIVE_INFINITY : ends[i];
            String name = i == ends.length ? ends.length == 0 ? text(sorted[0]) : "> " + text(above)
                : "≤ " + text(upTo);
            columns.add(new MatrixColumn("≤" + upTo, name, Set.copyOf(documents.stream()
                .filter(document -> number.apply(document) > above && number.apply(document) <= upTo).toList())));
        }
        List<String> missing = documents.stream().filter(document -> number.apply(document).isNaN()).toList();
        if (!missing.isEmpty()) {
            columns.add(new MatrixColumn("", Messages.missing, Set.copyOf(missing)));
        }
        return columns;
    }

    private static String text(double value) {
        return MatrixFormat.text(value, value == Math.rint(value) ? Column.Kind.INTEGER : Column.Kind.DECIMAL,
            Locale.getDefault());
    }

    /**
     * A column for every two conditions that are met together.
     *
     * @param first columns of one variable
     * @param second columns of another
     * @return the columns that have documents
     */
    public static List<MatrixColumn> together(List<MatrixColumn> first, List<MatrixColumn> second) {
        return first.stream().flatMap(one -> second.stream().map(other -> {
            Set<String> both = new LinkedHashSet<>(one.documents());
            both.retainAll(other.documents());
            return new MatrixColumn(one.id() + "&" + other.id(), one.name() + " · " + other.name(), both);
        })).filter(column -> !column.documents().isEmpty()).toList();
    }

    /**
     * The same columns with only some documents.
     *
     * @param columns the columns
     * @param documents identities of the documents to keep
     * @return the columns that still have documents
     */
    public static List<MatrixColumn> within(List<MatrixColumn> columns, Set<String> documents) {
        return columns.stream().map(column -> {
            Set<String> kept = new LinkedHashSet<>(column.documents());
            kept.retainAll(documents);
            return new MatrixColumn(column.id(), column.name(), kept);
        }).filter(column -> !column.documents().isEmpty()).toList();
    }

    /** Reads numbers as variables keep them: with a point. */
    static double number(String value) {
        try {
            return value.isBlank() ? Double.NaN : Double.parseDouble(value.strip());
        } catch (NumberFormatException e) {
            // a word among numbers is no number
            return Double.NaN;
        }
    }

    /**
     * Whether a variable is better shown in classes than by value.
     *
     * @param values all values that occur
     * @param most most columns
     * @return true when all are numbers and there are more different ones than columns
     */
    public static boolean needsClasses(List<String> values, int most) {
        double[] numbers = values.stream().mapToDouble(DocumentColumns::number).toArray();
        return Arrays.stream(numbers).noneMatch(Double::isNaN) && Arrays.stream(numbers).distinct().count() > most;
    }

    /**
     * The first number among some values.
     *
     * @param values values as they are kept
     * @return the number; NaN when there is none
     */
    public static double firstNumber(List<String> values) {
        return values.stream().mapToDouble(DocumentColumns::number).filter(value -> !Double.isNaN(value)).findFirst()
            .orElse(Double.NaN);
    }

    private static String name(String name) {
        return name == null ? "" : name;
    }
}
