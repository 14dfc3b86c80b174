// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.triangula.organization.network.layout.LabelPlaces.Box;
import org.triangula.organization.network.layout.LabelPlaces.Disc;

/** Names never overlap, whatever is asked for. */
class LabelPlacesTest {

    private static final double WIDTH = 680;
    private static final double HEIGHT = 500;

    private static List<Disc> crowd(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Disc> discs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            discs.add(new Disc(random.nextDouble(WIDTH), random.nextDouble(HEIGHT), 3 + random.nextDouble(9),
                40 + random.nextDouble(120), 14, random.nextDouble()));
        }
        return discs;
    }

    @Property(tries = 60)
    void namesOverlapNeitherEachOtherNorDiscsNorTheLegend(@ForAll @IntRange(min = 1, max = 300) int count,
        @ForAll long seed) {
        List<Disc> discs = crowd(count, seed);
        Box legend = new Box(WIDTH - 180, 0, 180, 150);
        List<Optional<Box>> boxes = LabelPlaces.place(discs, WIDTH, HEIGHT, List.of(legend), 0);
        List<Box> placed = boxes.stream().flatMap(Optional::stream).toList();
        for (int i = 0; i < placed.size(); i++) {
            Box one = placed.get(i);
            assertFalse(one.overlaps(legend));
            assertTrue(one.left() >= 0 && one.top() >= 0 && one.left() + one.width() <= WIDTH
                && one.top() + one.height() <= HEIGHT);
            for (int j = i + 1; j < placed.size(); j++) {
                assertFalse(one.overlaps(placed.get(j)));
            }
            for (Disc disc : discs) {
                assertFalse(one.overlaps(new Box(disc.x() - disc.radius(), disc.y() - disc.radius(),
                    2 * disc.radius(), 2 * disc.radius())));
            }
        }
        assertEquals(boxes, LabelPlaces.place(discs, WIDTH, HEIGHT, List.of(legend), 0));
    }

    @Test
    void aNameThatMustBeSeenIsSeenAndLeadingNamesMayCoverLesserDiscs() {
        List<Disc> discs = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            // a grid without room between the discs
            discs.add(new Disc(200 + i % 10 * 12, 200 + i / 10 * 12, 6, 90, 14, i == 55 ? Double.POSITIVE_INFINITY
                : i == 44 ? 1 : 0.1));
        }
        List<Optional<Box>> strict = LabelPlaces.place(discs, WIDTH, HEIGHT, List.of(), 0);
        assertTrue(strict.get(55).isPresent());
        assertTrue(strict.get(44).isEmpty());
        List<Optional<Box>> lenient = LabelPlaces.place(discs, WIDTH, HEIGHT, List.of(), 1);
        assertTrue(lenient.get(44).isPresent());
        assertFalse(lenient.get(44).get().overlaps(lenient.get(55).orElseThrow()));
        // the margin of the crowd is still free
        assertTrue(lenient.stream().filter(Optional::isPresent).count() > 4);
    }

    @Test
    void theGreatestComesFirst() {
        List<Disc> discs = List.of(new Disc(100, 100, 5, 400, 300, 1), new Disc(102, 102, 5, 400, 300, 2));
        List<Optional<Box>> boxes = LabelPlaces.place(discs, 420, 420, List.of(), 2);
        assertTrue(boxes.get(0).isEmpty());
        assertTrue(boxes.get(1).isEmpty() || boxes.get(1).get().width() == 400);
        List<Disc> small = List.of(new Disc(20, 6, 5, 30, 10, 1), new Disc(20, 6, 5, 30, 10, 2));
        assertTrue(LabelPlaces.place(small, 40, 25, List.of(), 2).get(1).isPresent());
        assertTrue(LabelPlaces.place(small, 40, 25, List.of(), 2).get(0).isEmpty());
    }
}
