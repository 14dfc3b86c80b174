// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.census;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.triangula.model.Element;
import org.triangula.model.survey.CensusEntry;
import org.triangula.model.survey.CensusState;
import org.triangula.model.survey.DocumentCensus;
import org.triangula.model.survey.Publicity;
import org.triangula.survey.AnswerState;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.data.DataColumn.Category;
import org.triangula.survey.data.DataColumn.Kind;

/**
 * A census as variables of its units, for the same tables and maps as answers. A unit with several documents counts
 * with the first one that is present, else with its first entry. What is unknown is not answered.
 */
public final class CensusData {

    private final List<Element> units = new ArrayList<>();
    private final List<CensusEntry> entries = new ArrayList<>();

    /**
     * Reads a census.
     *
     * @param census the census
     */
    public CensusData(DocumentCensus census) {
        for (CensusEntry entry : census.getEntries()) {
            int place = units.indexOf(entry.getUnit());
            if (entry.getUnit() != null && place < 0) {
                units.add(entry.getUnit());
                entries.add(entry);
            } else if (place >= 0 && entries.get(place).getState() != CensusState.PRESENT
                && entry.getState() == CensusState.PRESENT) {
                entries.set(place, entry);
            }
        }
    }

    /**
     * The units.
     *
     * @return each once, in the order of the entries
     */
    public List<Element> units() {
        return List.copyOf(units);
    }

    /**
     * Whether the units have the document.
     *
     * @param label name of the variable
     * @param names names of the states from present to absent
     * @return one category per unit
     */
    public DataColumn states(String label, List<String> names) {
        return column(label, names, entries.stream().map(entry -> entry.getState().ordinal() - 1).toList());
    }

    /**
     * Whether the document is public; only units that have one were asked.
     *
     * @param label name of the variable
     * @param names names of the kinds from public to no longer public
     * @return one category per unit
     */
    public DataColumn publicity(String label, List<String> names) {
        DataColumn all = column(label, names, entries.stream().map(entry -> entry.getPublicity().ordinal() - 1)
            .toList());
        AnswerState[] states = new AnswerState[entries.size()];
        int[][] choices = new int[states.length][];
        for (int i = 0; i < states.length; i++) {
            boolean has = entries.get(i).getState() == CensusState.PRESENT
                || entries.get(i).getState() == CensusState.EXPIRED
                || entries.get(i).getPublicity() != Publicity.UNKNOWN;
            states[i] = has ? all.state(i) : AnswerState.NOT_ASKED;
            choices[i] = all.choices(i);
        }
        return DataColumn.categories("", label, Kind.SINGLE, all.categories(), states, choices);
    }

    /**
     * Years since when the documents exist.
     *
     * @param label name of the variable
     * @return one number per unit
     */
    public DataColumn years(String label) {
        AnswerState[] states = new AnswerState[entries.size()];
        double[] years = new double[states.length];
        for (int i = 0; i < states.length; i++) {
            String since = entries.get(i).getSince();
            boolean known = since != null && since.matches("\\d{4}.*");
            states[i] = known ? AnswerState.ANSWERED : entries.get(i).getState() == CensusState.ABSENT
                ? AnswerState.NOT_ASKED : AnswerState.NOT_ANSWERED;
            years[i] = known && since != null ? Integer.parseInt(since.substring(0, 4)) : Double.NaN;
        }
        return DataColumn.numbers("", label, states, years);
    }

    private static DataColumn column(String label, List<String> names, List<Integer> places) {
        AnswerState[] states = new AnswerState[places.size()];
        Arrays.setAll(states, i -> places.get(i) < 0 ? AnswerState.NOT_ANSWERED : AnswerState.ANSWERED);
        int[][] choices = new int[states.length][];
        Arrays.setAll(choices, i -> places.get(i) < 0 ? new int[0] : new int[] {places.get(i)});
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            categories.add(new Category(Integer.toString(i + 1), names.get(i), Optional.empty()));
        }
        return DataColumn.categories("", label, Kind.SINGLE, categories, states, choices);
    }
}
