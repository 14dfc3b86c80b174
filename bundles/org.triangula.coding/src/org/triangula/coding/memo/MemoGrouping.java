// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.memo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** By what memos are put together in a list. */
public enum MemoGrouping {
    /** Not at all: one group with an empty key. */
    NONE,
    /** By the sort of thing they are on; the key is the name of a {@link MemoSubject}. */
    SUBJECT,
    /** By what they are on; the key is the identity of the object, empty for the study. */
    OBJECT,
    /** By kind; the key is the identity of the kind, empty for none. */
    KIND,
    /** By author; the key is the identity of the author, empty when unknown. */
    AUTHOR;

    /**
     * Memos that belong together.
     *
     * @param key what they have in common
     * @param memos the memos in their order
     */
    public record Group(String key, List<MemoEntry> memos) {
        /** Copies the list. */
        public Group {
            memos = List.copyOf(memos);
        }
    }

    /**
     * Puts memos together. A memo on several things is in several groups.
     *
     * @param memos the memos
     * @return groups in the order of their first memos; by sort in the order of the sorts
     */
    public List<Group> of(List<MemoEntry> memos) {
        Map<String, List<MemoEntry>> groups = new LinkedHashMap<>();
        if (this == SUBJECT) {
            for (MemoSubject subject : MemoSubject.values()) {
                groups.put(subject.name(), new ArrayList<>());
            }
        }
        for (MemoEntry memo : memos) {
            keys(memo).forEach(key -> groups.computeIfAbsent(key, one -> new ArrayList<>()).add(memo));
        }
        return groups.entrySet().stream().filter(group -> !group.getValue().isEmpty())
            .map(group -> new Group(group.getKey(), group.getValue())).toList();
    }

    private List<String> keys(MemoEntry memo) {
        return switch (this) {
            case NONE -> List.of("");
            case SUBJECT -> memo.subjects().stream().sorted().map(MemoSubject::name).toList();
            case OBJECT -> memo.concerns().isEmpty() ? List.of("") : memo.concerns();
            case KIND -> List.of(memo.kind());
            case AUTHOR -> List.of(memo.author());
        };
    }
}
