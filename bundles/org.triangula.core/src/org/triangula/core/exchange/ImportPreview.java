// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an import would do, object by object: it opens what the counts of an {@link ImportReport} count. It is shown
 * before anything changes, may hold texts of the study, and is never written anywhere.
 *
 * @param items the objects, at most {@value #MOST} of each kind and change, in the order of the file
 * @param more how many objects of a kind and change are not among the items, because they were too many
 * @param placements what could not be placed without doubt; a person may choose
 */
public record ImportPreview(List<Item> items, Map<Shown, Integer> more, List<PlacementQuestion> placements) {

    /** Largest number of objects of one kind and change that are listed. */
    public static final int MOST = 2_000;

    /** A preview that lists nothing. */
    public static final ImportPreview NONE = new ImportPreview(List.of(), Map.of(), List.of());

    /** Copies the lists. */
    public ImportPreview {
        items = List.copyOf(items);
        more = Map.copyOf(more);
        placements = List.copyOf(placements);
    }

    /** What would happen to an object. */
    public enum Change {
        /** It would be new in the study. */
        ADDED,
        /** It is in the study and would change. */
        CHANGED,
        /** It is in the study and stays as it is. */
        SAME,
        /** It is in the study and would be removed, because it was removed where the file comes from. */
        REMOVED,
        /** It is in the file and would not get into the study. */
        LEFT_OUT
    }

    /**
     * One object.
     *
     * @param kind kind of object in words of the field, the same as in {@link ImportReport.Count#kind()}
     * @param change what would happen to it
     * @param name what people call it
     * @param place where it is in the file; may be empty
     * @param reason why it is left out, or doubtful; empty when there is nothing to say
     * @param fields what changes in it, for {@link Change#CHANGED}; what it comes with, for {@link Change#ADDED}, where
     *        the format tells
     */
    public record Item(String kind, Change change, String name, String place, String reason,
        List<FieldChange> fields) {

        /** Copies the list. */
        public Item {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A value that changes.
     *
     * @param field what it is, in words of the field
     * @param before as it is in the study; empty for nothing
     * @param after as it would be; empty for nothing
     */
    public record FieldChange(String field, String before, String after) {
    }

    /**
     * The objects of one kind that share a fate.
     *
     * @param kind kind of object
     * @param change what would happen to them
     */
    public record Shown(String kind, Change change) {
    }

    /**
     * The objects of one kind that share a fate.
     *
     * @param kind kind of object
     * @param change what would happen to them
     * @return those that are listed
     */
    public List<Item> items(String kind, Change change) {
        return items.stream().filter(item -> item.kind().equals(kind) && item.change() == change).toList();
    }

    /**
     * How many objects of one kind share a fate.
     *
     * @param kind kind of object
     * @param change what would happen to them
     * @return their number, with those that are not listed
     */
    public int count(String kind, Change change) {
        return items(kind, change).size() + more.getOrDefault(new Shown(kind, change), 0);
    }

    /**
     * The same preview with questions about places.
     *
     * @param questions the questions
     * @return the preview
     */
    public ImportPreview withPlacements(List<PlacementQuestion> questions) {
        return new ImportPreview(items, more, questions);
    }

    /** Collects a preview; bounded however many objects are told. Not safe for threads. */
    public static final class Builder {

        private final List<Item> items = new ArrayList<>();
        private final Map<Shown, Integer> counts = new LinkedHashMap<>();

        /**
         * An object that would be new.
         *
         * @param kind kind of object
         * @param name what people call it
         * @param place where it is in the file
         */
        public void added(String kind, String name, String place) {
            add(kind, Change.ADDED, name, place, "", List.of());
        }

        /**
         * An object of the study that the file has, too; without changed fields it stays as it is.
         *
         * @param kind kind of object
         * @param name what people call it
         * @param place where it is in the file
         * @param fields what changes in it
         */
        public void known(String kind, String name, String place, List<FieldChange> fields) {
            add(kind, fields.isEmpty() ? Change.SAME : Change.CHANGED, name, place, "", fields);
        }

        /**
         * An object of the study that would change in a way that is not told field by field.
         *
         * @param kind kind of object
         * @param name what people call it
         * @param place where it is in the file
         */
        public void changed(String kind, String name, String place) {
            add(kind, Change.CHANGED, name, place, "", List.of());
        }

        /**
         * An object that is not taken over.
         *
         * @param kind kind of object
         * @param name what people call it
         * @param place where it is in the file
         * @param reason why
         */
        public void leftOut(String kind, String name, String place, String reason) {
            add(kind, Change.LEFT_OUT, name, place, reason, List.of());
        }

        /**
         * An object of the study that would be removed.
         *
         * @param kind kind of object
         * @param name what people call it
         * @param reason why
         */
        public void removed(String kind, String name, String reason) {
            add(kind, Change.REMOVED, name, "", reason, List.of());
        }

        /**
         * An object with everything that is known about it.
         *
         * @param item the object
         */
        public void tell(Item item) {
            if (counts.merge(new Shown(item.kind(), item.change()), 1, Integer::sum) <= MOST) {
                items.add(item);
            }
        }

        private void add(String kind, Change change, String name, String place, String reason,
            List<FieldChange> fields) {
            tell(new Item(kind, change, name == null ? "" : name, place, reason, fields));
        }

        /**
         * What was collected.
         *
         * @return the preview, without questions
         */
        public ImportPreview build() {
            Map<Shown, Integer> more = new LinkedHashMap<>();
            counts.forEach((shown, number) -> {
                if (number > MOST) {
                    more.put(shown, number - MOST);
                }
            });
            return new ImportPreview(items, more, List.of());
        }

        /**
         * The counts for the report that match the preview.
         *
         * @return one for each kind, in the order in which the kinds were first told
         */
        public List<ImportReport.Count> counts() {
            List<String> kinds = counts.keySet().stream().map(Shown::kind).distinct().toList();
            return kinds.stream().map(kind -> new ImportReport.Count(kind,
                number(kind, Change.ADDED) + number(kind, Change.CHANGED) + number(kind, Change.SAME)
                    + number(kind, Change.LEFT_OUT),
                number(kind, Change.ADDED), number(kind, Change.CHANGED), number(kind, Change.REMOVED))).toList();
        }

        private int number(String kind, Change change) {
            return counts.getOrDefault(new Shown(kind, change), 0);
        }
    }
}
