// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.coding.code.CodeTree;

/** Which of the codes A and B of a query the codes of the study count for: for more than one when subcodes count. */
final class CodeSlots {

    private static final int[] NONE = {};

    private final Map<String, int[]> slots;
    private final Set<String> others;
    private final int size;

    CodeSlots(CodingQuery query, CodeTree tree) {
        Map<String, List<Integer>> found = new HashMap<>();
        for (int slot = 0; slot < query.codes().size(); slot++) {
            for (String code : expand(query, query.codes().get(slot), tree)) {
                found.computeIfAbsent(code, key -> new ArrayList<>()).add(slot);
            }
        }
        slots = new HashMap<>();
        found.forEach((code, places) -> slots.put(code, places.stream().mapToInt(Integer::intValue).toArray()));
        others = new HashSet<>();
        query.others().forEach(code -> others.addAll(expand(query, code, tree)));
        size = query.codes().size();
    }

    private static Set<String> expand(CodingQuery query, String code, CodeTree tree) {
        return query.subcodes() ? tree.withSubcodes(Set.of(code)) : Set.of(code);
    }

    /** Number of codes A. */
    int size() {
        return size;
    }

    /** Places of the codes A that a code counts for. */
    int[] of(String code) {
        return slots.getOrDefault(code, NONE);
    }

    /** Whether a code counts for at least one code A. */
    boolean isSought(String code) {
        return slots.containsKey(code);
    }

    /** Whether a code counts for a code B. */
    boolean isOther(String code) {
        return others.contains(code);
    }

    /** Whether there is no code B at all. */
    boolean isWithoutOthers() {
        return others.isEmpty();
    }
}
