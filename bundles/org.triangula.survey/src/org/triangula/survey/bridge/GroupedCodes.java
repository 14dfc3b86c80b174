// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.bridge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.model.texts.Code;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.data.DataColumn.Kind;

/**
 * Codes by groups of units. The base of each group are its units that have a text; a unit counts once per code.
 *
 * @param variable the variable that makes the groups; several groups per unit are possible
 * @param groups the groups in the order of the variable
 * @param codes the codes, the most frequent one first
 */
public record GroupedCodes(DataColumn variable, List<Group> groups, List<Code> codes) {

    /** Copies the lists. */
    public GroupedCodes {
        groups = List.copyOf(groups);
        codes = List.copyOf(codes);
    }

    /**
     * A group.
     *
     * @param name its name
     * @param units its units that have a text: the base
     * @param members all its units
     * @param quotes what is coded in their texts
     */
    public record Group(String name, List<Integer> units, List<Integer> members, List<UnitQuote> quotes) {

        /** Copies the lists. */
        public Group {
            units = List.copyOf(units);
            members = List.copyOf(members);
            quotes = List.copyOf(quotes);
        }

        /**
         * Quotes with a code.
         *
         * @param code the code
         * @return in their order
         */
        public List<UnitQuote> with(Code code) {
            return quotes.stream().filter(quote -> quote.code() == code).toList();
        }

        /**
         * Units with a code.
         *
         * @param code the code
         * @return number of units, each once
         */
        public int count(Code code) {
            return (int) with(code).stream().map(UnitQuote::unit).distinct().count();
        }
    }

    /**
     * Groups codes.
     *
     * @param variable categories
     * @param texts what the units say
     * @return the codes by group
     */
    public static GroupedCodes of(DataColumn variable, UnitTexts texts) {
        if (variable.kind() == Kind.NUMBER || variable.kind() == Kind.TEXT) {
            throw new IllegalArgumentException(variable + " makes no groups");
        }
        Set<Integer> speaking = new HashSet<>();
        texts.passages().forEach(passage -> speaking.add(passage.unit()));
        List<Group> groups = new ArrayList<>();
        for (int category = 0; category < variable.categories().size(); category++) {
            int place = category;
            List<Integer> members = IntStream.range(0, variable.size())
                .filter(unit -> Arrays.stream(variable.choices(unit)).anyMatch(choice -> choice == place)).boxed()
                .toList();
            Set<Integer> all = new HashSet<>(members);
            groups.add(new Group(variable.categories().get(category).label(),
                members.stream().filter(speaking::contains).toList(), members,
                texts.quotes().stream().filter(quote -> all.contains(quote.unit())).toList()));
        }
        List<Code> codes = texts.codes().stream().sorted(Comparator.comparingLong((Code code) -> -texts.quotes()
            .stream().filter(quote -> quote.code() == code).map(UnitQuote::unit).distinct().count())).toList();
        return new GroupedCodes(variable, groups, codes);
    }

    /**
     * Codes and groups as a table.
     *
     * @return one row per code; units of each group that say something coded with it
     */
    public DataTable table() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(Messages.code)));
        groups.forEach(group -> columns.add(Column.integer(Messages.bind(Messages.group, group.name(),
            group.units().size())).describedAs(Messages.count_description)));
        List<List<Object>> rows = new ArrayList<>();
        for (Code code : codes) {
            List<Object> row = new ArrayList<>(List.of(code.getName()));
            groups.forEach(group -> row.add(group.count(code)));
            rows.add(row);
        }
        return new DataTable(Messages.bind(Messages.table_title, variable.label()), columns, rows,
            List.of(new DataTable.Note(Messages.base, Messages.base_text)));
    }
}
