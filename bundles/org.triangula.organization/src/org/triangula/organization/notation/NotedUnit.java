// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.notation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.triangula.organization.Validity;

/**
 * A unit of an administration as a value.
 *
 * @param key identity within the administration
 * @param name name
 * @param localRank what this administration calls units of this kind; empty if not known
 * @param rank key of the normalised rank in the vocabulary unit-rank; empty if not known
 * @param line how it hangs below its superior
 * @param tasks what it carries
 * @param posts its posts
 * @param statements what other sources say differently
 * @param details everything else by keyword: head, site, building, staff, from, until, since,
 *     earlier, source, replaced_by, note
 * @param children the units below it
 */
public record NotedUnit(String key, String name, String localRank, String rank, Line line, List<Carriage> tasks,
    List<NotedPost> posts, List<Statement> statements, Map<String, String> details, List<NotedUnit> children) {

    /** How a unit hangs below its superior. */
    public enum Line {
        /** In the line. */
        LINE,
        /** Beside the line, as a staff unit. */
        STAFF,
        /** Outside of the line: joint institutions, outsourced carriers. */
        ATTACHED,
        /** For a limited time, as a project. */
        PROJECT,
        /** The source names the unit, not what it hangs below; it is listed under the top. */
        UNSTATED
    }

    /**
     * A task that is carried.
     *
     * @param task key of the task
     * @param kind carries, coordinates, shares or delegated
     * @param percent share of the task in percent; {@code null} if not known
     */
    public record Carriage(String task, String kind, Double percent) {
        /** Kind of the usual carriage. */
        public static final String CARRIES = "carries";
    }

    /**
     * What another source says about the unit.
     *
     * @param says values by keyword: name, rank, local, superior, line, tasks, not, head, staff; from and until
     *     say when it holds
     * @param source key of the source with place; empty if not known
     */
    public record Statement(Map<String, String> says, String source) {
        /** Copies the map. */
        public Statement {
            says = Collections.unmodifiableMap(new LinkedHashMap<>(says));
        }
    }

    /** Copies the lists. */
    public NotedUnit {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
        tasks = List.copyOf(tasks);
        posts = List.copyOf(posts);
        statements = List.copyOf(statements);
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
        children = List.copyOf(children);
    }

    /**
     * This unit and all below it.
     *
     * @return the units from top to bottom
     */
    public Stream<NotedUnit> stream() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(NotedUnit::stream));
    }

    /**
     * Whether the unit itself carries a task.
     *
     * @param task key of the task
     * @return true if it does, in whatever way
     */
    public boolean carries(String task) {
        return tasks.stream().anyMatch(one -> one.task().equals(task));
    }

    /**
     * A detail.
     *
     * @param keyword the keyword
     * @return what is said; empty if nothing
     */
    public Optional<String> detail(String keyword) {
        return Optional.ofNullable(details.get(keyword));
    }

    /**
     * Whether the unit existed on a day.
     *
     * @param day the day
     * @return true if it is within from and until
     */
    public boolean existsOn(LocalDate day) {
        return Validity.firstDay(details.get("from")).map(from -> !day.isBefore(from)).orElse(true)
            && Validity.lastDay(details.get("until")).map(until -> !day.isAfter(until)).orElse(true);
    }

    Optional<NotedUnit> on(LocalDate day) {
        return existsOn(day)
            ? Optional.of(withChildren(children.stream().flatMap(child -> child.on(day).stream()).toList()))
            : Optional.empty();
    }

    NotedUnit withLine(Line other) {
        return new NotedUnit(key, name, localRank, rank, other, tasks, posts, statements, details, children);
    }

    /**
     * The same unit with others below it.
     *
     * @param others the units below it
     * @return the unit
     */
    public NotedUnit withChildren(List<NotedUnit> others) {
        return new NotedUnit(key, name, localRank, rank, line, tasks, posts, statements, details, others);
    }
}
