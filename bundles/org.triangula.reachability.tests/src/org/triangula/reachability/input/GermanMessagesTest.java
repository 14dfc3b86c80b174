// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangula.geo.area.AreaLayer;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityInputException;

/** Errors of input tables in both languages, and what tables of catchments say about wrong rows. */
class GermanMessagesTest {

    private static Map<String, String> texts(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(Messages.class.getResourceAsStream(name),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static List<String> places(String text) {
        List<String> places = new ArrayList<>();
        for (Matcher matcher = Pattern.compile("\\{\\d}").matcher(text); matcher.find();) {
            places.add(matcher.group());
        }
        return places.stream().distinct().sorted().toList();
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Map<String, String> english = texts("messages.properties");
        Map<String, String> german = texts("messages_de.properties");
        assertEquals(english.keySet(), german.keySet());
        english.forEach((key, text) -> {
            assertEquals(places(text), places(german.get(key)), key);
            String filled = NLS.bind(german.get(key), new Object[] {"A1", "B2", "C3", "D4", "E5", "F6", "G7"});
            for (String place : places(text)) {
                assertTrue(filled.contains("ABCDEFG".charAt(place.charAt(1) - '0') + ""), key + ": " + filled);
            }
            assertTrue(filled.indexOf('\'') < 0 && filled.indexOf('{') < 0, filled);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"area,facility;North,f1|column area: 'North' is none of the areas",
        "area,facility;,f1|column area: is empty", "area,facility;a,f9|column facility: 'f9' is none of the facilities",
        "area,office;a,f1|the columns must be area and facility", "area,facility|no office is responsible",
        "id,responsible_area;f1,|no office is responsible"})
    void tablesOfCatchmentsSayWhatIsWrong(String text, String message, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("offices.csv"), text.replace(';', '\n') + "\n");
        ReachabilityInputException error = assertThrows(ReachabilityInputException.class, () -> CatchmentTable.read(
                file, new Origins.Builder().add("o", 9, 48, 1).build(), new Facilities(List.of(
                        new Facilities.Facility("f1", "t", 9, 48, ""))), new AreaLayer("none", "EPSG:4326",
                                List.of())));
        assertTrue(error.getMessage().contains(message), error.getMessage());
        assertTrue(error.getMessage().contains("offices.csv"), error.getMessage());
    }
}
