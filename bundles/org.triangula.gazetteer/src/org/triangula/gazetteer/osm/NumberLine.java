// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.osm;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.triangula.gazetteer.address.HouseNumber;

/** Gives the numbers between the mapped ends of a line (https://wiki.openstreetmap.org/wiki/Addresses) their places. */
final class NumberLine {

    /** More numbers between two points are an error in the data. */
    private static final int MOST_BETWEEN = 300;

    private final WayPass.Way way;
    private final NodePositions positions;
    private final Map<Long, Map<String, String>> tags;
    private final ExtractAddresses addresses;

    NumberLine(WayPass.Way way, NodePositions positions, Map<Long, Map<String, String>> tags,
            ExtractAddresses addresses) {
        this.way = way;
        this.positions = positions;
        this.tags = tags;
        this.addresses = addresses;
    }

    void add() {
        int step = switch (way.tags().getOrDefault("addr:interpolation", "")) {
            case "even", "odd" -> 2;
            case "all" -> 1;
            default -> 0;
        };
        if (step == 0) {
            return;
        }
        int from = -1;
        for (int i = 0; i < way.refs().length; i++) {
            if (number(way.refs()[i]).isPresent()) {
                if (from >= 0) {
                    between(from, i, step);
                }
                from = i;
            }
        }
    }

    private Optional<HouseNumber> number(long node) {
        return HouseNumber.parse(tags.getOrDefault(node, Map.of()).getOrDefault("addr:housenumber", ""));
    }

    private void between(int from, int to, int step) {
        int first = number(way.refs()[from]).map(HouseNumber::last).orElse(0);
        int last = number(way.refs()[to]).map(HouseNumber::number).orElse(0);
        int direction = last > first ? step : -step;
        int count = Math.abs(last - first) / step;
        long[] refs = Arrays.copyOfRange(way.refs(), from, to + 1);
        int[] line = positions.line(refs);
        Map<String, String> address = new HashMap<>(tags.getOrDefault(way.refs()[to], Map.of()));
        address.putAll(tags.getOrDefault(way.refs()[from], Map.of()));
        way.tags().forEach(address::putIfAbsent);
        String street = NodePass.street(address);
        if (street.isEmpty() || count < 2 || count > MOST_BETWEEN || line.length < 4) {
            return;
        }
        for (int i = 1; i < count; i++) {
            int[] place = along(line, (double) i / count);
            addresses.add(street, String.valueOf(first + i * direction), NodePass.postalCode(address),
                address.getOrDefault("addr:city", ""), place[0], place[1], true);
        }
    }

    /** The point at a share of the length of a line. */
    static int[] along(int[] line, double share) {
        double squeeze = Math.cos(Math.toRadians(line[1] / 1e7));
        double whole = 0;
        for (int i = 2; i < line.length; i += 2) {
            whole += Math.hypot((line[i] - line[i - 2]) * squeeze, line[i + 1] - line[i - 1]);
        }
        double rest = whole * share;
        for (int i = 2; i < line.length; i += 2) {
            double length = Math.hypot((line[i] - line[i - 2]) * squeeze, line[i + 1] - line[i - 1]);
            if (rest <= length && length > 0) {
                double part = rest / length;
                return new int[] {(int) Math.round(line[i - 2] + part * (line[i] - line[i - 2])),
                    (int) Math.round(line[i - 1] + part * (line[i + 1] - line[i - 1]))};
            }
            rest -= length;
        }
        return new int[] {line[line.length - 2], line[line.length - 1]};
    }
}
