// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What follows on what, as a graph without loops: ways that lead back are set aside, in the order in which the steps
 * are told.
 *
 * @param keys the steps in the order of the text
 * @param forward the steps that follow on each, without ways back; each key of {@code keys} is there
 */
public record StepOrder(List<String> keys, Map<String, List<String>> forward) {

    /** Copies the list. */
    public StepOrder {
        keys = List.copyOf(keys);
    }

    /**
     * The order of a variant.
     *
     * @param variant the variant
     * @return its steps without ways back
     */
    public static StepOrder of(NotedVariant variant) {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        for (NotedStep step : variant.steps()) {
            Set<String> next = new LinkedHashSet<>();
            step.flows().stream().filter(flow -> !flow.isEnd()).map(NotedFlow::to).forEach(next::add);
            all.put(step.key(), next);
        }
        return of(all);
    }

    /**
     * The order of any steps.
     *
     * @param successors what follows on each step; all steps are keys
     * @return the steps without ways back
     */
    public static StepOrder of(Map<String, ? extends Collection<String>> successors) {
        Map<String, List<String>> forward = new LinkedHashMap<>();
        successors.keySet().forEach(key -> forward.put(key, new ArrayList<>()));
        Set<String> done = new HashSet<>();
        for (String start : successors.keySet()) {
            if (!done.contains(start)) {
                walk(start, successors, forward, done);
            }
        }
        return new StepOrder(List.copyOf(successors.keySet()), forward);
    }

    /** Depth-first search with a stack of its own; a way to a step that is still open leads back. */
    private static void walk(String start, Map<String, ? extends Collection<String>> successors,
        Map<String, List<String>> forward, Set<String> done) {
        Deque<String> path = new ArrayDeque<>();
        Map<String, Deque<String>> left = new HashMap<>();
        path.push(start);
        left.put(start, new ArrayDeque<>(successors.get(start)));
        while (!path.isEmpty()) {
            String here = path.peek();
            String next = left.get(here).poll();
            if (next == null) {
                done.add(path.pop());
            } else if (!left.containsKey(next) || done.contains(next)) {
                forward.get(here).add(next);
                if (!done.contains(next)) {
                    path.push(next);
                    left.put(next, new ArrayDeque<>(successors.get(next)));
                }
            }
        }
    }

    /**
     * The steps so that each comes before those that follow on it.
     *
     * @return all keys
     */
    public List<String> sorted() {
        Map<String, Integer> before = new HashMap<>();
        forward.values().forEach(next -> next.forEach(one -> before.merge(one, 1, Integer::sum)));
        List<String> sorted = new ArrayList<>();
        Deque<String> ready = new ArrayDeque<>(keys.stream().filter(key -> !before.containsKey(key)).toList());
        while (!ready.isEmpty()) {
            String key = ready.poll();
            sorted.add(key);
            for (String next : forward.get(key)) {
                if (before.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        return sorted;
    }

    /**
     * The length of the longest way to each step.
     *
     * @return column by key, from 0
     */
    public Map<String, Integer> columns() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        keys.forEach(key -> columns.put(key, 0));
        for (String key : sorted()) {
            forward.get(key).forEach(next -> columns.merge(next, columns.get(key) + 1, Math::max));
        }
        return columns;
    }
}
