// SPDX-License-Identifier: EPL-2.0
package org.triangula.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The table of rooms: which bundle may use which, read from {@code rooms.properties}. */
final class Rooms {

    /** What all symbolic names of the house begin with. */
    static final String PREFIX = "org.triangula.";

    private final Map<String, Set<String>> direct;

    private Rooms(Map<String, Set<String>> direct) {
        this.direct = direct;
    }

    static Rooms load() throws IOException {
        Properties table = new Properties();
        try (InputStream stream = Rooms.class.getResourceAsStream("rooms.properties");
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            table.load(reader);
        }
        Map<String, Set<String>> direct = new TreeMap<>();
        for (String room : table.stringPropertyNames()) {
            String uses = table.getProperty(room).strip();
            direct.put(room, uses.isEmpty() ? Set.of() : Set.of(uses.split("\\s+")));
        }
        return new Rooms(direct);
    }

    /** Whether the table, or the rule for {@code x.ui} and {@code libs.x}, knows this room. */
    boolean knows(String room) {
        return direct.containsKey(room) || isLibrary(room)
                || room.endsWith(".ui") && direct.containsKey(room.substring(0, room.length() - 3));
    }

    /** All rooms that may be used from the given one, directly or through others, without itself. */
    Set<String> below(String room) {
        Set<String> found = new LinkedHashSet<>();
        collect(room, found);
        return found;
    }

    /** Whether an arrow from one room to the other points down the table. */
    boolean mayUse(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        if (isLibrary(to)) {
            return !isLibrary(from) && !from.equals("model");
        }
        return below(from).contains(to);
    }

    /** The room a Java package lives in: the longest known name it begins with; empty when there is none. */
    String roomOfPackage(String packageName) {
        if (!packageName.startsWith(PREFIX)) {
            return "";
        }
        String rest = packageName.substring(PREFIX.length());
        while (!rest.isEmpty() && !knows(rest)) {
            rest = rest.contains(".") ? rest.substring(0, rest.lastIndexOf('.')) : "";
        }
        return rest;
    }

    /** Rooms without a face: they never see SWT, JFace or the workbench. */
    static boolean isDomain(String room) {
        return !room.equals("ui") && !room.equals("app") && !room.endsWith(".ui");
    }

    static boolean isLibrary(String room) {
        return room.matches("libs\\.[a-z0-9]+");
    }

    private void collect(String room, Set<String> found) {
        Set<String> next = direct.get(room);
        if (next == null && room.endsWith(".ui")) {
            next = Set.of(room.substring(0, room.length() - 3), "ui");
        }
        if (next == null) {
            return;
        }
        for (String below : next) {
            if (found.add(below)) {
                collect(below, found);
            }
        }
    }
}
