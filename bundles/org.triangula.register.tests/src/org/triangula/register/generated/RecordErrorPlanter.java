// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.triangula.gazetteer.Street;
import org.triangula.gazetteer.Town;

/** Plants errors that no row shows by itself. They have no repair: a person has to ask. */
final class RecordErrorPlanter {

    static final String DUPLICATE = "duplicate";
    static final String OPERATOR = "address of the operator";
    static final String MAIN_OFFICES = "branch beside main office";
    static final String OUTSIDE = "coordinates outside";
    static final String OTHER_DISTRICT = "town of another district";
    static final String MISSING_TYPE = "missing type";
    static final String VANISHED = "vanished";
    /** All kinds of error that are planted here. */
    static final Set<String> KINDS = Set.of(DUPLICATE, OPERATOR, MAIN_OFFICES, OUTSIDE, OTHER_DISTRICT, MISSING_TYPE,
        VANISHED);

    private static final int REPORTED_BEFORE = 15;

    private final InventedPlaces places;
    private final Random random;
    private final String district;
    private final List<TrueRow> rows;
    private final List<PlantedError> errors;

    RecordErrorPlanter(InventedPlaces places, Random random, String district, List<TrueRow> rows,
        List<PlantedError> errors) {
        this.places = places;
        this.random = random;
        this.district = district;
        this.rows = rows;
        this.errors = errors;
    }

    /** Types that are to be taken out of a district, before other errors are planted. */
    void missingType() {
        if (random.nextDouble() < 0.4) {
            String gone = RowGenerator.TYPES.get(random.nextInt(RowGenerator.TYPES.size()));
            List<String> others = RowGenerator.TYPES.stream().filter(type -> !type.equals(gone)).toList();
            rows.stream().filter(row -> row.text("type").equals(gone))
                .forEach(row -> row.set("type", others.get(random.nextInt(others.size()))));
            errors.add(new PlantedError(MISSING_TYPE, null, gone, "", 0, 0));
        }
    }

    /** Plants into rows without other errors; adds so many duplicates to the rows. */
    void plant(int duplicates) {
        List<TrueRow> clean = new ArrayList<>(rows.stream().filter(row -> row.planted.isEmpty()).toList());
        Collections.shuffle(clean, random);
        for (int i = 0; i < duplicates; i++) {
            duplicate(clean.removeLast());
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            outside(clean.removeLast());
            otherDistrict(clean.removeLast());
        }
        operator(clean);
        mainOffices(clean);
    }

    private void duplicate(TrueRow of) {
        TrueRow copy = new TrueRow(of.municipality, of.streetListed);
        copy.truth.putAll(of.truth);
        copy.cells.putAll(of.cells);
        copy.set("id", String.valueOf(rows.size() + 1));
        String name = of.text("name");
        int space = name.lastIndexOf(' ');
        copy.set("name", switch (random.nextInt(4)) {
            case 0 -> name;
            case 1 -> name.toUpperCase(Locale.GERMAN);
            case 2 -> name.substring(0, space) + "," + name.substring(space);
            // a letter is lost
            default -> name.charAt(0) + name.substring(2);
        });
        copy.joinedTown = of.joinedTown;
        copy.joinedStreet = of.joinedStreet;
        copy.planted.add("");
        of.planted.add("");
        involve(of, copy);
        rows.add(random.nextInt(rows.size()), copy);
        errors.add(PlantedError.in(copy, DUPLICATE, ""));
    }

    private static void involve(TrueRow... involved) {
        for (TrueRow row : involved) {
            row.involved = true;
        }
    }

    private void outside(TrueRow row) {
        List<String> others = places.districts().stream().filter(key -> !key.equals(district)).toList();
        double[] point = places.point(others.get(random.nextInt(others.size())), random);
        RowGenerator.coordinate(row, "x", point[0]);
        RowGenerator.coordinate(row, "y", point[1]);
        involve(row);
        errors.add(PlantedError.in(row, OUTSIDE, "x"));
    }

    private void otherDistrict(TrueRow row) {
        List<String> districts = places.districts().stream().filter(key -> !key.equals(district)).toList();
        Town town;
        do {
            List<Town> others = places.municipalities(districts.get(random.nextInt(districts.size())));
            town = others.get(random.nextInt(others.size()));
        } while (!isElsewhereOnly(town));
        List<Street> streets = places.gazetteer().streetsOf(town);
        Street street = streets.get(random.nextInt(streets.size()));
        row.set("street", street.name());
        row.set("postalCode", street.postalCodes().getFirst());
        row.set("town", town.name());
        involve(row);
        errors.add(PlantedError.in(row, OTHER_DISTRICT, "town"));
    }

    /** Whether no town of the district has the same name. */
    private boolean isElsewhereOnly(Town town) {
        return places.municipalities(district).stream().noneMatch(own -> own.name().equals(town.name())
            || places.localities(own).stream().anyMatch(part -> part.name().equals(town.name())));
    }

    /** Courses of one operator are given with its own address instead of where they take place. */
    private void operator(List<TrueRow> clean) {
        String type = RowGenerator.TYPES.get(random.nextInt(RowGenerator.TYPES.size()));
        List<TrueRow> courses = clean.stream().filter(row -> row.text("type").equals(type)).limit(
            3 + random.nextInt(2)).toList();
        if (courses.size() < 3) {
            return;
        }
        clean.removeAll(courses);
        for (TrueRow row : courses) {
            row.set("operator", "Bildungsakademie " + places.districtName(district));
            involve(row);
            if (row != courses.getFirst()) {
                row.setAddress(courses.getFirst());
                errors.add(PlantedError.in(row, OPERATOR, "street"));
            }
        }
    }

    /** An office has a main office and a branch, and the branch is given as main office, too. */
    private void mainOffices(List<TrueRow> clean) {
        TrueRow main = clean.removeLast();
        TrueRow branch = clean.removeLast();
        branch.set("type", main.text("type"));
        main.set("name", "Amt für Teilhabe " + places.districtName(district));
        branch.set("name", main.text("name") + (random.nextBoolean() ? " (" + branch.text("town") + ")"
            : ", " + branch.text("town")));
        main.set("level", "Hauptstelle");
        branch.set("level", "Hauptstelle");
        involve(main, branch);
        errors.add(PlantedError.in(branch, MAIN_OFFICES, "level"));
    }

    /** The list of a year before: some of the rows, and some that are no longer there. */
    List<TrueRow> before(RowGenerator generator, int number) {
        List<TrueRow> before = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            TrueRow vanished = generator.next(district, number + i);
            // of a type that the district still has; without any, the type is missing
            String type = rows.get(random.nextInt(rows.size())).text("type");
            vanished.set("type", type);
            vanished.involved = true;
            before.add(vanished);
            errors.add(PlantedError.in(vanished, VANISHED, ""));
        }
        rows.stream().filter(row -> row.planted.isEmpty() && !row.involved).limit(REPORTED_BEFORE)
            .forEach(before::add);
        return before;
    }
}
