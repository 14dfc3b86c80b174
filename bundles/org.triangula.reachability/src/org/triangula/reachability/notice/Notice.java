// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A remark on the data that a reader of the results should know.
 *
 * @param kind   what it is about
 * @param values what fills its words, in the order of {@link NoticeKind#names()}: numbers in digits with a point,
 *               days and times in ISO 8601, modes by their keys, so that they do not depend on a language
 */
public record Notice(NoticeKind kind, List<String> values) {

    private static final String KIND = "kind";

    /** @throws IllegalArgumentException if there are more or fewer values than the kind has names */
    public Notice {
        values = List.copyOf(values);
        if (values.size() != kind.names().size()) {
            throw new IllegalArgumentException(kind + " " + values);
        }
    }

    /** Makes a notice of values in any form that says itself. */
    public static Notice of(NoticeKind kind, Object... values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            texts.add(String.valueOf(value));
        }
        return new Notice(kind, texts);
    }

    /**
     * Reads what {@link #toMap()} gave.
     *
     * @param map the values by their names, and the key of the kind
     * @return the notice; empty if the kind is not known or a value is missing
     */
    public static Optional<Notice> ofMap(Map<String, String> map) {
        return NoticeKind.ofKey(map.getOrDefault(KIND, ""))
                .filter(kind -> map.keySet().containsAll(kind.names()))
                .map(kind -> new Notice(kind, kind.names().stream().map(map::get).toList()));
    }

    /** Returns the key of the kind as {@code kind}, and the values by their names, for files. */
    public Map<String, String> toMap() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put(KIND, kind.key());
        for (int i = 0; i < values.size(); i++) {
            map.put(kind.names().get(i), values.get(i));
        }
        return map;
    }

    /** Finds a value by its name; empty if the kind has none of that name. */
    public Optional<String> value(String name) {
        int index = kind.names().indexOf(name);
        return index < 0 ? Optional.empty() : Optional.of(values.get(index));
    }

    /** Returns the remark in plain words, in the language of the product. */
    public String text() {
        return NoticeWords.of(this);
    }
}
