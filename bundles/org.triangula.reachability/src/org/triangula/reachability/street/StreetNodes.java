// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.street;

import java.util.Arrays;
import java.util.Map;
import org.triangula.geo.osm.OsmVisitor;

/** Second pass over the map: the coordinates and barriers of the nodes of the kept ways, by rank of their id. */
final class StreetNodes implements OsmVisitor {
    /** Marks a node that the file lacks. */
    static final int MISSING = Integer.MIN_VALUE;

    private final long[] ids;
    private final StreetProfile[] profiles;
    private final int[] longitude;
    private final int[] latitude;
    private final byte[] blockedModes;
    private int cursor;
    private int found;

    StreetNodes(long[] ids, StreetProfiles profiles) {
        this.ids = ids;
        this.profiles = StreetProfiles.MODES.stream().map(profiles::profile).toArray(StreetProfile[]::new);
        longitude = new int[ids.length];
        latitude = new int[ids.length];
        blockedModes = new byte[ids.length];
        Arrays.fill(longitude, MISSING);
    }

    @Override
    public boolean wantsNodes() {
        return true;
    }

    @Override
    public boolean wantsWays() {
        return false;
    }

    @Override
    public void node(long id, int longitudeE7, int latitudeE7, Map<String, String> tags) {
        // files are nearly always sorted by id, so the next node wanted is mostly the one after the last
        if (cursor >= ids.length || ids[cursor] != id) {
            int rank = rank(id);
            if (rank < 0) {
                return;
            }
            cursor = rank;
        }
        if (longitude[cursor] == MISSING) {
            found++;
        }
        longitude[cursor] = longitudeE7;
        latitude[cursor] = latitudeE7;
        if (tags.containsKey("barrier")) {
            byte bits = 0;
            for (int mode = 0; mode < profiles.length; mode++) {
                if (profiles[mode].blocks(tags)) {
                    bits |= 1 << mode;
                }
            }
            blockedModes[cursor] = bits;
        }
        cursor++;
    }

    @Override
    public void way(long id, Map<String, String> tags, long[] refs) {
        throw new IllegalStateException("Ways were not asked for.");
    }

    int rank(long id) {
        return Arrays.binarySearch(ids, id);
    }

    int size() {
        return ids.length;
    }

    int missing() {
        return ids.length - found;
    }

    boolean isMissing(int rank) {
        return longitude[rank] == MISSING;
    }

    int longitude(int rank) {
        return longitude[rank];
    }

    int latitude(int rank) {
        return latitude[rank];
    }

    int blockedModes(int rank) {
        return blockedModes[rank];
    }
}
