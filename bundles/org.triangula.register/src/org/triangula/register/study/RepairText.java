// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import java.util.Objects;
import java.util.stream.Collectors;

import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairedValue;
import org.triangula.register.table.CellPlace;

/** Repairs in words. */
public final class RepairText {

    private RepairText() {
    }

    /**
     * What a repair changes.
     *
     * @param repair the repair
     * @return for example Hauptstr. → Hauptstraße; the reason when it changes nothing
     */
    public static String change(Repair repair) {
        return repair.getValues().isEmpty() ? Objects.requireNonNullElse(repair.getReason(), "")
            : repair.getValues().stream().map(RepairText::change).collect(Collectors.joining("; "));
    }

    /**
     * What is changed in one value.
     *
     * @param value the value
     * @return for example Hauptstr. → Hauptstraße; – stands for nothing
     */
    public static String change(RepairedValue value) {
        return shown(value.getOriginal()) + " → " + shown(value.getRepaired());
    }

    private static String shown(String text) {
        // blanks at the ends are what the repair is about
        return text == null ? "–" : text.replaceAll("^[\\s\\u00a0]|[\\s\\u00a0]$", "␣");
    }

    /**
     * Where it was noticed.
     *
     * @param repair the repair
     * @return for example Tabelle1!C12; empty when it has no place
     */
    public static String place(Repair repair) {
        String sheet = Objects.requireNonNullElse(repair.getSheet(), "");
        return repair.getRow() == 0 && repair.getColumn() == 0 ? sheet
            : new CellPlace(sheet, repair.getRow(), repair.getColumn()).text();
    }
}
