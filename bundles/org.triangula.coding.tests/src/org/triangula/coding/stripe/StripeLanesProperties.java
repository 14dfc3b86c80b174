// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.stripe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.triangula.coding.stripe.StripeLanes.Extent;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StripeLanesProperties {

    @Property
    void noTwoStripesOfALaneOverlap(@ForAll("extents") List<Extent> extents) {
        StripeLanes packed = StripeLanes.pack(extents);
        for (int i = 0; i < extents.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(packed.lanes().get(i).equals(packed.lanes().get(j))
                    && extents.get(i).collides(extents.get(j)));
            }
        }
    }

    @Property
    void thereAreOnlyAsManyLanesAsStripesMeet(@ForAll("extents") List<Extent> extents) {
        long most = extents.stream().mapToLong(at -> extents.stream()
            .filter(other -> other.from() <= at.from() && at.from() < other.to()).count()).max().orElse(0);
        assertEquals(most, StripeLanes.pack(extents).count());
    }

    @Provide
    Arbitrary<List<Extent>> extents() {
        return Combinators.combine(Arbitraries.integers().between(0, 100), Arbitraries.integers().between(1, 30))
            .as((from, length) -> new Extent(from, from + length)).list().ofMaxSize(60);
    }
}
