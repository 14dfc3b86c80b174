// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.data;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.triangula.model.survey.AnswerOption;
import org.triangula.survey.AnswerState;
import org.triangula.survey.Base;
import org.triangula.survey.Item;
import org.triangula.survey.Wordings;

/**
 * One variable: a value for each unit, or why there is none. Missing values are never 0. Kept in arrays, so that ten
 * thousand responses are counted at once; immutable.
 */
public final class DataColumn {

    /** What the values are. */
    public enum Kind {
        /** One category. */
        SINGLE,
        /** Any number of categories. */
        MULTIPLE,
        /** Categories in an order. */
        RANK,
        /** A number. */
        NUMBER,
        /** A text or date. */
        TEXT
    }

    /**
     * A category.
     *
     * @param code code in data files and formulas
     * @param label wording for people
     * @param option the option of the questionnaire; empty for derived variables without one
     */
    public record Category(String code, String label, Optional<AnswerOption> option) {

        /** Checks that nothing is missing. */
        public Category {
            Objects.requireNonNull(code);
            Objects.requireNonNull(label);
            Objects.requireNonNull(option);
        }
    }

    private static final AnswerState[] STATES = AnswerState.values();

    private final String key;
    private final String label;
    private final Kind kind;
    private final List<Category> categories;
    private final byte[] states;
    private final int[][] choices;
    private final double[] numbers;
    private final String[] texts;
    private final int places;

    private DataColumn(String key, String label, Kind kind, List<Category> categories, byte[] states, int[][] choices,
        double[] numbers, String[] texts, int places) {
        this.key = key;
        this.label = label;
        this.kind = kind;
        this.categories = List.copyOf(categories);
        this.states = states;
        this.choices = choices;
        this.numbers = numbers;
        this.texts = texts;
        this.places = places;
    }

    private static byte[] states(AnswerState[] states) {
        byte[] bytes = new byte[states.length];
        for (int i = 0; i < states.length; i++) {
            bytes[i] = (byte) states[i].ordinal();
        }
        return bytes;
    }

    /**
     * A column of categories.
     *
     * @param key name in formulas and files
     * @param label name for people
     * @param kind single, multiple or rank
     * @param categories the categories in their order
     * @param states one state per unit
     * @param choices positions of the categories chosen by each unit, in order of rank; empty where there is no answer
     * @return the column
     */
    public static DataColumn categories(String key, String label, Kind kind, List<Category> categories,
        AnswerState[] states, int[][] choices) {
        if (kind == Kind.NUMBER || kind == Kind.TEXT || states.length != choices.length) {
            throw new IllegalArgumentException(kind + " with " + choices.length + " choices");
        }
        return new DataColumn(key, label, kind, categories, states(states), choices.clone(), new double[0],
            new String[0], 0);
    }

    /**
     * A column of numbers.
     *
     * @param key name in formulas and files
     * @param label name for people
     * @param states one state per unit
     * @param numbers one number per unit; what stands where there is no answer does not matter
     * @return the column
     */
    public static DataColumn numbers(String key, String label, AnswerState[] states, double[] numbers) {
        return new DataColumn(key, label, Kind.NUMBER, List.of(), states(states), new int[0][], numbers.clone(),
            new String[0], 0);
    }

    /**
     * A column of texts.
     *
     * @param key name in formulas and files
     * @param label name for people
     * @param states one state per unit
     * @param texts one text per unit
     * @return the column
     */
    public static DataColumn texts(String key, String label, AnswerState[] states, String[] texts) {
        return new DataColumn(key, label, Kind.TEXT, List.of(), states(states), new int[0][], new double[0],
            texts.clone(), 0);
    }

    /**
     * The same column with a number of places, for ranks.
     *
     * @param number number of places; 0 for as many as there are categories
     * @return the column
     */
    public DataColumn withPlaces(int number) {
        return new DataColumn(key, label, kind, categories, states, choices, numbers, texts, number);
    }

    /** The same column with the wordings of a question; categories find their options by code. */
    DataColumn named(Item item, String language) {
        List<Category> named = categories.stream().map(category -> item.question().getOptions().stream()
            .filter(option -> category.code().equals(option.getCode())).findFirst()
            .map(option -> new Category(category.code(), Wordings.of(option, language), Optional.of(option)))
            .orElse(category)).toList();
        return new DataColumn(item.key(), item.wording(language), kind, named, states, choices, numbers, texts,
            places);
    }

    /**
     * The same column of some of the units, for example of those that another variable selects.
     *
     * @param units positions of the units, in their new order
     * @return the column
     */
    public DataColumn select(int[] units) {
        byte[] some = new byte[units.length];
        for (int i = 0; i < units.length; i++) {
            some[i] = states[units[i]];
        }
        return new DataColumn(key, label, kind, categories, some,
            choices.length == 0 ? choices : Arrays.stream(units).mapToObj(unit -> choices[unit]).toArray(int[][]::new),
            numbers.length == 0 ? numbers : Arrays.stream(units).mapToDouble(unit -> numbers[unit]).toArray(),
            texts.length == 0 ? texts : Arrays.stream(units).mapToObj(unit -> texts[unit]).toArray(String[]::new),
            places);
    }

    /**
     * Name in formulas and files.
     *
     * @return the name
     */
    public String key() {
        return key;
    }

    /**
     * Name for people.
     *
     * @return the label
     */
    public String label() {
        return label;
    }

    /**
     * What the values are.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Categories in their order.
     *
     * @return empty for numbers and texts
     */
    public List<Category> categories() {
        return categories;
    }

    /**
     * Number of units.
     *
     * @return the number, those without an answer included
     */
    public int size() {
        return states.length;
    }

    /**
     * What is known of a unit.
     *
     * @param unit from 0
     * @return the state
     */
    public AnswerState state(int unit) {
        return STATES[states[unit]];
    }

    /**
     * Places of a ranking.
     *
     * @return number of places; 0 for as many as there are categories
     */
    public int places() {
        return places;
    }

    /**
     * Units that have a value that counts.
     *
     * @return their positions, rising
     */
    public int[] answered() {
        return IntStream.range(0, states.length).filter(this::isAnswered).toArray();
    }

    /**
     * Whether a unit has a value that counts.
     *
     * @param unit from 0
     * @return true if answered
     */
    public boolean isAnswered(int unit) {
        return states[unit] == 0;
    }

    /**
     * The categories a unit chose.
     *
     * @param unit from 0
     * @return their positions, in order of rank; empty where there is no answer, and for numbers and texts
     */
    public int[] choices(int unit) {
        return choices.length == 0 || !isAnswered(unit) ? new int[0] : choices[unit].clone();
    }

    /** The same without a copy, for counting inside this package. */
    int[] chosen(int unit) {
        return choices[unit];
    }

    /**
     * The number of a unit.
     *
     * @param unit from 0
     * @return the number; not a number where there is no answer, and for other kinds
     */
    public double number(int unit) {
        return numbers.length == 0 || !isAnswered(unit) ? Double.NaN : numbers[unit];
    }

    /**
     * The text of a unit.
     *
     * @param unit from 0
     * @return the text; empty where there is no answer, and for other kinds
     */
    public String text(int unit) {
        return texts.length == 0 || !isAnswered(unit) || texts[unit] == null ? "" : texts[unit];
    }

    /**
     * How the base came about.
     *
     * @return the base
     */
    public Base base() {
        int[] counts = new int[STATES.length];
        for (byte state : states) {
            counts[state]++;
        }
        return new Base(states.length, counts[AnswerState.NOT_ASKED.ordinal()], counts[AnswerState.ANSWERED.ordinal()],
            counts[AnswerState.CONTRADICTORY.ordinal()], counts[AnswerState.NOT_ANSWERED.ordinal()],
            counts[AnswerState.DONT_KNOW.ordinal()], counts[AnswerState.REFUSED.ordinal()]);
    }

    /**
     * Numbers of all units that have one.
     *
     * @return the numbers in the order of the units
     */
    public double[] numbers() {
        return IntStream.range(0, numbers.length).filter(this::isAnswered).mapToDouble(unit -> numbers[unit])
            .toArray();
    }

    @Override
    public String toString() {
        return key + " (" + kind + ", " + states.length + ")";
    }

    /**
     * Counts of the categories.
     *
     * @return units per category, each unit at most once per category
     */
    public int[] counts() {
        int[] counts = new int[categories.size()];
        for (int unit = 0; unit < choices.length; unit++) {
            if (isAnswered(unit)) {
                for (int choice : choices[unit]) {
                    counts[choice]++;
                }
            }
        }
        return counts;
    }

    /**
     * Weighted counts of the categories.
     *
     * @param weights one weight per unit
     * @return sums of weights per category
     */
    public double[] counts(double[] weights) {
        double[] counts = new double[categories.size()];
        for (int unit = 0; unit < choices.length; unit++) {
            if (isAnswered(unit)) {
                for (int choice : choices[unit]) {
                    counts[choice] += weights[unit];
                }
            }
        }
        return counts;
    }

    /**
     * Finds a category.
     *
     * @param code its code
     * @return its position; -1 if there is none
     */
    public int position(String code) {
        return Arrays.asList(categories.stream().map(Category::code).toArray()).indexOf(code);
    }
}
