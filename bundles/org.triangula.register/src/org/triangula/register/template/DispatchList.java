// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.model.NamedElement;
import org.triangula.model.Study;
import org.triangula.model.places.AddressReturn;
import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairState;
import org.triangula.model.places.ReturnState;

/** The dispatch list: where each address table is on its way. */
public final class DispatchList {

    private DispatchList() {
    }

    /**
     * The lines of the list.
     *
     * @param study the study
     * @param today the day on which it is looked at
     * @return a line for each address table, in the order of the study
     */
    public static List<DispatchRow> of(Study study, LocalDate today) {
        Map<AddressReturn, int[]> counts = new HashMap<>();
        for (Repair repair : study.getPlaces().getRepairs()) {
            if (repair.getAddressReturn() != null) {
                int[] count = counts.computeIfAbsent(repair.getAddressReturn(), key -> new int[2]);
                count[0] += repair.getState() == RepairState.PROPOSED ? 1 : 0;
                count[1] += repair.getState() == RepairState.APPLIED ? 1 : 0;
            }
        }
        int[] none = new int[2];
        return study.getPlaces().getReturns().stream().map(each -> {
            int[] count = counts.getOrDefault(each, none);
            return DispatchRow.of(each, today, count[0], count[1]);
        }).toList();
    }

    /**
     * The list as a table.
     *
     * @param rows its lines
     * @param states words for the states
     * @return the table, to be written as XLSX or CSV
     */
    public static DataTable table(List<DispatchRow> rows, Function<ReturnState, String> states) {
        List<Column> columns = List.of(Column.text(Messages.recipient), Column.text(Messages.area),
            Column.text(Messages.type), Column.text(Messages.referenceDate), Column.text(Messages.state),
            Column.text(Messages.sent), Column.text(Messages.due), Column.integer(Messages.overdue),
            Column.text(Messages.reminded), Column.text(Messages.received), Column.integer(Messages.rows),
            Column.integer(Messages.repaired), Column.integer(Messages.open), Column.text(Messages.note));
        List<List<Object>> lines = new ArrayList<>();
        for (DispatchRow row : rows) {
            AddressReturn one = row.returned();
            lines.add(Arrays.asList(one.getRecipient(), name(one.getArea()), name(one.getFacilityType()),
                one.getReferenceDate(), states.apply(one.getState()), day(one.getSentOn()), day(one.getDueOn()),
                row.overdue(), day(one.getRemindedOn()), day(one.getReceivedOn()), one.getRowCount(), row.repaired(),
                row.open(), one.getNote()));
        }
        return new DataTable(Messages.title, columns, lines, List.of());
    }

    private static String name(NamedElement element) {
        return element == null ? null : element.getName();
    }

    private static String day(LocalDate day) {
        return Objects.toString(day, null);
    }
}
