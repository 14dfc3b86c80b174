// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.street;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.triangula.geo.osm.OsmMember;
import org.triangula.geo.osm.OsmVisitor;

/** First pass over the map: keeps the ways some mode can use, with the speeds of all modes, in flat arrays. */
final class StreetWays implements OsmVisitor {
    private static final int MODES = StreetProfiles.MODES.size();

    private final StreetProfile[] profiles = new StreetProfile[MODES];
    private final double[] scales;
    private long[] refs = new long[1 << 12];
    private int refCount;
    private final IntList wayStart = new IntList(1 << 10);
    private long[] ids = new long[1 << 10];
    private long[] sortedIds;
    private final TurnRules turnRules = new TurnRules();
    private float[] forward = new float[MODES << 10];
    private float[] backward = new float[MODES << 10];
    private boolean[] startable = new boolean[MODES << 10];

    StreetWays(StreetProfiles profiles, double[] scales) {
        for (int mode = 0; mode < MODES; mode++) {
            this.profiles[mode] = profiles.profile(StreetProfiles.MODES.get(mode));
        }
        this.scales = scales.clone();
    }

    @Override
    public boolean wantsNodes() {
        return false;
    }

    @Override
    public boolean wantsWays() {
        return true;
    }

    @Override
    public boolean wantsRelations() {
        return true;
    }

    @Override
    public void relation(long id, Map<String, String> tags, List<OsmMember> members) {
        turnRules.add(tags, members);
    }

    @Override
    public void node(long id, int longitudeE7, int latitudeE7, Map<String, String> tags) {
        throw new IllegalStateException("Nodes were not asked for.");
    }

    @Override
    public void way(long id, Map<String, String> tags, long[] wayRefs) {
        if (wayRefs.length < 2) {
            return;
        }
        WaySpeeds[] speeds = new WaySpeeds[MODES];
        boolean usable = false;
        for (int mode = 0; mode < MODES; mode++) {
            speeds[mode] = profiles[mode].evaluate(tags, scales[mode]);
            usable |= speeds[mode].usable();
        }
        if (!usable) {
            return;
        }
        int base = wayStart.size() * MODES;
        if (wayStart.size() == ids.length) {
            ids = Arrays.copyOf(ids, ids.length * 2);
        }
        ids[wayStart.size()] = id;
        wayStart.add(refCount);
        if (base + MODES > forward.length) {
            forward = Arrays.copyOf(forward, forward.length * 2);
            backward = Arrays.copyOf(backward, forward.length);
            startable = Arrays.copyOf(startable, forward.length);
        }
        for (int mode = 0; mode < MODES; mode++) {
            forward[base + mode] = (float) speeds[mode].forwardKmh();
            backward[base + mode] = (float) speeds[mode].backwardKmh();
            startable[base + mode] = speeds[mode].snap();
        }
        if (refCount + wayRefs.length > refs.length) {
            refs = Arrays.copyOf(refs, Math.max(refs.length * 2, refCount + wayRefs.length));
        }
        System.arraycopy(wayRefs, 0, refs, refCount, wayRefs.length);
        refCount += wayRefs.length;
    }

    /** Rules on turning, by ids. */
    TurnRules turnRules() {
        return turnRules;
    }

    /** Number of a kept way by its id, -1 if it is not kept. */
    int wayOf(long id) {
        if (sortedIds == null) {
            sortedIds = Arrays.copyOf(ids, wayStart.size());
            boolean ascending = true;
            for (int way = 1; way < sortedIds.length; way++) {
                ascending &= sortedIds[way] > sortedIds[way - 1];
            }
            if (!ascending) {
                return unsorted(id);
            }
        }
        int found = Arrays.binarySearch(sortedIds, id);
        return found < 0 ? -1 : found;
    }

    /** Maps are nearly always sorted by id; another one is looked through. */
    private int unsorted(long id) {
        sortedIds = null;
        for (int way = 0; way < wayStart.size(); way++) {
            if (ids[way] == id) {
                return way;
            }
        }
        return -1;
    }

    int wayCount() {
        return wayStart.size();
    }

    int firstRef(int way) {
        return wayStart.get(way);
    }

    int endRef(int way) {
        return way + 1 < wayStart.size() ? wayStart.get(way + 1) : refCount;
    }

    long ref(int index) {
        return refs[index];
    }

    float forward(int way, int mode) {
        return forward[way * MODES + mode];
    }

    float backward(int way, int mode) {
        return backward[way * MODES + mode];
    }

    boolean startable(int way, int mode) {
        return startable[way * MODES + mode];
    }

    /** Returns the distinct ids of all nodes of the kept ways, ascending. */
    long[] distinctRefs() {
        long[] sorted = Arrays.copyOf(refs, refCount);
        Arrays.parallelSort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }
}
