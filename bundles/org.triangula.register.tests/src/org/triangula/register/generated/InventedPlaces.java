// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.generated;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.triangula.gazetteer.Gazetteer;
import org.triangula.gazetteer.IndexedGazetteer;
import org.triangula.gazetteer.Street;
import org.triangula.gazetteer.Town;
import org.triangula.gazetteer.address.AddressTable;
import org.triangula.gazetteer.build.GazetteerContent;
import org.triangula.gazetteer.name.NameForms;

/** Invented districts, towns and streets, and a gazetteer of most of them: as in life, some streets are missing. */
final class InventedPlaces {

    private static final double UNLISTED = 0.02;

    private final Map<String, String> districts = new LinkedHashMap<>();
    private final Map<String, Town> towns = new LinkedHashMap<>();
    private final Map<String, List<Street>> streets = new LinkedHashMap<>();
    private final Gazetteer gazetteer;

    InventedPlaces(Random random) {
        for (String line : lines("invented-places.tsv")) {
            String[] cells = line.split("\t", -1);
            if ("district".equals(cells[0])) {
                districts.put(cells[1], cells[3]);
            } else {
                boolean municipality = "municipality".equals(cells[0]);
                towns.put(cells[2], new Town(cells[2], municipality ? Town.Kind.MUNICIPALITY : Town.Kind.LOCALITY,
                    cells[3], municipality ? cells[1] + "%03d".formatted(towns.size() % 1000) : "", cells[1], cells[4],
                    list(cells[5]), list(cells[6]), list(cells[7]), Double.NaN, Double.NaN));
            }
        }
        List<String> names = lines("street-names.txt");
        List<Street> listed = new ArrayList<>();
        for (Town town : towns.values()) {
            if (town.kind() == Town.Kind.MUNICIPALITY) {
                streets.put(town.id(), streets(town, names, random));
                streets.get(town.id()).stream().filter(street -> random.nextDouble() >= UNLISTED).forEach(listed::add);
            }
        }
        gazetteer = new IndexedGazetteer(new GazetteerContent("invented", List.copyOf(towns.values()), listed,
            AddressTable.EMPTY), NameForms.standard());
    }

    private static List<Street> streets(Town town, List<String> names, Random random) {
        List<String> mixed = new ArrayList<>(names);
        Collections.shuffle(mixed, random);
        List<Street> found = new ArrayList<>();
        for (String name : mixed.subList(0, 25 + random.nextInt(50))) {
            String code = town.postalCodes().get(random.nextInt(town.postalCodes().size()));
            found.add(new Street(town.id() + "/" + name, name, town.id(), "", List.of(code), List.of(), List.of(), 0,
                0));
        }
        return found;
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(","));
    }

    private static List<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(
            new InputStreamReader(InventedPlaces.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** Keys of the districts. */
    List<String> districts() {
        return List.copyOf(districts.keySet());
    }

    String districtName(String key) {
        return districts.get(key);
    }

    List<Town> municipalities(String district) {
        return towns.values().stream()
            .filter(town -> town.kind() == Town.Kind.MUNICIPALITY && town.districtKey().equals(district)).toList();
    }

    List<Town> localities(Town municipality) {
        return towns.values().stream().filter(town -> town.municipality().equals(municipality.id())).toList();
    }

    List<Street> streets(Town municipality) {
        return streets.get(municipality.id());
    }

    /** Longitude and latitude of a place in a district; each district is a box of 0.4 by 0.3 degrees. */
    double[] point(String district, Random random) {
        int number = districts().indexOf(district);
        return new double[] {7.6 + number % 7 * 0.4 + 0.01 + random.nextDouble() * 0.38,
            47.6 + number / 7 * 0.3 + 0.01 + random.nextDouble() * 0.28};
    }

    /** The box of a district: west, south, east, north in degrees. */
    double[] box(String district) {
        int number = districts().indexOf(district);
        double west = 7.6 + number % 7 * 0.4;
        double south = 47.6 + number / 7 * 0.3;
        return new double[] {west, south, west + 0.4, south + 0.3};
    }
}
