// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import org.triangula.survey.AnswerState;
import org.triangula.survey.NumberSummary;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.data.DataColumn.Category;
import org.triangula.survey.statistics.Interval;
import org.triangula.survey.statistics.Outliers;
import org.triangula.survey.statistics.Weights;

/** The table of one variable. Immutable; {@link TableText} puts it into words. */
public sealed interface VariableTable {

    /** Confidence of intervals. */
    double CONFIDENCE = 0.95;

    /**
     * The variable.
     *
     * @return its column
     */
    DataColumn column();

    /**
     * The base.
     *
     * @return the base
     */
    TableBase base();

    /**
     * Units without an answer, kept apart by reason.
     *
     * @return one entry per reason that occurs, in the order of the states
     */
    List<MissingRow> missing();

    /**
     * Units without an answer.
     *
     * @param state why
     * @param count number of units
     * @param weight sum of their weights
     * @param share weight / weight of the base, 0 to 1; empty when they are not part of the base
     */
    record MissingRow(AnswerState state, int count, double weight, OptionalDouble share) {
    }

    /**
     * One answer of several.
     *
     * @param rows one row per category in their order
     */
    record Frequencies(DataColumn column, TableBase base, List<MissingRow> missing, List<Row> rows)
        implements VariableTable {
        /** Copies the lists. */
        public Frequencies {
            missing = List.copyOf(missing);
            rows = List.copyOf(rows);
        }

        /**
         * One category.
         *
         * @param category the category
         * @param count units that chose it
         * @param weight sum of their weights
         * @param share weight / weight of the base, 0 to 1; empty when the base is empty
         * @param cumulative sum of the shares up to here; only sensible for categories in an order
         * @param interval Wilson's interval of the share; empty for weighted tables and an empty base
         */
        public record Row(Category category, int count, double weight, OptionalDouble share,
            OptionalDouble cumulative, Optional<Interval> interval) {
        }
    }

    /**
     * Any number of answers of several.
     *
     * @param chosen number of choices of all units together, weighted
     * @param rows one row per category in their order
     */
    record MultipleResponses(DataColumn column, TableBase base, List<MissingRow> missing, double chosen,
        List<Row> rows) implements VariableTable {
        /** Copies the lists. */
        public MultipleResponses {
            missing = List.copyOf(missing);
            rows = List.copyOf(rows);
        }

        /**
         * One category.
         *
         * @param category the category
         * @param count units that chose it
         * @param weight sum of their weights
         * @param shareOfCases weight / weight of the base; these shares may add up to more than 1
         * @param shareOfAnswers weight / all choices; these shares add up to 1
         * @param interval Wilson's interval of the share of cases; empty for weighted tables and an empty base
         */
        public record Row(Category category, int count, double weight, OptionalDouble shareOfCases,
            OptionalDouble shareOfAnswers, Optional<Interval> interval) {
        }
    }

    /**
     * Answers in an order of importance. Ranks are counted, not weighted.
     *
     * @param places number of places
     * @param rows one row per category, most points first
     */
    record Ranks(DataColumn column, TableBase base, List<MissingRow> missing, int places, List<Row> rows)
        implements VariableTable {
        /** Copies the lists. */
        public Ranks {
            missing = List.copyOf(missing);
            rows = List.copyOf(rows);
        }

        /**
         * One category.
         *
         * @param category the category
         * @param onPlace units that put it on place 1, 2, …
         * @param named units that put it anywhere
         * @param share named / n of the base
         * @param points sum over units of (places + 1 - place), 0 where it was not named
         * @param meanPlace mean of the places of those who named it; empty when nobody did
         */
        public record Row(Category category, List<Integer> onPlace, int named, OptionalDouble share, int points,
            OptionalDouble meanPlace) {
            /** Copies the list. */
            public Row {
                onPlace = List.copyOf(onPlace);
            }
        }
    }

    /**
     * Numbers.
     *
     * @param summary summary of the numbers, unweighted
     * @param weightedMean Σ w x / Σ w; empty when nothing is weighted or there are no numbers
     * @param meanInterval Student's interval of the mean; empty for fewer than two numbers
     * @param outliers fences, and positions of units beyond them
     */
    record Numbers(DataColumn column, TableBase base, List<MissingRow> missing, NumberSummary summary,
        OptionalDouble weightedMean, Optional<Interval> meanInterval, Outliers outliers) implements VariableTable {
        /** Copies the list. */
        public Numbers {
            missing = List.copyOf(missing);
        }
    }

    /**
     * Dates and free text.
     *
     * @param answers what was written, in the order of the units
     */
    record Texts(DataColumn column, TableBase base, List<MissingRow> missing, List<Answer> answers)
        implements VariableTable {
        /** Copies the lists. */
        public Texts {
            missing = List.copyOf(missing);
            answers = List.copyOf(answers);
        }

        /**
         * One answer.
         *
         * @param unit position of the unit
         * @param text what was written
         */
        public record Answer(int unit, String text) {
        }
    }

    /**
     * The table of a variable, of the kind that fits.
     *
     * @param column the variable
     * @param choice which units percentages refer to
     * @param weights one weight per unit
     * @return the table
     */
    static VariableTable of(DataColumn column, BaseChoice choice, double[] weights) {
        Objects.requireNonNull(choice);
        TableBase base = TableBase.of(column, choice, weights);
        List<MissingRow> missing = missing(column, base, weights);
        return switch (column.kind()) {
            case SINGLE -> frequencies(column, base, missing, weights);
            case MULTIPLE -> multiple(column, base, missing, weights);
            case RANK -> ranks(column, base, missing);
            case NUMBER -> numbers(column, base, missing, weights);
            case TEXT -> texts(column, base, missing);
        };
    }

    /**
     * The table of a variable, percentages of the units that answered, each counting once.
     *
     * @param column the variable
     * @return the table
     */
    static VariableTable of(DataColumn column) {
        double[] weights = new double[column.size()];
        Arrays.fill(weights, 1);
        return of(column, BaseChoice.ANSWERED, weights);
    }

    private static OptionalDouble share(double part, double whole) {
        return whole > 0 ? OptionalDouble.of(part / whole) : OptionalDouble.empty();
    }

    private static Optional<Interval> interval(int count, TableBase base) {
        return base.weighted() || base.n() == 0 ? Optional.empty()
            : Optional.of(Interval.wilson(count, base.n(), CONFIDENCE));
    }

    private static List<MissingRow> missing(DataColumn column, TableBase base, double[] weights) {
        AnswerState[] states = AnswerState.values();
        int[] counts = new int[states.length];
        double[] sums = new double[states.length];
        for (int unit = 0; unit < weights.length; unit++) {
            int state = column.state(unit).ordinal();
            counts[state]++;
            sums[state] += weights[unit];
        }
        List<MissingRow> rows = new ArrayList<>();
        for (AnswerState state : states) {
            if (state != AnswerState.ANSWERED && counts[state.ordinal()] > 0) {
                double weight = sums[state.ordinal()];
                rows.add(new MissingRow(state, counts[state.ordinal()], weight,
                    base.choice().counts(state) ? share(weight, base.weight()) : OptionalDouble.empty()));
            }
        }
        return rows;
    }

    private static VariableTable frequencies(DataColumn column, TableBase base, List<MissingRow> missing,
        double[] weights) {
        int[] counts = column.counts();
        double[] sums = base.weighted() ? column.counts(weights) : doubles(counts);
        List<Frequencies.Row> rows = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += sums[i];
            rows.add(new Frequencies.Row(column.categories().get(i), counts[i], sums[i],
                share(sums[i], base.weight()), share(sum, base.weight()), interval(counts[i], base)));
        }
        return new Frequencies(column, base, missing, rows);
    }

    private static double[] doubles(int[] counts) {
        return Arrays.stream(counts).asDoubleStream().toArray();
    }

    private static VariableTable multiple(DataColumn column, TableBase base, List<MissingRow> missing,
        double[] weights) {
        int[] counts = column.counts();
        double[] sums = base.weighted() ? column.counts(weights) : doubles(counts);
        double chosen = Arrays.stream(sums).sum();
        List<MultipleResponses.Row> rows = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            rows.add(new MultipleResponses.Row(column.categories().get(i), counts[i], sums[i],
                share(sums[i], base.weight()), share(sums[i], chosen), interval(counts[i], base)));
        }
        return new MultipleResponses(column, base, missing, chosen, rows);
    }

    private static VariableTable ranks(DataColumn column, TableBase base, List<MissingRow> missing) {
        int size = column.categories().size();
        int places = column.places() > 0 ? column.places() : size;
        int[][] onPlace = new int[size][places];
        for (int unit = 0; unit < column.size(); unit++) {
            int[] choices = column.choices(unit);
            for (int place = 0; place < Math.min(places, choices.length); place++) {
                onPlace[choices[place]][place]++;
            }
        }
        List<Ranks.Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int named = 0;
            int points = 0;
            int sum = 0;
            for (int place = 0; place < places; place++) {
                named += onPlace[i][place];
                points += onPlace[i][place] * (places - place);
                sum += onPlace[i][place] * (place + 1);
            }
            rows.add(new Ranks.Row(column.categories().get(i), Arrays.stream(onPlace[i]).boxed().toList(), named,
                share(named, base.n()), points, share(sum, named)));
        }
        rows.sort(Comparator.comparingInt(Ranks.Row::points).reversed());
        return new Ranks(column, base, missing, places, rows);
    }

    private static VariableTable numbers(DataColumn column, TableBase base, List<MissingRow> missing,
        double[] weights) {
        int[] units = column.answered();
        double[] numbers = Arrays.stream(units).mapToDouble(column::number).toArray();
        NumberSummary summary = NumberSummary.of(numbers);
        double mean = base.weighted() && numbers.length > 0
            ? Weights.mean(numbers, Arrays.stream(units).mapToDouble(unit -> weights[unit]).toArray()) : Double.NaN;
        Outliers found = Outliers.of(numbers);
        Outliers outliers = new Outliers(found.lowFence(), found.highFence(),
            found.outside().stream().map(place -> units[place]).toList(),
            found.farOut().stream().map(place -> units[place]).toList());
        return new Numbers(column, base, missing, summary,
            Double.isNaN(mean) ? OptionalDouble.empty() : OptionalDouble.of(mean),
            summary.standardDeviation().isEmpty() ? Optional.empty()
                : Optional.of(Interval.mean(summary.mean().orElseThrow(), summary.standardDeviation().orElseThrow(),
                    summary.n(), CONFIDENCE)), outliers);
    }

    private static VariableTable texts(DataColumn column, TableBase base, List<MissingRow> missing) {
        return new Texts(column, base, missing, Arrays.stream(column.answered())
            .mapToObj(unit -> new Texts.Answer(unit, column.text(unit))).toList());
    }
}
