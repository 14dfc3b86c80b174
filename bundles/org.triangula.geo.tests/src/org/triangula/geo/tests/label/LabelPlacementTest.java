// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.tests.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.triangula.geo.label.LabelAnchors;
import org.triangula.geo.label.LabelPlacement;
import org.triangula.geo.label.LabelRequest;

class LabelPlacementTest {

    private static final Envelope FRAME = new Envelope(0, 600, 0, 400);

    private static boolean overlap(Envelope a, Envelope b) {
        return Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX()) > 1e-9
                && Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY()) > 1e-9;
    }

    private static List<LabelRequest> requests(Random random, int count, List<Envelope> obstacles) {
        List<LabelRequest> requests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = random.nextDouble() * 640 - 20;
            double y = random.nextDouble() * 440 - 20;
            double width = 20 + random.nextDouble() * 90;
            boolean area = random.nextBoolean();
            if (!area) {
                obstacles.add(new Envelope(x - 5, x + 5, y - 5, y + 5));
            }
            requests.add(new LabelRequest("n" + i, random.nextInt(3), area
                    ? LabelAnchors.within(x, y, random.nextDouble() * 60, width, 14)
                    : LabelAnchors.around(x, y, 8, width, 14)));
        }
        return requests;
    }

    @Property(tries = 200)
    void namesNeverOverlapNorCoverSignsNorLeaveTheFrame(@ForAll long seed, @ForAll @IntRange(max = 150) int count) {
        List<Envelope> obstacles = new ArrayList<>();
        List<LabelRequest> requests = requests(new Random(seed), count, obstacles);
        int[] places = LabelPlacement.place(requests, obstacles, FRAME);
        List<Envelope> written = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (places[i] != LabelPlacement.NOWHERE) {
                Envelope box = requests.get(i).boxes().get(places[i]);
                assertTrue(FRAME.contains(box));
                assertTrue(written.stream().noneMatch(other -> overlap(box, other)));
                assertTrue(obstacles.stream().noneMatch(other -> overlap(box, other)));
                written.add(box);
            } else {
                // nothing is left out that would have had room
                assertTrue(requests.get(i).boxes().stream().allMatch(box -> !FRAME.contains(box)
                        || obstacles.stream().anyMatch(other -> overlap(box, other))
                        || taken(requests, places, box)));
            }
        }
    }

    private static boolean taken(List<LabelRequest> requests, int[] places, Envelope box) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0 && overlap(box, requests.get(i).boxes().get(places[i]))) {
                return true;
            }
        }
        return false;
    }

    @Property(tries = 100)
    void theOrderOfRequestsDoesNotMatter(@ForAll long seed) {
        List<Envelope> obstacles = new ArrayList<>();
        List<LabelRequest> requests = requests(new Random(seed), 80, obstacles);
        int[] places = LabelPlacement.place(requests, obstacles, FRAME);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed + 1));
        int[] again = LabelPlacement.place(order.stream().map(requests::get).toList(), obstacles, FRAME);
        for (int i = 0; i < places.length; i++) {
            assertEquals(places[order.get(i)], again[i]);
        }
    }

    @Test
    void theMoreImportantNameGetsTheBetterPlace() {
        LabelRequest village = new LabelRequest("a", 1, LabelAnchors.around(100, 100, 8, 60, 14));
        LabelRequest town = new LabelRequest("b", 2, LabelAnchors.around(110, 100, 8, 60, 14));
        int[] places = LabelPlacement.place(List.of(village, town), List.of(), FRAME);
        assertEquals(0, places[1]);
        assertTrue(places[0] > 0, "the other one gives way");
    }

    @Test
    void touchingIsNoOverlap() {
        LabelRequest left = new LabelRequest("a", 1, List.of(new Envelope(0, 50, 0, 14)));
        LabelRequest right = new LabelRequest("b", 1, List.of(new Envelope(50, 99, 0, 14)));
        assertArrayEquals(new int[] {0, 0}, LabelPlacement.place(List.of(left, right), List.of(), FRAME));
        assertFalse(overlap(left.boxes().getFirst(), right.boxes().getFirst()));
    }
}
