// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.tests.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.geo.classes.ClassMethod;
import org.triangula.geo.style.AttributeFilter;
import org.triangula.geo.style.BackgroundLayer;
import org.triangula.geo.style.ClassStyle;
import org.triangula.geo.style.MapSettings;
import org.triangula.geo.style.MapSettingsFile;

class MapSettingsTest {

    private static final Map<String, String> OFFICE =
            Map.of("name", "Jobcenter Süd", "town", "Ellerstadt", "places", "12", "share", "3,5");

    @Test
    void whatWasChosenIsReadAgain(@TempDir Path folder) throws IOException {
        MapSettings settings = MapSettings.FIRST
                .with("facilities:jobcenter", style -> style.withVisible(false).withOpacity(0.25).withLabelled(true)
                        .withLabelField("town").withFilter("name ~ \"Süd\""))
                .with("areas:district", style -> style.withValues("links")
                        .withClasses(ClassStyle.AREAS.withMethod(ClassMethod.QUANTILES).withCount(7)))
                .with("cells", style -> style.withClasses(ClassStyle.TRAVEL_TIME.withLimits(List.of(10.0, 20.5))))
                .withOrder(List.of("cells", "areas:district"))
                .withBackground(new BackgroundLayer("C:\\Daten\\Straßen.gpkg", "roads", "Straßen"))
                .withResult("abc");
        Path file = MapSettingsFile.of(folder);
        MapSettingsFile.write(settings, file);
        assertEquals(settings, MapSettingsFile.read(file));
    }

    @Test
    void damagedFilesGiveTheUsualMap(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("map.json");
        assertEquals(MapSettings.FIRST, MapSettingsFile.read(file));
        for (String text : List.of("", "[]", "{", "null", "{\"layers\":{\"a\":{\"opacity\":7}}}",
                "{\"layers\":{\"a\":3}}", "{\"layers\":{\"a\":{\"classes\":{\"method\":\"NONE\",\"count\":3}}}}",
                "{\"order\":[{}]}", "{\"backgrounds\":[1]}")) {
            Files.writeString(file, text);
            assertEquals(MapSettings.FIRST, MapSettingsFile.read(file), text);
        }
    }

    @Property(tries = 200)
    void orderingKeepsAllLayersAndWhatAPersonChose(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> usual = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            usual.add("l" + i);
        }
        List<String> chosen = new ArrayList<>(usual);
        chosen.add("gone");
        Collections.shuffle(chosen, random);
        List<String> some = chosen.subList(0, random.nextInt(chosen.size() + 1));
        List<String> ordered = MapSettings.FIRST.withOrder(some).ordered(usual);
        assertEquals(usual.stream().sorted().toList(), ordered.stream().sorted().toList());
        List<String> kept = some.stream().filter(usual::contains).toList();
        assertEquals(kept, ordered.stream().filter(kept::contains).toList());
        assertEquals(usual, MapSettings.FIRST.ordered(usual));
    }

    @Test
    void filtersUnderstandConditionsAndWords() {
        for (String words : List.of("", "süd", "town = ellerstadt", "Town=Ellerstadt and name ~ jobcenter",
                "places >= 12 und places < 13", "share < 4", "places != 3", "missing != 1", "name ~ \"center S\"")) {
            assertTrue(new AttributeFilter(words).fits(OFFICE), words);
        }
        for (String words : List.of("nord", "town = Sulm", "places > 12", "missing = 1", "share > 10",
                "town = Ellerstadt and name = Jobcenter")) {
            assertFalse(new AttributeFilter(words).fits(OFFICE), words);
        }
        assertTrue(new AttributeFilter("  ").isEmpty());
    }

    @Test
    void classesRefuseLimitsThatDoNotAscend() {
        assertThrows(IllegalArgumentException.class, () -> ClassStyle.AREAS.withLimits(List.of(2.0, 1.0)));
        assertEquals(3, ClassStyle.AREAS.withLimits(List.of(1.0, 2.0)).of(new double[] {1, 2, 3}).count());
        assertEquals(9, ClassStyle.TRAVEL_TIME.of(new double[0]).count());
        assertEquals("viridis", ClassStyle.AREAS.withScale("gone").colours().id());
    }
}
