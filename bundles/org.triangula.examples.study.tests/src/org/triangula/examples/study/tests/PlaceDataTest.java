// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.triangula.examples.study.network.AddressLocator;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.examples.study.network.GeographicPoint;
import org.triangula.examples.study.network.RegionPlan;

class PlaceDataTest {
    private static final Pattern FEATURE = Pattern.compile(
            "\"key\":\"([^\"]+)\",\"name\":\"[^\"]+\",\"kind\":\"([A-Z_]+)\".*?"
                    + "\"coordinates\":(\\[\\[\\[.*?\\]\\]\\])");

    private final Map<String, List<List<String>>> rings = new LinkedHashMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final ExampleTable facilities = ExampleTable.read("places/facilities.tsv");

    PlaceDataTest() {
        Matcher matcher = FEATURE.matcher(ExampleText.of("places/areas.geojson"));
        while (matcher.find()) {
            List<List<String>> polygon = new ArrayList<>();
            for (String ring : matcher.group(3).replace("[[[", "").replace("]]]", "").split("\\]\\],\\[\\[")) {
                polygon.add(List.of(ring.replace(" ", "").split("\\],\\[")));
            }
            rings.put(matcher.group(1), polygon);
            kinds.put(matcher.group(1), matcher.group(2));
        }
    }

    @Test
    void municipalitiesTileTheState() {
        Set<String> inner = new HashSet<>();
        kinds.forEach((key, kind) -> {
            if (kind.equals("GEMEINDE")) {
                edges(key).forEach(edge -> assertTrue(inner.add(edge), "overlap at " + edge));
            }
        });
        Set<String> unmatched = new HashSet<>();
        for (String edge : inner) {
            String[] ends = edge.split(">");
            if (!inner.contains(ends[1] + '>' + ends[0])) {
                unmatched.add(edge);
            }
        }
        assertEquals(edges("99"), unmatched, "what is left without a neighbour is the border of the state");
        assertEquals(41, kinds.values().stream().filter("GEMEINDE"::equals).count());
    }

    @Test
    void theCityIsAHoleInTheDistrictAroundIt() {
        assertEquals(2, rings.get("99112").size());
        assertEquals(new HashSet<>(rings.get("99111").get(0)), new HashSet<>(rings.get("99112").get(1)));
    }

    private Set<String> edges(String key) {
        Set<String> edges = new HashSet<>();
        for (List<String> ring : rings.get(key)) {
            for (int i = 1; i < ring.size(); i++) {
                edges.add(ring.get(i - 1) + '>' + ring.get(i));
            }
        }
        return edges;
    }

    @Test
    void facilitiesLieAtTheirAddressExceptTheKnownErrors() {
        Set<String> wrong = ExampleText.column("places/facility-errors.tsv", "id");
        assertEquals(2, wrong.size());
        AddressLocator locator = new AddressLocator(RegionPlan.read());
        int checked = 0;
        for (int i = 0; i < facilities.size(); i++) {
            if (wrong.contains(facilities.text(i, "id")) || facilities.text(i, "street").isEmpty()) {
                continue;
            }
            GeographicPoint point = locator.locate(facilities.text(i, "place"), facilities.text(i, "street"),
                    facilities.integer(i, "house_number"));
            assertEquals(point.longitude(), facilities.number(i, "lon"), 2e-6, facilities.text(i, "id"));
            assertEquals(point.latitude(), facilities.number(i, "lat"), 2e-6, facilities.text(i, "id"));
            checked++;
        }
        assertTrue(checked > 85, "checked " + checked);
    }

    @Test
    void facilitiesLieInTheMunicipalityTheyNameExceptTheKnownErrors() {
        for (int i = 0; i < facilities.size(); i++) {
            boolean inside = contains(facilities.text(i, "located_area"), facilities.number(i, "lon"),
                    facilities.number(i, "lat"));
            assertEquals(!facilities.text(i, "name").endsWith("Kurs Weinheiligen"), inside, facilities.text(i, "id"));
        }
    }

    @Test
    void sheltersAreNotPublishable() {
        for (int i = 0; i < facilities.size(); i++) {
            assertEquals(facilities.text(i, "type").equals("shelter") ? "no" : "yes",
                    facilities.text(i, "publishable"), facilities.text(i, "id"));
        }
    }

    @Test
    void theDistrictOfficeLiesOutsideTheDistrictItServes() {
        for (int i = 0; i < facilities.size(); i++) {
            if (facilities.text(i, "id").equals("AB-01")) {
                assertEquals("99112", facilities.text(i, "responsible_area"));
                assertNotEquals("99112", facilities.text(i, "located_area").substring(0, 5));
            }
        }
    }

    private boolean contains(String key, double longitude, double latitude) {
        boolean inside = false;
        for (List<String> ring : rings.get(key)) {
            for (int i = 1; i < ring.size(); i++) {
                double[] a = point(ring.get(i - 1));
                double[] b = point(ring.get(i));
                if (a[1] > latitude != b[1] > latitude
                        && longitude < (b[0] - a[0]) * (latitude - a[1]) / (b[1] - a[1]) + a[0]) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    private static double[] point(String text) {
        String[] parts = text.split(",");
        return new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])};
    }
}
