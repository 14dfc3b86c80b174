// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.triangula.organization.measure.ChartMeasures;
import org.triangula.organization.measure.Contradictions;
import org.triangula.organization.measure.Derived;
import org.triangula.organization.measure.NumericMeasures;
import org.triangula.organization.measure.PublishedStatement;
import org.triangula.organization.measure.PublishedStatement.Comparison;
import org.triangula.organization.notation.Administration;
import org.triangula.organization.notation.AdministrationReader;
import org.triangula.organization.notation.AdministrationReader.Reading;
import org.triangula.organization.notation.AdministrationWriter;
import org.triangula.organization.notation.RankTable;

/** The published cases give the published classifications, computed from their charts alone. */
class PublishedCasesTest {

    private static final RankTable RANKS = RankTable.supplied();
    private static final Map<String, Administration> CASES = new TreeMap<>();
    private static final Map<String, Map<String, Derived>> MEASURES = new TreeMap<>();
    private static List<PublishedStatement> published;

    @BeforeAll
    static void read() throws IOException {
        Path folder = Path.of(System.getProperty("triangula.root"),
            "bundles/org.triangula.examples.study/data/organisation/cases");
        published = PublishedStatement.read(Files.readString(folder.resolve("published.tsv")));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".chart.txt")).sorted().toList()) {
                Reading reading = new AdministrationReader(RANKS).read(Files.readString(file, StandardCharsets.UTF_8));
                assertEquals(List.of(), reading.remarks(), file.toString());
                String key = file.getFileName().toString().replace(".chart.txt", "");
                assertEquals(key, reading.administration().key());
                CASES.put(key, reading.administration());
                Map<String, Derived> measures = new LinkedHashMap<>();
                LocalDate day = key.startsWith("bw-") ? LocalDate.of(2024, 6, 1) : LocalDate.of(2021, 12, 31);
                new ChartMeasures(reading.administration().on(day)).all().forEach(one -> measures.put(one.key(), one));
                MEASURES.put(key, measures);
            }
        }
    }

    private static Map<String, Map<String, Derived>> measures(boolean counties) {
        Map<String, Map<String, Derived>> some = new TreeMap<>(MEASURES);
        some.keySet().removeIf(key -> key.startsWith("bw-") != counties);
        return some;
    }

    private static int count(String measure, String value) {
        return (int) measures(false).values().stream().filter(one -> one.get(measure).is(value)).count();
    }

    private static Comparison compare(String about, String place, String wanted) {
        PublishedStatement statement = published.stream().filter(one -> one.about().equals(about)
            && one.place().equals(place) && one.wanted().equals(wanted)).findFirst().orElseThrow();
        return statement.compare(measures(statement.publication().equals("A")));
    }

    @Test
    void enteredAreFourteenCasesAndFourCounties() {
        assertEquals(14, measures(false).size());
        assertEquals(4, measures(true).size());
    }

    @Test
    void formsOfTheStrategicCarrier() {
        assertEquals(List.of(3, 4, 2, 3, 2, 0), Stream.of("integrated", "own-office", "staff-unit", "lead", "mixed",
            "project").map(form -> count("strategic-form", form)).toList());
    }

    @Test
    void seatOfTheImmigrationOffice() {
        assertEquals(List.of(3, 4, 2, 2, 3), Stream.of("integrated", "citizen-office", "public-order-office",
            "own-office-in-department", "own-office-in-division").map(seat -> count("residence-seat", seat)).toList());
    }

    @Test
    void seatOfCounsellingWithOwnStaff() {
        assertEquals(List.of(3, 3, 2, 1), Stream.of("integrated", "social-office", "own-office", "residence-office")
            .map(seat -> (int) measures(false).values().stream().filter(one -> one.get("counselling").is("own-staff")
                && one.get("counselling-seat").is(seat)).count()).toList());
        assertEquals(9, count("counselling", "own-staff"));
        assertEquals(1, count("counselling", "disputed"), "Schwäbisch Gmünd is left out at one place of the text");
    }

    @Test
    void whatTheTextSaysAgreesButForItsKnownContradictions() {
        Set<String> contradicted = new TreeSet<>();
        for (PublishedStatement statement : published) {
            Comparison comparison = statement.compare(measures(statement.publication().equals("A")));
            if (!comparison.agrees()) {
                contradicted.add(statement.place() + " " + statement.about() + " " + comparison.missing()
                    + comparison.surplus());
            }
        }
        assertEquals(new TreeSet<>(Set.of(
            "L542 strategic-form [][]",
            "L583 benefits-with-residence [][hildburghausen, reutlingen]",
            "L585 configuration [][hildburghausen]")), contradicted);
    }

    @Test
    void aMajorityThatIsNone() {
        Comparison majority = compare("strategic-form", "L542", "own-office");
        assertEquals(4, majority.computed().size());
        assertEquals(14, majority.base());
    }

    @Test
    void integratedAndFragmentedCasesAreThoseNamed() {
        assertTrue(MEASURES.get("reutlingen").get("configuration").is("integrated"));
        assertEquals(Set.of("augsburg", "erlangen", "mannheim", "gross-gerau"),
            compare("configuration", "L585", "fragmented").computed());
        assertTrue(MEASURES.get("regensburg").get("configuration").is("partly"));
    }

    @Test
    void couplingOfStrategicWorkAndCounselling() {
        assertEquals(Set.of("hildburghausen", "lippe", "muenchen", "regensburg", "reutlingen", "rheine",
            "schwaebisch-gmuend"), compare("coupling", "P4", "strong").computed());
        assertTrue(compare("coupling", "P4", "strong").open().containsAll(Set.of("bielefeld", "erlangen", "mannheim")));
        assertEquals(1, MEASURES.get("schwaebisch-gmuend").get("coupling").open().size());
    }

    @Test
    void contradictionsWithinACaseAreShown() {
        Map<String, List<String>> found = new TreeMap<>();
        CASES.forEach((key, one) -> Contradictions.in(one).forEach(contradiction -> found
            .computeIfAbsent(key, any -> new ArrayList<>()).add(contradiction.unit().key() + " "
                + contradiction.source())));
        assertEquals(Map.of("giessen", List.of("buero ", "ordnungsamt B L548"), "schwaebisch-gmuend",
            List.of("welcome-center B L568"), "bw-enzkreis", List.of("amt A L6321")), found);
        assertTrue(Contradictions.in(CASES.get("giessen")).getFirst().text().matches("8.*7.*"));
    }

    @Test
    void officesAndDepartmentsInvolved() {
        List<String> tasks = List.of("strategic", "abh", "asylblg", "counselling");
        Map<String, String> offices = new TreeMap<>();
        CASES.forEach((key, one) -> offices.put(key,
            new NumericMeasures(new ChartMeasures(one).places()).offices(tasks).value().orElseThrow()));
        assertEquals("1", offices.get("reutlingen"));
        assertEquals("1", offices.get("hildburghausen"));
        assertEquals("2", offices.get("regensburg"));
        for (String key : List.of("augsburg", "erlangen", "mannheim", "gross-gerau")) {
            Derived departments = new NumericMeasures(new ChartMeasures(CASES.get(key)).places()).departments(tasks);
            assertTrue(Integer.parseInt(departments.value().orElseThrow()) >= 2, key);
        }
    }

    @Test
    void countiesOfBadenWuerttemberg() {
        Map<String, String> forms = new TreeMap<>();
        measures(true).forEach((key, one) -> forms.put(key, one.get("strategic-form").value().orElseThrow()));
        assertEquals(Map.of("bw-enzkreis", "integrated", "bw-hohenlohekreis", "lead", "bw-loerrach", "staff-unit",
            "bw-ostalbkreis", "staff-unit"), forms);
        assertEquals("strong", MEASURES.get("bw-enzkreis").get("coupling").value().orElseThrow());
        Derived staff = new NumericMeasures(new ChartMeasures(CASES.get("bw-hohenlohekreis")
            .on(LocalDate.of(2024, 6, 1))).places()).fullTimeEquivalents("strategic");
        assertEquals("1.95", staff.value().orElseThrow());
        assertEquals("8.72", new NumericMeasures(new ChartMeasures(CASES.get("bw-hohenlohekreis")
            .on(LocalDate.of(2024, 6, 1))).places()).perInhabitants("counselling").value().orElseThrow());
    }

    @Test
    void historyOfHohenlohekreisIsReplayed() {
        Administration county = CASES.get("bw-hohenlohekreis");
        assertEquals(4, county.reorganizations().size());
        assertTrue(new ChartMeasures(county.on(LocalDate.of(2017, 1, 1))).integratedOffice().is("yes"));
        assertTrue(new ChartMeasures(county.on(LocalDate.of(2021, 1, 1))).integratedOffice().is("no"));
    }

    @Test
    void filesRoundTrip() {
        CASES.forEach((key, one) -> assertEquals(one,
            new AdministrationReader(RANKS).read(new AdministrationWriter(RANKS).write(one)).administration(), key));
    }
}
