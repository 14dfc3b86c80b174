// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey;

import java.util.List;
import java.util.OptionalDouble;

import org.triangula.model.survey.AnswerOption;

/** The result of one item: numbers only; {@link ResultText} puts base and formula into words. */
public sealed interface ItemResult {

    /**
     * What was asked.
     *
     * @return the item
     */
    Item item();

    /**
     * How the base came about.
     *
     * @return the base
     */
    Base base();

    /**
     * What each unit said.
     *
     * @return one entry per unit in the order of the responses
     */
    List<UnitAnswer> units();

    /**
     * Frequencies of options of which one is chosen: share = count / n.
     *
     * @param item the item
     * @param base the base
     * @param units what each unit said
     * @param rows one row per option in the order of the questionnaire
     */
    record Frequencies(Item item, Base base, List<UnitAnswer> units, List<Row> rows) implements ItemResult {
        /** Copies the lists. */
        public Frequencies {
            units = List.copyOf(units);
            rows = List.copyOf(rows);
        }

        /**
         * One option.
         *
         * @param option the option
         * @param count units that chose it
         * @param share count / n, 0 to 1; empty when n is 0
         */
        public record Row(AnswerOption option, int count, OptionalDouble share) {
        }
    }

    /**
     * Options of which several may be chosen.
     *
     * @param item the item
     * @param base the base; n counts units, not answers
     * @param units what each unit said
     * @param chosen number of choices of all units together
     * @param rows one row per option in the order of the questionnaire
     */
    record MultipleResponses(Item item, Base base, List<UnitAnswer> units, int chosen, List<Row> rows)
        implements ItemResult {
        /** Copies the lists. */
        public MultipleResponses {
            units = List.copyOf(units);
            rows = List.copyOf(rows);
        }

        /**
         * One option.
         *
         * @param option the option
         * @param count units that chose it
         * @param shareOfCases count / n; the shares add up to more than 1; empty when n is 0
         * @param shareOfAnswers count / all choices; the shares add up to 1; empty when nothing was chosen
         */
        public record Row(AnswerOption option, int count, OptionalDouble shareOfCases,
            OptionalDouble shareOfAnswers) {
        }
    }

    /**
     * Options in an order of importance.
     *
     * @param item the item
     * @param base the base
     * @param units what each unit said
     * @param places number of places
     * @param rows one row per option, most points first, then in the order of the questionnaire
     */
    record Ranks(Item item, Base base, List<UnitAnswer> units, int places, List<Row> rows) implements ItemResult {
        /** Copies the lists. */
        public Ranks {
            units = List.copyOf(units);
            rows = List.copyOf(rows);
        }

        /**
         * One option.
         *
         * @param option the option
         * @param onPlace units that put it on place 1, 2, …; one entry per place
         * @param named units that put it anywhere
         * @param points sum over units of (places + 1 - place), 0 where it was not named
         * @param meanPlace mean of the places of those who named it; empty when nobody did
         */
        public record Row(AnswerOption option, List<Integer> onPlace, int named, int points,
            OptionalDouble meanPlace) {
            /** Copies the list. */
            public Row {
                onPlace = List.copyOf(onPlace);
            }
        }
    }

    /**
     * Numbers and percentages.
     *
     * @param item the item
     * @param base the base
     * @param units what each unit said
     * @param summary the summary of the n numbers
     */
    record Numbers(Item item, Base base, List<UnitAnswer> units, NumberSummary summary) implements ItemResult {
        /** Copies the list. */
        public Numbers {
            units = List.copyOf(units);
        }
    }

    /**
     * Dates and free text: everybody's words.
     *
     * @param item the item
     * @param base the base
     * @param units what each unit said
     */
    record Words(Item item, Base base, List<UnitAnswer> units) implements ItemResult {
        /** Copies the list. */
        public Words {
            units = List.copyOf(units);
        }
    }
}
