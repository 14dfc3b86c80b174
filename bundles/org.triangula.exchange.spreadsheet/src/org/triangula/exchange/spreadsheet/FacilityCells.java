// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.geo.study.FacilityPublication;
import org.triangula.model.places.OfficeLevel;

/** Reads one row of a table of facilities and says precisely what is wrong with it. */
final class FacilityCells {

    private static final Aliases LEVELS = Aliases.load("office-levels.properties");
    private static final Pattern HOUSE =
        Pattern.compile("^(.*\\D)\\s+(\\d+\\s*[a-zA-Z]?(?:\\s*[-/+]\\s*\\d+\\s*[a-zA-Z]?)?)$");
    private static final Pattern GERMAN_DATE = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})");
    private static final Pattern PARTIAL_DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    private final Table table;
    private final int row;
    private final Map<Integer, String> others;
    private final Projections projections;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    FacilityCells(Table table, int row, Map<Integer, String> fields, Map<Integer, String> others,
        Projections projections) {
        this.table = table;
        this.row = row;
        this.others = others;
        this.projections = projections;
        fields.forEach((column, field) -> {
            columns.put(field, column);
            String text = table.get(row, column).replaceAll("\\s+", " ").strip();
            if (!text.isEmpty()) {
                texts.put(field, text);
            }
        });
    }

    /** The facility; {@code null} when the row holds none. */
    FacilityRow read() {
        if (texts.isEmpty()) {
            return null;
        }
        OfficeLevel level = level();
        splitAddress();
        postalCode();
        referenceDate();
        publication();
        CoordinateGuess guess = coordinates();
        double[] degrees = degrees(guess);
        if (!texts.containsKey("name")) {
            String name = texts.getOrDefault("id", texts.get("type"));
            boolean enough = name != null && (degrees != null || texts.containsKey("town"));
            if (!enough) {
                table.find(Severity.LOST, place("name"), Messages.noName);
                return null;
            }
            texts.put("name", name);
        }
        Map<String, String> rest = new LinkedHashMap<>();
        others.forEach((column, heading) -> {
            String text = table.get(row, column);
            if (!text.isEmpty()) {
                rest.put(heading, text);
            }
        });
        String note = degrees == null || guess == null || guess.isDegrees() ? null
            : "%s %s %s".formatted(guess.system(), texts.get("x"), texts.get("y"));
        texts.remove("x");
        texts.remove("y");
        return new FacilityRow(table.place(row), texts, degrees == null ? null : degrees[0],
            degrees == null ? null : degrees[1], note, level, rest);
    }

    private String place(String field) {
        Integer column = columns.get(field);
        return column == null ? table.place(row) : table.place(row, column);
    }

    private OfficeLevel level() {
        String text = texts.remove("level");
        if (text == null) {
            return null;
        }
        var known = LEVELS.find(text);
        if (known.isEmpty()) {
            table.find(Severity.LOST, place("level"), Messages.bind(Messages.unknownLevel, text));
            return null;
        }
        return OfficeLevel.valueOf(known.get());
    }

    private void splitAddress() {
        String address = texts.remove("address");
        String street = texts.getOrDefault("street", address);
        if (street == null) {
            return;
        }
        Matcher house = HOUSE.matcher(street);
        if (!texts.containsKey("houseNumber") && house.matches()) {
            texts.put("street", house.group(1).strip());
            texts.put("houseNumber", house.group(2).strip());
        } else {
            texts.put("street", street);
        }
    }

    private void postalCode() {
        String code = texts.get("postalCode");
        if (code == null || code.matches("\\d{5}")) {
            return;
        }
        String plain = code.replaceFirst("(?i)^D-?\\s*", "");
        if (plain.matches("\\d{5}")) {
            texts.put("postalCode", plain);
        } else if (plain.matches("\\d{4}")) {
            texts.put("postalCode", "0" + plain);
            table.find(Severity.DOUBTFUL, place("postalCode"), Messages.bind(Messages.shortPostalCode, code));
        } else {
            table.find(Severity.DOUBTFUL, place("postalCode"), Messages.bind(Messages.badPostalCode, code));
        }
    }

    private void publication() {
        String text = texts.get("publishable");
        if (text != null && !FacilityPublication.isKnown(text)) {
            table.find(Severity.DOUBTFUL, place("publishable"), Messages.bind(Messages.unknownPublication, text));
        }
    }

    private void referenceDate() {
        String text = texts.remove("referenceDate");
        if (text == null) {
            return;
        }
        Matcher german = GERMAN_DATE.matcher(text);
        try {
            if (german.matches()) {
                texts.put("referenceDate", LocalDate.of(Integer.parseInt(german.group(3)),
                    Integer.parseInt(german.group(2)), Integer.parseInt(german.group(1))).toString());
                return;
            }
            if (PARTIAL_DATE.matcher(text).matches()) {
                if (text.length() == 10) {
                    LocalDate.parse(text);
                }
                texts.put("referenceDate", text);
                return;
            }
        } catch (DateTimeException e) {
            // reported below like every other text that is no date
        }
        table.find(Severity.LOST, place("referenceDate"), Messages.bind(Messages.badDate, text));
    }

    private CoordinateGuess coordinates() {
        boolean hasX = texts.containsKey("x");
        boolean hasY = texts.containsKey("y");
        Double x = number("x");
        Double y = number("y");
        if (x == null || y == null) {
            if (hasX != hasY) {
                table.find(Severity.LOST, place(hasX ? "y" : "x"), Messages.halfCoordinate);
            }
            return null;
        }
        CoordinateGuess guess = CoordinateGuess.of(x, y);
        if (guess.system() == null) {
            table.find(Severity.LOST, place("x"), Messages.bind(Messages.badCoordinate, texts.get("x"),
                texts.get("y")));
            return null;
        }
        if (guess.exchanged()) {
            table.find(Severity.DOUBTFUL, place("x"), Messages.exchanged);
        }
        return guess;
    }

    private double[] degrees(CoordinateGuess guess) {
        if (guess == null) {
            return null;
        }
        if (guess.isDegrees()) {
            return new double[] {guess.x(), guess.y()};
        }
        double[] degrees = projections.toDegrees(guess.system(), guess.x(), guess.y());
        if (degrees == null) {
            table.find(Severity.LOST, place("x"), Messages.bind(Messages.badCoordinate, texts.get("x"),
                texts.get("y")));
        } else if (guess.isOldDatum()) {
            table.find(Severity.DOUBTFUL, place("x"), Messages.oldDatum);
        }
        return degrees == null ? null : new double[] {rounded(degrees[0]), rounded(degrees[1])};
    }

    /** Seven decimals of a degree are a centimetre. */
    private static double rounded(double degrees) {
        return Math.rint(degrees * 1e7) / 1e7;
    }

    private Double number(String field) {
        String text = texts.get(field);
        if (text == null) {
            return null;
        }
        String plain = text.replaceAll("[\\s°'’EN]", "");
        if (plain.indexOf(',') >= 0 && plain.indexOf('.') >= 0) {
            plain = plain.replace(plain.lastIndexOf(',') > plain.lastIndexOf('.') ? "." : ",", "");
        } else if (plain.indexOf('.') != plain.lastIndexOf('.')) {
            plain = plain.replace(".", "");
        }
        try {
            double number = Double.parseDouble(plain.replace(',', '.'));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // reported below
        }
        table.find(Severity.LOST, place(field), Messages.bind(Messages.noNumber, text));
        texts.remove(field);
        return null;
    }
}
