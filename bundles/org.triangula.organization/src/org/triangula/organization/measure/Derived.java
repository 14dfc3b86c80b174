// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.organization.notation.NotedUnit;

/**
 * A value that was computed from a chart and explains itself.
 *
 * @param key what was computed, see {@link ChartMeasures}
 * @param value the value: a key of a level, or a number as text; empty if the chart does not say enough
 * @param because the units from which it follows
 * @param open the units about which the chart does not say enough, or that sources dispute
 * @param rule the rule that gave the value, in the language of the user
 * @param levels level by criterion, if the value is a type of the typology of that key; else none
 */
public record Derived(String key, Optional<String> value, List<NotedUnit> because, List<NotedUnit> open,
    String rule, Map<String, String> levels) {

    /** Copies lists and map. */
    public Derived {
        because = List.copyOf(because);
        open = List.copyOf(open);
        levels = Map.copyOf(levels);
    }

    /**
     * A value that is no type of a typology.
     *
     * @param key what was computed
     * @param value the value
     * @param because the units from which it follows
     * @param open the units about which the chart does not say enough
     * @param rule the rule
     */
    public Derived(String key, Optional<String> value, List<NotedUnit> because, List<NotedUnit> open, String rule) {
        this(key, value, because, open, rule, Map.of());
    }

    /**
     * Whether the value is one.
     *
     * @param wanted the value
     * @return true if it is known and equal
     */
    public boolean is(String wanted) {
        return value.filter(wanted::equals).isPresent();
    }
}
