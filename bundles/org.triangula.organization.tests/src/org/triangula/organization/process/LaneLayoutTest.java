// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.triangula.organization.process.LaneLayout.Arrow;
import org.triangula.organization.process.LaneLayout.Box;
import org.triangula.organization.process.LaneLayout.Lane;
import org.triangula.organization.process.LaneLayout.Sizes;
import org.triangula.organization.process.LaneLayout.Spot;

/** Swim lanes: who has which lane and column, and that no arrow runs through a box. */
class LaneLayoutTest {

    private static final Sizes SIZES = new Sizes(150, 60, 80);

    private static LaneLayout layout(String text) {
        return LaneLayout.of(new ProcessReader(MediumTable.supplied()).read(text).process().variants().getFirst(),
            SIZES);
    }

    @Test
    void lanesInOrderOfAppearanceAndColumnsByTheLongestWay() {
        LaneLayout layout = layout("""
            (a) A [Office]
              -> b
              -> d
            (b) B [Citizen]
            (c) C [office]
            (d) D [Jobcenter]
              -> b: once more
              -> end: else
            """);
        assertEquals(List.of("Office", "Citizen", "Jobcenter"), layout.lanes().stream().map(Lane::carrier).toList());
        assertEquals(List.of(0, 1, 2, 3), List.of("a", "b", "c", "d").stream()
            .map(step -> layout.box(step).orElseThrow().column()).toList());
        assertEquals(List.of(true, true, true, true, true, false),
            layout.arrows().stream().map(Arrow::handOver).toList());
        Box end = layout.boxes().stream().filter(Box::end).findFirst().orElseThrow();
        assertEquals(4, end.column());
        Arrow back = layout.arrows().stream().filter(one -> one.flow().condition().equals("once more")).findFirst()
            .orElseThrow();
        assertEquals(layout.box("b").orElseThrow().along(), back.points().getLast().along());
    }

    @Property(tries = 300)
    void arrowsRunAtRightAnglesAroundBoxes(@ForAll long seed) {
        NotedVariant variant = new GeneratedProcess(new Random(seed)).variant(0);
        LaneLayout layout = LaneLayout.of(variant, SIZES);
        assertEquals(variant.steps().size(), layout.boxes().stream().filter(box -> !box.end()).count());
        assertEquals(variant.steps().stream().mapToInt(step -> step.flows().size()).sum(), layout.arrows().size());
        for (Box box : layout.boxes()) {
            Lane lane = layout.lanes().get(box.lane());
            assertTrue(box.across() >= lane.from() && box.across() + box.breadth() <= lane.to(), "in its lane");
            assertTrue(box.along() >= 0 && box.along() + box.length() <= layout.length(), "in the figure");
            layout.boxes().stream().filter(other -> other != box)
                .forEach(other -> assertFalse(overlap(box, other), box + " " + other));
        }
        for (Arrow arrow : layout.arrows()) {
            for (int i = 1; i < arrow.points().size(); i++) {
                Spot from = arrow.points().get(i - 1);
                Spot to = arrow.points().get(i);
                assertTrue(from.along() == to.along() || from.across() == to.across(), "right angle");
                layout.boxes().forEach(box -> assertFalse(through(from, to, box), arrow + " runs through " + box));
            }
        }
    }

    private static boolean overlap(Box one, Box other) {
        return one.along() < other.along() + other.length() && other.along() < one.along() + one.length()
            && one.across() < other.across() + other.breadth() && other.across() < one.across() + one.breadth();
    }

    private static boolean through(Spot from, Spot to, Box box) {
        return Math.max(from.along(), to.along()) > box.along()
            && Math.min(from.along(), to.along()) < box.along() + box.length()
            && Math.max(from.across(), to.across()) > box.across()
            && Math.min(from.across(), to.across()) < box.across() + box.breadth();
    }

    @Property(tries = 150)
    void differentWaysDoNotCoverEachOther(@ForAll long seed) {
        LaneLayout layout = LaneLayout.of(new GeneratedProcess(new Random(seed)).variant(0), SIZES);
        List<Arrow> arrows = layout.arrows();
        for (int i = 0; i < arrows.size(); i++) {
            for (int j = i + 1; j < arrows.size(); j++) {
                boolean related = arrows.get(i).from().equals(arrows.get(j).from())
                    || arrows.get(i).flow().to().equals(arrows.get(j).flow().to());
                assertFalse(!related && cover(arrows.get(i), arrows.get(j)), arrows.get(i) + "\n" + arrows.get(j));
            }
        }
    }

    private static boolean cover(Arrow one, Arrow other) {
        for (int i = 1; i < one.points().size(); i++) {
            for (int j = 1; j < other.points().size(); j++) {
                Spot a = one.points().get(i - 1);
                Spot b = one.points().get(i);
                Spot c = other.points().get(j - 1);
                Spot d = other.points().get(j);
                boolean flat = a.across() == b.across() && c.across() == d.across() && a.across() == c.across()
                    && common(a.along(), b.along(), c.along(), d.along());
                boolean steep = a.along() == b.along() && c.along() == d.along() && a.along() == c.along()
                    && common(a.across(), b.across(), c.across(), d.across());
                if (flat || steep) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean common(double a, double b, double c, double d) {
        return Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d)) > 0.5;
    }
}
