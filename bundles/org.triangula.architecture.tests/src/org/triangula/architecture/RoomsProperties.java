// SPDX-License-Identifier: EPL-2.0
package org.triangula.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The table of rooms itself is sound. */
class RoomsProperties {

    @Property
    void noTwoRoomsUseEachOther(@ForAll("rooms") String one, @ForAll("rooms") String other) throws IOException {
        Rooms rooms = Rooms.load();
        assertFalse(!one.equals(other) && rooms.mayUse(one, other) && rooms.mayUse(other, one),
                () -> one + " and " + other + " use each other");
    }

    @Property
    void aPackageLivesInTheRoomItIsNamedAfter(@ForAll("rooms") String room) throws IOException {
        Rooms rooms = Rooms.load();
        assertEquals(room, rooms.roomOfPackage(Rooms.PREFIX + room + ".internal.detail"));
    }

    @Provide
    Arbitrary<String> rooms() {
        return Arbitraries.of("model", "core", "coding", "survey", "organization", "geo", "reachability",
                "triangulation", "exchange.gis", "ui", "coding.ui", "geo.ui", "app", "cli", "libs.poi");
    }
}
