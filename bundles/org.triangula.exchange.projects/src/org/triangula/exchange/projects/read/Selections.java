// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.triangula.exchange.projects.read.ReadProject.ReadCoding;
import org.triangula.exchange.projects.read.ReadProject.ReadSelection;

/** Collects the passages of one document: codings of the same passage share it. */
final class Selections {

    private final Identities identities;
    private final Object document;
    private final Map<Long, List<ReadCoding>> codings = new TreeMap<>();

    Selections(Identities identities, Object document) {
        this.identities = identities;
        this.document = document;
    }

    /** Adds a passage; returns its identity. */
    String add(int start, int end) {
        codings.computeIfAbsent(key(start, end), key -> new ArrayList<>());
        return identities.of("passage", document, start, end);
    }

    /** Adds a coding of a passage. */
    void add(int start, int end, ReadCoding coding) {
        add(start, end);
        codings.get(key(start, end)).add(coding);
    }

    private static long key(int start, int end) {
        return (long) start << 32 | end;
    }

    /** The passages in the order of the text. */
    List<ReadSelection> all() {
        List<ReadSelection> all = new ArrayList<>(codings.size());
        codings.forEach((key, list) -> {
            int start = (int) (key >> 32);
            int end = (int) (long) key;
            all.add(new ReadSelection(identities.of("passage", document, start, end), start, end, list));
        });
        return all;
    }
}
