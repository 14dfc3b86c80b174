// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.generated;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

import org.triangula.gazetteer.Town;

/** Plants errors in right rows, as people make them; it knows nothing of the rules that are to find them. */
final class ErrorPlanter {

    private static final String LETTERS = "abcdefghiklmnoprstuvwz";

    private final InventedPlaces places;
    private final Random random;
    private final List<Map.Entry<String, Function<TrueRow, Optional<String>>>> kinds = new ArrayList<>();

    ErrorPlanter(InventedPlaces places, Random random) {
        this.places = places;
        this.random = random;
        kind("blanks", this::blanks);
        kind("blanks", this::blanks);
        kind("number in the street cell", this::numberInStreet);
        kind("number in the street cell", this::numberInStreet);
        kind("number in the street cell", this::numberInStreet);
        kind("number in the wrong column", this::numberElsewhere);
        kind("number in the wrong column", this::numberElsewhere);
        kind("number made a day", this::numberAsDay);
        kind("Str.", row -> street(row, name -> name.replaceFirst("traße$", "tr.")));
        kind("Str.", row -> street(row, name -> name.replaceFirst("traße$", random.nextBoolean() ? "tr" : "tr.")));
        kind("Strasse", row -> street(row, name -> name.replaceFirst("traße", "trasse")));
        kind("missing hyphens", row -> street(row, name -> name.replace('-', ' ')));
        kind("missing hyphens", row -> street(row, name -> name.replaceFirst("-", " ")));
        kind("street in capitals", row -> street(row, name -> name.length() > 6 ? name.toUpperCase() : name));
        kind("typing error in street", this::streetTypo);
        kind("typing error in street", this::streetTypo);
        kind("typing error in town", this::townTypo);
        kind("former name of town", this::formerTown);
        kind("wrong town", this::wrongTown);
        kind("lost leading zero", this::lostZero);
        kind("lost leading zero", this::lostZero);
        kind("wrong postal code", this::wrongCode);
        kind("post-office box", this::postBox);
        kind("number as text", this::numberAsText);
        kind("number as text", this::numberAsText);
        kind("coordinates exchanged", this::exchanged);
        kind("wrong encoding", this::encoding);
        kind("branch as main office", this::branch);
    }

    private void kind(String name, Function<TrueRow, Optional<String>> planter) {
        kinds.add(Map.entry(name, planter));
    }

    /** Plants one error; nothing when the kind that was drawn does not fit the row. */
    Optional<PlantedError> plant(TrueRow row) {
        Map.Entry<String, Function<TrueRow, Optional<String>>> kind = kinds.get(random.nextInt(kinds.size()));
        return kind.getValue().apply(row).map(field -> {
            row.planted.add(field);
            return PlantedError.in(row, kind.getKey(), field);
        });
    }

    private Optional<String> blanks(TrueRow row) {
        List<String> texts = row.cells.keySet().stream()
            .filter(field -> row.cells.get(field) instanceof String && row.isClean(field)
                && !"type".equals(field)).toList();
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        String field = texts.get(random.nextInt(texts.size()));
        String value = row.text(field);
        row.cells.put(field, switch (random.nextInt(4)) {
            case 0 -> value + "  ";
            case 1 -> " " + value;
            case 2 -> value + "\u00a0";
            default -> value.contains(" ") ? value.replaceFirst(" ", "   ") : value + " ";
        });
        return Optional.of(field);
    }

    private Optional<String> numberInStreet(TrueRow row) {
        String number = row.text("houseNumber");
        String street = row.text("street");
        if (number.isEmpty() || row.joinedStreet || !row.isClean("street", "houseNumber")
            || street.matches("[A-Z] \\d")) {
            return Optional.empty();
        }
        row.cells.remove("houseNumber");
        row.planted.add("street");
        row.cells.put("street", switch (random.nextInt(7)) {
            case 0 -> street + ", " + number;
            case 1 -> street + " Nr. " + number;
            case 2 -> {
                row.truth.put("houseNumber", number.replace(" ", ""));
                yield street.endsWith("straße") ? street.replaceFirst("straße$", "str.") + number.replace(" ", "")
                    : street + " " + number.replace(" ", "");
            }
            case 3 -> street.endsWith("straße") ? street.replaceFirst("straße$", "str. ") + number
                : street + "  " + number;
            default -> street + " " + number;
        });
        return Optional.of("houseNumber");
    }

    private Optional<String> numberElsewhere(TrueRow row) {
        String number = row.text("houseNumber");
        if (number.isEmpty() || row.joinedStreet
            || !row.isClean("street", "houseNumber", "addressNote", "postalCode", "town", "note")) {
            return Optional.empty();
        }
        if (random.nextInt(3) == 0 && !row.joinedTown && number.matches("\\d+ ?[a-z]?")) {
            row.cells.put("houseNumber", row.text("postalCode"));
            row.cells.put("postalCode", number);
            row.planted.add("postalCode");
            return Optional.of("houseNumber");
        }
        if (random.nextInt(3) == 0 && !row.joinedTown && number.matches("\\d+ ?[a-z]?")) {
            row.cells.remove("houseNumber");
            row.cells.put("town", number + " " + row.text("town"));
            row.planted.add("town");
            return Optional.of("houseNumber");
        }
        if (!row.text("addressNote").isEmpty() || row.text("street").matches(".*\\d$")) {
            return Optional.empty();
        }
        row.cells.remove("houseNumber");
        row.cells.put("addressNote", random.nextInt(4) == 0 ? "Nr. " + number : number);
        row.planted.add("addressNote");
        return Optional.of("houseNumber");
    }

    private Optional<String> numberAsDay(TrueRow row) {
        if (row.joinedStreet || !row.text("houseNumber").matches("\\d+-\\d+")
            || !row.isClean("houseNumber", "street")) {
            return Optional.empty();
        }
        int from = 1 + random.nextInt(10);
        row.truth.put("houseNumber", from + "-" + (from + 2));
        row.cells.put("houseNumber", LocalDate.of(2023, from + 2, from));
        return Optional.of("houseNumber");
    }

    private Optional<String> street(TrueRow row, Function<String, String> change) {
        String street = row.text("street");
        String changed = change.apply(street);
        if (!row.isClean("street") || !row.streetListed || changed.equals(street)) {
            return Optional.empty();
        }
        row.cells.put("street", changed);
        return Optional.of("street");
    }

    private Optional<String> streetTypo(TrueRow row) {
        return street(row, name -> {
            if (name.length() < 8) {
                return name;
            }
            String wrong = typo(name);
            boolean other = places.streets(row.municipality).stream().anyMatch(each -> each.name().equals(wrong));
            return other ? name : wrong;
        });
    }

    private Optional<String> townTypo(TrueRow row) {
        String town = row.text("town");
        if (!row.isClean("town", "postalCode") || town.contains("-")) {
            return Optional.empty();
        }
        row.cells.put("town", typo(town));
        return Optional.of("town");
    }

    /** One letter left out, doubled, changed or exchanged with the next. */
    private String typo(String word) {
        int at = random.nextInt(word.length() - 1);
        while (!Character.isLetter(word.charAt(at)) || !Character.isLetter(word.charAt(at + 1))
            || word.charAt(at) == word.charAt(at + 1)) {
            at = random.nextInt(word.length() - 1);
        }
        String before = word.substring(0, at);
        char one = word.charAt(at);
        char next = word.charAt(at + 1);
        String after = word.substring(at + 2);
        return switch (random.nextInt(4)) {
            case 0 -> before + next + after;
            case 1 -> before + one + one + next + after;
            case 2 -> before + next + one + after;
            default -> before + one + other(next) + after;
        };
    }

    private char other(char letter) {
        char other = LETTERS.charAt(random.nextInt(LETTERS.length()));
        while (other == letter) {
            other = LETTERS.charAt(random.nextInt(LETTERS.length()));
        }
        return other;
    }

    private Optional<String> formerTown(TrueRow row) {
        if (row.municipality.formerNames().isEmpty() || !row.isClean("town")
            || !row.text("town").equals(row.municipality.name())) {
            return Optional.empty();
        }
        row.cells.put("town", row.municipality.formerNames().getFirst());
        return Optional.of("town");
    }

    private Optional<String> wrongTown(TrueRow row) {
        if (!row.isClean("town", "postalCode", "street") || !row.text("town").equals(row.municipality.name())) {
            return Optional.empty();
        }
        List<Town> others = places.municipalities(row.municipality.districtKey()).stream()
            .filter(town -> !town.id().equals(row.municipality.id())
                && town.postalCodes().stream().noneMatch(row.municipality.postalCodes()::contains))
            .toList();
        row.cells.put("town", others.get(random.nextInt(others.size())).name());
        return Optional.of("town");
    }

    private Optional<String> lostZero(TrueRow row) {
        String code = row.text("postalCode");
        if (!code.startsWith("0") || !row.isClean("postalCode")) {
            return Optional.empty();
        }
        row.cells.put("postalCode", !row.joinedTown && random.nextBoolean() ? Double.valueOf(code) : code.substring(1));
        return Optional.of("postalCode");
    }

    private Optional<String> wrongCode(TrueRow row) {
        String code = row.text("postalCode");
        if (!row.isClean("postalCode", "town", "street")) {
            return Optional.empty();
        }
        int at = 1 + random.nextInt(4);
        char digit = (char) ('0' + (code.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
        String wrong = code.substring(0, at) + digit + code.substring(at + 1);
        if (row.municipality.postalCodes().contains(wrong)) {
            return Optional.empty();
        }
        row.cells.put("postalCode", wrong);
        return Optional.of("postalCode");
    }

    private Optional<String> postBox(TrueRow row) {
        if (!row.isClean("street", "houseNumber", "addressNote") || !row.text("addressNote").isEmpty()) {
            return Optional.empty();
        }
        String box = "Postfach " + (10 + random.nextInt(90)) + " " + (10 + random.nextInt(90));
        row.truth.put("addressNote", box);
        row.planted.add("addressNote");
        if (random.nextInt(3) > 0) {
            row.truth.remove("street");
            row.truth.remove("houseNumber");
            row.cells.remove("houseNumber");
            row.planted.add("houseNumber");
            row.cells.put("street", box);
        } else {
            row.cells.put("street", row.text("street") + ", " + box);
        }
        return Optional.of("street");
    }

    private Optional<String> numberAsText(TrueRow row) {
        if (row.text("x").isEmpty() || !row.isClean("x", "y")) {
            return Optional.empty();
        }
        String field = random.nextBoolean() ? "x" : "y";
        row.cells.put(field, row.text(field).replace('.', ',') + (random.nextInt(3) == 0 ? "°" : ""));
        return Optional.of(field);
    }

    private Optional<String> exchanged(TrueRow row) {
        if (row.text("x").isEmpty() || !row.isClean("x", "y")) {
            return Optional.empty();
        }
        row.cells.put("x", Double.valueOf(row.text("y")));
        row.cells.put("y", Double.valueOf(row.text("x")));
        row.planted.add("y");
        return Optional.of("x");
    }

    private Optional<String> encoding(TrueRow row) {
        List<String> fields = List.of("street", "town", "name");
        String field = fields.get(random.nextInt(fields.size()));
        String value = row.text(field);
        if (value.chars().allMatch(each -> each < 128) || !row.isClean(field)) {
            return Optional.empty();
        }
        if (random.nextInt(3) == 0 && !"name".equals(field) && ("town".equals(field) || row.streetListed)) {
            row.cells.put(field, value.replaceAll("[^\\x00-\\x7f]", "\ufffd"));
        } else {
            row.cells.put(field, new String(value.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252")));
        }
        return Optional.of(field);
    }

    private Optional<String> branch(TrueRow row) {
        if (!row.isClean("level", "name")) {
            return Optional.empty();
        }
        row.truth.put("name", row.text("name") + ", Außenstelle");
        row.cells.put("name", row.text("name"));
        row.truth.put("level", "Außenstelle");
        row.cells.put("level", "Hauptstelle");
        return Optional.of("level");
    }
}
