// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The tasks that charts name, with field, level and kind of duty. The supplied taxonomy is the file {@code tasks.tsv}.
 *
 * @param tasks the tasks by key, in the order of the file
 */
public record TaskTaxonomy(Map<String, KnownTask> tasks) {

    /** Copies the map, keeping its order. */
    public TaskTaxonomy {
        tasks = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(tasks));
    }

    /**
     * A task.
     *
     * @param key identity
     * @param field the field of work it belongs to
     * @param level strategic or operative
     * @param duty voluntary, mandatory or instructed
     * @param direct whether it is wholly or partly for people with a history of migration
     * @param legalBasis the law; may be empty
     * @param colour {@code #RRGGBB}
     * @param english English name
     * @param german German name
     */
    public record KnownTask(String key, String field, String level, String duty, boolean direct, String legalBasis,
        String colour, String english, String german) {
    }

    /**
     * The supplied taxonomy.
     *
     * @return the taxonomy
     */
    public static TaskTaxonomy supplied() {
        try (InputStream stream = TaskTaxonomy.class.getResourceAsStream("tasks.tsv")) {
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The taxonomy of tasks is not readable", e);
        }
    }

    /**
     * Reads a taxonomy: nine tab-separated columns as in the supplied one; lines with # are remarks, the first other
     * line
     * names the columns.
     *
     * @param text the table
     * @return the taxonomy
     */
    public static TaskTaxonomy read(String text) {
        Map<String, KnownTask> tasks = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).map(line -> line.split("\t", -1))
            .filter(cells -> cells.length == 9).forEach(cells -> tasks.put(cells[0], new KnownTask(cells[0], cells[1],
                cells[2], cells[3], cells[4].equals("yes"), cells[5], cells[6], cells[7], cells[8])));
        return new TaskTaxonomy(tasks);
    }

    /**
     * The field of a task.
     *
     * @param key key of the task
     * @return the field; a task that is not known is a field of its own
     */
    public String field(String key) {
        return Optional.ofNullable(tasks.get(key)).map(KnownTask::field).orElse(key);
    }
}
