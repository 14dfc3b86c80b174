// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.sav;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The content of a file: variables and, for each, its values in a column. */
public final class SavFile {

    private static final LocalDate FIRST_DAY = LocalDate.of(1582, 10, 14);
    private static final double DAY = 86_400;

    private final List<SavVariable> variables;
    private final double[][] numbers;
    private final String[][] texts;
    private final int cases;
    private final int weight;

    SavFile(List<SavVariable> variables, double[][] numbers, String[][] texts, int cases, int weight) {
        this.variables = List.copyOf(variables);
        this.numbers = numbers;
        this.texts = texts;
        this.cases = cases;
        this.weight = weight;
    }

    /**
     * The variables.
     *
     * @return the variables in the order of the file
     */
    public List<SavVariable> variables() {
        return variables;
    }

    /**
     * Number of cases.
     *
     * @return number of rows
     */
    public int cases() {
        return cases;
    }

    /**
     * The variable that weights cases.
     *
     * @return its position; -1 if there is none
     */
    public int weight() {
        return weight;
    }

    /**
     * A number as it stands in the file, values declared missing included.
     *
     * @param row from 0
     * @param variable position of a variable of numbers
     * @return the number; not a number where the file has the system's missing value
     */
    public double number(int row, int variable) {
        return numbers[variable][row];
    }

    /**
     * A text.
     *
     * @param row from 0
     * @param variable position of a variable of texts
     * @return the text without spaces at its end
     */
    public String text(int row, int variable) {
        return texts[variable][row];
    }

    /**
     * A date.
     *
     * @param row from 0
     * @param variable position of a variable of dates
     * @return the day as YYYY-MM-DD, with the time of day where the format has one; empty if there is none
     */
    public String date(int row, int variable) {
        double seconds = numbers[variable][row];
        if (Double.isNaN(seconds) || Math.abs(seconds) > 1e13) {
            return "";
        }
        if (variables.get(variable).isDateTime()) {
            LocalDateTime time = FIRST_DAY.atStartOfDay().plusSeconds((long) Math.floor(seconds));
            return time.toString();
        }
        return FIRST_DAY.plusDays((long) Math.floor(seconds / DAY)).toString();
    }
}
