// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.exchange.projects.read.ReadProject.ReadCode;

/** Brings codes that name their parents into the order of a tree, whatever they name. */
final class CodeOrder {

    private static final int DEEPEST = 200;

    private final Map<String, ReadCode> codes = new LinkedHashMap<>();
    private final List<String> loose = new ArrayList<>();

    private CodeOrder(List<ReadCode> codes) {
        codes.forEach(code -> this.codes.putIfAbsent(code.id(), code));
    }

    /**
     * Orders codes.
     *
     * @param codes the codes in the order of siblings
     * @param loose receives the names of codes whose parent is missing or is below them; they are put at the top
     * @return each code after its parent
     */
    static List<ReadCode> of(List<ReadCode> codes, List<String> loose) {
        CodeOrder order = new CodeOrder(codes);
        List<ReadCode> ordered = order.ordered();
        loose.addAll(order.loose);
        return ordered;
    }

    private List<ReadCode> ordered() {
        Map<String, List<ReadCode>> children = new LinkedHashMap<>();
        for (ReadCode code : codes.values()) {
            boolean attached = code.parent().isEmpty() || isAttached(code);
            if (!attached) {
                loose.add(code.name());
            }
            ReadCode kept = attached ? code : new ReadCode(code.id(), "", code.name(), code.codable(), code.colour(),
                code.definition(), code.alias(), code.coder(), code.createdAt());
            children.computeIfAbsent(kept.parent(), key -> new ArrayList<>()).add(kept);
        }
        List<ReadCode> ordered = new ArrayList<>(codes.size());
        add("", children, ordered);
        return ordered;
    }

    /** Whether the parent is there and not below the code itself; a circle further up is cut there. */
    private boolean isAttached(ReadCode code) {
        ReadCode above = codes.get(code.parent());
        if (above == null) {
            return false;
        }
        for (int depth = 0; depth < DEEPEST; depth++) {
            if (above == null) {
                return true;
            }
            if (above.id().equals(code.id())) {
                return false;
            }
            above = codes.get(above.parent());
        }
        // a circle that the code is not part of is cut at its members; a tree this deep is cut here
        return isCircle(codes.get(code.parent()));
    }

    private boolean isCircle(ReadCode start) {
        Set<String> seen = new LinkedHashSet<>();
        for (ReadCode above = start; above != null; above = codes.get(above.parent())) {
            if (!seen.add(above.id())) {
                return seen.size() < DEEPEST;
            }
        }
        return false;
    }

    private void add(String parent, Map<String, List<ReadCode>> children, List<ReadCode> ordered) {
        for (ReadCode child : children.getOrDefault(parent, List.of())) {
            ordered.add(child);
            add(child.id(), children, ordered);
        }
    }
}
